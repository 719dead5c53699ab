"""The one Unicode form that we keep text in, and the characters that nobody can see in it."""

import re
import unicodedata
from dataclasses import dataclass

_NAMES = {
    "\u00ad": "ยัติภังค์แฝง (soft hyphen)",
    "\u034f": "ตัวเชื่อมอักขระ (combining grapheme joiner)",
    "\u061c": "เครื่องหมายกำหนดทิศทางอักษรอาหรับ (Arabic letter mark)",
    "\u115f": "ตัวเติมอักษรเกาหลี (Hangul filler)",
    "\u1160": "ตัวเติมอักษรเกาหลี (Hangul filler)",
    "\u17b4": "สระแฝงของอักษรเขมร (Khmer inherent vowel)",
    "\u17b5": "สระแฝงของอักษรเขมร (Khmer inherent vowel)",
    "\u180e": "ตัวคั่นสระมองโกเลีย (Mongolian vowel separator)",
    "\u200b": "ช่องว่างความกว้างศูนย์ (zero width space)",
    "\u200c": "ตัวกันการเชื่อมอักษร (zero width non-joiner)",
    "\u200d": "ตัวเชื่อมอักษร (zero width joiner)",
    "\u200e": "เครื่องหมายกำหนดทิศทางซ้ายไปขวา (left-to-right mark)",
    "\u200f": "เครื่องหมายกำหนดทิศทางขวาไปซ้าย (right-to-left mark)",
    "\u2028": "ตัวแบ่งบรรทัดพิเศษ (line separator)",
    "\u2029": "ตัวแบ่งย่อหน้าพิเศษ (paragraph separator)",
    "\u202a": "ตัวเปิดข้อความซ้ายไปขวา (left-to-right embedding)",
    "\u202b": "ตัวเปิดข้อความขวาไปซ้าย (right-to-left embedding)",
    "\u202c": "ตัวปิดการกำหนดทิศทาง (pop directional formatting)",
    "\u202d": "ตัวบังคับทิศทางซ้ายไปขวา (left-to-right override)",
    "\u202e": "ตัวบังคับทิศทางขวาไปซ้าย (right-to-left override)",
    "\u2060": "ตัวเชื่อมคำ (word joiner)",
    "\u2066": "ตัวแยกข้อความซ้ายไปขวา (left-to-right isolate)",
    "\u2067": "ตัวแยกข้อความขวาไปซ้าย (right-to-left isolate)",
    "\u2068": "ตัวแยกข้อความตามทิศทางแรก (first strong isolate)",
    "\u2069": "ตัวปิดการแยกข้อความ (pop directional isolate)",
    "\u2800": "อักษรเบรลล์ว่าง (Braille pattern blank)",
    "\u3164": "ตัวเติมอักษรเกาหลี (Hangul filler)",
    "\ufeff": "เครื่องหมายลำดับไบต์ (byte order mark)",
    "\uffa0": "ตัวเติมอักษรเกาหลี (Hangul filler)",
    "\ufff9": "เครื่องหมายคำอธิบายประกอบ (interlinear annotation)",
    "\ufffa": "เครื่องหมายคำอธิบายประกอบ (interlinear annotation)",
    "\ufffb": "เครื่องหมายคำอธิบายประกอบ (interlinear annotation)",
    "\ufffc": "ที่ว่างของภาพหรือวัตถุที่ไม่ได้คัดลอกมาด้วย (object replacement character)",
}
_OTHER_NAME = "อักขระควบคุม (control character)"
# Beside the named ones: control characters but tab and line ends, invisible operators, marks of
# music and shorthand, and tags and selectors, which can carry a hidden message. U+FE00 to U+FE0F
# choose the shape of an emoji and are honest.
_OTHERS = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u180b-\u180d\u180f\u2061-\u2065\u206a-\u206f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_PICTURES = "\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff"
_IN_A_PICTURE = f"(?<=[{_PICTURES}\ufe0f])\u200d[{_PICTURES}]"
"""A joiner that makes one emoji of two is seen by what it does."""
_INVISIBLE = re.compile(f"(?!{_IN_A_PICTURE})[{''.join(_NAMES)}{_OTHERS}]")


@dataclass(frozen=True, slots=True)
class Invisible:
    """A character that a reader cannot see and that has no business in content.

    Attributes:
        position: Index into the text.
        character: The character itself.
        name: Code point and Thai name, for a message to staff.
    """

    position: int
    character: str
    name: str


def find_invisible(text: str) -> tuple[Invisible, ...]:
    """Return every invisible character, in order; a byte order mark that opens the text is none."""
    return tuple(
        Invisible(match.start(), match[0], _name(match[0]))
        for match in _INVISIBLE.finditer(text)
        if not (match.start() == 0 and match[0] == "\ufeff")
    )


def nfc(text: str) -> str:
    """Return the text in NFC, the only form that is safe for Thai (NFKC splits SARA AM)."""
    return unicodedata.normalize("NFC", text)


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {_NAMES.get(character, _OTHER_NAME)}"
