"""The contract of `prongsai check` with those who call it: exit codes, formats, outputs."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html import unescape as html_unescape
from pathlib import Path

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from lxml import etree, html

from generator.check.report import Report
from generator.check.reporters import FORMATS
from generator.check.reporters.words import spoken
from generator.cli import main
from generator.findings import Code, Finding, Location, Severity
from generator.pipeline.checking import Wish, check_project
from tests.feature.broken_office import lay_out
from tests.feature.test_broken_office import TODAY
from tests.feature.tiny_build import REPOSITORY, environment, tiny_project
from tests.unit.check.reporters.held_to import (
    json_faults,
    junit_faults,
    markdown_faults,
    sarif_faults,
)
from tests.unit.check.reporters.made_reports import SETTINGS, report, written

LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "notice": Severity.NOTICE}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with faults of every family of content."""
    return lay_out(tmp_path_factory.mktemp("broken") / "office")


@pytest.fixture(scope="module")
def broken(office: Path) -> Report:
    """What is found in it."""
    return check_project(office, Wish(today=TODAY))


@pytest.fixture
def called(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Call the command in that office, with a report of one's own where one is given."""

    def call(*arguments: str, made: Report | None = None) -> tuple[int, str, str]:
        monkeypatch.chdir(office)
        if made is not None:
            monkeypatch.setattr("generator.cli.check.check_project", lambda *_: made)
        with pytest.raises(SystemExit) as end:
            main(["check", *arguments])
        said = capsys.readouterr()
        assert isinstance(end.value.code, int)
        return end.value.code, said.out, said.err

    return call


def with_worst(level: Severity | None) -> Report:
    """A report whose worst finding is of that level, or one without any."""
    return report(
        *(
            Finding(Code("D101", "item-missing", other), Location("content/a.md"), "ขาด", "เพิ่ม")
            for other in Severity
            if level and other <= level
        )
    )


@pytest.mark.parametrize("worst", [None, *Severity])
@pytest.mark.parametrize("fail_on", [None, *LEVELS, "never"])
@pytest.mark.parametrize("name", FORMATS)
def test_the_exit_code_tells_whether_anything_is_as_bad_as_asked(
    called: Callable[..., tuple[int, str, str]],
    name: str,
    fail_on: str | None,
    worst: Severity | None,
) -> None:
    """0 nothing, 1 something, in every format; unasked it is an error that fails."""
    arguments = ["--format", name, *(["--fail-on", fail_on] if fail_on else [])]
    code, _, errors = called(*arguments, made=with_worst(worst))
    limit = LEVELS.get(fail_on or "error")
    assert code == int(bool(worst and limit and worst >= limit))
    assert errors == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "yaml"),
        ("--fail-on", "fatal"),
        ("--lang", "fr"),
        ("--today", "31 กุมภาพันธ์ 2569"),
        ("--select", "Q"),
        ("--edition", "2499"),
        ("content/no-such-file.md",),
        ("/",),
        ("--output", "no/such/folder/report.json"),
        ("--colour",),
        ("--format",),
    ],
)
@pytest.mark.parametrize("name", FORMATS)
def test_wrong_use_is_one_thai_sentence_and_2(
    called: Callable[..., tuple[int, str, str]], name: str, arguments: tuple[str, ...]
) -> None:
    """Nothing on the output, for a program reads that."""
    made = None if "--edition" in arguments else with_worst(None)
    code, output, errors = called("--format", name, *arguments, made=made)
    assert code == 2
    assert output == ""
    assert "Traceback" not in errors
    assert len(errors.splitlines()) == 1
    assert any("ก" <= sign <= "๛" for sign in errors)


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_holds_what_the_screen_shows(
    called: Callable[..., tuple[int, str, str]], broken: Report, name: str, tmp_path: Path
) -> None:
    """As UTF-8, with line ends of one kind on every system."""
    file = tmp_path / "รายงาน"
    code, output, _ = called("--format", name, made=broken)
    assert (code, bool(output)) == (1, True)
    assert called("--format", name, "--output", str(file), made=broken) == (1, "", "")
    assert file.read_bytes() == output.encode()
    assert b"\r\n" not in file.read_bytes()


