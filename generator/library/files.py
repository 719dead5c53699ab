"""Files offered to the public: only what is really of an allowed type becomes an `Asset`."""

import hashlib
import math
from collections.abc import Collection, Iterator

from generator import codes
from generator.findings import Code, English, Finding, Location
from generator.library.addresses import asset_url, check_name
from generator.library.carried_words import CARRIED_WORDS
from generator.library.entry import Asset
from generator.office import Limits
from generator.source.carried import carried
from generator.source.decode import looks_like_windows_874
from generator.source.filetype import (
    TYPES,
    ActiveContentError,
    FileType,
    TypeContradictedError,
    picture_size,
)
from generator.source.walk import FoundFile

_MEGABYTE = 1_000_000
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"#!")
"""How programs of Windows, Linux and Java, and scripts begin."""
_DOCUMENTS = ("pdf", "docx", "xlsx", "pptx", "odt", "ods")


def read_asset(
    found: FoundFile, limits: Limits, taken: Collection[str] = ()
) -> tuple[Asset | None, tuple[Finding, ...]]:
    """Check one file; never raises on any bytes.

    Args:
        found: The file.
        limits: How large the office lets it be.
        taken: The paths of all files, so that no name is proposed that another one has.
    """
    findings = check_name(found.path, taken)
    kind = TYPES.get(found.suffix)
    if kind is None:
        allowed = ", ".join(TYPES)
        return None, (
            *findings,
            _refuse(
                codes.FILE_TYPE_REFUSED, found, f"ไม่รับไฟล์ชนิด .{found.suffix or '(ไม่มีนามสกุล)'}",
                f"ลบไฟล์นี้ หรือแปลงเป็นชนิดที่รับ คือ {allowed}",
                English(
                    f"Files of the type .{found.suffix or '(none)'} are not taken",
                    f"Only these are: {allowed}.",
                ),
            ),
        )  # fmt: skip
    if refusal := _size(found, kind, limits):
        return None, (*findings, refusal)
    data = found.file.read_bytes()
    if refusal := _content(found, kind, data):
        return None, (*findings, refusal)
    told = tuple(_carried(found, data))
    width, height = picture_size(data) if kind.is_picture else (None, None)
    asset = Asset(
        found.path, asset_url(found.path), kind.label, kind.mime, found.size, width, height,
        hashlib.sha256(data).hexdigest(),
    )  # fmt: skip
    return (None if findings else asset), (*findings, *told)


def _size(found: FoundFile, kind: FileType, limits: Limits) -> Finding | None:
    if found.size == 0:
        return _refuse(
            codes.FILE_EMPTY, found, "ไฟล์ว่างเปล่า (0 ไบต์)", "วางไฟล์ใหม่ที่เปิดได้",
            English("The file is empty (0 bytes)", "Put a file in its place that opens."),
        )  # fmt: skip
    key = "picture_mb" if kind.is_picture else "attachment_mb"
    limit = getattr(limits, key)
    if found.size > limit * _MEGABYTE:
        size = found.size / _MEGABYTE
        return _refuse(
            codes.FILE_TOO_LARGE, found,
            f"ไฟล์มีขนาด {size:.1f} เมกะไบต์ เกินที่กำหนด {limit} เมกะไบต์ ผู้ใช้มือถือจะเปิดช้า",
            "ย่อขนาดไฟล์ ถ้าจำเป็นต้องใช้ไฟล์ใหญ่ ให้เพิ่มท้าย content/office.yml บรรทัด `limits:` "
            f"และบรรทัด `  {key}: {math.ceil(size)}` "
            "(ถ้ามีบรรทัด limits: แล้ว เพิ่มเฉพาะบรรทัดหลังไว้ใต้บรรทัดนั้น)",
            English(
                f"The file has {size:.1f} megabytes, more than {limit}",
                f"Make it smaller, or write {key} below limits in content/office.yml.",
            ),
        )  # fmt: skip
    return None


