"""Files of bytes for the case pages of what the loader tells."""

import io
import zipfile
from collections.abc import Callable

from tests.kinds.tiny_office import PDF

_TEXT = "---\ntitle: ประวัติสำนักงาน\n---\nก่อตั้งเมื่อ พ.ศ. 2546\n"


def _docx_with_macro() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w/>")
        archive.writestr("word/vbaProject.bin", "x")
    return buffer.getvalue()


def _zip_bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", bytes(50_000_000))
    return buffer.getvalue()


def _sixty_rows() -> bytes:
    rows = (f"{2500 + number},{1000 + number}" for number in range(60))
    return "\n".join(("school_year,students", *rows, "")).encode()


LOADER_MAKERS: dict[str, Callable[[], bytes]] = {
    "windows_874_text": lambda: _TEXT.encode("cp874"),
    "windows_874_table": lambda: "ปีการศึกษา,จำนวนโรงเรียน\n2567,48\n".encode("cp874"),
    "text_with_mark": lambda: _TEXT.encode("utf-8-sig"),
    "text_of_windows": lambda: _TEXT.replace("\n", "\r\n").encode(),
    "endless_text": (_TEXT + "ก่อตั้งเมื่อ พ.ศ. 2546\n" * 25_000).encode,
    "text_with_hidden_space": lambda: _TEXT.replace("สำนักงาน", "สำนัก\u200bงาน").encode(),
    "text_turned_round": lambda: _TEXT.replace("พ.ศ.", "\u202eพ.ศ.").encode(),
    "table_unclosed": lambda: b'school_year,students,surveyed\n2567,"1200,2567-06-10\n',
    "table_of_sixty_rows": _sixty_rows,
    "table_with_formula": lambda: b"name,amount\n=HYPERLINK(A1),12\n",
    "drawing_with_script": lambda: b'<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    "nothing": lambda: b"",
    "pdf_of_21_megabytes": lambda: PDF + b"\n" * 21_000_000,
    "docx_with_macro": _docx_with_macro,
    "program": lambda: b"MZ\x90\x00\x03\x00\x00\x00" + bytes(200),
    "zip_bomb": _zip_bomb,
}
"""The name that a page uses, to the function that makes the bytes."""
