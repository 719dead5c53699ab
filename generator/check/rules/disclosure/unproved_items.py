"""The items of lists without years that nothing on the site proves."""

from collections.abc import Iterator

from generator.catalogue import Item
from generator.check.ground import Ground
from generator.check.rules.disclosure.own_evidence import Told
from generator.findings import English
from generator.library.edition import Disclosed, Edition

_TRUSTED = frozenset({"sourced", "inferred"})


def is_trusted(item: Item, edition: Edition) -> bool:
    """Tell whether a source says that the list, as somebody confirmed it, asks for this item."""
    return item.confidence in _TRUSTED and not edition.catalogue.provisional


def unproved(edition: Edition, ground: Ground) -> Iterator[Disclosed]:
    """Items about which the office says nothing, and for which no page that exists speaks."""
    if edition.catalogue.fiscal_year is not None:
        return
    for disclosed in edition.items:
        urls = (proof.url for proof in disclosed.proofs)
        if disclosed.entry is None and not any(url and _opens(url, ground) for url in urls):
            yield disclosed


def _opens(url: str, ground: Ground) -> bool:
    return not url.startswith("/") or url.partition("#")[0] in ground.manifest


def told_of(disclosed: Disclosed) -> Told:
    """What to say of such an item."""
    item, path = disclosed.item, disclosed.place.path
    basis = f" ({item.basis})" if item.basis else ""
    pages = " ".join(item.shown_by)
    page = f"เผยแพร่หน้า {pages} หรือ" if pages else ""
    return Told(
        f"{item.title}{basis} ไม่พบหน้าหรือหลักฐานใดในเว็บไซต์ ผู้อ่านจึงไม่ทราบว่าไม่มีข้อมูลหรือยังไม่เผยแพร่",
        f"{page}สร้างไฟล์ {path} แล้วระบุ item, group, updated และ evidence "
        "ถ้าสำนักงานไม่มีข้อมูลเรื่องนี้ ให้ระบุ none พร้อมเหตุผลแทน evidence",
        English(
            f"nothing on the site shows {item.title}",
            f"Create {path} with evidence, or with none and the reason.",
        ),
    )
