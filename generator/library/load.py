"""Files to a `Library` and findings; an editor's mistake never raises."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator import codes
from generator.catalogue import Catalogue, read_catalogue, shipped_catalogue
from generator.findings import Finding, Location
from generator.kinds import Kind, kind_at
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.messages import validate
from generator.kinds.model import FrontMatter, Upkeep
from generator.kinds.outline import read_outline
from generator.laws import Law, LawRegister
from generator.library.addresses import check_name, entry_id, entry_url
from generator.library.drafts import withheld
from generator.library.entry import Asset, Entry
from generator.library.files import read_asset
from generator.library.history import History, read_history
from generator.library.library import Library
from generator.library.references import check_references
from generator.office import Limits, Office
from generator.project import Project
from generator.source.file import SourceFile, read_entry, read_register
from generator.source.walk import FoundFile, walk

_OFFICE = "content/office.yml"
_LAWS = "content/laws.yml"
_OUTLINED = ("manual", "procedure")
"""The kinds whose headings are read into fields."""


@dataclass(frozen=True)
class Loaded:
    """What a project holds."""

    library: Library | None
    """None when the office itself cannot be read."""
    findings: tuple[Finding, ...]


@dataclass
class _Shelf:
    """What is known of the project, and what has been read so far."""

    history: History = field(default_factory=History)
    catalogues: dict[int, Catalogue] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    entries: dict[str, Entry[Upkeep]] = field(default_factory=dict)
    assets: dict[str, Asset] = field(default_factory=dict)
    drafts: list[SourceFile] = field(default_factory=list)


def load(project: Project) -> Loaded:
    """Read everything below `content/` and `manuals/`."""
    found, findings = walk(project.root, project.content, project.manuals)
    by_path = {file.path: file for file in found}
    shelf = _Shelf(findings=list(findings))
    office, office_source = _read_office(by_path.get(_OFFICE), shelf)
    laws = _read_laws(by_path.get(_LAWS), shelf)
    shelf.history = read_history(project.root)
    limits = office.limits if office else Limits()
    if office and office_source:
        _read_catalogues(office, office_source, by_path, shelf)
    for file in found:
        _read_file(file, limits, shelf)
    if office is None or office_source is None:
        return Loaded(None, _in_order(shelf.findings))
    sources = [office_source, *(entry.source for entry in shelf.entries.values())]
    hidden = withheld(shelf.drafts, sources, shelf.assets)
    library = Library(
        office=office,
        laws=laws,
        entries=shelf.entries,
        assets={path: asset for path, asset in shelf.assets.items() if path not in hidden},
        catalogues=shelf.catalogues,
        head=shelf.history.head,
        changed=shelf.history.changed,
        drafts=tuple(draft.path for draft in shelf.drafts),
        office_source=office_source,
    )
    shelf.findings += check_references(library)
    return Loaded(library, _in_order(shelf.findings))


def _read_file(file: FoundFile, limits: Limits, shelf: _Shelf) -> None:
    """Put one file on the shelf: an entry, or something to download."""
    try:
        if file.suffix == "md":
            _read_entry(file, shelf)
        elif file.path not in (_OFFICE, _LAWS) and not file.path.endswith("/catalogue.yml"):
            asset, findings = read_asset(file, limits)
            shelf.findings += findings
            if asset:
                shelf.assets[asset.path] = asset
    except OSError as error:
        shelf.findings.append(
            Finding(
                codes.FILE_UNREADABLE,
                Location(file.path),
                f"เปิดไฟล์ไม่ได้ ({error.strerror})",
                "ตรวจสิทธิ์การอ่านของไฟล์ แล้วลองใหม่",
            )
        )


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(set(findings), key=lambda finding: finding.order))


def _read_office(found: FoundFile | None, shelf: _Shelf) -> tuple[Office | None, SourceFile | None]:
    source = _register(found, _OFFICE, shelf)
    if source is None:
        return None, None
    office, findings = validate(Office, source)
    shelf.findings += findings
    return office, source


def _read_laws(found: FoundFile | None, shelf: _Shelf) -> dict[str, Law]:
    source = _register(found, _LAWS, shelf)
    if source is None:
        return {}
    register, findings = validate(LawRegister, source)
    shelf.findings += findings
    laws: dict[str, Law] = {}
    for number, law in enumerate(register.laws if register else ()):
        if law.id in laws:
            shelf.findings.append(
                Finding(
                    codes.ID_REPEATED, source.at("laws", number, "id"),
                    f"รหัสกฎหมาย {law.id} ซ้ำกับรายการก่อนหน้า", "ตั้งรหัสใหม่ที่ไม่ซ้ำ",
                )
            )  # fmt: skip
        laws.setdefault(law.id, law)
    return laws


def _register(found: FoundFile | None, path: str, shelf: _Shelf) -> SourceFile | None:
    if found is None:
        shelf.findings.append(
            Finding(
                codes.REFERENCE_UNKNOWN, Location(path), f"ไม่พบไฟล์ {path}", "สร้างไฟล์นี้ตามตัวอย่างในคู่มือ"
            )
        )
        return None
    source, findings = read_register(found.file.read_bytes(), path)
    shelf.findings += findings
    return source


def _read_catalogues(
    office: Office, source: SourceFile, by_path: Mapping[str, FoundFile], shelf: _Shelf
) -> None:
    past = (("past", number) for number in range(len(office.editions.past)))
    years = (office.editions.open, *office.editions.past)
    for year, key in zip(years, (("open",), *past), strict=True):
        own = by_path.get(f"content/disclosure/{year}/catalogue.yml")
        if own:
            catalogue, findings = read_catalogue(own.file.read_bytes(), own.path)
            shelf.findings += findings
        else:
            catalogue = shipped_catalogue(year)
        if catalogue:
            shelf.catalogues[year] = catalogue
        else:
            shelf.findings.append(
                Finding(
                    codes.CATALOGUE_MISSING, source.at("editions", *key),
                    f"ไม่มีรายการเปิดเผยข้อมูลของปีงบประมาณ พ.ศ. {year}",
                    f"เพิ่มไฟล์ content/disclosure/{year}/catalogue.yml หรือแก้ editions",
                )
            )  # fmt: skip


def _read_entry(found: FoundFile, shelf: _Shelf) -> None:
    kind = kind_at(found.path.removesuffix(".md"))
    if kind is None:
        shelf.findings.append(
            Finding(
                codes.FILE_UNPLACED, Location(found.path),
                "ไฟล์อยู่ในโฟลเดอร์ที่ไม่ตรงกับเนื้อหาชนิดใด จึงไม่ถูกเผยแพร่",
                "คู่มืออยู่ใน manuals/<ชื่อเล่ม>/ เนื้อหาอื่นอยู่ใน content/",
            )
        )  # fmt: skip
        return
    source, findings = read_entry(found.file.read_bytes(), found.path)
    shelf.findings += (*check_name(found.path), *findings)
    if source is None:
        return
    data, more = validate(kind.model, source)
    shelf.findings += more
    if data is None:
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
    _, year, slug = identifier.split("/")
    catalogue = shelf.catalogues.get(int(year)) if year.isdecimal() else None
    item = catalogue.item(data.item) if catalogue else None
    if item and item.slug == slug:
        return item.title
    known = ", ".join(item.code for item in catalogue.items) if catalogue else ""
    if catalogue is None:
        message = f"ไม่มีปีงบประมาณ {year} ใน editions ของ office.yml"
    elif item is None:
        message = f"รายการปี {year} ไม่มีข้อ {data.item}"
    else:
        message = f"ข้อ {data.item} ต้องอยู่ในไฟล์ {item.slug}.md"
    hint = f"ใช้ข้อใดข้อหนึ่งจาก {known}" if known else "เพิ่มปีใน editions หรือย้ายไฟล์"
    shelf.findings.append(Finding(codes.ITEM_UNKNOWN, source.at("item"), message, hint))
    return data.item


def _shelve(entry: Entry[Upkeep], shelf: _Shelf) -> None:
    if other := shelf.entries.get(entry.id):
        shelf.findings.append(
            Finding(
                codes.ADDRESS_TAKEN, Location(entry.source.path),
                f"ที่อยู่ {entry.url} ซ้ำกับ {other.source.path}", "เปลี่ยนชื่อไฟล์หนึ่งให้ต่างกัน",
            )
        )  # fmt: skip
        return
    shelf.entries[entry.id] = entry
