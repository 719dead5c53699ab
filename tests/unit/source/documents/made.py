"""Documents made for tests: good ones and hostile ones."""

import hashlib
import io
import zipfile
from collections.abc import Mapping, Sequence

import docx
import openpyxl
from PIL import Image

THAI = "สำนักงานเขตพื้นที่การศึกษา เปิดเผยข้อมูล พ.ศ. 2569"
_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def packed(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def repacked(data: bytes, changes: Mapping[str, str | bytes]) -> bytes:
    """An office file with some parts changed or added."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    return packed({**parts, **changes})


def docx_of(*paragraphs: str, title: str = "") -> bytes:
    """A letter of Word."""
    document = docx.Document()
    document.core_properties.title = title
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def xlsx_of(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    """A workbook of Excel."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """The bytes of a workbook."""
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def pptx_of(*slides: str, notes: str = "") -> bytes:
    """Slides, with only what a reader of text needs."""
    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    parts = {"ppt/presentation.xml": "<p/>"}
    for number, text in enumerate(slides, 1):
        body = f"<s {space}><a:p><a:r><a:t>{text}</a:t></a:r></a:p></s>"
        parts[f"ppt/slides/slide{number}.xml"] = body
    if notes:
        parts["ppt/notesSlides/notesSlide1.xml"] = f"<s {space}><a:p><a:t>{notes}</a:t></a:p></s>"
    return packed(parts)


_OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def open_document(body: str, **parts: str) -> bytes:
    """An ODT or ODS with that body."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument",
            "content.xml": f"<office:document-content {_OPEN}>{body}</office:document-content>",
            "meta.xml": f"<office:meta {_OPEN}><dc:title>ชื่อ</dc:title>"
            "<dc:language>th-TH</dc:language></office:meta>",
            **{
                name.replace("__", "/") + ".xml": f"<office:x {_OPEN}>{text}</office:x>"
                for name, text in parts.items()
            },
        }
    )


def pdf_file(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    data = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer, start,
    )  # fmt: skip
    return bytes(data)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), entries, data)


def pdf_of(*pages: str, title: str = "", catalogue: bytes = b"", page: bytes = b"") -> bytes:
    """A PDF with a text on each page; what Latin cannot write goes through code page 874."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (5 + 2 * number) for number in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>",
        stream(_to_unicode()),
    ]
    for number, text in enumerate(pages):
        shown = b"BT /F 12 Tf 50 700 Td <%s> Tj ET" % text.encode("cp874").hex().encode()
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            b"/Contents %d 0 R%s>>" % (6 + 2 * number, page),
            stream(shown),
        ]
    objects.append(b"<</Title<feff%s>>>" % title.encode("utf-16-be").hex().encode())
    return pdf_file(objects, b"/Info %d 0 R" % len(objects))


def _to_unicode() -> bytes:
    codes = (bytes([code]) for code in range(32, 256))
    return mapping({code: code.decode("cp874", "ignore") for code in codes})


def mapping(letters: Mapping[bytes, str]) -> bytes:
    """A ToUnicode map (ISO 32000-1, 9.10.3)."""
    lines = [
        f"<{code.hex()}> <{text.encode('utf-16-be').hex()}>"
        for code, text in letters.items()
        if text
    ]
    hundreds = (lines[start : start + 100] for start in range(0, len(lines), 100))
    blocks = "\n".join(
        "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in hundreds
    )
    return (
        "/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{blocks}\nendcmap end"
    ).encode()


def scanned_pdf(pages: int = 1) -> bytes:
    """A PDF of pictures alone."""
    pictures = [Image.new("L", (60, 80), 200 + number) for number in range(pages)]
    buffer = io.BytesIO()
    pictures[0].save(buffer, "PDF", save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def locked_pdf(text: str, password: bytes) -> bytes:
    """A PDF behind a password (ISO 32000-1, 7.6.3, revision 2); with an empty one it opens."""
    padded = (password + _PADDING)[:32]
    owner = _rc4(hashlib.md5((b"owner" + _PADDING)[:32]).digest()[:5], padded)  # noqa: S324
    allowed = (-4).to_bytes(4, "little", signed=True)
    key = hashlib.md5(padded + owner + allowed + b"id").digest()[:5]  # noqa: S324
    user = _rc4(key, _PADDING)
    number = (4).to_bytes(3, "little") + b"\0\0"
    content = b"BT /F 12 Tf 50 700 Td (%s) Tj ET" % text.encode()
    hidden = _rc4(hashlib.md5(key + number).digest()[:10], content)  # noqa: S324
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 6 0 R>>",
        stream(hidden),
        b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>"
        % (owner.hex().encode(), user.hex().encode()),
        b"<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
    ]
    return pdf_file(objects, b"/Encrypt 5 0 R/ID[<6964><6964>]")


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    swap = 0
    for place in range(256):
        swap = (swap + box[place] + key[place % len(key)]) % 256
        box[place], box[swap] = box[swap], box[place]
    result = bytearray()
    place = swap = 0
    for byte in data:
        place = (place + 1) % 256
        swap = (swap + box[place]) % 256
        box[place], box[swap] = box[swap], box[place]
        result.append(byte ^ box[(box[place] + box[swap]) % 256])
    return bytes(result)
