"""The PDF files of the sample office: tags, fonts, bookmarks, links, fields, places of letters."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from unicodedata import combining
from urllib.parse import unquote, urlsplit

from lxml import html as lxml_html

from generator.paper.press import FONTS
from tests.e2e.built_site import BuiltSite
from tests.e2e.printed import FOOT, Printed
from tests.pdf_reader import MILLIMETRE, Char, squeezed

A4 = (210, 297)
SHEETS = {"structure-a4": (297, 210), "structure-a3": (420, 297)}
MARGINS = {"form": (20, 20), "fillable": (20, 20), "book": (25, 20), "procedure": (25, 20)}
"""Millimetres to the left and the right of the text."""
LETTER = (30, 20)
SLACK = 1.0
LEVELS = {f"h{level}": f"H{level}" for level in range(1, 7)}
ABOVE = "".join(map(chr, (0xE31, *range(0xE34, 0xE3B), *range(0xE47, 0xE4F))))
"""Marks, which lie on letters."""
TIGHT = 2.0
"""Millimetres between lines that nobody can read: the smallest letters need 3."""


def sheets(papers: list[Printed]) -> list[Printed]:
    """All but the organisation charts, which are pictures with their own sheets."""
    return [document for document in papers if document.paper.make not in SHEETS]


def shown(document: Printed, tag: str) -> list[lxml_html.HtmlElement]:
    return list(document.tree.body.iter(tag))


def test_every_file_says_what_it_is(office_papers: list[Printed]) -> None:
    """Language, title and the promise of PDF/UA, as readers and screen readers ask for them."""
    assert len(office_papers) > 200
    for document in office_papers:
        root = document.pdf.pypdf.trailer["/Root"]
        assert root["/Lang"] == "th", document.paper.url
        assert root["/MarkInfo"]["/Marked"], document.paper.url
        assert root["/ViewerPreferences"]["/DisplayDocTitle"], document.paper.url
        metadata = root["/Metadata"].get_object().get_data().decode()
        assert "part>1<" in metadata.replace('part="1"', "part>1<"), document.paper.url
        assert "pdfuaid" in metadata, document.paper.url
        title = document.pdf.pypdf.metadata.title
        assert title == document.tree.findtext(".//title"), document.paper.url


def test_every_page_is_a_sheet(office_papers: list[Printed]) -> None:
    for document in office_papers:
        wide, high = SHEETS.get(document.paper.make, A4)
        for page in document.pdf.pypdf.pages:
            size = [round(float(length) / MILLIMETRE) for length in page.mediabox[2:]]
            assert size == [wide, high], document.paper.url


def test_fonts_are_ours_embedded_and_explained(office_papers: list[Printed]) -> None:
    """A letter that ours lack is drawn with a font of the computer: another on each."""
    wrong = []
    for document in office_papers:
        for name, font in document.pdf.fonts.items():
            inner = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            embedded = "/FontFile2" in inner or "/FontFile3" in inner
            if name not in FONTS or "/ToUnicode" not in font or not embedded:
                wrong.append((document.paper.url, name))
    assert wrong == []


def test_the_structure_is_that_of_the_document(office_papers: list[Printed]) -> None:
    """As many headings, tables, heads of tables and lists as the HTML has."""
    wrong = []
    for document in office_papers:
        names = [name for name, _ in document.pdf.structure]
        pairs = {**LEVELS, "table": "Table", "th": "TH", "li": "LI"}
        for tag, name in pairs.items():
            expected = len([one for one in shown(document, tag) if squeezed(one.text_content())])
            if tag == "table":
                expected = len(shown(document, tag))
            if names.count(name) < expected:
                wrong.append((document.paper.url, tag, expected, names.count(name)))
    assert wrong == []


def test_every_picture_is_described(office_papers: list[Printed]) -> None:
    """Flow charts among them: a person who cannot see them is told what they show."""
    wrong = []
    for document in office_papers:
        pictures = [element for name, element in document.pdf.structure if name == "Figure"]
        described = [str(element.get("/Alt", "")) for element in pictures]
        if "" in described:
            wrong.append((document.paper.url, described))
        charts = [svg for svg in shown(document, "svg") if svg.get("role") == "img"]
        if len(pictures) < len(charts):
            wrong.append((document.paper.url, f"{len(charts)} charts"))
    assert wrong == []


def titles(outline: list[Any], document: Printed, level: int = 1) -> Iterator[tuple[int, str, int]]:
    for item in outline:
        if isinstance(item, list):
            yield from titles(item, document, level + 1)
        else:
            page = document.pdf.pypdf.get_destination_page_number(item)
            assert page is not None, f"{document.paper.url}: {item.title}"
            yield level, squeezed(str(item.title)), page


def test_bookmarks_lead_to_where_their_titles_stand(office_papers: list[Printed]) -> None:
    for document in office_papers:
        if document.paper.make != "book":
            continue
        marked = list(titles(document.pdf.pypdf.outline, document))
        for _, title, page in marked:
            text = squeezed("".join(char.text for char in document.bodies[page]))
            assert title in text, f"{document.paper.url}: {title}"
        listed = [squeezed(link.text_content()) for link in document.tree.cssselect("#contents a")]
        unmarked = [
            title for title in listed if not any(title.endswith(mark) for _, mark, _ in marked)
        ]  # the code of a form stands in contents only
        assert unmarked == [], document.paper.url


def links(document: Printed) -> Iterator[tuple[int, Any]]:
    for number, page in enumerate(document.pdf.pypdf.pages):
        for annotation in page.get("/Annots", []):
            found = annotation.get_object()
            if found["/Subtype"] == "/Link":
                yield number, found


def within(annotation: Any, page: list[Char], height: float) -> str:
    left, low, right, high = (float(side) / MILLIMETRE for side in annotation["/Rect"])
    top, bottom = height - max(low, high), height - min(low, high)
    return squeezed(
        "".join(
            char.text
            for char in page
            if left - 1 <= char.left and char.right <= right + 13 and top <= char.baseline <= bottom
        )
    )


def target(document: Printed, annotation: Any) -> int | None:
    """The number of the page that a link within the document leads to."""
    named = annotation.get("/Dest") or annotation.get("/A", {}).get("/D")
    if named is None:
        return None
    destination = document.pdf.pypdf.named_destinations[str(named)]
    return document.pdf.pypdf.get_destination_page_number(destination)


def test_contents_tell_the_pages_where_things_stand(office_papers: list[Printed]) -> None:
    """The number at the end of a line of the contents is that at the foot of the page."""
    told = 0
    for document in office_papers:
        if document.paper.make != "book":
            continue
        start, end = contents_pages(document)
        for number, annotation in links(document):
            page = target(document, annotation)
            if page is None or not start <= number < end:
                continue
            line = within(annotation, document.bodies[number], A4[1])
            if "." not in line[-6:]:
                continue  # the first of two lines
            foot = squeezed(
                "".join(char.text for char in document.pdf.chars[page] if char.baseline > FOOT)
            )
            assert line.rpartition(".")[2] == foot, f"{document.paper.url}: {line}"
            told += 1
    assert told > 100


def contents_pages(document: Printed) -> tuple[int, int]:
    """Where the contents begin, and where the first chapter does."""
    reader = document.pdf.pypdf
    begin = reader.get_destination_page_number(reader.named_destinations["contents"])
    first = document.tree.cssselect("main [id]")[0].get("id")
    end = reader.get_destination_page_number(reader.named_destinations[first])
    assert begin is not None
    assert end is not None
    return begin, end


def test_links_lead_somewhere(office_papers: list[Printed], built_site: BuiltSite) -> None:
    """Within the document, to a page of the site that was built, or with a whole address."""
    wrong, counted = [], 0
    for document in office_papers:
        for _, annotation in links(document):
            counted += 1
            address = annotation.get("/A", {}).get("/URI")
            if address is None:
                if target(document, annotation) is None:
                    wrong.append((document.paper.url, str(annotation)))
                continue
            parts = urlsplit(str(address))
            if parts.scheme not in {"http", "https", "mailto", "tel"}:
                wrong.append((document.paper.url, str(address)))
            own = f"{parts.scheme}://{parts.netloc}" == built_site.origin()
            if own and not built_site.file(unquote(parts.path)).is_file():
                wrong.append((document.paper.url, str(address)))
    assert counted > 500
    assert wrong == []


def names_of_fields(document: Printed) -> set[str]:
    """Names of inputs; buttons of one choice share theirs."""
    return {field.get("name") for tag in ("input", "textarea") for field in shown(document, tag)}


def fields(field: Any) -> Iterator[Any]:
    yield field
    for child in field.get("/Kids", []):
        yield from fields(child.get_object())


def test_fields_can_be_filled_in_and_are_explained(office_papers: list[Printed]) -> None:
    for document in office_papers:
        form = document.pdf.pypdf.trailer["/Root"].get("/AcroForm")
        if document.paper.make != "fillable":
            assert form is None, document.paper.url
            continue
        top = [field.get_object() for field in form["/Fields"]]
        named = [field for one in top for field in fields(one) if "/T" in field]
        assert {str(field["/T"]) for field in named} == names_of_fields(document), (
            document.paper.url
        )
        untold = [
            str(field["/T"])
            for field in named
            if not str(field.get("/TU", "")).strip()
            and not all(child.get_object().get("/TU") for child in field.get("/Kids", [{}]))
        ]
        assert untold == [], document.paper.url


def margins(document: Printed, page: int) -> tuple[float, float]:
    """Millimetres to the left and right of the text of a page."""
    kind = document.tree.get("class", "").split()
    if "letter" in kind:
        return LETTER
    if document.paper.make == "book" and page == 0:
        return 25, 25
    return MARGINS[document.paper.make]


def test_nothing_stands_in_the_margins(office_papers: list[Printed]) -> None:
    wrong: dict[str, set[str]] = defaultdict(set)
    for document in sheets(office_papers):
        for number, page in enumerate(document.bodies):
            left, right = margins(document, number)
            for char in page:
                inside = char.left >= left - SLACK and char.right <= A4[0] - right + SLACK
                if squeezed(char.text) and not inside:
                    wrong[f"{document.paper.url} {number + 1}"].add(char.text)
    assert wrong == {}


def lines(page: list[Char]) -> list[tuple[float, float, float, str]]:
    """Baseline, left, right and text of what stands in a row, drawn in one go."""
    found: list[list[Char]] = []
    for char in page:
        if not squeezed(char.text) or combining(char.text) or char.text in ABOVE:
            continue
        last = found[-1][-1] if found else None
        if last and abs(last.baseline - char.baseline) < 0.3 and -3 < char.left - last.right < 4:
            found[-1].append(char)
        else:
            found.append([char])
    return [
        (
            line[0].baseline,
            min(char.left for char in line),
            max(char.right for char in line),
            "".join(char.text for char in line),
        )
        for line in found
    ]


def test_no_line_lies_on_another(office_papers: list[Printed]) -> None:
    wrong = []
    for document in office_papers:
        for number, page in enumerate(document.pdf.chars):
            rows = sorted(lines(page))
            for place, (baseline, left, right, text) in enumerate(rows):
                for other in rows[place + 1 :]:
                    if other[0] - baseline > TIGHT:
                        break
                    if min(right, other[2]) - max(left, other[1]) > 1:
                        wrong.append((document.paper.url, number + 1, text, other[3]))
    assert wrong == []
