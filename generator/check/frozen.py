"""The lock of a closed edition: every address an evaluator was given, and what stood there.

An evaluator looks only at the addresses handed in before the closing day, so none of them may
vanish or move afterwards. The lock is a file of the office, `frozen.yml` beside the items,
written once by `prongsai freeze` and kept in the history like everything else.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import Field

from generator.findings import Finding, Location
from generator.kinds.fields import Day, Line
from generator.kinds.messages import validate
from generator.kinds.model import Model
from generator.library.edition import Edition
from generator.library.registers import FROZEN
from generator.manifest import Manifest
from generator.source.file import SourceFile


class FrozenAddress(Model):
    """One address that must stay."""

    item: Line
    """รหัสข้อ"""
    title: Line
    """ชื่อหลักฐานในวันที่ปิดรับข้อมูล"""
    url: Line
    """ที่อยู่ที่ส่งให้ผู้ประเมิน"""
    digest: Line | None = None
    """ค่าแฮช SHA-256 ของเนื้อหาในวันนั้น ว่างไว้เมื่อเป็นหน้ารายการที่เปลี่ยนได้เอง"""


class Frozen(Model):
    """The content of a lock."""

    edition: Line
    """ชุดรายการ"""
    frozen: Day
    """วันที่ล็อก"""
    addresses: tuple[FrozenAddress, ...] = Field(default=())
    """ที่อยู่ทั้งหมดตามลำดับข้อ"""


@dataclass(frozen=True)
class Lock:
    """A lock as it was read."""

    source: SourceFile
    data: Frozen | None
    """None when it is damaged."""
    findings: tuple[Finding, ...] = ()

    def place(self, number: int) -> Location:
        """Where an address is written, by its number counted from 0."""
        return self.source.at("addresses", number)


def path_of(edition: Edition) -> str:
    """Where the lock of an edition lies, from the project's root."""
    return f"content/disclosure/{edition.key}/{FROZEN}"


def lock_of(edition: Edition, sources: Iterable[SourceFile]) -> Lock | None:
    """The lock of an edition, or None when it was never frozen."""
    path = path_of(edition)
    source = next((source for source in sources if source.path == path), None)
    if source is None:
        return None
    data, findings = validate(Frozen, source)
    return Lock(source, data, findings)


def freeze(edition: Edition, manifest: Manifest, today: dt.date) -> str:
    """The text of the lock of an edition as it stands today.

    Args:
        edition: What to lock.
        manifest: What the site publishes, for the hashes.
        today: The day that the lock bears.
    """
    lines = [
        f"# ที่อยู่ของหลักฐาน{edition.name} ที่ล็อกไว้หลังปิดรับข้อมูล เขียนโดยคำสั่ง prongsai freeze {edition.key}",
        "# ผู้ประเมินเปิดเฉพาะที่อยู่เหล่านี้ จึงห้ามลบ ย้าย หรือแก้ไฟล์นี้ด้วยมือ",
        f"edition: {_quoted(edition.key)}",
        f"frozen: {today.isoformat()}",
        "addresses:",
    ]
    for address in _addresses(edition, manifest):
        lines += [
            f"  - item: {address.item}",
            f"    title: {_quoted(address.title)}",
            f"    url: {_quoted(address.url)}",
        ]
        lines += [f"    digest: {address.digest}"] if address.digest else []
    return "\n".join(lines) + "\n"


def _addresses(edition: Edition, manifest: Manifest) -> Iterator[FrozenAddress]:
    """The page of each item, then its proofs; an address once for each item."""
    for disclosed in edition.items:
        code, entry = disclosed.item.code, disclosed.entry
        shown = {entry.url: f"{code} {disclosed.item.title}"} if entry else {}
        for proof in disclosed.proofs:
            if proof.url:
                shown.setdefault(proof.url, proof.evidence.title)
        for url, title in shown.items():
            known = manifest.published.get(url)
            yield FrozenAddress(item=code, title=title, url=url, digest=known and known.digest)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
