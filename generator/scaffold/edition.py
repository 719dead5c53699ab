"""Prepare the next edition from the one before: what stands is carried over, the rest is listed."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.catalogue import Item, shipped_catalogue
from generator.errors import ProjectError
from generator.kinds.fields import STANDING
from generator.library.edition import Edition, Proof
from generator.scaffold.catalogue import catalogue_text, quoted
from generator.source.file import SourceFile
from generator.thai.calendar import FiscalYear, format_date


class Fate(StrEnum):
    """What becomes of an item in the next edition."""

    CARRIED = "carried"
    """Its proof stands as it is."""
    ANEW = "anew"
    """The new period needs a new document; a draft is waiting for it."""


@dataclass(frozen=True)
class NextItem:
    """One item of the new edition."""

    item: Item
    path: str
    """Its file, from the project's root."""
    text: str
    fate: Fate
    before: tuple[str, ...]
    """The items of the old edition about the same subjects, by code."""


@dataclass(frozen=True)
class NextEdition:
    """Everything to write for a new edition."""

    key: str
    source: str
    """The edition it was made from."""
    items: tuple[NextItem, ...]
    gone: tuple[str, ...]
    """Items of the old edition that the new list does not ask for any more, by code."""
    files: dict[str, str]
    """Path from the project's root to text, the items' files included."""
    provisional: bool
    """The list itself was guessed from the old one."""


def next_edition(old: Edition, key: str, office: SourceFile, today: dt.date) -> NextEdition:
    """Plan a new edition.

    Args:
        old: The edition to start from.
        key: The new fiscal year.
        office: `office.yml`, whose editions are to name the new one.
        today: The day of the change.

    Raises:
        ProjectError: One of them is no fiscal year, or the new one is not later.
    """
    if not (old.key.isdecimal() and key.isdecimal() and int(key) > int(old.key)):
        raise ProjectError(
            f"สร้างชุดรายการ {key} จาก {old.key} ไม่ได้ ต้องเป็นปีงบประมาณ พ.ศ. ที่อยู่หลังปีต้นทาง "
            "เช่น prongsai new edition 2570 --from 2569"
        )
    folder = f"content/disclosure/{key}"
    shipped = shipped_catalogue(key)
    years = int(key) - int(old.key)
    later = {d.item.code: _later(d.item, old, years) for d in old.items}
    items = shipped.items if shipped else tuple(later.values())
    keeper = str(office.meta.get("website_group"))
    made = tuple(_next_item(item, old, keeper, key, today) for item in items)
    files = {item.path: item.text for item in made}
    if shipped is None:
        files[f"{folder}/catalogue.yml"] = catalogue_text(old.catalogue, later, int(key), today)
    files[office.path] = _office_text(office, key)
    kept = {subject for item in items for subject in item.subjects}
    gone = tuple(d.item.code for d in old.items if not kept & set(d.item.subjects))
    return NextEdition(key, old.key, made, gone, files, shipped is None)


def _later(item: Item, old: Edition, years: int) -> Item:
    """The item as it will probably be called: every year of the title moves on."""

    def later(match: re.Match[str]) -> str:
        return str(int(match[0]) + years)

    near = {int(old.key) - 1, int(old.key)}
    year = re.compile("|".join(str(number) for number in sorted(near)))
    words = item.period_text
    return item.model_copy(
        update={
            "title": year.sub(later, item.title),
            "period_text": words and year.sub(later, words),
            "elements_year": "inferred" if item.elements_year else None,
            "confidence": "inferred",
            "period_confidence": "inferred",
        }
    )


