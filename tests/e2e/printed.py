"""The paper of the sample office: what was printed, and the PDF files that came of it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import html as lxml_html

from generator.host.paper import workshop_of
from generator.library.load import load
from generator.library.papers import Paper, papers
from generator.paper.workshop import paper_html
from generator.project import Project
from generator.rendering.texts import Texts
from generator.web.known import known_addresses
from tests.e2e.built_site import BuiltSite
from tests.e2e.sample_office import REPOSITORY
from tests.pdf_reader import Char, Pdf, squeezed

UNPRINTED = {"style", "script", "title", "desc"}
UNSHOWN = {"foot", "ps-visually-hidden"}
FOOT = 277.0
"""Millimetres from the top below which only the foot of a page stands."""
FAR = 400
"""Letters that may stand between two texts that follow each other: heads of tables, numbers."""
HEAD = 27.0
"""Millimetres from the top above which only the head of a page of a book stands."""


@dataclass(frozen=True)
class Printed:
    """A document: its HTML and its PDF."""

    paper: Paper
    html: str
    pdf: Pdf

    @cached_property
    def tree(self) -> lxml_html.HtmlElement:
        """The HTML as elements."""
        return lxml_html.document_fromstring(self.html)

    @cached_property
    def texts(self) -> list[str]:
        """The texts that the HTML shows, piece by piece in their order."""
        return list(_texts(self.tree.body))

    def is_marginal(self, char: Char) -> bool:
        """Tell whether a letter stands at the head or the foot of a page."""
        return char.baseline > FOOT or (self.paper.make == "book" and char.baseline < HEAD)

    @cached_property
    def bodies(self) -> list[list[Char]]:
        """The letters of every page without its head and foot."""
        return [
            [char for char in page if not self.is_marginal(char)] for page in self.pdf.chars
        ]  # fmt: skip

    @cached_property
    def margins(self) -> list[str]:
        """What stands at the head and the foot of every page, without spaces."""
        return [
            squeezed("".join(char.text for char in page if self.is_marginal(char)))
            for page in self.pdf.chars
        ]

    def bodies_by_pdfium(self) -> str:
        """The text between heads and feet, without spaces."""
        return squeezed("".join(char.text for page in self.bodies for char in page))

    def bodies_by_pypdf(self) -> str:
        """The same by pypdf, which reads heads and feet at the end of a page."""
        return "".join(
            squeezed(text).removesuffix(margin)
            for text, margin in zip(self.pdf.by_pypdf, self.margins, strict=True)
        )


def _texts(element: lxml_html.HtmlElement) -> Iterator[str]:
    shown = not isinstance(element.tag, str) or (
        element.tag not in UNPRINTED and not UNSHOWN & set(element.get("class", "").split())
    )
    if shown and isinstance(element.tag, str):
        if element.text and element.text.strip():
            yield element.text
        for child in element:
            yield from _texts(child)
    if element.tail and element.tail.strip():
        yield element.tail


def printed_papers(site: BuiltSite) -> list[Printed]:
    """All PDF files drawn for the sample office, with what they were drawn from."""
    project = Project(REPOSITORY)
    library = load(project).library
    assert library
    today = dt.date(2569 - 543, 11, 25)
    texts = Texts(library, known_addresses(library, today))
    workshop = workshop_of(project, texts, f"{site.origin()}/")
    return [
        Printed(paper, paper_html(paper, workshop), Pdf.of(site.file(paper.url)))
        for paper in papers(library)
        if paper.make != "word"
    ]


@dataclass(frozen=True)
class Placed:
    """A text of the HTML and the letters that were drawn for it, in their order."""

    text: str
    chars: tuple[tuple[int, Char], ...]
    """With the number of the page."""


def placed(document: Printed) -> tuple[list[Placed], list[str]]:
    """The texts of a document found among its letters, and those that were not."""
    letters = [
        (number, char)
        for number, page in enumerate(document.bodies)
        for char in page
        if squeezed(char.text)
    ]
    whole = "".join(char.text for _, char in letters)
    found, lost, position = [], [], 0
    for text in document.texts:
        wanted = squeezed(text)
        at = whole.find(wanted, position)
        if at < 0 or at > position + FAR:  # floats and what is placed by hand stand elsewhere
            at = whole.find(wanted)
        else:
            position = at + len(wanted)
        if at < 0:
            lost.append(text)
        else:
            found.append(Placed(text, tuple(letters[at : at + len(wanted)])))
    return found, lost
