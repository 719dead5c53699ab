"""Hostile documents as bytes: bombs, lies, loops and halves, each made when it is asked for."""

import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from tests.feature.hostile.file_cases import huge_png, packed
from tests.kinds.tiny_office import picture
from tests.unit.source.documents.made import docx_of, pdf_file, pdf_of, repacked, stream, xlsx_of

_PAGE = (
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
    b"/Resources<</XObject<</P 5 0 R>>>>>>"
)
_MEGABYTE = 1 << 20
_THAI = "สำนักงานเขตพื้นที่การศึกษา ประกาศรายชื่อ"


class Part(NamedTuple):
    """One entry of an archive as its list of contents tells it."""

    name: str
    packed: bytes
    claimed: int
    """Bytes that it is said to unpack to."""
    checksum: int = 0
    """Of what is packed; only what a check looks into needs the right one."""


def zeros(megabytes: int) -> bytes:
    """So many megabytes of zeros, deflated; quick, since one megabyte is packed once."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first, unit = (
        packer.compress(bytes(_MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)
    )
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    return first + unit * (megabytes - 1) + end


def deflated(data: bytes) -> bytes:
    """Data as an archive packs it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def _links(count: int, megabytes: int) -> list[Part]:
    """Lists of links, which are looked into, all alike."""
    data, size = zeros(megabytes), megabytes * _MEGABYTE
    return [Part(f"word/{n}.rels", data, size, zlib.crc32(bytes(size))) for n in range(count)]


def archive(parts: Sequence[Part], shared: bool = False) -> bytes:
    """A zip archive with whatever its entries claim; `shared` lets all show the data of the first.

    A size beyond 32 bits is told in the field for large files (APPNOTE 6.3.10, 4.5.3).
    """
    data, contents = bytearray(), bytearray()
    for part in parts:
        name = part.name.encode()
        large = struct.pack("<HHQ", 1, 8, part.claimed) if part.claimed >= 2**32 else b""
        size = 2**32 - 1 if large else part.claimed
        head = struct.pack("<HHHHHIII", 20, 0, 8, 0, 0, part.checksum, len(part.packed), size)
        place = 0 if shared and data else len(data)
        if place == len(data):
            data += b"PK\3\4" + head + struct.pack("<HH", len(name), len(large)) + name + large
            data += part.packed
        contents += b"PK\1\2" + struct.pack("<H", 20) + head
        contents += struct.pack("<HHHHHII", len(name), len(large), 0, 0, 0, 0, place)
        contents += name + large
    count = len(parts) & 0xFFFF
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(contents), len(data), 0)
    return bytes(data + contents) + b"PK\5\6" + end


def _types(folder: str) -> list[Part]:
    return [
        Part(name, deflated(data), len(data), zlib.crc32(data))
        for name, data in {"[Content_Types].xml": b"<Types/>", f"{folder}/x.xml": b"<w/>"}.items()
    ]


def _xml_docx(body: str) -> bytes:
    return repacked(docx_of(_THAI), {"word/document.xml": body})


def _sheet_xlsx(sheet: str) -> bytes:
    return repacked(xlsx_of({"ก": [["ข"]]}), {"xl/worksheets/sheet1.xml": sheet})


def _laughs() -> str:
    lines = ['<!ENTITY e0 "ha">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12)]
    return f"<!DOCTYPE w [{''.join(lines)}]><w>&e11;</w>"


def pages_in_a_circle() -> bytes:
    """A PDF whose pages contain each other."""
    return pdf_file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 9/Kids[3 0 R 2 0 R]>>",
            b"<</Type/Pages/Count 9/Parent 2 0 R/Kids[2 0 R 3 0 R]>>",
        ]
    )


def pages_in_pages(depth: int) -> bytes:
    """A PDF with so many levels of pages."""
    levels = [b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (n + 3) for n in range(depth)]
    page = b"<</Type/Page/MediaBox[0 0 9 9]>>"
    return pdf_file([b"<</Type/Catalog/Pages 2 0 R>>", *levels, page])


