"""The whole way: refused, mended, merged, published, defaced, found, rolled back, restored.

A bare repository with our hooks stands for the host, nginx with our example configuration for the
office's server. Each function is one scene; they are played in order.
"""

import re
import ssl
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.error import HTTPError

import pytest

from generator.checksums import CHECKSUMS
from tests.feature.office_server import OWNERS, Office, with_hooks
from tests.feature.tiny_build import MKDOCS, REPOSITORY, tiny_project
from tests.nginx import certificate, free_port, office_server, running
from tests.tree import write_tree

NEWS = "content/news/open-house.md"
ADDRESS = "news/2569/open-house/"
GOOD = """---
title: เปิดบ้านวิชาการ
date: 20 พฤศจิกายน 2569
category: กิจกรรม
group: admin
---
ขอเชิญผู้ปกครองและประชาชนเข้าร่วมงาน
"""
PAGE = "---\ntitle: นโยบาย\n---\nเว็บไซต์นี้ไม่ใช้คุกกี้\n"
POLICIES = ("accessibility", "privacy", "website-policy")
"""Pages that the foot of every page links to."""
FAULTY = GOOD.replace("กิจกรรม", "กิจกรรมมม")
PLANTED = (
    '<p><a href="https://slot888.example/">สล็อตเว็บตรง แทงบอล บาคาร่า ฝากถอนไม่มีขั้นต่ำ</a></p>'
    '<p><a href="/slot.html">คาสิโนออนไลน์</a></p></body>'
)


PROGRAM = f"""#!/bin/sh
export PYTHONPATH="{REPOSITORY}"
exec "{sys.executable}" -m generator "$@"
"""


