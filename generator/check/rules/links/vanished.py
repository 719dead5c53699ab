"""Addresses that the last build published and the next one will not."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.ground import Ground
from generator.check.rules.yaml_lines import added, in_words
from generator.findings import Location
from generator.manifest import Manifest, Published


@dataclass(frozen=True)
class Vanished:
    """One address that is about to disappear."""

    was: Published
    place: Location
    """Where to mend it."""
    now: Published | None
    """The content that probably moved away from there, at its new address."""
    is_evidence: bool
    """An edition shows it, or it is a page of one."""


def vanished(ground: Ground) -> Iterator[Vanished]:
    """What was published of the office's own files and will be neither there nor redirected."""
    if ground.before is None:
        return
    gone = [
        was
        for url, was in ground.before.published.items()
        if was.source and url not in ground.manifest
    ]
    if not gone:
        return
    texts = {source.path for source in ground.sources}
    evidence = {proof.url for edition in ground.editions for item in edition.items
                for proof in item.proofs}  # fmt: skip
    for was in gone:
        now = _moved_to(was, ground.before, ground.manifest)
        path = (now and now.source) or was.source or ""
        place = Location(path if path in texts or not now else was.source or path)
        is_evidence = was.url in evidence or was.url.startswith("/disclosure/")
        yield Vanished(was, place, now, is_evidence)


def how_to_keep(one: Vanished, ground: Ground) -> str:
    """Say how an address stays, in Thai, by what became of its content."""
    url, was = one.was.url, one.was.source or ""
    back = f"นำไฟล์ {was} กลับมาไว้ที่เดิม (ขอไฟล์เดิมจากผู้ดูแลเว็บไซต์หรือจากประวัติไฟล์ (git))"
    if not url.endswith("/"):
        return back
    new = one.now.source if one.now else None
    source = next((source for source in ground.sources if source.path == new), None)
    if source:
        return added(source, ("aliases",), f"- {url}")
    lines = in_words(("aliases:", f"  - {url}"))
    return f"{back} ถ้ามีเนื้อหาอื่นมาแทน ให้ใส่{lines} ในส่วนหัวของไฟล์ที่มาแทน"


def _moved_to(was: Published, before: Manifest, now: Manifest) -> Published | None:
    """The new address of what is gone: the same file or words, at an address that is new."""
    fresh = [one for url, one in now.published.items() if url not in before.published]
    for is_same in (
        lambda one: one.source == was.source,
        lambda one: one.digest is not None and one.digest == was.digest,
        lambda one: one.title == was.title and one.source is not None,
    ):
        if found := next(filter(is_same, fresh), None):
            return found
    return None