def _pdf_with(content: bytes, *more: bytes, trailer: bytes = b"") -> bytes:
    return pdf_file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            _PAGE,
            content,
            *more,
        ],
        trailer,
    )


def _packed_stream(data: bytes, entries: bytes = b"") -> bytes:
    return stream(data, b"/Filter/FlateDecode" + entries)


def _zlib_zeros(megabytes: int) -> bytes:
    return b"\x78\xda" + zeros(megabytes) + bytes(4)


def many_pages(count: int) -> bytes:
    """A PDF of so many pages with a Thai sentence on each."""
    return pdf_of(*(f"{_THAI} {number}" for number in range(count)))


PLAIN_PDF = pdf_of(_THAI, _THAI)

DOCUMENTS: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "xlsx-ten-gigabytes": ("a.xlsx", lambda: archive(
        [*_types("xl"), Part("xl/worksheets/sheet1.xml", zeros(10_240), 10_240 * _MEGABYTE)])),
    "xlsx-ten-gigabytes-denied": ("b.xlsx", lambda: archive(
        [*_types("xl"), Part("xl/worksheets/sheet1.xml", zeros(10_240), 100)])),
    "docx-bomb": ("a.docx", lambda: archive(
        [*_types("word"), Part("word/header1.xml", zeros(4_000), 4_000 * _MEGABYTE)])),
    "docx-links-bomb": ("b.docx", lambda: archive(
        [*_types("word"), *_links(2_000, 1)])),
    "docx-overlapping": ("c.docx", lambda: archive(
        [*_links(4_000, 4), *_types("word")], shared=True)),
    "docx-entries": ("d.docx", lambda: packed(
        {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>",
         **{f"word/{n}": b"" for n in range(100_000)}})),
    "docx-nested": ("e.docx", lambda: repacked(docx_of(_THAI), {"word/embeddings/a.docx": packed(
        {"[Content_Types].xml": b"<x/>", "word/b.docx": packed({"c": bytes(9_000_000)})})})),
    "docx-xml-bomb": ("f.docx", lambda: _xml_docx("<w>" + "<a>" * 2_000_000)),
    "docx-deep": ("g.docx", lambda: _xml_docx("<a>" * 300_000 + "</a>" * 300_000)),
    "docx-laughs": ("h.docx", lambda: _xml_docx(_laughs())),
    "docx-outside": ("i.docx", lambda: _xml_docx(
        '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w><t>&x;</t></w>')),
    "docx-attributes": ("j.docx", lambda: _xml_docx(
        "<w " + " ".join(f'a{n}="1"' for n in range(100_000)) + "/>")),
    "docx-name": ("k.docx", lambda: _xml_docx(f"<{'a' * 5_000_000}/>")),
    "xlsx-rows": ("c.xlsx", lambda: _sheet_xlsx(
        '<worksheet><dimension ref="A1:XFD1048576"/><sheetData>'
        '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>ก</t></is></c></row>'
        "</sheetData></worksheet>")),
    "xlsx-empty-rows": ("d.xlsx", lambda: _sheet_xlsx(
        "<worksheet><sheetData>" + "<row/>" * 1_048_576 + "</sheetData></worksheet>")),
    "xlsx-wide": ("e.xlsx", lambda: _sheet_xlsx(
        "<worksheet><sheetData>" + '<row><c r="XFD1" t="str"><v>1</v></c></row>' * 3_000
        + "</sheetData></worksheet>")),
    "xlsx-laughs": ("f.xlsx", lambda: repacked(
        xlsx_of({"ก": [["ข"]]}), {"xl/sharedStrings.xml": _laughs()})),
    "pdf-circle": ("a.pdf", pages_in_a_circle),
    "pdf-levels": ("b.pdf", lambda: pages_in_pages(5_000)),
    "pdf-gigabyte": ("c.pdf", lambda: _pdf_with(
        b"<</Length 1073741824>>\nstream\nBT ET\nendstream", b"<<>>")),
    "pdf-negative": ("d.pdf", lambda: _pdf_with(b"<</Length -1>>\nstream\nBT\nendstream", b"<<>>")),
    "pdf-unpacked": ("e.pdf", lambda: _pdf_with(_packed_stream(_zlib_zeros(4_000)), b"<<>>")),
    "pdf-packed-twice": ("f.pdf", lambda: _pdf_with(
        stream(zlib.compress(_zlib_zeros(2_000)), b"/Filter[/FlateDecode/FlateDecode]"), b"<<>>")),
    "pdf-predictor": ("g.pdf", lambda: _pdf_with(
        _packed_stream(_zlib_zeros(100), b"/DecodeParms<</Predictor 12/Columns 2147483647>>"),
        b"<<>>")),
    "pdf-jpx": ("h.pdf", lambda: _pdf_with(
        stream(b"/P Do"), stream(
            b"\xff\x4f\xff\x51\x00\x29\x00\x00" + struct.pack(">8I", *(2**31 - 1,) * 2, *(0,) * 2,
                                                             1, 1, 0, 0) + b"\x00\x01\x07\x01\x01",
            b"/Subtype/Image/Width 2147483647/Height 2147483647/Filter/JPXDecode"))),
    "pdf-form-in-itself": ("i.pdf", lambda: _pdf_with(
        stream(b"/P Do"), stream(
            b"/P Do /P Do", b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</P 5 0 R>>>>"))),
    "pdf-lock-unknown": ("j.pdf", lambda: _pdf_with(
        stream(b"BT ET"), b"<</Filter/OwnLock/V 9/R 9>>", trailer=b"/Encrypt 5 0 R")),
    "pdf-streams": ("k.pdf", lambda: PLAIN_PDF + b"stream\n" * 1_000_000 + b"\n%%EOF"),
    "pdf-object-lists": ("l.pdf", lambda: PLAIN_PDF + b"".join(
        b"9 0 obj" + _packed_stream(_zlib_zeros(19), b"/Type/ObjStm") + b"endobj\n"
        for _ in range(200)) + b"%%EOF"),
    "pdf-nesting": ("m.pdf", lambda: _pdf_with(
        stream(b"BT ET"), b"[" * 200_000 + b"]" * 200_000)),
    "pdf-operators": ("n.pdf", lambda: _pdf_with(
        _packed_stream(zlib.compress(b"BT (a) Tj ET q " * 600_000)), b"<<>>")),
    "pdf-three-thousand-pages": ("o.pdf", lambda: many_pages(3_000)),
    "csv-one-line": ("a.csv", lambda: b"1," * 2_500_000),
    "csv-one-cell": ("b.csv", lambda: b"a,b\n" + "ก".encode() * 1_500_000),
    "csv-quotes": ("c.csv", lambda: b'"' * 4_000_001),
    "csv-lines": ("d.csv", lambda: b"a\n" * 1_500_000),
    "csv-nul": ("e.csv", lambda: b"a,b\n\x00,1\n"),
    "png-pixels": ("a.png", lambda: huge_png(60_000, 60_000)),
    "png-pixels-wrong": ("b.png", lambda: huge_png(2**31 - 1, 2**31 - 1)),
    "png-text": ("c.png", lambda: _png_with_text(400)),
    "pdf-and-archive": ("p.pdf", lambda: PLAIN_PDF + packed({"a.html": b"<script>1</script>"})),
    "archive-and-pdf": ("l.docx", lambda: docx_of(_THAI) + PLAIN_PDF),
    "html-and-pdf": ("q.pdf", lambda: b"<script>alert(1)</script>" + PLAIN_PDF),
    "svg-bomb": ("a.svg", lambda: _laughs().replace("DOCTYPE w", "DOCTYPE svg").encode()),
    "svg-as-picture": ("d.png", lambda: b"<svg>" + b"<use href='#a'/>" * 99_999 + b"</svg>"),
}  # fmt: skip
"""Where each is put below `content/files/`, and how it is made."""


def _png_with_text(megabytes: int) -> bytes:
    """A picture with a packed remark that unpacks to so many megabytes."""
    whole = picture()
    body = b"zTXta\0\0" + _zlib_zeros(megabytes)
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return whole[:33] + chunk + whole[33:]
