"""Misspelt words of official Thai, found in one pass over a text."""

import re
from collections.abc import Iterator
from typing import Final

from generator.thai.fault import Fault
from generator.thai.misspellings import DICTIONARY_WORDS, LOAN_WORDS, OFFICIAL_WORDS
from generator.thai.wordtree import one_of

RIGHT: Final[dict[str, tuple[str, str]]] = {
    wrong: (right, basis)
    for words, basis in (
        (DICTIONARY_WORDS, "พจนานุกรมฉบับราชบัณฑิตยสถาน พ.ศ. 2554"),
        (LOAN_WORDS, "หลักเกณฑ์การทับศัพท์และศัพท์บัญญัติของสำนักงานราชบัณฑิตยสภา"),
        (OFFICIAL_WORDS, "ชื่อและศัพท์ตามกฎหมายหรือระเบียบของทางราชการ"),
    )
    for right, forms in words.items()
    for wrong in forms.split()
}
"""The right form of every wrong one, and the authority for it."""

GUARDS: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("กฏหมาย", "กฏกระทรวง", "กฏเกณฑ์", "กฏระเบียบ", "กฏบัตร"), ("ปรา", "")),
    **dict.fromkeys(("พันธะกิจ", "ภาระกิจ", "ธุระกิจ"), ("", "กร|กา|วัตร|จ|ธุระ")),
    **dict.fromkeys(("พื้นทื่", "วันทื่", "หน้าทื่"), ("", "อ")),
    **dict.fromkeys(("ภาคไต้", "ภายไต้"), ("", "หวัน|ฝุ่น|ก๋ง")),
    "กะฐิน": ("ดอก", ""),
    "กราฟิค": ("", "ส์"),
    "กุมภาพัน": ("", "ธ"),
    "คลินิค": ("", "อ"),
    "คลีนิก": ("", "[ารเ]"),
    "คลีนิค": ("", "ม|ร"),
    "คอมพิวเตอร": ("", " ?์"),
    "คำนวน": ("", "ิ"),
    "จรรยาบัน": ("", "[ทไเด]"),
    "จัดซื่อ": ("", "สัตย์|ตรง"),
    "จัดสรรค์": ("", "สร้าง"),
    "ฉะเพาะ": ("แ", ""),
    "ดิจิตัล": ("", "ล"),
    "ทัศนะศึกษา": ("", "ธิการ|นิเทศ"),
    "ธุระการ": ("", "งาน"),
    "บัญญัตติ": ("สาร", ""),
    "บำนาน": ("ระ", ""),
    "บิณฑบาตร": ("", "[ก-\u0e4e]"),
    "ประสิทธิ์ผล": ("", "ิ|งาน"),
    "ปรากฎ": ("ปรัม", ""),
    "พาหะนะ": ("", "ค"),
    "ฟังก์ชั่น": ("", "แนล"),
    "ฟังชั่น": ("", "แนล"),
    "มงกุฏ": ("", "ิ"),
    "มาตราการ": ("", "ตวง|ชั่ง|วัด"),
    "เยาว์ชน": ("", "[ะิ]|บท|ชั้น|ชาติ"),
    "รางวัน": ("ตา", "ที่|นี้|นั้น|หยุด|จันทร์|อังคาร|พุธ|พฤ|ศุกร์|เสาร์|อาทิตย์"),
    "ลายเซ็นต์": ("[หปำ]", ""),
    "วัฒนะธรรม": ("แจ้ง", ""),
    "ศรีษะ": ("ไชย", ""),
    "ศาตร์": ("จีน", ""),
    "สดวก": ("ทะ", ""),
    "สร้างสรร": ("", "[คพหเ]"),
    "สังสรร": ("", "[คพหเ]"),
    "สัญชาติญาณ": ("", "วิทยา"),
    "สันญา": ("", "[ตณ]"),
    "สัมพันธุ์": ("ทิพย์", ""),
    "สาธารณะภัย": ("", "พิบัติ"),
    "สาธารณะสุข": ("", "ุ|ภาพ|ใจ"),
    "สาระบรรณ": ("", "า"),
    "หลักสูต": ("", "[รติ]"),
    "อากาส": ("", "[ะาิร]"),
    "อารมย์": ("เฟื่อง", ""),
    "เซ็นต์ชื่อ": ("เปอร์", ""),
    "เฟสบุค": ("", "[คล]"),
    "โปรงใส": ("กระ", ""),
    "โปร่งไส": ("", "[้ยว]"),
    "ไกล้": ("กล", ""),
    "ไปรษณี": ("", "ย"),
}
"""What stands before or behind a wrong form, as expressions, when it is part of right words.

ปรากฏ and หมายเลข, สาร and บัญญัติ, ตาราง and วันที่ meet without a space; surnames keep old spellings.
"""
_NAME_TITLE = re.compile(r"(?:นาย|นาง|นางสาว|เด็กชาย|เด็กหญิง|[ชญ]\.|คุณ)\s?$")
_TITLE_LENGTH = max(len("เด็กหญิง"), len("นางสาว")) + 1


def find_misspellings(text: str) -> tuple[Fault, ...]:
    """Return the misspelt words of the table; the name of each tells the authority.

    A word right behind the title of a person is a given name, and names are spelt as their bearer
    wants.
    """
    return tuple(_faults(text))


def _faults(text: str) -> Iterator[Fault]:
    for match in _ANY.finditer(text):
        if not _NAME_TITLE.search(text[max(0, match.start() - _TITLE_LENGTH) : match.start()]):
            right, basis = RIGHT[match[0]]
            yield Fault(match.start(), match[0], right, f"คำที่เขียนไม่ตรงตาม{basis}")


def _guard(word: str) -> str:
    before, behind = GUARDS.get(word, ("", ""))
    return (f"(?<!{before}{word})" if before else "") + (f"(?!{behind})" if behind else "")


_ANY = re.compile(one_of(RIGHT, _guard))
