"""When files were first published and later changed, asked of a real repository."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.errors import ProjectError
from generator.library.versions import Versions, read_versions
from tests.unit.library.test_history import git

Write = Callable[[Mapping[str, str | bytes]], Path]
LATE = dt.date(2027, 1, 1)
PUBLIC = "---\ntitle: ก\n---\nข้อความที่ยาวพอให้รู้ว่าเป็นไฟล์เดียวกันเมื่อเปลี่ยนชื่อ\nบรรทัดที่สอง\n"
DRAFT = PUBLIC.replace("title: ก\n", "title: ก\ndraft: ใช่\n")


def commit(root: Path, day: str, files: Mapping[str, str | None]) -> None:
    """Write or remove files and commit them at noon of a day in Bangkok."""
    for name, text in files.items():
        file = root / name
        if text is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "-m", day, at=f"{day}T12:00:00+07:00")


@pytest.fixture
def repository(project_tree: Write) -> Path:
    """A form that began as a draft and was renamed, and news that came and went."""
    root = project_tree({})
    git(root, "init", "-q")
    commit(root, "2025-10-05", {"content/forms/old.md": DRAFT, "content/news/a.md": PUBLIC})
    commit(root, "2025-11-01", {"content/forms/old.md": "---\ntitle: [\n---\n"})
    commit(root, "2025-12-01", {"content/forms/old.md": PUBLIC})
    commit(root, "2026-02-01", {"content/forms/old.md": None, "content/forms/new.md": PUBLIC})
    commit(root, "2026-03-01", {"content/forms/new.md": f"{PUBLIC}บรรทัดที่สาม\n"})
    commit(root, "2026-04-01", {"content/news/a.md": None, "content/ข่าว ใหม่.md": DRAFT})
    commit(root, "2026-05-01", {"README": "x"})
    return root


def test_a_file_is_published_when_it_can_be_read_and_is_no_draft(repository: Path) -> None:
    """A draft and a broken text are seen by nobody, and a new name makes nothing new."""
    versions = read_versions(repository, LATE)
    found = versions.published(("content/forms/new.md", "content/ข่าว ใหม่.md", "content/none.md"))
    assert found == {
        "content/forms/new.md": dt.date(2025, 12, 1),
        "content/ข่าว ใหม่.md": None,
        "content/none.md": None,
    }


def test_a_file_keeps_its_history_under_its_new_name(repository: Path) -> None:
    """Procedures are numbered anew now and then."""
    versions = read_versions(repository, LATE).of["content/forms/new.md"]
    assert [(one.path.rpartition("/")[2], one.day.month) for one in versions] == [
        ("old.md", 10), ("old.md", 11), ("old.md", 12), ("new.md", 2), ("new.md", 3),
    ]  # fmt: skip


def test_what_comes_after_the_day_is_not_known(repository: Path) -> None:
    """A report of a year must not change by what is done later."""
    versions = read_versions(repository, dt.date(2025, 11, 30))
    assert versions.last == dt.date(2025, 11, 1)
    assert versions.published(("content/forms/new.md",)) == {"content/forms/new.md": None}
    assert len(versions.of["content/forms/new.md"]) == 2
    assert read_versions(repository, dt.date(2024, 1, 1)).last is None


def test_the_main_line_is_told_oldest_first(repository: Path) -> None:
    """Every state that the public saw, also where the content did not change."""
    days = [one.day for one in read_versions(repository, LATE).commits]
    assert days == sorted(days)
    assert len(days) == 7


def test_without_its_whole_history_nothing_is_counted(repository: Path, tmp_path: Path) -> None:
    """Half a history would tell of an office that did nothing."""
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), str(clone))
    with pytest.raises(ProjectError, match="git fetch --unshallow"):
        read_versions(clone, LATE)
    (tmp_path / "empty").mkdir()
    git(tmp_path / "empty", "init", "-q")
    with pytest.raises(ProjectError, match="ยังไม่มีประวัติการแก้ไข"):
        read_versions(tmp_path / "empty", LATE)


def test_a_machine_without_git_is_told_so(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sentence, for an officer ran it."""
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(ProjectError, match="ไม่มีโปรแกรม git"):
        read_versions(repository, LATE)


def test_no_history_knows_no_file() -> None:
    """What the content says of itself is counted all the same."""
    assert Versions().published(("a.md",)) == {"a.md": None}
