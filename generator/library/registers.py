"""The registers beside the content: the office, its laws, and the catalogues of its editions."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator import codes
from generator.catalogue import Catalogue, read_catalogue, shipped_catalogue
from generator.findings import English, Finding, Location
from generator.kinds.messages import validate
from generator.laws import Law, LawRegister
from generator.library.empty_months import MONTHS, DeclaredMonth, read_empty_months
from generator.office import Office
from generator.source.file import SourceFile, read_register
from generator.source.walk import FoundFile

OFFICE = "content/office.yml"
LAWS = "content/laws.yml"
FROZEN = "frozen.yml"
"""The lock of a closed edition, beside its items."""


@dataclass(frozen=True)
class Registers:
    """What the registers say."""

    office: Office | None
    """None when `office.yml` cannot be used."""
    office_source: SourceFile | None
    laws: Mapping[str, Law]
    catalogues: Mapping[str, Catalogue]
    """By edition: the open fiscal year, past ones as the office lists them, then other lists."""
    empty_months: tuple[DeclaredMonth, ...]
    """The months that are said to be without procurement."""
    findings: tuple[Finding, ...]
    refused: tuple[str, ...] = ()
    """The paths of registers that are there and cannot be used."""


def is_register(path: str) -> bool:
    """Tell whether a file is a register and no attachment."""
    return path in {OFFICE, LAWS, MONTHS} or path.endswith(("/catalogue.yml", f"/{FROZEN}"))


def read_registers(files: Mapping[str, FoundFile]) -> Registers:
    """Read all registers of a project.

    Args:
        files: The files of the project by path.
    """
    findings: list[Finding] = []
    office_source = _source(files.get(OFFICE), OFFICE, findings)
    office = None
    if office_source:
        office, more = validate(Office, office_source)
        findings += more
    laws = _laws(files.get(LAWS), findings)
    catalogues: dict[str, Catalogue] = {}
    if office and office_source:
        catalogues = _catalogues(office, office_source, files, findings)
    empty_months, more = _empty_months(files)
    findings += more
    return Registers(
        office, office_source, laws or {}, catalogues, empty_months, tuple(findings),
        refused=(LAWS,) if laws is None else (),
    )  # fmt: skip


def _empty_months(
    files: Mapping[str, FoundFile],
) -> tuple[tuple[DeclaredMonth, ...], tuple[Finding, ...]]:
    try:
        return read_empty_months(files)
    except OSError as error:
        return (), (unreadable(MONTHS, error),)


def _source(found: FoundFile | None, path: str, findings: list[Finding]) -> SourceFile | None:
    if found is None:
        findings.append(
            Finding(
                codes.REFERENCE_UNKNOWN,
                Location(path),
                f"ไม่พบไฟล์ {path}",
                "สร้างไฟล์นี้ตามตัวอย่างในคู่มือ",
                English(f"There is no file {path}", "Make it as the staff guide shows."),
            )
        )
        return None
    try:
        data = found.file.read_bytes()
    except OSError as error:
        findings.append(unreadable(path, error))
        return None
    source, more = read_register(data, path)
    findings += more
    return source


def unreadable(path: str, error: OSError) -> Finding:
    """A file that is there and cannot be opened."""
    return Finding(
        codes.FILE_UNREADABLE,
        Location(path),
        f"เปิดไฟล์ไม่ได้ ({error.strerror})",
        "ตรวจสิทธิการอ่านของไฟล์ แล้วลองใหม่",
        English(
            f"The file cannot be opened ({error.strerror})",
            "Look at its permissions and try again.",
        ),
    )


def _laws(found: FoundFile | None, findings: list[Finding]) -> dict[str, Law] | None:
    source = _source(found, LAWS, findings)
    register, more = validate(LawRegister, source) if source else (None, ())
    findings += more
    if source is None or register is None:
        return None
    laws: dict[str, Law] = {}
    for number, law in enumerate(register.laws):
        if law.id in laws:
            findings.append(
                Finding(
                    codes.ID_REPEATED,
                    source.at("laws", number, "id"),
                    f"รหัสกฎหมาย {law.id} ซ้ำกับรายการก่อนหน้า",
                    f"ตั้งรหัสใหม่ที่ไม่ซ้ำ เป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น {law.id}-2",
                    English(f"The id {law.id} stands above already", "Choose another id."),
                )
            )
        laws.setdefault(law.id, law)
    return laws


def _catalogues(
    office: Office, source: SourceFile, files: Mapping[str, FoundFile], findings: list[Finding]
) -> dict[str, Catalogue]:
    editions = office.editions
    keyed = [
        (str(editions.open), ("open",)),
        *((str(year), ("past", number)) for number, year in enumerate(editions.past)),
        *((name, ("also", number)) for number, name in enumerate(editions.also)),
    ]
    catalogues: dict[str, Catalogue] = {}
    for edition, key in keyed:
        own = f"content/disclosure/{edition}/catalogue.yml"
        catalogue = _own(files[own], findings) if own in files else shipped_catalogue(edition)
        if catalogue:
            catalogues[edition] = catalogue
        elif own not in files:
            findings.append(
                Finding(
                    codes.CATALOGUE_MISSING,
                    source.at("editions", *key),
                    f"ไม่มีรายการเปิดเผยข้อมูลของ {edition}",
                    f"ลบ {edition} ออกจาก editions ถ้าต้องใช้รายการนี้ ให้ผู้ดูแลเว็บไซต์เพิ่มไฟล์ {own}",
                    English(f"There is no list of {edition}", f"Add {own}, or mend editions."),
                )
            )
    return catalogues


def _own(found: FoundFile, findings: list[Finding]) -> Catalogue | None:
    try:
        catalogue, more = read_catalogue(found.file.read_bytes(), found.path)
    except OSError as error:
        findings.append(unreadable(found.path, error))
        return None
    findings += more
    return catalogue
