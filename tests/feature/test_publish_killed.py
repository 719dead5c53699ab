"""Whatever moment a publishing dies at, the public sees the old site or the new one, whole."""

import datetime as dt
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from generator.checksums import CHECKSUMS, checksums_of, read_checksums, write_checksums
from generator.errors import PublishError
from generator.publish.address import place_at
from generator.publish.place import Place
from generator.publish.publishing import publish
from generator.publish.ready_site import ReadySite, ready_site
from tests.ssh_server import ssh_server

resource = pytest.importorskip("resource", reason="limits of a process are of Unix")
NOW = dt.datetime(2026, 11, 25, 5, 0, tzinfo=dt.UTC)
TOUCHES = frozenset({
    "open", "os.chmod", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir",
    "os.symlink", "shutil.copyfile", "shutil.rmtree",
})  # fmt: skip
"""What Python tells its audit hooks when a program is about to touch the disk (PEP 578)."""
WORDS = ("เก่า", "ใหม่")


def _site(folder: Path, words: str) -> ReadySite:
    (folder / "หน้า").mkdir(parents=True)
    for path in ("index.html", "หน้า/index.html", "style.css"):
        (folder / path).write_text(words * 1000, encoding="utf-8")
    write_checksums(folder)
    return ready_site(folder)


@pytest.fixture
def sites(tmp_path: Path) -> tuple[ReadySite, ReadySite]:
    old, new = (_site(tmp_path / words, words) for words in WORDS)
    return old, new


def _seen(root: Path) -> str:
    """What the public sees, whole; anything else fails here."""
    current = root / "current"
    listed = read_checksums((current / CHECKSUMS).read_text(encoding="utf-8"))
    assert listed == checksums_of(current)
    return (current / "index.html").read_text(encoding="utf-8")[:4].removesuffix("เ")


def _killed_at(moment: int, work: Callable[[], object]) -> bool:
    """Do some work in a process that is killed when it touches the disk for the nth time.

    Returns:
        Whether it was killed; otherwise it had ended before.
    """
    child = os.fork()
    if child == 0:
        touched = 0

        def hook(event: str, _: object) -> None:
            nonlocal touched
            if event not in TOUCHES:  # killing is an event too
                return
            touched += 1
            if touched == moment:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def test_a_kill_at_any_touch_of_the_disk_leaves_a_whole_site(
    tmp_path: Path, sites: tuple[ReadySite, ReadySite]
) -> None:
    """Every moment there is, one after the other; and the next publishing puts all in order."""
    old, new = sites
    before = tmp_path / "before"
    for site in (_site(tmp_path / "แรก", "แรก"), old):
        publish(site, place_at(str(before)), NOW)
    seen = []
    for moment in range(1, 1000):
        root = tmp_path / f"at-{moment}"
        shutil.copytree(before, root, symlinks=True)
        if not _killed_at(moment, partial(publish, new, place_at(str(root)), NOW, keep=2)):
            break
        seen.append(_seen(root))
        publish(new, place_at(str(root)), NOW)
        assert _seen(root) == "ใหม่"
        assert list((root / "incoming").iterdir()) == []
        shutil.rmtree(root)
    assert len(seen) > 30
    assert seen == sorted(seen, key=WORDS.index)  # once new, always new
    assert set(seen) == set(WORDS)


def test_a_full_disk_leaves_the_old_site(
    tmp_path: Path, sites: tuple[ReadySite, ReadySite]
) -> None:
    """Told in Thai; the limit on the size of a file stands for a disk that takes no more."""
    old, new = sites
    place = place_at(str(tmp_path / "place"))
    publish(old, place, NOW)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, hard))
    try:
        with pytest.raises(PublishError, match="เว็บไซต์ที่เผยแพร่อยู่ไม่เปลี่ยนแปลง"):
            publish(new, place, NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert _seen(tmp_path / "place") == "เก่า"
    publish(new, place, NOW)
    assert _seen(tmp_path / "place") == "ใหม่"


def test_a_disk_with_too_little_room_is_told_before_anything_is_written(
    tmp_path: Path, sites: tuple[ReadySite, ReadySite], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the numbers, and what can be done."""
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(PublishError, match=r"พื้นที่ว่าง.*--keep"):
        publish(sites[0], place_at(str(tmp_path / "place")), NOW)


def test_a_folder_that_may_not_be_written_is_told(
    tmp_path: Path, sites: tuple[ReadySite, ReadySite]
) -> None:
    """A file where a folder should be stands for any refusal of the disk; root may write all."""
    (tmp_path / "place").write_text("ไฟล์", encoding="utf-8")
    with pytest.raises(PublishError, match="เตรียมโฟลเดอร์"):
        publish(sites[0], place_at(str(tmp_path / "place")), NOW)


@pytest.fixture(scope="module")
def ssh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with ssh_server(tmp_path_factory.mktemp("ssh")) as config:
        yield config


PUBLISH = """
import datetime, pathlib, sys
from generator.publish.address import place_at
from generator.publish.publishing import publish
from generator.publish.ready_site import ready_site
place = place_at(sys.argv[1], pathlib.Path(sys.argv[2]))
publish(ready_site(pathlib.Path(sys.argv[3])), place, datetime.datetime.now(datetime.UTC))
"""
MOMENTS = 9


@pytest.mark.parametrize("victim", ["publisher", "connection"])
def test_a_lost_connection_leaves_a_whole_site(
    tmp_path: Path, sites: tuple[ReadySite, ReadySite], ssh: Path, victim: str
) -> None:
    """The publisher is killed, or the server ends the connection, at moments all the way along."""
    root, (old, new) = tmp_path / "place", sites
    place = place_at(f"office:{root}", ssh)
    publish(old, place, NOW)
    began = time.monotonic()
    publish(new, place, NOW)
    whole = time.monotonic() - began
    for moment in range(MOMENTS):
        site = (old, new)[moment % 2]
        with subprocess.Popen(
            [sys.executable, "-c", PUBLISH, place_name(root), str(ssh), str(site.root)],
            stderr=subprocess.DEVNULL, start_new_session=True,
        ) as running:  # fmt: skip
            time.sleep(0.3 + whole * moment / MOMENTS)
            if victim == "publisher":
                os.killpg(running.pid, signal.SIGKILL)
            else:
                _end_connections(ssh)
        assert _seen(root) in WORDS
    _publish_patiently(new, place)
    assert _seen(root) == "ใหม่"


def place_name(root: Path) -> str:
    return f"office:{root}"


def _end_connections(ssh: Path) -> None:
    """End what the server does for its clients, but not the server."""
    server = int((ssh.parent / "sshd.pid").read_text())
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(server)], capture_output=True, text=True, check=False
    )
    for child in children.stdout.split():
        os.kill(int(child), signal.SIGKILL)


def _publish_patiently(site: ReadySite, place: Place) -> None:
    """The server needs a moment to notice that a client is gone."""
    for _ in range(50):
        try:
            publish(site, place, NOW)
        except PublishError:
            time.sleep(0.2)
        else:
            return
    publish(site, place, NOW)