class Town:
    """Everybody: the office with its server, the public, and the program as they call it."""

    def __init__(self, office: Office, place: Path, url: str, tls: Path) -> None:
        self.office, self.place, self.url, self.tls = office, place, url, tls
        self.trust = ssl.create_default_context(cafile=str(tls))

    def see(self, path: str) -> tuple[int, str]:
        """What a visitor gets."""
        try:
            with urllib.request.urlopen(self.url + path, context=self.trust, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as error:
            with error:
                return error.code, ""

    def command(self, *arguments: str) -> tuple[int, str]:
        """What the command says in the clone of the maintainer."""
        done = subprocess.run(
            [sys.executable, "-m", "generator", *arguments], cwd=self.office.root,
            env={**self.office.env, "SSL_CERT_FILE": str(self.tls), "PYTHONPATH": str(REPOSITORY)},
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout + done.stderr

    def live(self) -> str:
        """The release that the public sees."""
        return (self.place / "current").readlink().name

    def check_live(self) -> tuple[int, str]:
        """The nightly check: build what is published, and hold the public's site to it."""
        code, said = self.command("build")
        assert code == 0, said
        return self.command("check", "--url", self.url)


@pytest.fixture
def town() -> Iterator[Town]:
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        root.chmod(0o755)
        program = root / "prongsai"
        program.write_text(PROGRAM)
        program.chmod(0o755)
        tls, port, plain = certificate(root / "tls"), free_port(), free_port()
        url = f"https://localhost:{port}/"
        changes = {
            "CODEOWNERS": OWNERS,
            ".gitignore": "site/\n.cache/\n",
            **{f"content/about/{name}.md": PAGE for name in POLICIES},
            "mkdocs.yml": MKDOCS.replace("https://test.example.go.th/", url),
        }
        office = Office(
            tiny_project(partial(write_tree, root / "office"), changes), root / "site.git", program
        )
        office.env["PRONGSAI_PUBLISH_TO"] = str(root / "place")
        assert office.git("init", "-q", "-b", "main", "--bare", str(office.server)).returncode == 0
        with_hooks(office.server)
        shown = office_server(root / "place" / "current", port, plain, tls, "localhost")
        with running(root / "nginx", shown, port):
            yield Town(office, root / "place", url, tls.file)


def the_first_push_publishes_the_site(town: Town) -> None:
    """By the maintainer who makes the repository."""
    assert town.office.git("init", "-q", "-b", "main").returncode == 0
    town.office.commit("main")
    code, said = town.office.push("main", PRONGSAI_AUTHOR="somsri")
    assert code == 0, said
    assert "เผยแพร่แล้ว" in said
    assert town.see("")[0] == 200
    assert town.see(ADDRESS)[0] == 404


def a_faulty_contribution_is_refused_with_its_line(town: Town) -> None:
    """And nothing of it is anywhere: no branch, no page."""
    town.office.commit("open-house", {NEWS: FAULTY})
    code, said = town.office.push("open-house")
    assert code != 0
    assert NEWS in said
    assert "บรรทัด 4" in said
    assert "F103" in said
    assert town.office.branches() == {"refs/heads/main"}
    assert town.see(ADDRESS)[0] == 404


def a_contribution_cannot_change_the_theme(town: Town) -> None:
    """However good its news is."""
    assert town.office.git("switch", "-q", "main").returncode == 0
    main = town.office.root / "theme" / "main.html"
    planted = {NEWS: GOOD, "theme/main.html": f"{main.read_text()}\n<!-- -->\n"}
    town.office.commit("with-theme", planted)
    code, said = town.office.push("with-theme")
    assert code != 0
    assert "theme/main.html" in said


def mended_and_merged_it_is_before_the_public(town: Town) -> None:
    """Within the push of the merge."""
    before = town.live()
    assert town.office.git("switch", "-q", "open-house").returncode == 0
    town.office.commit("open-house", {NEWS: GOOD})
    code, said = town.office.push("open-house")
    assert code == 0, said
    assert town.see(ADDRESS)[0] == 404  # a branch is no merge
    for step in (("switch", "-q", "main"), ("merge", "-q", "--no-ff", "--no-edit", "open-house")):
        assert town.office.git(*step).returncode == 0
    code, said = town.office.push("main")
    assert code == 0, said
    assert town.live() > before
    status, page = town.see(ADDRESS)
    assert status == 200
    assert "เปิดบ้านวิชาการ" in page


def the_live_check_finds_what_was_built(town: Town) -> None:
    """Another clone builds the same commit and compares every file, through the real server."""
    code, said = town.check_live()
    assert code == 0, said
    assert "ไม่พบสิ่งที่ต้องแก้" in said


def a_defacement_is_found_and_named(town: Town) -> None:
    """A page with planted links, and a page that nobody built."""
    current = town.place / "current"
    home = current / "index.html"
    home.write_text(home.read_text().replace("</body>", PLANTED), encoding="utf-8")
    (current / "slot.html").write_text("<h1>สล็อตเว็บตรง</h1>", encoding="utf-8")
    code, said = town.check_live()
    assert code == 1
    assert "slot888.example" in said
    assert "slot.html" in said
    assert "rollback" in said


def rolling_back_shows_the_site_before(town: Town) -> None:
    """The defaced release is kept to be looked at."""
    defaced = town.live()
    code, said = town.command("rollback", "--to", str(town.place))
    assert code == 0, said
    assert "slot888" not in town.see("")[1]
    assert town.see("slot.html")[0] == 404
    assert (town.place / "withdrawn" / defaced / "slot.html").is_file()


def what_is_older_than_the_content_or_not_seen_is_not_left_before_the_public(
    town: Town,
) -> None:
    """A build of yesterday is refused; a public that gets something else is shown the old site."""
    live = town.live()
    news = town.office.root / NEWS
    news.write_text(GOOD.replace("เปิดบ้าน", "ปิดบ้าน"), encoding="utf-8")
    code, said = town.command("publish", "--to", str(town.place))
    assert code == 1
    assert "S101" in said
    assert "D101" not in said
    news.write_text(GOOD, encoding="utf-8")
    wrong = f"{town.url}news/"
    code, said = town.command("publish", "--to", str(town.place), "--url", wrong)
    assert code == 1
    assert f"จึงย้อนกลับไปรุ่น {live}" in said
    assert town.live() == live


def publishing_again_brings_the_merged_site_back(town: Town) -> None:
    """From the build of the maintainer; the live check is satisfied with it."""
    code, said = town.command("publish", "--to", str(town.place), "--url", town.url)
    assert code == 0, said
    assert "ตรวจเว็บไซต์จริงแล้ว" in said
    assert town.see(ADDRESS)[0] == 200
    code, said = town.command("releases", "--to", str(town.place))
    assert code == 0
    assert re.search(rf"{town.live()} .*เผยแพร่อยู่", said)
    assert "ถอนแล้ว" in said


def a_backup_of_the_repository_restores_the_very_site(town: Town) -> None:
    """All that an office must keep is one file: the same commit gives the same bytes."""
    root = town.office.root.parent
    bundle = root / "backup.bundle"
    assert town.office.git("bundle", "create", str(bundle), "--all").returncode == 0
    restored = root / "restored"
    assert town.office.git("clone", "-q", "-b", "main", str(bundle), str(restored)).returncode == 0
    town.office.root = restored
    code, said = town.command("build")
    assert code == 0, said
    built = (restored / "site" / CHECKSUMS).read_bytes()
    assert built == (town.place / "current" / CHECKSUMS).read_bytes()


SCENES = (
    the_first_push_publishes_the_site,
    a_faulty_contribution_is_refused_with_its_line,
    a_contribution_cannot_change_the_theme,
    mended_and_merged_it_is_before_the_public,
    the_live_check_finds_what_was_built,
    a_defacement_is_found_and_named,
    rolling_back_shows_the_site_before,
    what_is_older_than_the_content_or_not_seen_is_not_left_before_the_public,
    publishing_again_brings_the_merged_site_back,
    a_backup_of_the_repository_restores_the_very_site,
)


def test_the_whole_way(town: Town) -> None:
    """Every scene stands on the one before."""
    for scene in SCENES:
        scene(town)
