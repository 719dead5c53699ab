"""`make serve`: an edit shows in the browser, and a mistake does not end the serving."""

import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.sample_office import REPOSITORY, prongsai

SECONDS = 90
PAGE = "content/about/history.md"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str, Path]]:
    """A copy of the sample office being served: its folder, its address and what was said."""
    for name in ("content", "manuals", "theme"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    shutil.copy(REPOSITORY / "mkdocs.yml", tmp_path)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    said = tmp_path / "said.txt"
    with said.open("wb") as output:
        server = subprocess.Popen(
            [prongsai(), "serve", "--address", address],
            cwd=tmp_path,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield tmp_path, f"http://{address}", said
        finally:
            server.kill()
            server.wait()


def wait_for(condition: Callable[[], bool], said: Path) -> None:
    """Wait until something is true; what the server said explains a failure."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, said.read_text(encoding="utf-8")
        time.sleep(0.3)


def page(base: str, path: str) -> str:
    """The page as it is served now, or nothing while there is none."""
    try:
        with urllib.request.urlopen(base + path, timeout=10) as answer:
            return str(answer.read().decode("utf-8"))
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def edit(file: Path, text: str) -> None:
    """Append to a file as an editor does."""
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_edits_show_and_a_mistake_is_told_without_ending(served: tuple[Path, str, Path]) -> None:
    """Content, manuals and theme are watched; a broken file leaves the rest of the site."""
    folder, base, said = served
    wait_for(lambda: "ประวัติ" in page(base, "/about/history/"), said)
    edit(folder / PAGE, "\n\nเพิ่มย่อหน้านี้ขณะเปิดดู\n")
    wait_for(lambda: "เพิ่มย่อหน้านี้ขณะเปิดดู" in page(base, "/about/history/"), said)
    edit(folder / "theme/partials/footer.html", "<!-- เปลี่ยนธีมแล้ว -->")
    wait_for(lambda: "เปลี่ยนธีมแล้ว" in page(base, "/about/history/"), said)
    (folder / "content/about/broken.md").write_text("ไม่มีส่วนหัว", encoding="utf-8")
    wait_for(lambda: "front-matter-missing" in said.read_text(encoding="utf-8"), said)
    office = folder / "content/office.yml"
    whole = office.read_text(encoding="utf-8")
    office.write_text("name: [", encoding="utf-8")
    wait_for(lambda: "yaml-broken" in said.read_text(encoding="utf-8"), said)
    office.write_text(whole, encoding="utf-8")
    edit(folder / PAGE, "\n\nยังเปิดดูได้หลังผิดพลาด\n")
    wait_for(lambda: "ยังเปิดดูได้หลังผิดพลาด" in page(base, "/about/history/"), said)
