"""An office's own git server: what is pushed is held to the rules before it is taken over."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.feature.tiny_build import REPOSITORY, environment, tiny_project

HOOKS = REPOSITORY / "scripts" / "git-hooks"
OWNERS = (REPOSITORY / "CODEOWNERS").read_text(encoding="utf-8")
NEWS = "content/news/teacher-recruitment.md"
Write = Callable[[Mapping[str, str | bytes]], Path]


class Office:
    """A clone of the office's repository, and the bare repository that it pushes to."""

    def __init__(self, root: Path, server: Path, program: Path) -> None:
        self.root, self.server = root, server
        self.env = {
            **environment(), "PRONGSAI_PROGRAM": str(program), "PRONGSAI_AUTHOR": "somchai",
            "PRONGSAI_MAINTAINERS": "somsri", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_SYSTEM": "/dev/null",
        }  # fmt: skip
        for name in ("AUTHOR", "COMMITTER"):
            self.env |= {f"GIT_{name}_NAME": "a", f"GIT_{name}_EMAIL": "a@test.example.go.th"}

    def git(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        """A command of git, whatever comes of it."""
        return subprocess.run(
            ["git", *arguments], cwd=self.root, env={**self.env, **more}, capture_output=True,
            text=True, encoding="utf-8", check=False, timeout=120,
        )  # fmt: skip

    def commit(self, branch: str, files: Mapping[str, str] = {}) -> None:
        """A new branch of main with some files changed, and whatever else was staged."""
        assert self.git("switch", "-q", "-C", branch).returncode == 0
        for path, text in files.items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text(text, encoding="utf-8")
        assert self.git("add", "-A").returncode == 0
        assert self.git("commit", "-qm", branch).returncode == 0

    def push(self, *references: str, **more: str) -> tuple[int, str]:
        """What a push came to, and what it said."""
        done = self.git("push", str(self.server), *references, **more)
        return done.returncode, done.stderr

    def branches(self) -> set[str]:
        """What the server took."""
        return set(self.git("ls-remote", "--heads", str(self.server)).stdout.split()[1::2])


def with_hooks(server: Path) -> Path:
    """A bare repository whose hooks are ours."""
    for hook in ("pre-receive", "post-receive"):
        (server / "hooks" / hook).write_bytes((HOOKS / hook).read_bytes())
        (server / "hooks" / hook).chmod(0o755)
    return server


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
