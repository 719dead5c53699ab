"""Bytes of a text file to text, with findings for what editors on Windows meet."""

import re

from generator import codes
from generator.findings import English, Finding, Location

MAX_TEXT_BYTES = 1_000_000
_BOM = b"\xef\xbb\xbf"
_THAI_RUN = re.compile(rb"[\xa1-\xda\xdf-\xfb]{2,}")


def decode(data: bytes, path: str) -> tuple[str | None, tuple[Finding, ...]]:
    """Turn the bytes of a content file into text with LF line ends.

    Returns:
        The text, or None when it cannot be read, and what was found.
    """
    if len(data) > MAX_TEXT_BYTES:
        return None, (
            Finding(
                codes.TEXT_TOO_LARGE, Location(path),
                f"ไฟล์ข้อความมีขนาด {len(data):,} ไบต์ เกิน {MAX_TEXT_BYTES:,} ไบต์",
                "แบ่งเป็นหลายไฟล์ ทุกไฟล์ต้องมีส่วนหัวของตนเอง (--- title: … ---) หรือแนบเป็นเอกสาร",
                English(
                    f"The text has {len(data):,} bytes, more than {MAX_TEXT_BYTES:,}",
                    "Divide it into pages, or attach it as a document.",
                ),
            ),
        )  # fmt: skip
    findings = []
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
        findings.append(
            Finding(
                codes.BYTE_ORDER_MARK, Location(path),
                "ต้นไฟล์มีเครื่องหมายที่มองไม่เห็น (BOM) ซึ่งโปรแกรมบางตัวเติมให้ ระบบอ่านข้ามให้แล้ว",
                "ไม่แก้ก็ได้ ถ้าใช้ Notepad ให้เลือก บันทึกเป็น แล้วเลือกการเข้ารหัส UTF-8",
                English(
                    "The file begins with a byte order mark, which is not seen and was skipped",
                    "Save it as UTF-8 without BOM.",
                ),
            )
        )  # fmt: skip
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (*findings, _not_utf8(data, path, error))
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        findings.append(
            Finding(
                codes.WINDOWS_LINE_ENDS, Location(path, line),
                "ท้ายบรรทัดเป็นแบบ Windows (CRLF) ระบบอ่านได้ตามปกติ",
                "ไม่แก้ก็ได้ ถ้าโปรแกรมแก้ไขข้อความเลือกได้ ให้บันทึกท้ายบรรทัดแบบ LF",
                English(
                    "The lines end as on Windows (CRLF), which is read all the same",
                    "Set the editor to LF.",
                ),
            )
        )  # fmt: skip
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, tuple(findings)


def _not_utf8(data: bytes, path: str, error: UnicodeDecodeError) -> Finding:
    line = data[: error.start].count(b"\n") + 1
    looks_thai = looks_like_windows_874(data)
    encoding = "TIS-620 (Windows-874)" if looks_thai else "รูปแบบที่ไม่รู้จัก"
    return Finding(
        codes.NOT_UTF8, Location(path, line),
        f"ไฟล์ไม่ได้เข้ารหัสแบบ UTF-8 น่าจะเป็น {encoding} จึงยังอ่านเป็นภาษาไทยไม่ได้",
        "เปิดด้วยโปรแกรมที่บันทึกไว้ แล้วเลือก บันทึกเป็น… การเข้ารหัส UTF-8 เนื้อหาจะอยู่ครบ",
        English(
            "The file is not UTF-8" + (" but probably TIS-620 (Windows-874)" if looks_thai else ""),
            "Open it with the program that saved it and save it as UTF-8; nothing will be lost.",
        ),
    )  # fmt: skip


def looks_like_windows_874(data: bytes) -> bool:
    """Tell whether most of the high bytes are Thai letters of code page 874.

    Thai words are whole runs of them; the accents of western texts stand alone.
    """
    high = sum(byte >= 0x80 for byte in data)
    thai = sum(len(run) for run in _THAI_RUN.findall(data))
    return thai > 0.9 * high
