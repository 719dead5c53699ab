"""Whether everything that an entry names is really there."""

import difflib
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import cast

from generator import codes
from generator.findings import English, Finding
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.form import Form
from generator.kinds.manual import Manual
from generator.kinds.model import Attachment, Image, Upkeep
from generator.kinds.news import News
from generator.kinds.order import Order
from generator.kinds.outline import Outline, spellings
from generator.kinds.page import PlainPage
from generator.kinds.procedure import Procedure, Step
from generator.kinds.procurement import Procurement
from generator.kinds.question import Question
from generator.library.empty_months import contradictions
from generator.library.entry import Entry
from generator.library.evidence import evidence_references
from generator.library.library import Library
from generator.library.order_references import order_references
from generator.library.question_references import question_references
from generator.library.registers import LAWS
from generator.library.unknown import unknown
from generator.source.file import SourceFile
from generator.thai.slug import is_slug

Key = tuple[str | int, ...]
MOST_STEPS = 300
"""Of a procedure, those within steps too."""


def check_references(library: Library) -> Iterator[Finding]:
    """Yield a finding for every name that leads nowhere."""
    yield from _office(library)
    yield from contradictions(library.empty_months, library.procurements)
    for entry in library.entries.values():
        yield from _group(entry, library)
        for key, attachment in _files_of(entry.data):
            yield from _file(entry, key, attachment.file, library)
        if isinstance(entry.data, Procedure):
            yield from _procedure(entry, entry.data, library)
        if isinstance(entry.data, Order):
            yield from order_references(cast("Entry[Order]", entry), library)
        if isinstance(entry.data, Question):
            yield from question_references(cast("Entry[Question]", entry), library)
        if isinstance(entry.data, DisclosureItem):
            yield from evidence_references(cast("Entry[DisclosureItem]", entry), library)


def _office(library: Library) -> Iterator[Finding]:
    office, source = library.office, library.office_source
    groups = [group.id for group in office.groups]
    people = [person.id for person in office.people]
    yield from _repeated("groups", groups, source)
    yield from _repeated("people", people, source)
    for number, person in enumerate(office.people):
        if person.group and person.group not in groups:
            place = source.at("people", number, "group")
            yield unknown(place, "กลุ่ม", person.group, groups)
        if person.photo and not _is_known(f"content/{person.photo.file}", library):
            place = source.at("people", number, "photo", "file")
            yield unknown(place, "ไฟล์", person.photo.file, ())
    for number, group in enumerate(office.groups):
        if group.deputy and group.deputy not in people:
            place = source.at("groups", number, "deputy")
            yield unknown(place, "บุคคล", group.deputy, people)
    yield from _declared(source, "home_forms", office.home_forms, library.forms_by_slug, "แบบฟอร์ม")
    if office.website_group not in groups:
        yield unknown(source.at("website_group"), "กลุ่ม", office.website_group, groups)
    if office.emblem and not _is_known(f"content/{office.emblem}", library):
        yield unknown(source.at("emblem"), "ไฟล์", office.emblem, ())


def _repeated(key: str, ids: list[str], source: SourceFile) -> Iterator[Finding]:
    for number, identifier in enumerate(ids):
        if identifier in ids[:number]:
            yield Finding(
                codes.ID_REPEATED, source.at(key, number, "id"),
                f"รหัส {identifier} ซ้ำกับรายการก่อนหน้า",
                f"ตั้งรหัสใหม่ที่ไม่ซ้ำ เป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น {identifier}-2",
                English(f"The id {identifier} stands above already", "Choose another id."),
            )  # fmt: skip


def _group(entry: Entry[Upkeep], library: Library) -> Iterator[Finding]:
    if entry.data.group and not library.office.group(entry.data.group):
        known = [group.id for group in library.office.groups]
        place = entry.source.at("group")
        yield unknown(place, "กลุ่ม", entry.data.group, known)


def _files_of(data: Upkeep) -> Iterable[tuple[Key, Attachment | Image]]:
    """Every file that the front matter names, with its key."""
    match data:
        case News():
            cover: list[tuple[Key, Attachment | Image]] = (
                [(("cover",), data.cover)] if data.cover else []
            )
            return chain(
                cover, _listed("gallery", data.gallery), _listed("attachments", data.attachments)
            )
        case Form():
            return _listed("files", data.files)
        case PlainPage() | Manual() | Procurement() | Order():
            return _listed("attachments", data.attachments)
    return ()


def _listed(
    key: str, values: Sequence[Attachment | Image]
) -> Iterator[tuple[Key, Attachment | Image]]:
    for number, value in enumerate(values):
        yield (key, number), value


def _is_known(path: str, library: Library) -> bool:
    """Tell whether a file is there; why it cannot be published, if so, is told of itself."""
    return path in library.assets or path in library.refused


def _file(entry: Entry[Upkeep], key: Key, name: str, library: Library) -> Iterator[Finding]:
    if _is_known(f"{entry.folder}/{name}", library):
        return
    named = {f"{entry.folder}/{value.file}" for _, value in _files_of(entry.data)}
    beside = [
        path.removeprefix(f"{entry.folder}/")
        for path in library.assets
        if path.startswith(f"{entry.folder}/") and path not in named
    ]
    yield unknown(entry.source.at(*key, "file"), "ไฟล์", name, beside)


