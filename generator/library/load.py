"""Files to a `Library` and findings; an editor's mistake never raises."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator import codes
from generator.catalogue import Catalogue
from generator.findings import English, Finding, Location
from generator.kinds import Kind, kind_at
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.messages import validate
from generator.kinds.model import FrontMatter, Upkeep
from generator.kinds.outline import read_outline
from generator.library.addresses import check_name, edition_of, entry_id, entry_url
from generator.library.datasets import ReadDatasets, read_datasets
from generator.library.drafts import withheld
from generator.library.entry import Asset, Entry
from generator.library.files import read_asset
from generator.library.history import History, read_history
from generator.library.library import Library
from generator.library.references import check_references
from generator.library.registers import Registers, is_register, read_registers, unreadable
from generator.office import Limits
from generator.progress import Tally
from generator.project import Project
from generator.source.file import SourceFile, read_entry, read_register
from generator.source.walk import FoundFile, walk

_OUTLINED = ("manual", "procedure")
"""The kinds whose headings are read into fields."""


@dataclass(frozen=True)
class Loaded:
    """What a project holds."""

    library: Library | None
    """None when the office itself cannot be read."""
    findings: tuple[Finding, ...]
    sources: tuple[SourceFile, ...] = ()
    """Every text that could be read, drafts and those with faults too."""


@dataclass
class _Shelf:
    """What is known of the project, and what has been read so far."""

    history: History
    catalogues: Mapping[str, Catalogue]
    findings: list[Finding]
    paths: frozenset[str] = frozenset()
    """Of all files, whatever they are."""
    refused: set[str] = field(default_factory=set)
    """Texts and files that are there and cannot be used."""
    entries: dict[str, Entry[Upkeep]] = field(default_factory=dict)
    assets: dict[str, Asset] = field(default_factory=dict)
    drafts: list[SourceFile] = field(default_factory=list)
    sources: list[SourceFile] = field(default_factory=list)


def load(project: Project, tell: Tally | None = None) -> Loaded:
    """Read everything below `content/` and `manuals/`.

    Args:
        project: Where it is.
        tell: Told how many files were read, and of how many.
    """
    found, findings = walk(project.root, project.content, project.manuals)
    registers = read_registers({file.path: file for file in found})
    shelf = _Shelf(
        history=read_history(project.root),
        catalogues=registers.catalogues,
        findings=[*findings, *registers.findings],
        paths=frozenset(file.path for file in found),
        refused=set(registers.refused),
    )
    limits = registers.office.limits if registers.office else Limits()
    for number, file in enumerate(found, start=1):
        _read_file(file, limits, shelf)
        if tell:
            tell(number, len(found))
    datasets = read_datasets(
        shelf.entries.values(),
        {file.path: file.file for file in found if file.path in shelf.assets},
    )
    shelf.findings += datasets.findings
    library = _library(registers, shelf, datasets)
    if library:
        shelf.findings += check_references(library)
    return Loaded(library, _in_order(shelf.findings), tuple(shelf.sources))


def _library(registers: Registers, shelf: _Shelf, datasets: ReadDatasets) -> Library | None:
    """What was read, without the files that only drafts name or that are published anew."""
    if registers.office is None or registers.office_source is None:
        return None
    sources = [registers.office_source, *(entry.source for entry in shelf.entries.values())]
    hidden = withheld(shelf.drafts, sources, shelf.assets) | datasets.files
    return Library(
        office=registers.office,
        office_source=registers.office_source,
        laws=registers.laws,
        entries=shelf.entries,
        assets={path: asset for path, asset in shelf.assets.items() if path not in hidden},
        catalogues=registers.catalogues,
        head=shelf.history.head,
        changed=shelf.history.changed,
        drafts=tuple(draft.path for draft in shelf.drafts),
        refused=frozenset(shelf.refused),
        rows=datasets.rows,
        empty_months=registers.empty_months,
    )


def _read_file(file: FoundFile, limits: Limits, shelf: _Shelf) -> None:
    """Put one file on the shelf: an entry, or something to download."""
    try:
        if file.suffix == "md":
            _read_entry(file, shelf)
        elif is_register(file.path):
            _keep_register(file, shelf)
        else:
            asset, findings = read_asset(file, limits, shelf.paths)
            shelf.findings += findings
            if asset:
                shelf.assets[asset.path] = asset
            else:
                shelf.refused.add(file.path)
    except OSError as error:
        shelf.findings.append(unreadable(file.path, error))


def _keep_register(file: FoundFile, shelf: _Shelf) -> None:
    """Registers are read before all else, and told of there; here only their text is kept."""
    source, _ = read_register(file.file.read_bytes(), file.path)
    if source:
        shelf.sources.append(source)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(set(findings), key=lambda finding: finding.order))


def _read_entry(found: FoundFile, shelf: _Shelf) -> None:
    kind = kind_at(found.path.removesuffix(".md"))
    if kind is None:
        shelf.findings.append(
            Finding(
                codes.FILE_UNPLACED, Location(found.path),
                "ไฟล์อยู่ในโฟลเดอร์ที่ไม่ตรงกับเนื้อหาชนิดใด จึงไม่ถูกเผยแพร่",
                "ถ้าไม่ต้องการเผยแพร่ ให้ย้ายไฟล์ออกจากโฟลเดอร์นี้ ถ้าจะเผยแพร่ คู่มืออยู่ใน manuals/ชื่อเล่ม/ "
                "หน้าอื่นอยู่ใน content/about/",
                English(
                    "The file is in a folder of no kind of content and is not published",
                    "Move it away if nobody is to read it; manuals are in manuals/<name>/, other "
                    "pages in content/about/.",
                ),
            )
        )  # fmt: skip
        return
    source, findings = read_entry(found.file.read_bytes(), found.path)
    shelf.findings += (*check_name(found.path, shelf.paths), *findings)
    if source is None:
        shelf.refused.add(found.path)
        return
    shelf.sources.append(source)
    data, more = validate(kind.model, source)
    shelf.findings += more
    if data is None:
        shelf.refused.add(found.path)
        return
    if data.draft:
        shelf.drafts.append(source)
        return
    _shelve(_entry(kind, data, source, shelf), shelf)


def _entry(kind: Kind, data: Upkeep, source: SourceFile, shelf: _Shelf) -> Entry[Upkeep]:
    identifier = entry_id(source.path)
    if isinstance(data, DisclosureItem):
        title = _item_title(identifier, data, source, shelf)
    else:
        title = data.title if isinstance(data, FrontMatter) else identifier
    return Entry(
        id=identifier,
        kind=kind,
        title=title,
        data=data,
        source=source,
        url=entry_url(kind, identifier, data),
        updated=data.own_day or shelf.history.changed.get(source.path),
        outline=read_outline(source.body) if kind.name in _OUTLINED else None,
    )


def _item_title(identifier: str, data: DisclosureItem, source: SourceFile, shelf: _Shelf) -> str:
    """The official title of an item; a finding when its edition does not have it here."""
    if not shelf.catalogues:
        return data.item  # the office or its editions cannot be read, which is told already
    year, slug = edition_of(identifier), identifier.rpartition("/")[2]
    catalogue = shelf.catalogues.get(year)
    item = catalogue.item(data.item) if catalogue else None
    if item and item.slug == slug:
        return item.title
    if catalogue is None:
        message = f"ไม่มี {year} ใน editions ของ office.yml"
        hint = "เพิ่มปีใน editions หรือย้ายไฟล์"
        english = English(f"editions of office.yml has no {year}", "Add it, or move the file.")
    elif item is None:
        message = f"รายการ {year} ไม่มีข้อ {data.item}"
        known = ", ".join(item.code for item in catalogue.items)
        hint = f"ลบไฟล์นี้ หรือแก้ item เป็นข้อใดข้อหนึ่งจาก {known}"
        english = English(f"The list of {year} has no item {data.item}", "Use one that it has.")
    else:
        message = f"ข้อ {data.item} ต้องอยู่ในไฟล์ {item.slug}.md"
        hint = f"เปลี่ยนชื่อไฟล์เป็น {item.slug}.md หรือแก้ item ให้ตรงกับชื่อไฟล์"
        english = English(
            f"Item {data.item} belongs into {item.slug}.md", "Rename the file, or mend item."
        )
    shelf.findings.append(Finding(codes.ITEM_UNKNOWN, source.at("item"), message, hint, english))
    return data.item


def _shelve(entry: Entry[Upkeep], shelf: _Shelf) -> None:
    if other := shelf.entries.get(entry.id):
        shelf.findings.append(
            Finding(
                codes.ADDRESS_TAKEN, Location(entry.source.path),
                f"ที่อยู่ {entry.url} ซ้ำกับ {other.source.path}", "เปลี่ยนชื่อไฟล์หนึ่งให้ต่างกัน",
                English(
                    f"The address {entry.url} is that of {other.source.path} too",
                    "Give one of the files another name.",
                ),
            )
        )  # fmt: skip
        return
    shelf.entries[entry.id] = entry
