"""Nothing could be learnt about some links to other sites.

What it checks:
    With `--external`, addresses that were not asked, or whose sites put the question off, are
    counted with the reason: this machine has no connection, the time was over, a site asked for
    fewer questions, or its other addresses did not answer.

Why it matters:
    A report without dead links would look as if all links had been tried.

How to fix it:
    Check again later, or on a machine that reaches the internet without a proxy. Good answers are
    remembered for a week, so the next check asks only for the rest.
"""

from collections import Counter
from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.outside.link import UNASKED, Outside
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(outside: Outside, _: Ground) -> Iterator[Finding]:
    """Tell once how many addresses nothing is known about, and why."""
    if not outside.unknown:
        return
    unknown, total = len(outside.unknown), len(outside.unknown) + len(outside.links)
    counts = Counter(link.answer.fault for link in outside.unknown).most_common()
    thai = ", ".join(f"{UNASKED[why][0]} {number:,} แห่ง" for why, number in counts)
    english = ", ".join(f"{UNASKED[why][1]}: {number:,}" for why, number in counts)
    first = outside.unknown[0]
    yield Finding(
        codes.OUTSIDE_LINKS_UNASKED, first.places[0],
        f"ยังไม่ได้ตรวจลิงก์ไปเว็บไซต์อื่น {unknown:,} จาก {total:,} แห่ง แห่งแรกคือ {first.url} "
        f"สาเหตุ: {thai}",
        "สั่ง prongsai check --external ใหม่ภายหลัง หรือสั่งจากเครื่องที่ต่ออินเทอร์เน็ตโดยตรง (ไม่ผ่านพร็อกซี) "
        "แห่งที่ตรวจผ่านแล้วระบบจำไว้ 7 วัน จะถามเฉพาะที่เหลือ",
        English(
            f"Nothing is known of {unknown:,} of {total:,} links to other sites, such as "
            f"{first.url} ({english})",
            "Check again later, or on a machine that reaches the internet without a proxy.",
        ),
    )  # fmt: skip


RULE = Rule(
    codes.OUTSIDE_LINKS_UNASKED,
    __doc__,
    Explanation(
        what="เมื่อสั่งตรวจด้วย --external ระบบจะนับลิงก์ไปเว็บไซต์อื่นที่ยังไม่รู้ผล พร้อมสาเหตุ คือเครื่องนี้ติดต่อ"
        "อินเทอร์เน็ตไม่ได้ หมดเวลา เว็บไซต์ปลายทางขอให้ถามน้อยลง หรือที่อยู่อื่นของเว็บไซต์เดียวกันไม่ตอบ",
        why="ถ้าไม่แจ้ง รายงานที่ไม่พบลิงก์เสียจะดูเหมือนว่าตรวจครบทุกลิงก์แล้ว",
        fix="ตรวจใหม่ภายหลัง หรือตรวจจากเครื่องที่ต่ออินเทอร์เน็ตโดยตรง แห่งที่ตรวจผ่านแล้วระบบจำไว้ 7 วัน "
        "การตรวจครั้งถัดไปจึงถามเฉพาะที่เหลือ",
    ),
    basis="หลักการของตัวตรวจ: บอกตามจริงว่าตรวจอะไรแล้วและยังไม่ได้ตรวจอะไร",
    subject=Outside,
    check=check,
)
