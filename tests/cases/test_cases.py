"""Every rule tells exactly the marked lines of its case page, no more and no fewer."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check.built.folder import SiteFolder
from generator.check.contribution import judge
from generator.check.ground import Ground
from generator.check.outside.link import Answer, Outside, outside_links
from generator.check.rules import BY_CODE, FAMILIES, RULES
from generator.check.run import check
from generator.check.writing import read_files
from generator.findings import Finding
from generator.library.load import load
from generator.library.proving import editions
from generator.owners import read_owners
from generator.pipeline.site_folder import last_build
from generator.project import Project
from generator.source.documents import read_document
from generator.source.file import SourceFile
from generator.web.site import compose
from tests.cases.case_page import Case, read_cases
from tests.cases.live_site import LIVE, live_site
from tests.cases.makers import MAKERS
from tests.kinds.tiny_office import tiny_office

FOLDER = Path(__file__).parent
SITE_URL = "https://test.example.go.th/"
THEME = FOLDER.parents[1] / "theme"
OWNERS = read_owners((FOLDER.parents[1] / "CODEOWNERS").read_text(encoding="utf-8"))
PAGES = sorted(FOLDER.glob("*.md"))
CASES = [case for page in PAGES for case in read_cases(page)]
UNSHOWN = frozenset({"X001-rule-crashed", "F011-file-unreadable"})
"""What no text shows: a fault of ours, and a right of the file system."""
COMPOSED: dict[object, tuple[Ground | None, tuple[Finding, ...]]] = {}
Write = Callable[[Mapping[str, str | bytes]], Path]


def found(root: Path, case: Case) -> Iterable[Finding]:
    """Load, compose and check what the case describes."""
    if LIVE in case.files:
        return _found_live(root, case)
    ground, told = _read(root, case)
    guarded = judge(case.changes, OWNERS, maintainer=False)
    return (*(check(ground, told).findings if ground else told), *guarded)


def _found_live(root: Path, case: Case) -> Iterable[Finding]:
    """Check the published site alone; the same content is read and composed once."""
    content = frozenset(
        (path, text) for path, text in case.files.items() if path.startswith("content/")
    )
    key = case.today, content
    if key not in COMPOSED:
        COMPOSED[key] = _read(root, case)
    ground, told = COMPOSED[key]
    assert ground
    noon = dt.datetime.combine(case.today, dt.time(12), dt.UTC)
    live = live_site(root, ground, noon)
    return check(replace(ground, live=live, site=None), told, rules=FAMILIES["W"][1]).findings


def _read(root: Path, case: Case) -> tuple[Ground | None, tuple[Finding, ...]]:
    """What a check stands on, and what was told on the way there."""
    loaded = load(Project(root))
    if loaded.library is None:
        return None, loaded.findings
    library = loaded.library
    composed = compose(library, THEME, case.today, SITE_URL)
    ground = Ground(
        library, case.today, composed.manifest, tuple(editions(library).values()), loaded.sources,
        documents={
            path: read_document((root / path).read_bytes(), path.rpartition(".")[2])
            for path in read_files(library)
        },
        before=last_build(root / "site"), site_url=SITE_URL, outside=_outside(root, loaded.sources),
    )  # fmt: skip
    if (root / "site").is_dir():
        texts = {source.path: source.text for source in loaded.sources}
        folder = SiteFolder(root / "site", composed.manifest, SITE_URL, texts)
        ground = replace(ground, site=folder)
    return ground, (*loaded.findings, *composed.findings)


def _outside(root: Path, sources: Iterable[SourceFile]) -> Outside | None:
    """The links to other sites, with the answers that the case tells."""
    file = root / "outside.json"
    if not file.is_file():
        return None
    told = json.loads(file.read_text(encoding="utf-8"))
    answers = {url: Answer(**answer) for url, answer in told.items()}
    return outside_links(sources, SITE_URL, lambda _: answers)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_marked_lines_and_no_others_are_told(case: Case, project_tree: Write) -> None:
    """Documentation and test are the same page, so neither can grow old alone."""
    files: dict[str, str | bytes] = {
        **tiny_office(), **case.files, **{path: MAKERS[name]() for path, name in case.made.items()},
    }  # fmt: skip
    root = project_tree({path: data for path, data in files.items() if path not in case.gone})
    for path, target in case.links.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).symlink_to(target)
    told = {
        (finding.code.number, finding.location.path, finding.location.line)
        for finding in found(root, case)
        if finding.code.number == case.code
    }
    assert told == {expected for expected in case.expected if expected[0] == case.code}
    assert bool(told) is not case.passes


def test_every_rule_has_its_page_and_every_page_its_rule() -> None:
    """A page shows at least one text that passes and one that does not."""
    names = {f"{rule.code.number}-{rule.code.name}" for rule in RULES}
    assert {page.stem for page in PAGES} == names - UNSHOWN
    for name in names - UNSHOWN:
        assert {case.passes for case in CASES if case.page == name} == {True, False}, name


def test_every_mark_names_a_code_that_exists() -> None:
    """A mark of an unknown code would never be compared."""
    assert {code for case in CASES for code, _, _ in case.expected} <= set(BY_CODE)
