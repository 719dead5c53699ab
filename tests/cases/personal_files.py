"""Documents for the case pages of personal data; all persons and numbers are invented."""

from collections.abc import Callable, Mapping

from tests.unit.source.documents.made import docx_of, pdf_of, xlsx_of

PUPILS = ("เด็กชายกล้า หาญดี", "เด็กหญิงใบบัว รักเรียน", "เด็กชายต้นน้ำ ใจงาม")
TEACHERS = ("นายตัวอย่าง นามสมมติ", "นางสาวสมมุติ แสนดี", "นางแก้ว ใจงาม")
NUMBERS = ("1234567890121", "5555555555551", "8888888888886")

PERSONAL_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "letter_with_id": lambda: docx_of(
        "หนังสือรับรอง", "นายตัวอย่าง นามสมมติ", "เลขประจำตัวประชาชน ๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑",
    ),
    "pdf_with_ids": lambda: pdf_of(
        "ประกาศรายชื่อผู้มีสิทธิสอบ", "นายตัวอย่าง นามสมมติ 1-2345-67890-12-1",
    ),
    "sheet_with_ids": lambda: xlsx_of({
        "คำชี้แจง": [["ทะเบียนผู้สมัคร"]],
        "รายชื่อ": [
            ["ทะเบียนผู้สมัคร"],
            ["ที่", "ชื่อ-สกุล", "เลขประจำตัวประชาชน"],
            *([1, name, value] for name, value in zip(PUPILS, NUMBERS, strict=True)),
        ],
    }),
    "sheet_of_companies": lambda: xlsx_of({
        "ผู้เสนอราคา": [["ชื่อ", "เลขทะเบียนนิติบุคคล"], ["บริษัท ตัวอย่าง จำกัด", "0105500000001"]],
    }),
    "sheet_with_accounts": lambda: xlsx_of({
        "ผู้รับทุน": [
            ["ชื่อ", "สกุล", "เลขที่บัญชี"],
            ["เด็กชายกล้า", "หาญดี", "1234567890"],
            ["เด็กหญิงใบบัว", "รักเรียน", "2234567891"],
        ],
    }),
    "letter_with_mobiles": lambda: docx_of(
        "รายชื่อผู้เข้าอบรม",
        *(line for name in TEACHERS for line in (name, "081-234-5678")),
    ),
    "sheet_with_birth_dates": lambda: xlsx_of({
        "นักเรียน": [["ชื่อ-สกุล", "วันเดือนปีเกิด"], *([name, "5/1/2559"] for name in PUPILS)],
    }),
    "pdf_with_homes": lambda: pdf_of("นายตัวอย่าง นามสมมติ อยู่บ้านเลขที่ 12/3 หมู่ 4 ตำบลทดสอบ"),
    "pdf_of_poor_pupils": lambda: pdf_of("บัญชีรายชื่อนักเรียนยากจนพิเศษ\n" + "\n".join(PUPILS)),
    "plain_letter": lambda: docx_of("ประกาศรายชื่อ", *PUPILS),
}  # fmt: skip
"""The name that a page uses, to the function that makes the bytes."""
