"""Hostile texts are told with their place, all at once, and never as the inside of a program."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.kinds.form import FormField
from tests.feature.hostile.ground import Outcome, build, is_thai, make_project, page
from tests.feature.hostile.text_cases import REFUSED


@pytest.fixture(scope="module")
def refusal(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """One build of one office with every hostile text in a file of its own."""
    root = make_project(
        tmp_path_factory.mktemp("texts"), {case.path: case.content for case in REFUSED.values()}
    )
    return build(root)


def test_a_build_with_hostile_texts_publishes_nothing(refusal: Outcome) -> None:
    """Half a site would be worse than the old one."""
    assert refusal.exit_code == 1
    assert not refusal.site.exists()
    assert not refusal.site.with_name(".site-new").exists()


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_text_is_told_at_its_line(refusal: Outcome, name: str) -> None:
    """The editor must find the place without help, and the others must not hide it."""
    case = REFUSED[name]
    shown = case.path.replace("\n", "\ufffd")
    told = [(one.code, one.line) for one in refusal.about(shown)]
    assert (case.code, case.line) in told, f"{told}\n{refusal.output[:2000]}"


def test_every_finding_speaks_thai_and_names_a_file(refusal: Outcome) -> None:
    """An English sentence of a library would stop a civil servant."""
    assert len(refusal.findings) >= len(REFUSED)
    for told in refusal.findings:
        assert is_thai(told.message), told
        assert is_thai(told.hint), told
        assert told.path.startswith(("content/", "manuals/")), told


def test_one_file_never_buries_the_others(refusal: Outcome) -> None:
    """Eighty thousand unknown keys are one mistake."""
    per_file: dict[str, int] = {}
    for told in refusal.findings:
        per_file[told.path] = per_file.get(told.path, 0) + 1
    assert max(per_file.values()) <= 20, per_file


def test_nothing_but_the_project_is_written(refusal: Outcome) -> None:
    """Old addresses with dots must not create files beside the project."""
    beside = {path.name for path in Path(refusal.site.parent.parent).iterdir()}
    assert beside == {refusal.site.parent.name} or all("etc" not in name for name in beside)


@pytest.mark.parametrize("key", ["rows", "lines"])
def test_a_form_of_endless_rows_is_refused(key: str) -> None:
    """The page would hold a hundred million empty rows; the build ends without memory."""
    with pytest.raises(ValidationError):
        FormField.model_validate({"label": "ก", key: "99999999"})


def test_an_old_address_too_long_for_a_file_is_told(tmp_path: Path) -> None:
    """Two hundred Thai letters are six hundred bytes; the build ends without naming the file."""
    front = f"aliases:\n  - /{'ก' * 200}/\n"
    outcome = build(make_project(tmp_path, {"content/a.md": page("ก\n", front)}))
    assert [(told.code, told.line) for told in outcome.about("content/a.md")] == [("F103", 4)]
