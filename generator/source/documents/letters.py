"""Letters and slides: DOCX, ODT, PPTX."""

from generator.source.documents.archive import Archive
from generator.source.documents.document import Document, Reading
from generator.source.documents.flow import OFFICE_XML, OPEN_DOCUMENT, flow, properties
from generator.source.documents.limits import Budget, UnreadableError
from generator.source.documents.markup import Is, events

_WORD_BESIDE = (
    r"word/(?:header|footer|footnotes|endnotes|comments)\d*\.xml|word/diagrams/data\d*\.xml"
)
"""What a person reads beside the body; numbers of citizens hide there too."""
_SLIDE_BESIDE = r"ppt/(?:notesSlides/notesSlide|comments/\w*omment|diagrams/data)\d*\.xml"
_CORE = "docProps/core.xml"
_APPLICATION = "docProps/app.xml"


def read_docx(data: bytes) -> Document:
    """A letter of Word, with heads, feet, notes and comments."""
    budget = Budget()
    archive = Archive(data, budget)
    parts = ("word/document.xml", *archive.matching(_WORD_BESIDE))
    text = "\n".join(flow(archive.part(name), OFFICE_XML, budget) for name in parts)
    pages = office_properties(archive, _APPLICATION, budget).get("Pages", "")
    return Document(
        Reading.READ,
        (text,),
        page_count=int(pages) if pages.isdecimal() else 0,
        title=office_properties(archive, _CORE, budget).get("title"),
        language=office_properties(archive, _CORE, budget).get("language"),
        cut=budget.cut,
    )


def read_pptx(data: bytes) -> Document:
    """Slides of PowerPoint, a page each."""
    budget = Budget()
    archive = Archive(data, budget)
    if "ppt/presentation.xml" not in archive.names:
        raise UnreadableError(Reading.BROKEN)
    slides = [
        flow(archive.part(name), OFFICE_XML, budget)
        for name in archive.matching(r"ppt/slides/slide\d+\.xml")
    ]
    core = office_properties(archive, _CORE, budget)
    return Document(
        Reading.READ,
        (*slides, *beside(archive, _SLIDE_BESIDE, budget)),
        page_count=len(slides),
        title=core.get("title"),
        language=core.get("language"),
        cut=budget.cut,
    )


def read_odt(data: bytes) -> Document:
    """A letter of LibreOffice, with the heads and feet that its styles keep."""
    budget = Budget()
    archive = Archive(data, budget)
    refuse_locked(archive)
    parts = ("content.xml", *archive.matching(r"styles\.xml"))
    text = "\n".join(flow(archive.part(name), OPEN_DOCUMENT, budget) for name in parts)
    own = office_properties(archive, "meta.xml", budget)
    return Document(
        Reading.READ, (text,), title=own.get("title"), language=own.get("language"), cut=budget.cut
    )


def beside(archive: Archive, pattern: str, budget: Budget) -> tuple[str, ...]:
    """The text of parts beside the pages, as one page more if there is any."""
    texts = (flow(archive.part(name), OFFICE_XML, budget) for name in archive.matching(pattern))
    joined = "\n".join(text for text in texts if text.strip())
    return (joined,) if joined else ()


def office_properties(archive: Archive, name: str, budget: Budget) -> dict[str, str]:
    """What the document says of itself in that part; nothing when the part is missing."""
    return properties(archive.part(name), budget) if name in archive.names else {}


def refuse_locked(archive: Archive) -> None:
    """Notice an OpenDocument file with a password (OpenDocument 1.3, part 2, 3.4).

    Raises:
        UnreadableError: It has one.
    """
    if "META-INF/manifest.xml" in archive.names and any(
        kind is Is.START and name == "encryption-data"
        for kind, name, _ in events(archive.part("META-INF/manifest.xml"))
    ):
        raise UnreadableError(Reading.ENCRYPTED)
