"""The channel for corruption is not reached from the main page.

What it checks:
    One page that proves the channel for corruption stands in the main menu, among the doors of
    the home page, or is linked from `content/index.md` or `content/contact.md`.

Why it matters:
    The list asks that it is reached from the main site. Who wants to report will not search.

How to fix it:
    Add the page to `menu` in `content/office.yml`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.disclosure.asked import asked_now
from generator.check.rules.disclosure.complaint_channels import is_general
from generator.check.rules.yaml_lines import added
from generator.findings import English, Finding
from generator.library.edition import Edition, Proof
from generator.library.library import Library

_DOORSTEP = ("index", "contact")


def check(edition: Edition, ground: Ground) -> Iterator[Finding]:
    """Tell an item none of whose pages is within reach."""
    near, texts = _near(ground.library), _texts(ground.library)
    for disclosed in asked_now(edition, ground, "complaint-channel"):
        pages = [proof.url for proof in disclosed.proofs if proof.url and not _is_left(proof)]
        named = [proof.entry.slug for proof in disclosed.proofs if proof.entry]
        reached = any(page in near or page in texts for page in pages)
        if pages and not reached and not any(f"{slug}.md" in texts for slug in named):
            yield Finding(
                codes.COMPLAINT_CHANNEL_HIDDEN, ground.library.office_source.at("menu"),
                f"ข้อ {disclosed.item.code}: หน้า {pages[0]} ไม่อยู่ในเมนูหลัก หน้าแรก หรือหน้าติดต่อ "
                "ผู้ที่จะแจ้งเรื่องทุจริตหาไม่พบ",
                added(
                    ground.library.office_source, ("menu",),
                    "- title: แจ้งเรื่องทุจริต", f"  url: {pages[0]}",
                ),
                English(
                    f"Item {disclosed.item.code}: {pages[0]} is not reached from the main page",
                    "Add it to menu in content/office.yml.",
                ),
                edition.about_of(disclosed),
            )  # fmt: skip


def _is_left(proof: Proof) -> bool:
    """Tell whether D222 asks for another page instead, which will have to be reached then."""
    return proof.entry is not None and is_general(proof.entry)


def _near(library: Library) -> frozenset[str]:
    office = library.office
    menu = (one.url for entry in office.menu for one in (entry, *entry.children))
    return frozenset((*menu, *(door.url for door in office.doors)))


def _texts(library: Library) -> str:
    found = (library.entries.get(name) for name in _DOORSTEP)
    return "\n".join(entry.source.body for entry in found if entry)


RULE = Rule(
    codes.COMPLAINT_CHANNEL_HIDDEN,
    __doc__,
    Explanation(
        what="หน้าช่องทางแจ้งเรื่องทุจริตต้องอยู่ในเมนูหลัก ประตูบนหน้าแรก หรือมีลิงก์จากหน้าแรกหรือหน้าติดต่อ",
        why="รายการให้เข้าถึงได้จากเว็บไซต์หลัก ผู้ที่จะแจ้งเบาะแสไม่ควรต้องค้นหา",
        fix="เพิ่มหน้านั้นใน menu ของ content/office.yml",
    ),
    basis="แบบวัด OIT ข้อช่องทางแจ้งเรื่องร้องเรียนการทุจริต: เข้าถึงได้จากเว็บไซต์หลัก (หลักเกณฑ์ R12)",
    subject=Edition,
    check=check,
)
