"""Releases on a disk and on a server behind a real ssh: the same laws for both."""

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.checksums import CHECKSUMS, checksums_of, read_checksums, write_checksums
from generator.errors import PublishError
from generator.publish.address import place_at
from generator.publish.place import Place
from generator.publish.publishing import Switched, publish, roll_back
from generator.publish.ready_site import ReadySite, ready_site
from tests.ssh_server import ssh_server

NOON = dt.datetime(2026, 11, 25, 5, 0, tzinfo=dt.UTC)


@dataclass
class Ground:
    """A place, the folder behind it, and a workbench for sites."""

    place: Place
    root: Path
    bench: Path
    hours: int = 0

    def site(self, words: str) -> ReadySite:
        """A small site that says these words."""
        folder = self.bench / words
        (folder / "ข่าว สำคัญ").mkdir(parents=True)
        (folder / "index.html").write_text(f"<h1>{words}</h1>", encoding="utf-8")
        (folder / "ข่าว สำคัญ" / "a'b$.txt").write_text("ไม่เปลี่ยน", encoding="utf-8")
        write_checksums(folder)
        return ready_site(folder)

    def publish(self, words: str, keep: int = 5) -> Switched:
        """Publish a site an hour after the one before."""
        self.hours += 1
        site = self.site(words)
        return publish(site, self.place, NOON + dt.timedelta(hours=self.hours), keep)

    def seen(self) -> str:
        """What the public sees; the whole release must stand behind it."""
        current = self.root / "current"
        listed = read_checksums((current / CHECKSUMS).read_text(encoding="utf-8"))
        assert listed == checksums_of(current)
        return (current / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def ssh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with ssh_server(tmp_path_factory.mktemp("ssh")) as config:
        yield config


@pytest.fixture(params=["folder", "server"])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Ground:
    root = tmp_path / "place"
    if request.param == "folder":
        return Ground(place_at(str(root)), root, tmp_path)
    return Ground(place_at(f"office:{root}", request.getfixturevalue("ssh")), root, tmp_path)


def test_the_first_release_is_live(ground: Ground) -> None:
    """From nothing, with modes that a web server can read."""
    assert ground.place.shelf().live is None
    done = ground.publish("หนึ่ง")
    assert done.before is None
    assert ground.seen() == "<h1>หนึ่ง</h1>"
    assert (ground.root / "current").readlink() == Path("releases", done.live)
    assert (ground.root / "current" / "index.html").stat().st_mode & 0o777 == 0o644
    assert (ground.root / "current" / "ข่าว สำคัญ").stat().st_mode & 0o777 == 0o755


def test_the_same_site_again_does_nothing(ground: Ground) -> None:
    """A workflow that runs twice makes no second release."""
    first = ground.publish("หนึ่ง").live
    again = publish(ready_site(ground.bench / "หนึ่ง"), ground.place, NOON)
    assert again == Switched(first, first)
    assert ground.place.shelf().releases == (first,)


def test_the_same_site_again_heals_a_defaced_one(ground: Ground) -> None:
    """Its name is the same, but what lies there is not."""
    first = ground.publish("หนึ่ง").live
    (ground.root / "current" / "index.html").write_text("สล็อต", encoding="utf-8")
    healed = publish(ready_site(ground.bench / "หนึ่ง"), ground.place, NOON)
    assert healed.live > first
    assert ground.seen() == "<h1>หนึ่ง</h1>"


def test_old_releases_go_and_the_one_before_stays(ground: Ground) -> None:
    """The newest few, whatever somebody else put beside them."""
    names = [ground.publish(words, keep=3).live for words in ("ก", "ข", "ค", "ง")]
    (ground.root / "releases" / "of-somebody-else").mkdir()
    last = ground.publish("จ", keep=2)
    assert last.removed == (names[1], names[2])
    assert ground.place.shelf().releases == (names[3], last.live)
    assert (ground.root / "releases" / "of-somebody-else").is_dir()


def test_rolling_back_shows_the_release_before_and_keeps_the_other_as_evidence(
    ground: Ground,
) -> None:
    """And the next step back goes further, never to one that was withdrawn."""
    first, second, third = (ground.publish(words).live for words in ("ก", "ข", "ค"))
    assert roll_back(ground.place) == Switched(second, third)
    assert ground.seen() == "<h1>ข</h1>"
    assert ground.place.shelf().withdrawn == (third,)
    fourth = ground.publish("ง")
    assert fourth.live > third
    assert roll_back(ground.place).live == second
    assert roll_back(ground.place, first).live == first
    assert ground.seen() == "<h1>ก</h1>"
    with pytest.raises(PublishError, match="ไม่มีรุ่นก่อนหน้า"):
        roll_back(ground.place)
    with pytest.raises(PublishError, match="ไม่มีรุ่น"):
        roll_back(ground.place, third)


@pytest.mark.parametrize("harm", ["changed", "added", "lost", "linked", "relisted"])
def test_nobody_is_led_back_to_a_release_that_was_tampered_with(ground: Ground, harm: str) -> None:
    """Not even where the list of checksums was written anew: the name is its seal."""
    first = ground.publish("ก").live
    ground.publish("ข")
    old = ground.root / "releases" / first
    if harm in {"changed", "relisted"}:
        (old / "index.html").write_text("สล็อต", encoding="utf-8")
    if harm == "relisted":
        write_checksums(old)
    if harm == "added":
        (old / "slot.html").write_text("สล็อต", encoding="utf-8")
    if harm == "linked":
        (old / "slot.html").symlink_to("/etc/hostname")
    if harm == "lost":
        (old / "index.html").unlink()
    with pytest.raises(PublishError, match="ถูกแก้ไข"):
        roll_back(ground.place)
    assert ground.seen() == "<h1>ข</h1>"


def test_a_defaced_release_does_not_reach_the_next_one(ground: Ground) -> None:
    """Files that did not change are copied from the live release, but never trusted or shared."""
    ground.publish("ก")
    path = "ข่าว สำคัญ/a'b$.txt"
    (ground.root / "current" / path).write_text("เปลี่ยนแล้ว", encoding="utf-8")
    before = (ground.root / "current").resolve()
    ground.publish("ข")
    assert (ground.root / "current" / path).read_text(encoding="utf-8") == "ไม่เปลี่ยน"
    inodes = {(folder / path).stat().st_ino for folder in (before, ground.root / "current")}
    assert len(inodes) == 2


def test_two_cannot_publish_at_a_time(ground: Ground) -> None:
    """The second is told, and changes nothing."""
    ground.publish("ก")
    with ground.place.hold(), pytest.raises(PublishError, match="อยู่แล้ว"):
        ground.publish("ข")
    assert ground.seen() == "<h1>ก</h1>"
    ground.publish("ค")


def test_a_folder_of_somebody_is_not_replaced(ground: Ground) -> None:
    """What stands where the link should be may be the old website."""
    (ground.root / "current").mkdir(parents=True)
    (ground.root / "current" / "index.php").write_text("เว็บไซต์เดิม", encoding="utf-8")
    with pytest.raises(PublishError, match="ย้ายออกไปเก็บที่อื่น"):
        ground.publish("ก")
    assert (ground.root / "current" / "index.php").exists()


def test_a_link_to_somewhere_else_is_replaced_in_one_step(ground: Ground) -> None:
    """As an office has that switches releases by hand until today."""
    (ground.root / "old").mkdir(parents=True)
    (ground.root / "current").symlink_to("old")
    assert ground.publish("ก").before is None
    assert ground.seen() == "<h1>ก</h1>"
    assert (ground.root / "old").is_dir()


def test_a_server_that_does_not_answer_is_told(tmp_path: Path, ssh: Path) -> None:
    """With what to look at, and without a traceback."""
    nobody = tmp_path / "ssh_config"
    nobody.write_text(ssh.read_text().replace("Port ", "Port 1\n#"))
    with pytest.raises(PublishError, match="ติดต่อเครื่องแม่ข่ายด้วย ssh ไม่ได้"):
        place_at("office:/srv", nobody).shelf()


def test_leftovers_are_cleared_and_never_served(ground: Ground) -> None:
    """What a killed publishing left goes with the next one."""
    ground.publish("ก")
    leftover = ground.root / "incoming" / "20200101-000000-000000000000"
    shutil.copytree(ground.root / "current", leftover)
    ground.publish("ข")
    assert list((ground.root / "incoming").iterdir()) == []
