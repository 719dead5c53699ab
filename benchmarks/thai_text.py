"""Natural official Thai of any length, the same for the same seed."""

import datetime as dt
import random
from collections.abc import Iterable, Sequence
from typing import TypeVar

from generator.thai.calendar import format_date

T = TypeVar("T")

ACTORS = (
    "สำนักงานเขตพื้นที่การศึกษา",
    "คณะทำงานของกลุ่ม",
    "ผู้อำนวยการกลุ่ม",
    "ศึกษานิเทศก์ผู้รับผิดชอบ",
    "เจ้าหน้าที่งานสารบรรณ",
    "คณะกรรมการที่ได้รับแต่งตั้ง",
    "โรงเรียนในสังกัดทุกแห่ง",
    "ครูผู้รับผิดชอบงานข้อมูล",
    "นักวิชาการศึกษา",
    "ผู้บริหารสถานศึกษา",
    "ผู้แทนกลุ่มโรงเรียน",
    "หน่วยตรวจสอบภายใน",
)
ACTIONS = (
    "จัดทำแผนปฏิบัติการประจำปี",
    "ตรวจสอบความถูกต้องของข้อมูลนักเรียนรายบุคคล",
    "ประชุมชี้แจงแนวทางการดำเนินงาน",
    "ติดตามการใช้จ่ายงบประมาณ",
    "อบรมเชิงปฏิบัติการให้แก่ครูและบุคลากร",
    "ลงพื้นที่นิเทศ ติดตาม และให้คำปรึกษา",
    "รวบรวมผลการดำเนินงานของโรงเรียน",
    "ปรับปรุงระบบเครือข่ายและเครื่องคอมพิวเตอร์",
    "คัดเลือกผลงานที่เป็นแบบอย่างได้",
    "รับฟังความคิดเห็นของผู้ปกครองและชุมชน",
    "สำรวจความต้องการใช้สื่อการเรียนรู้",
    "ประเมินความพึงพอใจของผู้รับบริการ",
    "สรุปผลการสอบวัดความรู้พื้นฐาน",
    "จัดสรรอุปกรณ์การเรียนให้ทั่วถึง",
)
PURPOSES = (
    "เพื่อให้ผู้เรียนทุกคนเข้าถึงการศึกษาที่มีคุณภาพ",
    "เพื่อให้การปฏิบัติงานเป็นไปตามระเบียบและตรวจสอบได้",
    "เพื่อลดภาระงานเอกสารของครู",
    "เพื่อใช้เป็นข้อมูลประกอบการตัดสินใจของผู้บริหาร",
    "เพื่อให้โรงเรียนขนาดเล็กได้รับการช่วยเหลืออย่างตรงจุด",
    "เพื่อเตรียมความพร้อมก่อนเปิดภาคเรียน",
    "เพื่อสร้างความเข้าใจที่ตรงกันระหว่างโรงเรียนกับสำนักงาน",
    "เพื่อรายงานต่อสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
    "เพื่อดูแลความปลอดภัยของนักเรียนในสถานศึกษา",
    "เพื่อให้ประชาชนได้รับข้อมูลที่ครบถ้วนและเป็นปัจจุบัน",
)
REMARKS = (
    "ทั้งนี้ ให้แล้วเสร็จภายในเวลาที่กำหนดและรายงานผลทุกเดือน",
    "หากมีข้อสงสัย สอบถามเจ้าหน้าที่ได้ในวันและเวลาราชการ",
    "ผู้ที่ไม่สามารถเข้าร่วมได้ โปรดแจ้งล่วงหน้าอย่างน้อยสามวันทำการ",
    "เอกสารที่เกี่ยวข้องเผยแพร่ไว้ท้ายข่าวนี้แล้ว",
    "ผลการดำเนินงานรอบที่ผ่านมาสูงกว่าเป้าหมายที่ตั้งไว้",
    "โรงเรียนที่ดำเนินการแล้วไม่ต้องส่งข้อมูลซ้ำอีก",
    "ผู้เข้าร่วมได้แลกเปลี่ยนเรียนรู้และนำกลับไปใช้ในห้องเรียนได้จริง",
    "ขอให้ใช้ข้อมูลจากระบบกลางเป็นหลัก",
    "สำนักงานขอขอบคุณทุกฝ่ายที่ให้ความร่วมมือด้วยดีเสมอมา",
    "ขั้นตอนทั้งหมดใช้เวลาไม่เกินที่ประกาศไว้ในคู่มือสำหรับประชาชน",
)
TOPICS = (
    "การรับนักเรียน",
    "การจัดการเรียนรู้ทางไกล",
    "ข้อมูลนักเรียนรายบุคคล",
    "อาหารกลางวัน",
    "การนิเทศภายใน",
    "ความปลอดภัยในสถานศึกษา",
    "ระบบสารบรรณอิเล็กทรอนิกส์",
    "การย้ายข้าราชการครู",
    "การพัฒนาสื่อดิจิทัล",
    "การอ่านออกเขียนได้",
    "การควบคุมภายใน",
    "การจัดซื้อจัดจ้าง",
    "สวัสดิการครู",
    "วิทยฐานะ",
    "ประกันคุณภาพภายใน",
)
PLACES = (
    "ห้องประชุมชั้น 2 ของสำนักงาน", "หอประชุมของสำนักงาน", "โรงเรียนที่เป็นศูนย์เครือข่าย", "ศูนย์สื่อของสำนักงาน",
    "ห้องปฏิบัติการคอมพิวเตอร์", "ระบบประชุมทางไกล",
)  # fmt: skip


