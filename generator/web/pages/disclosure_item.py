"""The permanent page of each disclosure item: state, what is asked, and the proof."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.catalogue import Indicator, Item, ItemGroup
from generator.kinds.disclosure import Evidence
from generator.library.edition import Disclosed, Edition, ItemState, Proof
from generator.rendering.filters import size
from generator.rendering.markdown.targets import Heading
from generator.web.desk import HOME, Desk, safe, shorten
from generator.web.disclosure_rows import DisclosureRow, last_change
from generator.web.disclosure_tables import shown_proofs
from generator.web.pages.shown import State
from generator.web.plan import Crumb, Page

_SURE = {
    "stated": "องค์ประกอบต่อไปนี้มีแหล่งอ้างอิงที่ระบุปีงบประมาณนี้",
    "inferred": "องค์ประกอบต่อไปนี้เทียบเคียงจากรายการของปีอื่นหรือหน่วยงานอื่น",
    None: "องค์ประกอบต่อไปนี้มีแหล่งอ้างอิง แต่แหล่งนั้นไม่ระบุปีงบประมาณ",
}
_UNSURE = "องค์ประกอบต่อไปนี้ยังไม่ได้ตรวจสอบกับคู่มือการประเมิน"
_PERIODS = {
    "inferred": "เทียบเคียงจากรายการของปีอื่น",
    "memory": "ยังไม่ได้ตรวจสอบกับคู่มือการประเมิน",
    "mixed": "ตรวจสอบกับแหล่งอ้างอิงได้บางส่วน",
}
"""What is said of a period that no source states."""
_TITLES = {
    "inferred": "เลขข้อและชื่อเทียบเคียงจากรายการของปีอื่น",
    "memory": "เลขข้อและชื่อยังไม่ได้ตรวจสอบกับคู่มือการประเมิน",
    "mixed": "เลขข้อและชื่อตรวจสอบกับแหล่งอ้างอิงได้บางส่วน",
    "unknown": "เลขข้อและชื่อยังไม่มีแหล่งอ้างอิง",
}
"""What is said of an item whose name no source states."""


@dataclass(frozen=True)
class ShownProof:
    """One proof with the address it leads to."""

    data: Evidence
    url: str
    label: str
    """What opens: a page, or a file with type and size."""


@dataclass(frozen=True)
class AskedElement:
    """One element that a list asks for."""

    text: str
    shown_in: tuple[int, ...]
    """The numbers of the proofs that say they show it."""


@dataclass(frozen=True)
class AskedElements:
    """Elements of equal certainty."""

    sure: str
    """How far they can be trusted, in plain words."""
    elements: tuple[AskedElement, ...]


def item_pages(
    desk: Desk, edition: Edition, rows: Sequence[DisclosureRow], parent: Crumb
) -> Iterator[Page]:
    """A page for each item of an edition, whatever its state; one for codes that stand twice."""
    crumbs = (parent, Crumb(edition.name, f"/disclosure/{edition.key}/"))
    for row in {row.url: row for row in reversed(rows)}.values():
        yield _page(desk, row, crumbs)


def part_name(edition: Edition, part: Indicator | ItemGroup) -> str:
    """What a part of a list is called; those of a list without years have no numbers to tell."""
    return f"{part.code} {part.title}" if edition.catalogue.fiscal_year else part.title


def item_state(disclosed: Disclosed) -> State:
    """The state of an item by word and shape."""
    return State(disclosed.state.value, disclosed.state.label)


def shown_proof_list(row: DisclosureRow) -> tuple[ShownProof, ...]:
    """The proofs of an item in their order; one that leads nowhere leads to the item's page."""
    return tuple(
        ShownProof(proof.evidence, proof.url or row.url, _label(proof))
        for proof in shown_proofs(row.disclosed)
    )


def _page(desk: Desk, row: DisclosureRow, crumbs: tuple[Crumb, ...]) -> Page:
    item, entry = row.disclosed.item, row.disclosed.entry
    proofs = shown_proof_list(row)
    asked = _asked(item, proofs)
    rendered = desk.text(entry, entry.source.body) if entry and not entry.data.withdrawn else None
    headings = (
        *((Heading("evidence", "หลักฐาน", 2),) if proofs else ()),
        *(rendered.headings if rendered else ()),
        *((Heading("asked", "สิ่งที่รายการกำหนด", 2),) if asked else ()),
    )
    title = f"{item.code} {item.title}"
    summary = entry.data.summary if entry else None
    description = shorten(summary or f"{title} {row.edition.name}")
    body = desk.bodies.fill(
        "disclosure.html", "body", row=row, parts=_parts(row), item=item,
        title=entry.title if entry else item.title,
        state=item_state(row.disclosed), summary=summary, proofs=proofs,
        content=safe(rendered) if rendered else "", asked=asked,
        period_note=_PERIODS.get(item.period_confidence), note=_TITLES.get(item.confidence),
    )  # fmt: skip
    if entry:
        page = desk.page(entry, body, crumbs, headings=headings, description=description)
        return replace(page, body=body, headings=headings)
    return Page(
        row.url, item.title, "disclosure", body, description=description,
        headings=headings, crumbs=(HOME, *crumbs), owner=desk.group(row.owner),
        updated=row.updated or last_change(row.edition.catalogue),
        noindex=row.disclosed.state is ItemState.MISSING,
    )  # fmt: skip


def _parts(row: DisclosureRow) -> list[tuple[str, str]]:
    """Where the item stands in its list."""
    edition, disclosed = row.edition, row.disclosed
    words = ("ตัวชี้วัด", "ตัวชี้วัดย่อย") if edition.catalogue.fiscal_year else ("หมวด", "เรื่อง")
    names = (part_name(edition, disclosed.indicator), part_name(edition, disclosed.group))
    return list(zip(words, names, strict=True))


def _asked(item: Item, proofs: Sequence[ShownProof]) -> tuple[AskedElements, ...]:
    """The elements by how far they can be trusted, each with the proofs that show it."""
    given = ((_SURE[item.elements_year], item.elements), (_UNSURE, item.elements_memory))
    return tuple(
        AskedElements(sure, tuple(_element(text, proofs) for text in elements))
        for sure, elements in given
        if elements
    )


def _element(text: str, proofs: Sequence[ShownProof]) -> AskedElement:
    numbers = (n for n, proof in enumerate(proofs, start=1) if text in proof.data.shows)
    return AskedElement(text, tuple(numbers))


def _label(proof: Proof) -> str:
    if proof.asset:
        return f"{proof.asset.label} {size(proof.asset.size)}"
    if proof.evidence.entry and proof.entry:
        return proof.entry.kind.label
    return "ระบบภายนอก" if proof.evidence.url else "หน้าเว็บ"
