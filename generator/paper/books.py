"""A manual as a book, and a procedure alone: what their templates show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.kinds.form import Form
from generator.kinds.manual import Manual
from generator.kinds.outline import split_parts
from generator.kinds.procedure import Procedure
from generator.laws import Law
from generator.library.entry import Entry
from generator.library.library import Library
from generator.paper.anchors import anchored
from generator.paper.digits import in_thai_digits
from generator.paper.forms import ShownForm, shown_form
from generator.paper.procedures import PrintedProcedure, printed_procedure
from generator.rendering.addresses import absolute
from generator.rendering.templates import Templates
from generator.rendering.texts import Texts

_FOREWORD = "คำนำ"
_TEMPLATE = "book.html"


@dataclass(frozen=True)
class Chapter:
    """A section of the manual's own text."""

    id: str
    title: str
    content: Markup


@dataclass(frozen=True)
class BookPart:
    """Procedures of one part of the manual."""

    id: str
    title: str | None
    procedures: tuple[PrintedProcedure, ...]


@dataclass(frozen=True)
class Appendix:
    """A form that the procedures use, as it is filled in."""

    id: str
    entry: Entry[Form]
    form: ShownForm


@dataclass(frozen=True)
class Book:
    """A manual as a book shows it."""

    manual: Entry[Manual]
    group: str
    foreword: Chapter | None
    chapters: tuple[Chapter, ...]
    parts: tuple[BookPart, ...]
    forms: tuple[Appendix, ...]
    laws: tuple[Law, ...]


def book_html(manual: Entry[Manual], texts: Texts, templates: Templates, site_url: str) -> str:
    """A manual as a whole document: cover, foreword, contents, mandate, procedures, appendices.

    Args:
        manual: The manual.
        texts: What renders its texts.
        templates: Those of `theme/print`.
        site_url: Absolute address of the site's root, ending in a slash.
    """
    html = templates.fill(_TEMPLATE, "book", book=_book(manual, texts, site_url))
    return in_thai_digits(html) if manual.data.digits == "thai" else html


def procedure_html(
    manual: Entry[Manual], entry: Entry[Procedure], texts: Texts, templates: Templates
) -> str:
    """One procedure of a manual as a whole document.

    Args:
        manual: The manual that it stands in.
        entry: The procedure.
        texts: What renders its texts.
        templates: Those of `theme/print`.
    """
    printed = printed_procedure(entry, texts, {})
    html = templates.fill(_TEMPLATE, "alone", manual=manual, procedure=printed)
    return in_thai_digits(html) if manual.data.digits == "thai" else html


def _book(manual: Entry[Manual], texts: Texts, site_url: str) -> Book:
    library = texts.library
    procedures = library.procedures(manual.id)
    forms = tuple(_used_forms(procedures, library))
    laws = tuple(_cited_laws(procedures, library))
    inside = _inside(manual, procedures, forms, laws)
    chapters = list(_chapters(manual, texts, inside))
    foreword = next((chapter for chapter in chapters if chapter.title == _FOREWORD), None)
    group = library.office.group(manual.data.group)
    return Book(
        manual,
        group.name if group else "",
        foreword,
        tuple(chapter for chapter in chapters if chapter is not foreword),
        tuple(_parts(procedures, texts, inside)),
        tuple(
            Appendix(
                inside[form.url], form, shown_form(form, library, absolute(form.url, site_url))
            )
            for form in forms
        ),
        laws,
    )


def _inside(
    manual: Entry[Manual],
    procedures: tuple[Entry[Procedure], ...],
    forms: tuple[Entry[Form], ...],
    laws: tuple[Law, ...],
) -> dict[str, str]:
    """What the book holds: addresses on the site, and the ids in the book."""
    found = {manual.url: "book"}
    found |= {entry.url: f"p{number}" for number, entry in enumerate(procedures, start=1)}
    found |= {form.url: f"form-{form.slug}" for form in forms}
    return found | {f"/laws/#{law.id}": f"law-{law.id}" for law in laws}


def _used_forms(
    procedures: tuple[Entry[Procedure], ...], library: Library
) -> Iterator[Entry[Form]]:
    """The forms of our own that procedures use, each once, in the order of use."""
    named = dict.fromkeys(slug for entry in procedures for slug in library.forms_of(entry))
    for slug in named:
        form = library.forms_by_slug.get(slug)
        if form and form.data.parts and form.data.withdrawn is None:
            yield form


def _cited_laws(procedures: tuple[Entry[Procedure], ...], library: Library) -> Iterator[Law]:
    """The laws that procedures cite, in the order of the register."""
    cited = {identifier for entry in procedures for identifier in library.laws_of(entry)}
    return (law for law in library.laws.values() if law.id in cited)


def _chapters(manual: Entry[Manual], texts: Texts, inside: Mapping[str, str]) -> Iterator[Chapter]:
    for number, part in enumerate(split_parts(manual.source.body), start=1):
        name = f"c{number}"
        html = texts.render(manual, part.text).html if part.text else ""
        content = Markup(anchored(html, name, inside))  # noqa: S704 - sanitized
        yield Chapter(name, part.heading or manual.title, content)


def _parts(
    procedures: tuple[Entry[Procedure], ...], texts: Texts, inside: Mapping[str, str]
) -> Iterator[BookPart]:
    groups = groupby(procedures, key=lambda entry: entry.data.part)
    for number, (title, members) in enumerate(groups, start=1):
        printed = tuple(printed_procedure(entry, texts, inside) for entry in members)
        yield BookPart(f"part{number}", title, printed)
