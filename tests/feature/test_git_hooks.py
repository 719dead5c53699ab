"""An office's own git server: what is pushed is held to the rules before it is taken over."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.feature.office_server import OWNERS, Office, with_hooks
from tests.feature.tiny_build import tiny_project

NEWS = "content/news/teacher-recruitment.md"
Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def office(project_tree: Write, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A server with the hooks, and a clone whose main branch is there already."""
    place = tmp_path_factory.mktemp("server")
    program = place / "prongsai"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n')
    program.chmod(0o755)
    root = tiny_project(project_tree, {"CODEOWNERS": OWNERS, ".gitignore": "site/\n.cache/\n"})
    made = Office(root, place / "website.git", program)
    assert made.git("init", "-q", "-b", "main", "--bare", str(made.server)).returncode == 0
    assert made.git("init", "-q", "-b", "main").returncode == 0
    made.commit("main")
    assert made.push("main")[0] == 0
    with_hooks(made.server)
    return made


def test_a_push_is_refused_for_what_it_may_not_change_and_for_faults_of_its_text(
    office: Office,
) -> None:
    """A hostile branch, a faulty one, the mended one; nothing refused is left on the server."""
    planted = "---\ntitle: ทดสอบ\n---\n<script>alert(1)</script>\n"
    marker = office.server / "ran"
    office.commit("hostile", {
        "mkdocs.yml": f"hooks: !!python/object/apply:os.system ['touch {marker}']\n",
        NEWS: planted,
    })  # fmt: skip
    code, said = office.push("hostile")
    assert code
    assert "U201" in said
    assert "mkdocs.yml" in said
    assert "somchai" in said
    assert not marker.exists()

    office.git("switch", "-q", "main")
    text = (office.root / NEWS).read_text(encoding="utf-8")
    office.commit("news", {NEWS: text + "\n<script>alert(1)</script>\n"})
    code, said = office.push("news")
    assert code
    assert "U002" in said
    assert "U201" not in said
    assert "Traceback" not in said
    assert office.branches() == {"refs/heads/main"}

    office.commit("news", {NEWS: text + "\nแก้แล้ว\n"})
    code, said = office.push("news")
    assert code == 0, said
    assert office.branches() == {"refs/heads/main", "refs/heads/news"}


def test_references_that_would_go_around_the_rules_are_refused(office: Office) -> None:
    """Rewritten history, a removed branch, replaced objects; and a maintainer is let pass."""
    first = office.git("rev-parse", "HEAD").stdout.strip()
    assert office.push(":main")[0]
    assert office.push(f"{first}:refs/replace/{first}")[0]
    office.git("checkout", "-q", "--orphan", "other")
    office.commit("other")
    code, said = office.push("+other:main")
    assert code
    assert "ประวัติ" in said
    code, said = office.push("other")
    assert code
    assert "ไม่มีประวัติร่วม" in said
    office.git("switch", "-q", "-f", "main")
    office.commit("theme", {"theme/README.txt": "ใหม่\n"})
    assert office.push("theme")[0]
    assert office.push("theme", PRONGSAI_AUTHOR="Somsri")[0] == 0


def test_what_reaches_the_main_branch_is_published_or_the_public_keeps_what_it_had(
    office: Office,
) -> None:
    """A page that every page links to is there, then gone: only the built site can tell that."""
    public = office.server.parent / "public"
    public.mkdir()
    office.server = office.server.parent / "empty.git"
    office.git("init", "-q", "-b", "main", "--bare", str(office.server))
    with_hooks(office.server)
    assert office.push("main:other")[0], "nothing may come before the main branch"
    names = ("privacy", "accessibility", "website-policy")
    page = "---\ntitle: {}\ngroup: admin\n---\nข้อความ\n"
    settings = (office.root / "content/office.yml").read_text(encoding="utf-8")
    milder = "".join(f"    {code}: warning\n" for code in ("D101", "D130", "D207"))
    office.commit("news", {
        "content/office.yml": f"{settings}checks:\n  severity:\n{milder}",
        **{f"content/about/{name}.md": page.format(name) for name in names},
    })  # fmt: skip
    code, said = office.push("news:main", PRONGSAI_PUBLISH_TO=str(public))
    assert code == 0, said
    assert "เผยแพร่แล้ว" in said, said
    shown = public / "current" / "about" / "privacy" / "index.html"
    before = shown.read_bytes()
    assert b"<h1" in before

    (office.root / "content/about/privacy.md").unlink()
    office.commit("less", {NEWS: (office.root / NEWS).read_text(encoding="utf-8") + "\nเพิ่ม\n"})
    code, said = office.push("less:main", PRONGSAI_PUBLISH_TO=str(public))
    assert code == 0, said
    assert "เว็บไซต์ที่ประชาชนเห็นยังเป็นรุ่นเดิม" in said
    assert shown.read_bytes() == before