def _content(found: FoundFile, kind: FileType, data: bytes) -> Finding | None:
    try:
        kind.check(data)
    except TypeContradictedError:
        return _mistaken(found, kind, data)
    except ActiveContentError:
        return _refuse(
            codes.FILE_ACTIVE, found,
            f"ไฟล์ {kind.label} นี้มีโปรแกรมฝังอยู่ (มาโคร สคริปต์ สูตร หรือคำสั่งเรียกโปรแกรมอื่น) "
            "หรือบีบอัดผิดปกติ "
            "ซึ่งเป็นอันตรายต่อผู้ดาวน์โหลด",
            "บันทึกใหม่เป็นเอกสารที่ไม่มีมาโครและสูตร หรือย่อภาพให้เล็กลง",
            English(
                f"This {kind.label} file holds a program (macro, script, formula or command) or "
                "is compressed beyond measure",
                "Save it without macros and formulas, or make its pictures smaller.",
            ),
        )  # fmt: skip
    return None


def _mistaken(found: FoundFile, kind: FileType, data: bytes) -> Finding:
    """A file that is not what its name says; a program must not be opened to see."""
    if kind.suffix == "csv" and not _is_utf8(data) and looks_like_windows_874(data):
        return _refuse(
            codes.NOT_UTF8, found,
            "ตารางนี้ไม่ได้เข้ารหัสแบบ UTF-8 น่าจะเป็น TIS-620 (Windows-874) ผู้ที่เปิดจะเห็นตัวอักษรเพี้ยน",
            "เปิดด้วย Excel แล้วเลือก บันทึกเป็น ชนิด CSV UTF-8 (แบบมีเครื่องหมายจุลภาคคั่น)",
            English(
                "The table is not UTF-8 but probably TIS-620 (Windows-874)",
                "Open it with Excel and save it as CSV UTF-8.",
            ),
        )  # fmt: skip
    if data.startswith(_PROGRAMS):
        return _refuse(
            codes.FILE_TYPE_CONTRADICTED, found,
            f"ชื่อไฟล์บอกว่าเป็น {kind.label} แต่เนื้อหาในไฟล์เป็นโปรแกรมคอมพิวเตอร์ ผู้ที่เปิดอาจติดไวรัส",
            "อย่าเปิดไฟล์นี้ ให้ลบออกแล้วแจ้งผู้ดูแลเว็บไซต์ ถ้าจะเผยแพร่เอกสาร ให้บันทึกใหม่จากต้นฉบับ",
            English(
                f"The name says {kind.label}, but what is inside is a program",
                "Do not open it. Remove it, and tell the maintainers of the website.",
            ),
        )  # fmt: skip
    return _refuse(
        codes.FILE_TYPE_CONTRADICTED, found,
        f"ชื่อไฟล์บอกว่าเป็น {kind.label} แต่เนื้อหาในไฟล์ไม่ใช่ชนิดนั้น หรือไฟล์เสีย",
        "เปิดไฟล์ด้วยโปรแกรมเดิมแล้วบันทึกใหม่ให้ชนิดตรงกับชื่อ",
        English(
            f"The name says {kind.label}, but what is inside is not, or is damaged",
            "Open it with the program that made it and save it as what its name says.",
        ),
    )  # fmt: skip


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _carried(found: FoundFile, data: bytes) -> Iterator[Finding]:
    for kind in carried(data, found.suffix) if found.suffix in _DOCUMENTS else ():
        seen, hint, english = CARRIED_WORDS[kind]
        told = english._replace(message=f"This document {english.message}")
        yield _refuse(codes.FILE_CARRIES_HIDDEN, found, f"เอกสารนี้มี{seen}", hint, told)


def _refuse(code: Code, found: FoundFile, message: str, hint: str, english: English) -> Finding:
    return Finding(code, Location(found.path), message, hint, english)
