"""An address that an evaluator was given does not open.

What it checks:
    Every address of every item of the open and the closed editions, those of `frozen.yml` too,
    shows a page or file on the published site.

Why it matters:
    An evaluator opens exactly these addresses, once. A dead one costs the item.

How to fix it:
    Publish again if the content still has the page. If the page moved, write the old address under
    `aliases` of the new one. Nothing of a closed edition may be deleted.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.live.failing import why
from generator.check.live.promised import promises
from generator.check.live.question import Reply
from generator.check.live.site import LiveSite
from generator.check.rule import Explanation, Rule
from generator.findings import English, Finding


def check(site: LiveSite, ground: Ground) -> Iterator[Finding]:
    """Tell every item with a dead address once, with how many it has."""
    if not site.front.is_good:
        return
    dead: dict[str, list[Finding]] = {}
    for promise in promises(ground.editions, ground.sources):
        reply = _reply(site, promise.address)
        if reply is None or reply.is_good or (reply.leads_on and not site.is_elsewhere(reply)):
            continue
        thai, english = why(reply)
        about = f"{promise.edition.key}/{promise.item}"
        found = Finding(
            codes.LIVE_EVIDENCE_DEAD, promise.place,
            f"ที่อยู่ {reply.url} ของข้อ {promise.item} ({promise.edition.name}) “{promise.title}” "
            f"เปิดไม่ได้บนเว็บไซต์จริง: {thai} ผู้ประเมินที่เปิดดูจะให้ข้อนี้ 0 คะแนน",
            "ถ้าเนื้อหายังอยู่ ให้เผยแพร่ใหม่ด้วย prongsai publish ถ้าย้ายแล้ว ให้เขียนที่อยู่เดิมไว้ใน aliases "
            "ของหน้าใหม่",
            English(
                f"{reply.url} of item {about} does not open: {english}",
                "Publish again, or write the old address under aliases of the new page.",
            ),
            about,
        )  # fmt: skip
        dead.setdefault(about, []).append(found)
    yield from (found[0] for found in dead.values())


def _reply(site: LiveSite, address: str) -> Reply | None:
    """What came back at an address; None when nobody could ask."""
    path = site.expected.path_of(site.expected.at(address))
    return site.replies.get(path or "") or site.extra.get(address)


RULE = Rule(
    codes.LIVE_EVIDENCE_DEAD,
    __doc__,
    Explanation(
        what="ทุกที่อยู่ของทุกข้อในชุดรายการที่เปิดอยู่และที่ปิดแล้ว รวมทั้งใน frozen.yml ต้องเปิดได้บนเว็บไซต์จริง",
        why="ผู้ประเมินเปิดที่อยู่เหล่านี้เพียงครั้งเดียว ที่อยู่ที่เปิดไม่ได้ทำให้ข้อนั้นได้ 0 คะแนน",
        fix="ถ้าเนื้อหายังอยู่ ให้เผยแพร่ใหม่ ถ้าย้ายแล้ว ให้เขียนที่อยู่เดิมไว้ใน aliases ของหน้าใหม่ "
        "ห้ามลบสิ่งใดของชุดที่ปิดแล้ว",
    ),
    basis="แบบวัด OIT: ผู้ประเมินพิจารณาเฉพาะลิงก์ที่ส่ง (หลักเกณฑ์ R5)",
    subject=LiveSite,
    check=check,
)