def _procedure(entry: Entry[Upkeep], data: Procedure, library: Library) -> Iterator[Finding]:
    source, outline = entry.source, entry.outline or Outline()
    index = f"{entry.folder}/index.md"
    if entry.id.rpartition("/")[0] not in library.entries:
        yield Finding(
            codes.MANUAL_MISSING,
            source.at(),
            f"โฟลเดอร์ {entry.folder} ยังไม่มีไฟล์ index.md ของคู่มือ"
            if index not in library.refused
            else f"ไฟล์ {index} ของคู่มือมีแล้วแต่ระบบยังอ่านไม่ได้",
            f"สร้าง {index} มีบรรทัด `---` `title: ชื่อคู่มือ` `group: รหัสกลุ่ม` `edition: ตุลาคม 2569` "
            "`authors:` `  - name: ชื่อและนามสกุล` `    position: ตำแหน่ง` และ `---` "
            "หรือย้ายไฟล์ไปอยู่ในคู่มือที่มีอยู่"
            if index not in library.refused
            else "แก้ตามที่แจ้งไว้ที่ไฟล์นั้นก่อน",
            English(
                f"The folder {entry.folder} has no index.md of a manual yet",
                f"Make {entry.folder}/index.md, or move the file into a manual that is there.",
            ),
        )
    if not outline.steps:
        has_heading = "steps" in outline.lines
        seen = (
            "มีหัวข้อขั้นตอนการปฏิบัติงานแล้ว แต่ข้อความยังไม่ได้แบ่งเป็นขั้นตอน"
            if has_heading
            else "ไม่พบขั้นตอนการปฏิบัติงาน"
        )
        mend = "" if has_heading else "เขียนหัวข้อ ## ขั้นตอนการปฏิบัติงาน แล้ว"
        yield Finding(
            codes.STEPS_MISSING,
            source.at_body_line(outline.lines.get("steps", 0)),
            f"{seen} จึงวาดผังไม่ได้และผู้ประเมินจะถือว่าคู่มือไม่ครบ",
            f"{mend}เรียงขั้นตอนเป็นข้อ 1. 2. 3. หรือเป็นตาราง (ที่ ขั้นตอน ระยะเวลา ผู้รับผิดชอบ)",
            English(
                "There are no steps, so no chart can be drawn and the manual counts as incomplete",
                "Write the heading “## ขั้นตอนการปฏิบัติงาน” and below it 1. 2. 3. or a table.",
            ),
        )
    yield from _many(source, outline)
    yield from _headings(entry, outline)
    yield from _branches(entry, data, len(outline.steps))
    yield from _declared(source, "forms", data.forms, library.forms_by_slug, "แบบฟอร์ม")
    if LAWS not in library.refused:
        yield from _declared(source, "laws", data.laws, library.laws, "กฎหมาย")
        yield from _named(source, outline.references, library.laws, "กฎหมาย")
    yield from _named(source, outline.forms, library.forms_by_slug, "แบบฟอร์ม")


def _many(source: SourceFile, outline: Outline) -> Iterator[Finding]:
    """More steps than a chart can show and a sheet can be laid out for in a sensible time."""
    steps = sum(map(_count, outline.steps))
    if steps > MOST_STEPS:
        yield Finding(
            codes.TEXT_TOO_COMPLEX,
            source.at_body_line(outline.lines.get("steps", 0)),
            f"กระบวนงานนี้มี {steps:,} ขั้นตอน เกิน {MOST_STEPS} ขั้นตอน ผังจะยาวจนไม่มีใครอ่านได้",
            "แบ่งเป็นหลายกระบวนงาน แล้วอ้างถึงกัน",
            English(
                f"The procedure has {steps:,} steps, more than {MOST_STEPS}",
                "Divide it into several procedures that refer to each other.",
            ),
        )


def _count(step: Step) -> int:
    return 1 + sum(map(_count, step.steps))


def _headings(entry: Entry[Upkeep], outline: Outline) -> Iterator[Finding]:
    """Headings that were probably meant to be one of the usual ones."""
    usual = [words[0] for words in spellings().values()]
    for part in outline.parts:
        if part.field or not part.heading:
            continue
        if near := difflib.get_close_matches(part.heading, usual, n=1, cutoff=0.75):
            yield Finding(
                codes.HEADING_UNKNOWN,
                entry.source.at_body_line(part.line),
                f"หัวข้อ “{part.heading}” ไม่ตรงกับหัวข้อมาตรฐาน จึงแสดงเป็นข้อความธรรมดา",
                f"หากหมายถึง “{near[0]}” ให้สะกดตามนี้",
                English(
                    f"The heading “{part.heading}” is none of the usual ones",
                    f"If “{near[0]}” is meant, spell it so.",
                ),
            )


def _branches(entry: Entry[Upkeep], data: Procedure, steps: int) -> Iterator[Finding]:
    for number, branch in enumerate(data.flow):
        for key, step in (("after", branch.after), ("no_to", branch.no_to)):
            if isinstance(step, int) and not 1 <= step <= steps:
                yield Finding(
                    codes.BRANCH_NOWHERE,
                    entry.source.at("flow", number, key),
                    f"flow อ้างขั้นตอนที่ {step} แต่กระบวนงานนี้มี {steps} ขั้นตอน ผังจึงวาดไม่ได้",
                    f"แก้ {key} เป็นเลขของขั้นตอนที่มี 1 ถึง {steps}",
                    English(
                        f"flow names step {step}, but there are {steps} steps",
                        f"Let {key} be one of the steps 1 to {steps}.",
                    ),
                )


def _declared(
    source: SourceFile, key: str, names: tuple[str, ...], known: Collection[str], what: str
) -> Iterator[Finding]:
    """Ids in the front matter that are in no register."""
    for number, name in enumerate(names):
        if name not in known:
            yield unknown(source.at(key, number), what, name, known)


def _named(
    source: SourceFile, names: tuple[str, ...], known: Collection[str], what: str
) -> Iterator[Finding]:
    """Items of a section that look like an id but are none."""
    for name in names:
        if is_slug(name) and "-" in name and name not in known:
            yield unknown(source.at_body(source.body.find(name)), what, name, known)
