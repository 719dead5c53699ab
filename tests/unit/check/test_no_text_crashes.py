"""No text, document or page makes any rule crash, and every finding can be acted upon."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.check.built.folder import SiteFolder
from generator.check.ground import Ground
from generator.check.report import Report
from generator.check.reporters.words import spoken
from generator.check.rules import RULES
from generator.check.run import check
from generator.kinds.messages import validate
from generator.kinds.outline import read_outline
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.load import load
from generator.library.proving import editions
from generator.manifest import Manifest
from generator.project import Project
from generator.source.documents import Document, Reading
from generator.source.file import SourceFile
from tests.cases.case_page import TODAY
from tests.kinds.tiny_office import tiny_office
from tests.unit.check.hostile_texts import DOCUMENTS, PIECES, TEXTS, rewritten

PAGES = {"O2": "people", "O9": "service", "O10": "online", "O11": "months", "O15": "corruption",
         "O16": "corruption", "O17": "corruption"}  # fmt: skip
LONGEST = 1_000
"""Characters of a message: whoever reads it may quote a value, never a whole file."""
slow = settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])


Made = Callable[[], Library]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The tiny office with items about many subjects, each proved by a page.

    A function, since hypothesis prints the arguments of a test that fails.
    """
    root: Path = tmp_path_factory.mktemp("office")
    files = dict(tiny_office())
    for code, slug in PAGES.items():
        files[f"content/about/{slug}.md"] = f"---\ntitle: เรื่องร้องเรียนการทุจริต {slug}\n---\nเนื้อหา\n"
        files[f"content/disclosure/2569/o{int(code[1:]):02d}.md"] = (
            f"---\nitem: {code}\ngroup: admin\nupdated: 1 พฤศจิกายน 2568\n"
            f"evidence:\n  - title: หลักฐาน\n    page: /about/{slug}/\n    period: ปีงบประมาณ 2568\n"
            "  - title: เอกสาร\n    file: ../../news/files/announcement.pdf\n---\n"
        )
    for path, data in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data.encode())
    loaded = load(Project(root)).library
    assert loaded
    return lambda: loaded


def _ground(library: Library, sources: Iterable[SourceFile], site: SiteFolder | None = None,
            documents: Mapping[str, Document] | None = None) -> Ground:  # fmt: skip
    return Ground(library, TODAY, Manifest(), tuple(editions(library).values()), tuple(sources),
                  documents or {}, site=site, site_url="https://test.example.go.th/")  # fmt: skip


def _sources(library: Library) -> list[SourceFile]:
    return [library.office_source, *(entry.source for entry in library.entries.values())]


def _sound(report: Report, ground: Ground) -> None:
    """No rule crashed, and each finding says where in which file, what, and how to mend it."""
    lines = {source.path: source.text.count("\n") + 1 for source in ground.sources}
    for found in report.findings:
        assert found.code.number != "X001", found.message
        assert all(part.strip() for part in (found.message, found.hint, *(found.english or ("",))))
        assert len(spoken(found, "th").message) <= LONGEST, found.code
        place = found.location
        assert place.path, found
        assert 1 <= place.line <= lines.get(place.path, place.line), found
        assert place.column >= 1, found


@slow
@given(
    which=st.integers(0, 10**6), values=st.dictionaries(st.integers(0, 40), TEXTS, max_size=3),
    body=TEXTS,
)  # fmt: skip
def test_no_text_makes_a_rule_crash(
    office: Made, which: int, values: dict[int, str], body: str
) -> None:
    """Front matter and body of one entry, while all others stand around it."""
    library = office()
    entries = dict(library.entries)
    entry = list(entries.values())[which % len(entries)]
    source = rewritten(entry.source, values, body)
    if source is None:
        return
    sources = [one for one in _sources(library) if one.path != source.path]
    data, _ = validate(entry.kind.model, source)
    if data is not None:
        outline = read_outline(source.body) if entry.outline else None
        entries[entry.id] = Entry(
            entry.id, entry.kind, entry.title, data, source, entry.url, entry.updated, outline
        )
    ground = _ground(replace(library, entries=entries), [*sources, source])
    _sound(check(ground), ground)


