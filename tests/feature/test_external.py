"""Links to other sites, from the real command to a real site on this machine."""

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from generator.check.outside.http_fetch import HttpFetch
from generator.check.report import Report
from generator.check.reporters import write
from generator.check.reporters.words import Setting
from generator.check.run import Choice
from generator.findings import Finding
from generator.pipeline.checking import Wish, check_project
from tests.feature.tiny_build import command, tiny_project
from tests.unit.check.outside.far_site import FarSite, far_site

Write = Callable[[Mapping[str, str | bytes]], Path]
HISTORY = "content/about/history.md"
OUTSIDE = ("L108", "L109", "L113")
FETCH = HttpFetch(seconds=2, private=True)


@pytest.fixture
def far() -> Iterator[FarSite]:
    with far_site() as site:
        yield site


def page(*urls: str) -> str:
    links = "\n\n".join(f"ดู[หน้าที่ {number}]({url})" for number, url in enumerate(urls))
    return f"---\ntitle: ประวัติสำนักงาน\n---\n{links}\n"


def checked(root: Path, **more: object) -> Report:
    return check_project(root, Wish(Choice(select=OUTSIDE), fetch=FETCH, **more))  # type: ignore[arg-type]


def told(findings: tuple[Finding, ...]) -> list[tuple[str, int]]:
    return [(finding.code.number, finding.location.line) for finding in findings]


def test_dead_and_moved_links_are_told_where_they_are_written(
    project_tree: Write, far: FarSite
) -> None:
    """And what was asked is counted at the end of the report."""
    urls = [far.url(path) for path in ("/ข่าว", "/404", "/moved", "/410", "/loop")]
    report = checked(tiny_project(project_tree, {HISTORY: page(*urls)}))
    assert told(report.findings) == [("L108", 6), ("L109", 8), ("L108", 10), ("L108", 12)]
    said = write(report, "text", Setting())
    assert "ได้รหัสตอบกลับ 404 (ไม่พบหน้านี้)" in said
    assert f"ย้ายถาวรไปที่ {far.url('/new')}" in said
    assert "ลิงก์ไปเว็บไซต์อื่น 5" in said


def test_a_second_check_asks_only_what_failed(project_tree: Write, far: FarSite) -> None:
    """The answers lie in the folder that git does not keep."""
    root = tiny_project(project_tree, {HISTORY: page(far.url("/a"), far.url("/404"))})
    first = checked(root)
    assert (root / ".cache" / "outside-links.json").is_file()
    far.asked.clear()
    assert checked(root).findings == first.findings
    assert far.questions == ["HEAD /404", "GET /404"]


def test_only_the_files_that_are_asked_for(project_tree: Write, far: FarSite) -> None:
    contact = page(far.url("/b"))
    root = tiny_project(project_tree, {HISTORY: page(far.url("/a")), "content/contact.md": contact})
    check_project(root, Wish(Choice(paths=("content/contact.md",)), fetch=FETCH))
    assert far.questions == ["HEAD /b"]


def test_without_the_option_nobody_is_asked(project_tree: Write, far: FarSite) -> None:
    """Neither by the verb itself nor by any other that checks."""
    root = tiny_project(project_tree, {HISTORY: page(far.url("/404"))})
    said = command(root, "generator", "check", "--format", "json")
    assert json.loads(said.output)["summary"]["looked_at"]["Entry"]
    command(root, "generator", "disclosure", "2569")
    assert far.asked == []


def test_the_command_asks_no_neighbour(project_tree: Write, far: FarSite) -> None:
    """A pull request of a stranger must not make the machine of a workflow ask its own network."""
    root = tiny_project(project_tree, {HISTORY: page(far.url("/"), "http://169.254.169.254/")})
    said = command(root, "generator", "check", "--external", "--select", "L1", "--format", "json")
    found = json.loads(said.output)["findings"]
    assert [row["code"] for row in found] == ["L108", "L108"], said.said
    assert all("เครือข่ายภายใน" in row["message"] for row in found)
    assert far.asked == []


def test_a_machine_without_a_network_tells_it_once(project_tree: Write) -> None:
    """And does not say that it had looked at any link."""
    urls = [f"http://host-{number}.invalid/" for number in range(40)]
    root = tiny_project(project_tree, {HISTORY: page(*urls)})
    said = command(root, "generator", "check", "--external", "--select", "L1")
    assert said.output.count("[L1") == 1, said.said
    assert "ยังไม่ได้ตรวจลิงก์ไปเว็บไซต์อื่น 40 จาก 40 แห่ง" in said.output
    assert "ลิงก์ไปเว็บไซต์อื่น 40," not in said.output.splitlines()[-1]
    assert said.code == 0


def test_an_accepted_dead_link_is_not_called_unused_when_nobody_could_look(
    project_tree: Write,
) -> None:
    remark = "<!-- prongsai: ignore L108 เว็บไซต์นี้ไม่ให้โปรแกรมเปิด -->\n"
    dead = "".join(f"http://host-{number}.invalid/\n" for number in range(5))
    root = tiny_project(project_tree, {HISTORY: page() + remark + dead})
    report = check_project(root, Wish(Choice(select=(*OUTSIDE, "X")), fetch=FETCH))
    assert [code for code, _ in told(report.findings)] == ["L113"]


def test_what_nobody_asked_before_did_not_become_worse(project_tree: Write, far: FarSite) -> None:
    root = tiny_project(project_tree, {HISTORY: page(far.url("/404"))})
    for words in (["init", "-q"], ["add", "content"], ["commit", "-qm", "ก"]):
        subprocess.run(
            ["git", "-c", "user.name=ก", "-c", "user.email=t@test.example.go.th", *words],
            cwd=root, check=True, capture_output=True,
        )  # fmt: skip
    report = checked(root, since="HEAD")
    assert told(report.findings) == [("L108", 4)]
    assert report.compared
    assert report.compared.worse == ()