def _next_item(item: Item, old: Edition, keeper: str, key: str, today: dt.date) -> NextItem:
    related = tuple(old.about(*item.subjects))
    proofs = [proof for disclosed in related for proof in disclosed.proofs]
    standing = bool(proofs) and all(_stands(proof, item, int(key)) for proof in proofs)
    owner = next((d.owner for d in related if d.owner), keeper)
    lines = ["---", f"item: {item.code}", f"group: {owner}", f"updated: {format_date(today)}"]
    if standing:
        lines += ["evidence:", *_evidence(proofs, item)]
    else:
        lines += [
            "# เอกสารของปีใหม่ยังไม่มี ลบบรรทัด draft เมื่อเผยแพร่ได้",
            "draft: true",
            "# evidence:",
            "#   - title: ชื่อหลักฐาน",
            "#     file: files/ชื่อไฟล์.pdf",
            f"#     period: {key}",
            *_reminder(item, key, proofs),
        ]
    text = "\n".join([*lines, "---", ""])
    codes = tuple(disclosed.item.code for disclosed in related)
    fate = Fate.CARRIED if standing else Fate.ANEW
    return NextItem(item, f"content/disclosure/{key}/{item.slug}.md", text, fate, codes)


def _stands(proof: Proof, item: Item, year: int) -> bool:
    """Tell whether a proof of the old edition needs no new document in the new one."""
    span = proof.evidence.period
    if proof.url is None or span is None:
        return False
    if span.start is None or span.end is None:
        return item.period == "standing"
    covered = span.start <= FiscalYear(year).start and FiscalYear(year).end <= span.end
    return item.period == "plan_covering_fy" and covered


def _evidence(proofs: list[Proof], item: Item) -> Iterator[str]:
    for proof in {proof.url: proof for proof in proofs}.values():
        evidence = proof.evidence
        place = "entry" if evidence.entry else "url" if evidence.url else "page"
        yield f"  - title: {quoted(evidence.title)}"
        yield f"    {place}: {evidence.entry or proof.url}"
        known = {*item.elements, *item.elements_memory}
        if shown := [element for element in evidence.shows if element in known]:
            yield "    shows:"
            yield from (f"      - {quoted(element)}" for element in shown)
        yield f"    period: {quoted(evidence.period.text if evidence.period else STANDING)}"


def _reminder(item: Item, key: str, proofs: list[Proof]) -> Iterator[str]:
    """Comments that tell what to make, and what stood there last year."""
    words = item.period_text or {"previous_fy": f"ปี {int(key) - 1}"}.get(item.period, f"ปี {key}")
    yield f"# ช่วงเวลาที่ต้องเผยแพร่: {words}"
    for element in (*item.elements, *item.elements_memory):
        yield f"# องค์ประกอบ: {element}"
    for proof in proofs:
        yield f"# ปีก่อนใช้: {proof.evidence.title} {proof.url or ''}".rstrip()


def _office_text(office: SourceFile, key: str) -> str:
    """`office.yml` with the new edition open and the old one among the past; the rest untouched.

    Raises:
        ProjectError: The editions are written in a form that cannot be changed safely.
    """
    lines = office.text.split("\n")
    number = office.at("editions", "open").line - 1
    match = _OPEN.fullmatch(lines[number])
    if match is None:
        raise ProjectError(_BY_HAND.format(path=office.path))
    indent, quote, year = match["indent"], match["quote"], match["year"]
    lines[number] = lines[number].replace(year, key, 1)
    row = f"{quote}{year}{quote}"
    editions = office.meta.get("editions")
    if not isinstance(editions, dict) or not editions.get("past"):
        lines[number + 1 : number + 1] = [f"{indent}past:", f"{indent}  - {row}"]
        return "\n".join(lines)
    past = office.at("editions", "past").line - 1
    if flow := _FLOW_LIST.fullmatch(lines[past]):
        lines[past] = f"{flow[1]}{row}, {flow[2]}"
    elif rows := re.match(r"(\s+)- ", lines[past + 1]):
        lines.insert(past + 1, f"{rows[1]}- {row}")
    else:
        raise ProjectError(_BY_HAND.format(path=office.path))
    return "\n".join(lines)


_OPEN = re.compile(r"(?P<indent>\s+)open:\s*(?P<quote>[\"']?)(?P<year>\d{4})(?P=quote)\s*(?:#.*)?")
_FLOW_LIST = re.compile(r"(\s+past:\s*\[)\s*+(.*\].*)")
_BY_HAND = "แก้ editions ใน {path} ให้อัตโนมัติไม่ได้ ให้เขียน open: และ past: เป็นบรรทัดละรายการ แล้วสั่งใหม่"
