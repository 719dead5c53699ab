"""What is said of things within a document that its reader does not see."""

from collections.abc import Mapping

from generator.findings import English
from generator.source.carried import Carried

CARRIED_WORDS: Mapping[Carried, tuple[str, str, English]] = {
    Carried.FILE: (
        "ไฟล์อื่นแนบอยู่ข้างใน ผู้อ่านส่วนใหญ่ไม่เห็น แต่ใครก็เปิดดูได้",
        "เปิดดูไฟล์ที่แนบ ถ้าตั้งใจเผยแพร่ ให้วางแยกเป็นอีกไฟล์หนึ่ง แล้วบันทึกเอกสารนี้ใหม่โดยไม่แนบ",
        English(
            "holds another file, which few readers see but anybody can open",
            "Look at it; publish it beside the document, and save the document without it.",
        ),
    ),
    Carried.SENDING_FORM: (
        "แบบฟอร์มที่ส่งข้อมูลที่กรอกไปยังเว็บไซต์อื่น ผู้กรอกอาจไม่รู้ตัว",
        "บันทึกใหม่โดยไม่มีปุ่มส่งข้อมูล แล้วบอกวิธีส่งแบบฟอร์มในหน้าเว็บแทน",
        English(
            "is a form that sends what is typed to another site, perhaps unnoticed",
            "Save it without its button, and say on the page how the form is handed in.",
        ),
    ),
    Carried.XFA_FORM: (
        "แบบฟอร์มชนิด XFA ซึ่งเบราว์เซอร์และโทรศัพท์เปิดไม่ได้ ผู้อ่านจะเห็นเพียงข้อความให้รอ",
        "สั่งพิมพ์เป็น PDF ใหม่จากโปรแกรมเดิม แล้ววางแทนไฟล์นี้",
        English(
            "is an XFA form, which browsers and telephones do not show",
            "Print it to a new PDF and replace the file.",
        ),
    ),
    Carried.HIDDEN_SHEET: (
        "แผ่นงานที่ซ่อนไว้ ใครก็สั่งให้แสดงได้ รายชื่อบุคคลหลุดออกไปด้วยวิธีนี้บ่อยครั้ง",
        "คลิกขวาที่แถบชื่อแผ่นงาน เลือก ยกเลิกการซ่อน ลบแผ่นงานที่ไม่เผยแพร่ แล้วบันทึกใหม่",
        English(
            "has hidden sheets, which anybody can show; lists of persons leak so",
            "Show them, delete what is not for the public, and save it anew.",
        ),
    ),
    Carried.HIDDEN_TEXT: (
        "ข้อความที่ซ่อนไว้ ใครก็สั่งให้แสดงได้",
        "กดปุ่ม ¶ (แสดงเครื่องหมายที่ซ่อนอยู่) ลบข้อความที่ไม่เผยแพร่ แล้วบันทึกใหม่",
        English(
            "has hidden text, which anybody can show",
            "Show it, delete what is not for the public, and save it anew.",
        ),
    ),
    Carried.REMOTE_PART: (
        "รูปภาพหรือข้อมูลที่ดึงจากเว็บไซต์อื่นเมื่อเปิดอ่าน เจ้าของเว็บไซต์นั้นรู้ว่าใครเปิด และเปลี่ยนเป็นอย่างอื่นได้",
        "ตัดการเชื่อมโยง (Break Link) หรือวางรูปภาพไว้ในเอกสาร แล้วบันทึกใหม่",
        English(
            "fetches pictures or data from another site, whose owner knows who reads it",
            "Break the link or put the picture into the document, and save it anew.",
        ),
    ),
}
"""What stands in the document, how to mend it, and both in English."""
