"""Whether evidence leads to what the site publishes, told as an evaluator would meet it."""

import difflib
import re
from collections.abc import Collection, Iterable, Iterator

from generator import codes
from generator.findings import English, Finding, Location
from generator.kinds.disclosure import DisclosureItem
from generator.library.addresses import edition_of, entry_id
from generator.library.entry import Entry
from generator.library.library import Library

_YEAR = re.compile(r"^(news|orders|procurement)/\d{4}/")


def evidence_references(entry: Entry[DisclosureItem], library: Library) -> Iterator[Finding]:
    """Yield a finding for every file and entry that is not published, and every unknown element."""
    data, at = entry.data, entry.source.at
    catalogue = library.catalogues.get(edition_of(entry.id))
    item = catalogue.item(data.item) if catalogue else None
    elements = (*item.elements, *item.elements_memory) if item else ()
    for number, evidence in enumerate(data.evidence):
        if evidence.file and f"{entry.folder}/{evidence.file}" not in library.assets:
            place = at("evidence", number, "file")
            path = f"{entry.folder}/{evidence.file}"
            yield unreachable(
                entry, place, evidence.file, _beside(entry, library),
                path if path in library.refused else None,
            )  # fmt: skip
        if evidence.entry and evidence.entry not in library.entries:
            place = at("evidence", number, "entry")
            yield draft_as_evidence(entry, place, evidence.entry, library) or unreachable(
                entry, place, evidence.entry, library.entries, refused_file(evidence.entry, library)
            )
        for shown, element in enumerate(evidence.shows):
            if element not in elements:
                place = at("evidence", number, "shows", shown)
                near = difflib.get_close_matches(element, elements, n=1, cutoff=0.3)
                yield Finding(
                    codes.ELEMENT_UNKNOWN, place, f"ข้อ {data.item} ไม่มีองค์ประกอบ “{element}”",
                    f"ใช้คำว่า “{near[0]}”" if near else _choices(elements),
                    English(
                        f"Item {data.item} has no element “{element}”",
                        f"Write “{near[0]}”." if near else "Use the words of that year's list.",
                    ),
                )  # fmt: skip


def _choices(elements: Collection[str]) -> str:
    words = " ".join(f"“{element}”" for element in elements)
    return f"ลบบรรทัดนี้ หรือใช้คำใดคำหนึ่งจาก {words}" if words else "ลบบรรทัดนี้ ข้อนี้ไม่ได้กำหนดองค์ประกอบ"


def unreachable(
    entry: Entry[DisclosureItem],
    place: Location,
    name: str,
    known: Collection[str],
    refused: str | None = None,
) -> Finding:
    """A finding for evidence that nothing on the site answers to.

    Args:
        entry: The item.
        place: Where the evidence is written.
        name: The file, entry or address that was written.
        known: All names there are, from which the nearest is proposed.
        refused: The file that the name means, if it is there and cannot be read.
    """
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.7)
    hint = f"หมายถึง {near[0]} ใช่หรือไม่" if near else "ตรวจการสะกด หรือเพิ่มสิ่งที่อ้างถึงก่อน"
    mend = f"Is {near[0]} meant?" if near else "Look at the spelling, or add what it names first."
    if name.startswith("manuals/") and any(one.startswith(f"{name}/") for one in known):
        hint = f"คู่มือเล่มนี้ยังไม่มีไฟล์ {name}/index.md สร้างไฟล์นั้นแล้วหลักฐานนี้จะเปิดได้เอง"
        mend = f"The manual has no {name}/index.md: create it, and this evidence opens."
    if refused:
        hint = f"มีไฟล์ {refused} แล้วแต่ระบบยังเผยแพร่ไม่ได้ แก้ตามที่แจ้งไว้ที่ไฟล์นั้นก่อน"
        mend = f"Mend {refused} first: it is there, but cannot be published."
    return Finding(
        codes.EVIDENCE_UNREACHABLE, place,
        f"ข้อ {entry.data.item}: ไม่มี {name} ในเว็บไซต์ ผู้ประเมินที่กดหลักฐานนี้จะไม่พบสิ่งใดและให้ 0 คะแนน",
        hint,
        English(
            f"Item {entry.data.item}: there is no {name} on the site; an evaluator who opens this "
            "evidence finds nothing and gives 0",
            mend,
        ),
        about=_about(entry),
    )  # fmt: skip


def refused_file(name: str, library: Library) -> str | None:
    """The file of an entry that is there and cannot be read, by id or by address."""
    return _file_of(name, library.refused)


def _file_of(name: str, paths: Iterable[str]) -> str | None:
    wanted = _YEAR.sub(r"\1/", name.strip("/"))
    return next((path for path in paths if entry_id(path) == wanted), None)


def draft_as_evidence(
    entry: Entry[DisclosureItem], place: Location, name: str, library: Library
) -> Finding | None:
    """A finding when the evidence is still a draft, or None.

    Args:
        entry: The item.
        place: Where the evidence is written.
        name: The id of an entry or the address of a page.
        library: What is published, and which drafts there are.
    """
    draft = _file_of(name, library.drafts)
    if draft is None:
        return None
    return Finding(
        codes.EVIDENCE_DRAFT, place,
        f"ข้อ {entry.data.item}: หลักฐาน {name} ยังเป็นฉบับร่าง ผู้ประเมินจะเปิดไม่พบและให้ 0 คะแนน",
        f"ลบบรรทัด draft: true ใน {draft} เมื่อพร้อมเผยแพร่ หรือใช้หลักฐานอื่น",
        English(
            f"Item {entry.data.item}: the evidence {name} is still a draft, which no evaluator can "
            "open",
            f"Remove draft: true from {draft} when it may be published, or use other evidence.",
        ),
        about=_about(entry),
    )  # fmt: skip


def moved(entry: Entry[DisclosureItem], place: Location, old: str, new: str) -> Finding:
    """A finding for evidence at an address that only leads on to another one.

    Args:
        entry: The item.
        place: Where the evidence is written.
        old: The address that was written.
        new: Where it leads.
    """
    return Finding(
        codes.EVIDENCE_MOVED, place,
        f"ข้อ {entry.data.item}: {old} เป็นที่อยู่เดิม ผู้ประเมินจะถูกพาต่อไปยัง {new} ซึ่งไม่ตรงกับลิงก์ที่ส่ง",
        f"เขียนที่อยู่ปัจจุบัน page: {new}",
        English(
            f"Item {entry.data.item}: {old} is an old address, which leads on to {new} and is not "
            "the link that was handed in",
            f"Write the address of today: page: {new}.",
        ),
        about=_about(entry),
    )  # fmt: skip


def _about(entry: Entry[DisclosureItem]) -> str:
    return f"{edition_of(entry.id)}/{entry.data.item}"


def _beside(entry: Entry[DisclosureItem], library: Library) -> list[str]:
    folder = f"{entry.folder}/"
    return [path.removeprefix(folder) for path in library.assets if path.startswith(folder)]
