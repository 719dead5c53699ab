"""A file or folder has a name that makes no good address.

What it checks:
    Names of files and folders: small English letters, digits and hyphens, an extension in small
    letters; no name that Windows reserves.

Why it matters:
    The name becomes the address. Thai letters and spaces turn into rows of percent signs that
    break when they are copied or printed.

How to fix it:
    Rename the file, for example as the message proposes.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.FILE_NAME_INVALID,
    __doc__,
    Explanation(
        what="ชื่อไฟล์และโฟลเดอร์ต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง นามสกุลเป็นตัวเล็ก "
        "และไม่ใช่ชื่อสงวนของ Windows",
        why="ชื่อไฟล์เป็นที่อยู่เว็บ อักษรไทยและช่องว่างจะกลายเป็นเครื่องหมาย % ยาวเหยียด "
        "ซึ่งเสียเมื่อคัดลอกหรือพิมพ์ลงกระดาษ",
        fix="เปลี่ยนชื่อไฟล์ เช่น ตามที่ระบบเสนอ",
    ),
    basis="ข้อกำหนดของระบบ: ที่อยู่เว็บอ่านออกเสียงทางโทรศัพท์ได้ และไม่เปลี่ยน",
)
