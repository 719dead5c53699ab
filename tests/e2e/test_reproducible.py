"""Two builds of one commit are the same bytes, wherever and whenever they are made."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.e2e.built_site import BuiltSite
from tests.e2e.sample_office import BUILD_SECONDS, REPOSITORY

NOT_SOURCE = (".venv", ".site-*", ".cache", "node_modules", "__pycache__", ".*_cache")
# Runs the program of the folder it stands in, 400 days and some hours from now.
LATER = """
import datetime, sys, time_machine
later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=400, hours=7)
with time_machine.travel(later):
    from generator.cli import main
    main(["build", "--site-dir", sys.argv[1]])
"""


def hashes(folder: Path) -> dict[str, str]:
    """Return path -> SHA-256 of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def not_source(folder: str, names: list[str]) -> set[str]:
    """What a build or a test run leaves behind; packages may be called `site` too."""
    ignored = shutil.ignore_patterns(*NOT_SOURCE)(folder, names)
    return ignored | {"site"} if Path(folder) == REPOSITORY else ignored


def test_build_depends_on_the_commit_alone(built_site: BuiltSite, tmp_path: Path) -> None:
    """Other folder, file times, day, time zone, locale, and no cache: same bytes."""
    elsewhere = tmp_path / "อีกที่ หนึ่ง"
    shutil.copytree(
        REPOSITORY,
        elsewhere,
        ignore=not_source,
        copy_function=shutil.copyfile,
    )
    environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
    environment |= {"TZ": "America/Lima", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    run = subprocess.run(
        [sys.executable, "-c", LATER, str(tmp_path / "site")],
        cwd=elsewhere,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=BUILD_SECONDS,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    ours, theirs = hashes(built_site.folder), hashes(tmp_path / "site")
    assert [path for path in ours | theirs if ours.get(path) != theirs.get(path)] == []