@slow
@given(body=TEXTS)
def test_no_body_makes_a_rule_crash(office: Made, body: str) -> None:
    """The same text in all entries, so that every rule on bodies meets it."""
    library = office()
    entries = {
        name: replace(
            entry,
            source=replace(entry.source, body=body, text=entry.source.text + body),
            outline=read_outline(body) if entry.outline else None,
        )
        for name, entry in library.entries.items()
    }
    written = replace(library, entries=entries)
    ground = _ground(written, _sources(written))
    _sound(check(ground), ground)


@slow
@given(documents=st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_no_document_makes_a_rule_crash(office: Made, documents: list[Document]) -> None:
    """Pages, cells and properties of every file that is published."""
    library = office()
    read = {
        path: documents[number % len(documents)]
        for number, path in enumerate([*library.assets, "content/datasets/files/students.csv"])
    }
    ground = _ground(library, _sources(library), documents=read)
    _sound(check(ground), ground)


_TAGS = (
    "<p>", "</p>", "<div", "<div id='a'>", "<a href='", "<a href=''>", "<img src='/x.png'>",
    "<img alt='", "<h1>", "<h3>", "<table>", "<tr>", "<th>", "<td>", "<svg>",
    "<style>p{color:#", "<script>", "</script>", "<iframe src='//x'>", "<input>",
    "<label for='a'>", "<html lang='th'>", "<title>", "</title>", "<main>", "<base href='",
    "<link rel='stylesheet' href='", "<meta http-equiv='refresh' content='0; url=", "'>",
    "<!--", "-->", "]]>", "<?php", "&nbsp;", "&#0;", "<body>", "mailto:", "tel:0", "//[", "#a",
    "../" * 9,
)  # fmt: skip
_HTML = st.lists(st.sampled_from(_TAGS) | TEXTS, max_size=12).map("".join)
_ADDRESSES = ("index.html", "a/index.html", "b.html", "404.html", "sitemap.xml", "feed.xml",
              "feed.json", "robots.txt", "assets/x.css", "assets/x.js", "search/search_index.json",
              "prongsai.json", "disclosure/2569/index.html", "x.svg")  # fmt: skip


@slow
@given(texts=st.lists(_HTML, min_size=1, max_size=6), halved=st.booleans())
def test_no_built_site_makes_a_rule_crash(
    office: Made, tmp_path_factory: pytest.TempPathFactory, texts: list[str], halved: bool
) -> None:
    """Pages, feeds, maps, styles and scripts of a site that something else wrote."""
    library = office()
    root = tmp_path_factory.mktemp("site")
    for number, address in enumerate(_ADDRESSES):
        data = texts[number % len(texts)].encode("utf-8", "replace")
        file = root / address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data[: len(data) // 2] + b"\xe0\xb8" if halved else data)
    site = SiteFolder(root, Manifest(), "https://test.example.go.th/")
    ground = _ground(library, _sources(library), site)
    _sound(check(ground), ground)


@pytest.mark.parametrize("piece", PIECES)
def test_no_repeat_makes_a_rule_crash(office: Made, piece: str) -> None:
    """A key of the keyboard held down, in body, pages and cells at once."""
    library = office()
    text = piece * 400
    entry = library.entries["about/service"]
    source = replace(entry.source, body=text, text=entry.source.text + text)
    entries = {**library.entries, entry.id: replace(entry, source=source)}
    document = Document(Reading.READ, (text,))
    sources = [one for one in _sources(library) if one.path != source.path]
    read = dict.fromkeys(library.assets, document)
    ground = _ground(replace(library, entries=entries), [*sources, source], documents=read)
    _sound(check(ground), ground)
    assert RULES
