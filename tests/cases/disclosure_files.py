"""Files of evidence for the case pages of disclosure, good ones and each with one fault."""

import io
import random
import zipfile
from collections.abc import Callable, Mapping

from tests.kinds.tiny_office import PDF, picture
from tests.unit.source.documents.made import (
    THAI,
    docx_of,
    locked_pdf,
    pdf_of,
    scanned_pdf,
    xlsx_of,
)

_UNPACKED_MB = 205


def swelling_docx() -> bytes:
    """A letter that is small as a file and larger than any letter when it is unpacked.

    It swells less than an archive may, so that the loader lets it pass.
    """
    blanks = random.Random(0)  # noqa: S311 - not a secret, but blanks that pack badly
    chunk = bytes(blanks.choices(b" \n\t\r", k=24_000)) + b" " * 976_000
    buffer = io.BytesIO(docx_of(THAI))
    with zipfile.ZipFile(buffer) as letter:
        parts = {name: letter.read(name) for name in letter.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            if name != "word/document.xml":
                archive.writestr(name, data)
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            head, tail = parts["word/document.xml"].rsplit(b"</w:body>", 1)
            part.write(head)
            for _ in range(_UNPACKED_MB):
                part.write(chunk)
            part.write(b"</w:body>" + tail)
    return packed.getvalue()


DISCLOSURE_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "text_pdf": lambda: pdf_of(THAI),
    "old_title_pdf": lambda: pdf_of(THAI, title="รายงานประจำปีงบประมาณ พ.ศ. 2567"),
    "promise_pdf": lambda: pdf_of("อยู่ระหว่างการปรับปรุง"),
    "scanned_pdf": scanned_pdf,
    "broken_pdf": lambda: PDF,
    "locked_pdf": lambda: locked_pdf(THAI, b"secret"),
    "swelling_docx": swelling_docx,
    "table_xlsx": lambda: xlsx_of({"แผ่น 1": [["โครงการ", "งบประมาณ"], ["อบรมครู", 1000]]}),
    "blank_xlsx": lambda: xlsx_of({"แผ่น 1": []}),
    "letter_docx": lambda: docx_of(THAI),
    "captured_png": picture,
    "other_photo": lambda: picture((30, 40)),
}
"""The name that a page uses, to the function that makes the bytes."""
