"""A picture has no words for those who cannot see it.

What it checks:
    Every picture in a text for its description in square brackets.

Why it matters:
    A blind visitor does not learn what the picture shows, nor does a search engine.

How to fix it:
    Write in the square brackets what the picture shows.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.ALT_MISSING,
    __doc__,
    Explanation(
        what="ภาพทุกภาพในเนื้อความต้องมีคำบรรยายแทนภาพในวงเล็บเหลี่ยม",
        why="ผู้ที่มองไม่เห็นภาพและโปรแกรมค้นหาจะไม่รู้ว่าภาพแสดงอะไร",
        fix="เขียนในวงเล็บเหลี่ยมว่าภาพแสดงอะไร เช่น ![นักเรียนปลูกต้นไม้หน้าอาคารเรียน](files/tree.jpg)",
    ),
    basis="WCAG 2.1 ข้อ 1.1.1 เนื้อหาที่ไม่ใช่ข้อความ",
)
