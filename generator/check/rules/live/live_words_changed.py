"""A page of the published site says something else than was built.

What it checks:
    The title, the description and the text of every page that differs, word by word.

Why it matters:
    Nobody at the office wrote or checked what the public reads there. A changed telephone or bank
    account number harms more than a picture of the intruder.

How to fix it:
    If the text was edited on the server by hand, put the change into the content instead and
    publish. If nobody of the office did it, it is an intrusion.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.gist import Change
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.check.rules.live.telling import STEPS, STEPS_ENGLISH, few
from generator.findings import English, Finding, Words


def check(site: LiveSite, _: Ground) -> Iterator[Finding]:
    """Tell every page with other words, and the first of them."""
    yield from few(_changed(site), site)


def _changed(site: LiveSite) -> Iterator[Finding]:
    for change in site.changes:
        seen = _seen(change)
        if seen is None:
            continue
        url = site.expected.url_of(change.path)
        yield Finding(
            codes.LIVE_WORDS_CHANGED, site.expected.place(change.path),
            f"หน้า {url} ไม่ตรงกับที่สร้างไว้: {seen.thai}",
            "ถ้ามีผู้แก้ไฟล์ในเครื่องแม่ข่ายโดยตรง ให้แก้ในเนื้อหาแล้วเผยแพร่แทน ถ้าไม่มีใครในสำนักงานแก้ ให้ถือว่าถูกบุกรุก: "
            f"{STEPS}",
            English(
                f"{url} is not what was built: {seen.english}",
                "Change the content and publish instead of editing on the server; if nobody of the "
                f"office did it: {STEPS_ENGLISH}",
            ),
        )  # fmt: skip


def _seen(change: Change) -> Words | None:
    """What differs; None when no word does."""
    if change.ours is None:
        return Words(
            "ไม่มีหน้าที่สร้างไว้ให้เทียบ จึงบอกคำที่ต่างไม่ได้", "there is no built page to compare with"
        )
    if change.words is None:
        return None
    built, live = change.words
    return Words(
        f"ที่สร้างไว้คือ {_quoted(built, 'ไม่มีข้อความ')} แต่เว็บไซต์จริงคือ {_quoted(live, 'ไม่มีข้อความ')}",
        f"built {_quoted(built, 'nothing')}, published {_quoted(live, 'nothing')}",
    )


def _quoted(words: str, nothing: str) -> str:
    return f"“{words}”" if words else nothing


RULE = Rule(
    codes.LIVE_WORDS_CHANGED,
    __doc__,
    Explanation(
        what="ชื่อหน้า คำอธิบาย และข้อความของทุกหน้าในเว็บไซต์จริงต้องตรงกับที่สร้างไว้ทุกคำ",
        why="ประชาชนจะอ่านสิ่งที่สำนักงานไม่ได้เขียนและไม่ได้ตรวจ หมายเลขโทรศัพท์หรือบัญชีที่ถูกเปลี่ยนเป็นอันตรายที่สุด",
        fix="ถ้ามีผู้แก้ไฟล์ในเครื่องแม่ข่ายโดยตรง ให้แก้ในเนื้อหาแล้วเผยแพร่แทน "
        "ถ้าไม่มีใครในสำนักงานแก้ ให้ถือว่าถูกบุกรุก แล้วทำตามลำดับใน docs/operations.md",
    ),
    basis="แนวปฏิบัติของโครงการ: ประชาชนต้องได้รับสิ่งเดียวกับที่ตรวจแล้ว",
    subject=LiveSite,
    check=check,
)