class Writer:
    """Draws words; the same seed gives the same text under every version of Python.

    Only `random()` is used, because the standard library promises its sequence and no other.
    """

    def __init__(self, *seed: str | int) -> None:
        self._random = random.Random("/".join(map(str, seed)))

    def number(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self._random.random() * (high - low + 1))

    def chance(self, share: float) -> bool:
        """True in that share of the draws."""
        return self._random.random() < share

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[self.number(0, len(choices) - 1)]

    def several(self, choices: Sequence[T], count: int) -> list[T]:
        """Different choices in random order."""
        left = list(choices)
        return [left.pop(self.number(0, len(left) - 1)) for _ in range(min(count, len(left)))]

    def day(self, first: dt.date, last: dt.date) -> dt.date:
        """A day, both ends included."""
        return first + dt.timedelta(days=self.number(0, (last - first).days))

    def school(self) -> str:
        """The name of an invented school."""
        return f"โรงเรียนตัวอย่างวิทยา {self.number(1, 180)}"

    def action(self) -> str:
        """What is done, without who does it."""
        return f"{self.pick(ACTIONS)} เรื่อง{self.pick(TOPICS)}"

    def sentence(self) -> str:
        """One statement."""
        return f"{self.pick(ACTORS)}{self.pick(ACTIONS)} {self.pick(PURPOSES)}"

    def paragraph(self) -> str:
        """A statement, a result and a remark."""
        done = f"ดำเนินการแล้วร้อยละ {self.number(71, 99)} ของเป้าหมาย"
        return f"{self.sentence()} {done} {self.pick(REMARKS)}"

    def items(self, count: int) -> list[str]:
        """Lines for a list."""
        return [f"{self.action()} จำนวน {self.number(2, 60)} แห่ง" for _ in range(count)]

    def schedule(self, day: dt.date, count: int) -> str:
        """A table of events."""
        rows = [
            (
                format_date(day + dt.timedelta(days=n), "short"),
                f"{self.number(8, 15):02}.{self.pick(('00', '30'))} น.",
                self.pick(ACTIONS),
                self.pick(PLACES),
            )
            for n in range(1, count + 1)
        ]
        return table(("วันที่", "เวลา", "กิจกรรม", "สถานที่"), rows)

    def numbers(self, count: int) -> str:
        """A table of schools and numbers."""
        rows = [
            (str(n), self.school(), str(self.number(18, 940)), self.pick(("", "ส่งแล้ว", "รอผล")))
            for n in range(1, count + 1)
        ]
        return table(("ที่", "โรงเรียน", "นักเรียน (คน)", "หมายเหตุ"), rows)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def bullets(items: Iterable[str], marker: str = "-") -> str:
    """A Markdown list; a marker of `1.` counts."""
    return "\n".join(
        f"{n}. {item}" if marker == "1." else f"{marker} {item}"
        for n, item in enumerate(items, start=1)
    )
