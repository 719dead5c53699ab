"""The Word files of forms, memos and letters open in LibreOffice and print as they should."""

import datetime as dt
import re
from pathlib import Path

import pytest

from generator.paper.word.letters import letter_docx
from tests.e2e.writer import pages_of
from tests.unit.paper.word.files import forms, sample, written

NAMES = ("repair-request", "certificate-replacement", "service-satisfaction", "information-request")
TODAY = dt.date(2026, 11, 25)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of every page; readers lose marks of Thai, so that tests ask for what they keep."""
    office = sample().office
    files = {name: written(forms()[f"forms/{name}"]) for name in NAMES}
    files["memo"] = letter_docx("memo", office, TODAY, group="admin")
    files["letter"] = letter_docx("letter", office, TODAY, group="admin")
    folder: Path = tmp_path_factory.mktemp("word")
    return pages_of(files, folder)


@pytest.mark.parametrize("name", NAMES)
def test_a_form_prints_with_lines_for_a_pen(printed: dict[str, list[str]], name: str) -> None:
    """Dots to the edge, boxes, and the number of each page of all."""
    pages = printed[name]
    assert 1 <= len(pages) <= 5
    for number, page in enumerate(pages, start=1):
        assert re.search(rf"{number}\s*/\s*{len(pages)}", page), page
        assert "https://test.example.go.th/forms/x/" in page
    whole = "".join(pages)
    assert len(re.findall(r"\.{60,}", whole)) >= 2
    entry = forms()[f"forms/{name}"].data
    options = sum(len(f.options) + f.other for part in entry.parts for f in part.fields)
    assert whole.count("☐") == options


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_a_letter_begins_on_one_page(printed: dict[str, list[str]], kind: str) -> None:
    """With its day in Thai digits; letters of another font may need a second page, with a head."""
    first, *more = [re.sub(r"\s", "", page) for page in printed[kind]]
    assert "๒๕" in first
    assert "๒๕๖๙" in first
    assert len(more) <= 1
    assert all(page.startswith("-2-") for page in more)
