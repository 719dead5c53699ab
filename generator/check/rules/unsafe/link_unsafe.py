"""A link could run something, or hides where it leads.

What it checks:
    Every link: only http, https, mailto and tel; no control characters; no host that looks like
    another one.

Why it matters:
    A click would run a script in the visitor's browser, or lead to a counterfeit site.

How to fix it:
    Use an address that begins with https://, typed anew.
"""

from generator import codes
from generator.check.rule import Explanation, Rule

RULE: Rule[None] = Rule(
    codes.LINK_UNSAFE,
    __doc__,
    Explanation(
        what="ลิงก์ต้องเป็น http https mailto หรือ tel ไม่มีอักขระควบคุม และชื่อเว็บไซต์ต้องไม่พรางตาให้เหมือนเว็บอื่น",
        why="เมื่อคลิกอาจมีสคริปต์ทำงานในเครื่องของผู้เข้าชม หรือพาไปเว็บไซต์ปลอม",
        fix="ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// และพิมพ์ใหม่แทนการคัดลอก",
    ),
    basis="ประสบการณ์จากงานจริง: เว็บไซต์หน่วยงานไทยถูกฝังลิงก์การพนันและลิงก์หลอกลวงบ่อยครั้ง",
)
