"""The ground of the hostile tests: a project around contributions, built by the real command."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.feature.tiny_build import MKDOCS, REPOSITORY
from tests.kinds.tiny_office import tiny_office
from tests.tree import write_tree

SECONDS = 60
"""How long a build with hostile contributions may take; a harmless one takes two seconds."""

_FINDING = re.compile(r"  บรรทัด (\d+)  (ต้องแก้|ควรแก้|ข้อสังเกต)  (.*)\n +วิธีแก้: (.*)  \[(\w\d+) ")
_THAI = re.compile("[\u0e01-\u0e5b]{3}")


@dataclass(frozen=True)
class Told:
    """One finding as the command printed it."""

    path: str
    line: int
    severity: str
    message: str
    hint: str
    code: str


@dataclass(frozen=True)
class Outcome:
    """What one run of `prongsai build` did."""

    exit_code: int
    output: str
    site: Path

    @property
    def findings(self) -> tuple[Told, ...]:
        """Everything the command told about the contributions, in its order."""
        found = []
        for block in self.output.split("\n\n"):
            path, _, rest = block.strip("\n").partition("\n")
            found += [
                Told(path.removeprefix("WARNING -  "), int(line), *more)
                for line, *more in _FINDING.findall(rest + "\n")
            ]
        return tuple(found)

    def about(self, path: str) -> tuple[Told, ...]:
        """The findings of one file."""
        return tuple(told for told in self.findings if told.path == path)


def make_project(root: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Write the smallest office and the files given beside it; the theme is the real one."""
    write_tree(root, {"mkdocs.yml": MKDOCS, **tiny_office(), **(files or {})})
    shutil.copytree(REPOSITORY / "theme", root / "theme", dirs_exist_ok=True)
    return root


def command(*arguments: str) -> list[str]:
    """The installed command, under the Python that runs the tests."""
    return [str(Path(sys.executable).with_name("prongsai")), *arguments]


def surroundings(**changes: str) -> dict[str, str]:
    """The environment of a build: this one, without git's own of a hook, and with changes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, **changes}


def build(folder: Path, *arguments: str, **environment: str) -> Outcome:
    """Run `prongsai build` in a folder; a build without end fails the test.

    Whatever the contributions are, the command may not show the inside of a program.
    """
    run = subprocess.run(
        command("build", *arguments), cwd=folder, env=surroundings(**environment),
        capture_output=True, check=False, timeout=SECONDS,
    )  # fmt: skip
    output = (run.stdout + run.stderr).decode("utf-8", "replace")
    assert "Traceback" not in output, output[-3000:]
    assert "Logging error" not in output, output[-3000:]
    assert run.returncode in {0, 1, 2}, output[-3000:]
    return Outcome(run.returncode, output, folder / "site")


def is_thai(text: str) -> bool:
    """Tell whether staff can read a sentence: it has Thai words."""
    return bool(_THAI.search(text))


def news(front: str = "", body: str = "เนื้อหาข่าว\n", title: str = "ข่าวทดสอบ") -> str:
    """A news item; `front` is added to its front matter."""
    return (
        f"---\ntitle: {title}\ngroup: admin\ndate: 20 พฤศจิกายน 2569\n"
        f"category: ประกาศ\n{front}---\n{body}"
    )


def page(body: str, front: str = "") -> str:
    """A plain page; its body begins on line 4 when nothing is added to the front matter."""
    return f"---\ntitle: หน้าทดสอบ\n{front}---\n{body}"
