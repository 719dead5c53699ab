"""A bar chart would have more bars than anybody can compare.

What it checks:
    The number of bars of a chart with `kind: bar`.

Why it matters:
    The bars become lines, so the chart is not drawn.

How to fix it:
    Remove `chart`, or publish data that are summed up in groups.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.CHART_CROWDED,
    __doc__,
    Explanation(
        what="แผนภูมิแท่งต้องมีจำนวนแท่งไม่เกินที่ผู้อ่านเปรียบเทียบได้",
        why="แท่งที่มากเกินไปจะเหลือเป็นเส้น ระบบจึงไม่วาดแผนภูมินี้",
        fix="ลบ chart หรือรวมข้อมูลเป็นกลุ่มก่อนเผยแพร่",
    ),
    basis="ประสบการณ์จากงานจริง: แผนภูมิต้องอ่านได้บนจอโทรศัพท์",
)
