"""What an evaluator reads behind a proof: the text of a page, an entry or a document."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

from generator.check.ground import Ground
from generator.kinds.model import Attachment, Upkeep
from generator.library.edition import Disclosed, Proof
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.procurement import months
from generator.source.documents import Document
from generator.thai.extracted import fold

_UNSEEN = frozenset(
    {"file", "group", "id", "laws", "aliases", "draft", "person", "rank", "subject"}
)
"""Keys of a front matter whose values no reader sees."""


@dataclass(frozen=True)
class Shown:
    """The text behind one proof."""

    text: str
    readable: bool = True
    """Whether all of it could be read; a picture, a scan and a page elsewhere cannot."""

    @cached_property
    def folded(self) -> str:
        """The text without spaces, to be searched for folded words."""
        return fold(self.text)

    def says(self, words: Iterable[str]) -> bool:
        """Tell whether one of these words stands in it, however it is spaced."""
        return any(fold(word) in self.folded for word in words)


def shown(proof: Proof, ground: Ground) -> Shown:
    """The text behind a proof."""
    if proof.asset:
        document = ground.documents.get(proof.asset.path)
        return _read(document)
    library = ground.library
    made = _MADE.get(proof.url or "") or _by_year(proof.url or "")
    if proof.entry:
        own = _entry_text(proof.entry, ground)
        return Shown(f"{own}\n{made(library)}" if made else own)
    return Shown(made(library)) if made else Shown("", readable=False)


def shown_by_item(disclosed: Disclosed, ground: Ground) -> Shown:
    """The texts behind all proofs of an item, with what the item itself says."""
    parts = [shown(proof, ground) for proof in disclosed.proofs]
    own = disclosed.entry.source.body if disclosed.entry else ""
    return Shown(
        "\n".join([own, *(part.text for part in parts)]), all(part.readable for part in parts)
    )


def _read(document: Document | None) -> Shown:
    if document is None or not document.has_text:
        return Shown("", readable=False)
    return Shown(document.text, readable=not document.cut)


def _entry_text(entry: Entry[Upkeep], ground: Ground) -> str:
    """An entry as its page shows it, with its attachments; of a manual all its procedures."""
    members = ground.library.procedures(entry.id) if entry.kind.name == "manual" else ()
    parts = (
        part
        for each in (entry, *members)
        for part in chain([each.title, *_leaves(each.source.meta)], [each.source.body])
    )
    return "\n".join(chain(parts, _attached(entry, ground)))


def _attached(entry: Entry[Upkeep], ground: Ground) -> Iterator[str]:
    given: tuple[Attachment, ...] = getattr(entry.data, "attachments", ())
    for attachment in given:
        if document := ground.documents.get(f"{entry.folder}/{attachment.file}"):
            yield document.text


def _leaves(tree: Any) -> Iterator[str]:
    """The texts of a front matter that readers see."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            if key not in _UNSEEN:
                yield from _leaves(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _leaves(value)
    elif isinstance(tree, str):
        yield tree


def _structure(library: Library) -> str:
    office = library.office
    groups = (line for group in office.groups for line in (group.name, *group.duties))
    committees = (line for one in office.committees for line in (one.name, one.duties))
    return "\n".join((office.name, office.mission or "", *groups, *committees, _people(library)))


def _people(library: Library) -> str:
    return "\n".join(
        " ".join(
            filter(
                None,
                (person.name or "ตำแหน่งว่าง", person.position, person.phone, person.email),
            )
        )
        for person in library.office.people
    )


def _contact(library: Library) -> str:
    office = library.office
    place = (*office.address.lines, office.address.province, office.address.postcode)
    return "\n".join((*place, office.phone, office.email, office.hours))


def _news(library: Library) -> str:
    return "\n".join(f"{news.title} {news.data.summary or ''}" for news in library.news)


def _questions(library: Library) -> str:
    return "\n".join(f"{one.title}\n{one.source.body}" for one in library.questions)


_MADE: Mapping[str, Callable[[Library], str]] = {
    "/about/structure/": _structure,
    "/about/people/": _people,
    "/contact/": _contact,
    "/news/": _news,
    "/questions/": _questions,
}
"""Pages made from registers and lists, by their address."""


def _by_year(url: str) -> Callable[[Library], str] | None:
    """The maker of a page of procurement, such as `/procurement/2569/monthly/`."""
    parts = url.strip("/").split("/")
    if parts[0] != "procurement" or len(parts) < 2 or not parts[1].isdecimal():
        return None
    year = int(parts[1][:4])
    return lambda library: "\n".join(_months(library, year))


def _months(library: Library, year: int) -> Iterator[str]:
    for month in months(library, year):
        yield str(month.month)
        yield from (entry.title for entry in month.entries)
        if month.declared:
            yield f"ไม่มีการจัดซื้อจัดจ้าง {month.declared.reason}"
