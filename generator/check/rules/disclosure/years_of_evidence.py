"""The years that evidence bears on its outside: titles, names of files and addresses."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.ground import Ground
from generator.check.rules.disclosure.item_periods import asked_text, is_sourced
from generator.check.rules.disclosure.own_evidence import Told, item_finding
from generator.check.rules.disclosure.periods import asked_window, asked_year, is_mostly_in
from generator.check.rules.disclosure.said_year import is_silent
from generator.check.rules.disclosure.spoken_years import Spoken, named_years, spoken_years
from generator.findings import Code, English, Finding, Location
from generator.kinds.page import PlainPage
from generator.library.edition import Disclosed, Edition, ItemState, Proof

_PROCUREMENT = "/procurement/"


@dataclass(frozen=True)
class WrongYear:
    """A year on the outside of evidence that is not the year asked for."""

    where: str
    """What bears it, in Thai."""
    text: str
    """The title or name itself."""
    seen: tuple[Spoken, ...]
    asked: int
    """The fiscal year that the item is about."""
    place: Location
    is_sure: bool
    """Whether it is a title that speaks of a year in plain words, and a source states the time."""
    is_reason: bool = False
    """Whether it is no evidence, but the reason why there is none."""
    is_silent: bool = False
    """Whether the document inside does not name the year asked for either."""


def wrong_years(edition: Edition, disclosed: Disclosed, ground: Ground) -> Iterator[WrongYear]:
    """Every piece of evidence, or statement of none, that bears another year; each once."""
    year, item = edition.catalogue.fiscal_year, disclosed.item
    asked = asked_year(item.period, year) if year else None
    if asked is None or disclosed.entry is None:
        return
    sourced = is_sourced(edition, item.period_confidence)
    none = disclosed.entry.data.none
    if disclosed.state is ItemState.NONE and none:
        seen = spoken_years(none.reason)
        if seen and not any(asked in spoken for spoken in seen):
            place = disclosed.entry.source.at("none", "reason")
            plain = sourced and all(spoken.is_plain for spoken in seen)
            yield WrongYear(
                "เหตุผลที่แจ้งว่าไม่มี", none.reason, seen, asked, place, plain, is_reason=True
            )
    for proof in disclosed.proofs if disclosed.state is ItemState.PROVED else ():
        if _is_honest(edition, disclosed, proof):
            continue
        for where, text, seen in _outside(proof, ground):
            if seen and not any(asked in spoken for spoken in seen):
                plain = where == _TITLE and all(spoken.is_plain for spoken in seen)
                document = ground.documents.get(proof.asset.path) if proof.asset else None
                silent = item.period == "previous_fy" and is_silent(document, asked)
                yield WrongYear(
                    where, text, seen, asked, proof.place, sourced and plain, is_silent=silent
                )  # fmt: skip
                break


_TITLE = "ชื่อหลักฐาน"


def _is_honest(edition: Edition, disclosed: Disclosed, proof: Proof) -> bool:
    """Tell whether evidence says itself that it is of another time; other rules judge that."""
    span, year = proof.evidence.period, edition.catalogue.fiscal_year
    window = asked_window(disclosed.item.period, year) if year else None
    if span is None or span.start is None or span.end is None or window is None:
        return False
    return not is_mostly_in((span.start, span.end), window)


def _outside(proof: Proof, ground: Ground) -> Iterator[tuple[str, str, tuple[Spoken, ...]]]:
    """What bears years, the most telling first."""
    title = proof.evidence.title
    yield _TITLE, title, spoken_years(title)
    if proof.asset:
        yield "ชื่อไฟล์", proof.asset.name, named_years(proof.asset.name)
        document = ground.documents.get(proof.asset.path)
        if document and document.title:
            own = document.title
            yield "ชื่อในคุณสมบัติของไฟล์", own, spoken_years(own)
    elif proof.url and proof.url.startswith(_PROCUREMENT):
        year = proof.url.removeprefix(_PROCUREMENT).partition("/")[0]
        yield "ที่อยู่ของหน้า", proof.url, named_years(year)
    elif proof.entry and isinstance(proof.entry.data, PlainPage):
        yield "ที่อยู่ของหน้า", proof.entry.url, named_years(proof.entry.slug)
    if proof.entry:
        yield "ชื่อเรื่องของเนื้อหา", proof.entry.title, spoken_years(proof.entry.title)


def wrong_year_findings(
    code: Code, edition: Edition, ground: Ground, *, sure: bool
) -> Iterator[Finding]:
    """A finding for every wrong year that is told beyond doubt, or for every other one."""
    for disclosed in edition.items:
        for wrong in wrong_years(edition, disclosed, ground):
            if wrong.is_sure is sure:
                told = _told_of(edition, disclosed, wrong)
                yield item_finding(code, edition, disclosed, told, wrong.place)


def _told_of(edition: Edition, disclosed: Disclosed, wrong: WrongYear) -> Told:
    """What to say of such a year."""
    years = " และ ".join(dict.fromkeys(map(str, wrong.seen)))
    if wrong.is_reason:
        return _of_reason(edition, disclosed, wrong, years)
    return Told(
        f"{wrong.where} “{wrong.text}” เป็นของปี {years} "
        f"แต่ข้อนี้กำหนดช่วงเวลา {asked_text(edition, disclosed)} "
        f"{f'และต้นเอกสารไม่กล่าวถึงปี {wrong.asked} ' if wrong.is_silent else ''}"
        "ผู้ประเมินอาจเห็นว่าเป็นเอกสารผิดปี",
        f"เปิดดูว่าเป็นเอกสารของปี {wrong.asked} จริงหรือไม่ ถ้าใช่ให้แก้{wrong.where}"
        f"{f'และระบุปี {wrong.asked} ในหน้าแรกของเอกสาร' if wrong.is_silent else ''} "
        "ถ้าไม่ใช่ให้เปลี่ยนเอกสาร "
        f"ถ้าปี {years} ถูกต้องแล้วและเป็นเอกสารประกอบ ให้ระบุ period ตามจริง",
        English(
            f"“{wrong.text}” is of {years}, but the item is about {wrong.asked}",
            "Correct the name if the document is right, or replace the document.",
        ),
    )


def _of_reason(edition: Edition, disclosed: Disclosed, wrong: WrongYear, years: str) -> Told:
    return Told(
        f"{wrong.where} “{wrong.text}” เป็นของปี {years} "
        f"แต่ข้อนี้กำหนดช่วงเวลา {asked_text(edition, disclosed)} "
        "ผู้ประเมินอาจเห็นว่ายังไม่ได้ตอบข้อของปีนี้",
        f"แก้ปีในเหตุผลเป็น {wrong.asked} ถ้าไม่มีในปีนั้นจริง ถ้ามีข้อมูล ให้ลบ none แล้วเขียน evidence แทน",
        English(
            f"the reason “{wrong.text}” is of {years}, but the item is about {wrong.asked}",
            "Correct the year if there was nothing, or give evidence instead of none.",
        ),
    )