@pytest.mark.parametrize("language", SETTINGS)
def test_the_report_of_a_whole_office_is_valid_in_every_format(
    broken: Report, language: str
) -> None:
    """Findings of real rules, of every family that content can have."""
    assert len({finding.code.number[0] for finding in broken.findings}) > 5
    setting = SETTINGS[language]
    assert json_faults(json.loads(written(broken, "json", setting))) == []
    assert list(sarif_faults(json.loads(written(broken, "sarif", setting)))) == []
    assert junit_faults(etree.fromstring(written(broken, "junit", setting).encode())) == []
    page = cmarkgfm.github_flavored_markdown_to_html(
        written(broken, "markdown", setting), options=Options.CMARK_OPT_UNSAFE
    )
    assert markdown_faults(html.fromstring(f"<main>{page}</main>")) == []


def test_a_second_check_tells_the_same_in_the_same_order(office: Path, broken: Report) -> None:
    """Reports are compared, kept and signed; chance has no place in them."""
    again = check_project(office, Wish(today=TODAY))
    for name in FORMATS:
        assert written(again, name) == written(broken, name)


def test_fingerprints_of_an_office_do_not_move_with_its_lines(broken: Report) -> None:
    """A line added above all others closes no alert and opens none."""
    moved = replace(
        broken,
        findings=tuple(
            replace(
                finding, location=replace(finding.location, line=finding.location.line + 1)
            )
            for finding in broken.findings
        ),
    )  # fmt: skip
    assert prints(moved) == prints(broken)
    assert len(set(prints(broken))) == len(broken.findings)


THAI = re.compile("[ก-๛]+")
QUOTED = re.compile("“[^”]*”")
WRITTEN = {"ไม่มี", "ไม่มีการจัดซื้อจัดจ้าง", "และที่แก้ไขเพิ่มเติม", "สอบคัดเลือก"}
"""Words that staff are told to write."""


def said_by_others(office: Path) -> str:
    """What the office wrote and published, the lists it answers to, the headings of manuals."""
    ours = [REPOSITORY / "generator" / "catalogues", REPOSITORY / "generator" / "kinds"]
    files = [file for folder in ours for file in folder.glob("*.yml")]
    files += [file for file in office.rglob("content/**/*") if file.suffix in {".md", ".yml"}]
    files.append(office / "site" / "build-manifest.json")
    files += [file for file in office.rglob("manuals/**/*") if file.suffix == ".md"]
    return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)


def test_english_findings_hold_no_thai_of_ours(office: Path, broken: Report) -> None:
    """Names, titles and words to write stay Thai; a sentence of ours is a run that nobody wrote."""
    theirs = said_by_others(office)
    ours = [
        f"{finding.code.number}: {run}"
        for finding in broken.findings
        for text in spoken(finding, "en")
        for run in THAI.findall(QUOTED.sub("", text))
        if run not in theirs and run not in WRITTEN
    ]
    assert ours == []


@pytest.mark.parametrize("name", ["text", "markdown", "github", "junit"])
def test_an_english_report_holds_no_thai_of_ours(office: Path, broken: Report, name: str) -> None:
    """Headings, levels, counts and readiness speak English as well."""
    theirs = said_by_others(office) + " ".join(
        text for finding in broken.findings for text in spoken(finding, "en")
    )
    text = written(broken, name, SETTINGS["english"])
    plain = html_unescape(re.sub(r"%0A|\\(?=\W)|\u2060", "", text))
    quotes = {line.strip() for line in text.splitlines() if line.strip().startswith("| ")}
    lines = [line for line in plain.splitlines() if line.strip() not in quotes]
    assert [run for run in THAI.findall("\n".join(lines)) if run not in theirs] == []


def prints(made: Report) -> list[str]:
    results = json.loads(written(made, "sarif"))["runs"][0]["results"]
    return [result["partialFingerprints"]["prongsai/v1"] for result in results]


@pytest.mark.parametrize("name", ["sarif", "json"])
def test_a_reader_who_read_enough_changes_nothing(office: Path, name: str) -> None:
    """`prongsai check | head`: no traceback, and the exit code still says what was found."""
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "check", "--format", name],
        cwd=office, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(10).startswith(b"{")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1


def test_outside_of_a_project_is_wrong_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong folder must not look like a good report."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as end:
        main(["check", "--format", "json"])
    said = capsys.readouterr()
    assert (end.value.code, said.out) == (2, "")
    assert len(said.err.splitlines()) == 1


def test_a_broken_configuration_is_wrong_use(project_tree: Callable[..., Path]) -> None:
    """What cannot be read cannot be checked."""
    root = tiny_project(project_tree, {"mkdocs.yml": "site_name: [\n"})
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "check", "--format", "sarif"],
        cwd=root, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, output) == (2, b"")
    assert b"Traceback" not in errors
    assert "mkdocs.yml" in errors.decode()
