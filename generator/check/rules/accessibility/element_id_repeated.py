"""Two elements of a page have the same id.

What it checks:
    No id stands twice in a built page.

Why it matters:
    A link to the second place leads to the first, and a label belongs to the wrong field.

How to fix it:
    Give the headings different words; an id is made from the words of its heading.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.page import HtmlPage
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(page: HtmlPage, _: Ground) -> Iterator[Finding]:
    """Tell every id that stands twice, at its second place."""
    for name, elements in page.ids.items():
        if len(elements) < 2:
            continue
        yield Finding(
            codes.ELEMENT_ID_REPEATED, page.at(elements[1], f'"{name}"'),
            f"หน้านี้มีตำแหน่งชื่อ #{name} อยู่ {len(elements)} แห่ง ลิงก์ไปแห่งหลังจะไปที่แห่งแรกแทน",
            "ตั้งชื่อหัวข้อให้ต่างกัน ถ้าไม่ใช่หัวข้อ ให้แก้ id ในแม่แบบ",
            English(
                f"The id {name} stands {len(elements)} times in this page",
                "Give the headings different words, or mend the template.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.ELEMENT_ID_REPEATED,
    __doc__,
    Explanation(
        what="ชื่อตำแหน่ง (id) ในหน้าเดียวกันต้องไม่ซ้ำกัน",
        why="ลิงก์ไปยังตำแหน่งหลังจะพาไปตำแหน่งแรก และป้ายชื่อจะไปอยู่กับช่องกรอกที่ผิด",
        fix="ตั้งชื่อหัวข้อให้ต่างกัน เพราะระบบสร้างชื่อตำแหน่งจากถ้อยคำของหัวข้อ",
    ),
    basis="HTML Living Standard: id ต้องไม่ซ้ำในเอกสารเดียวกัน",
    subject=HtmlPage,
    check=check,
)
