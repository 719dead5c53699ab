"""Git, asked in its own words about a repository; nothing that lies in one is run."""

import re
import subprocess
from pathlib import Path

from generator.errors import ProjectError

SECONDS = 120
"""The longest wait for one answer."""
_REFERENCE = re.compile(r"(?!-)[\w./@{}^~:+-]{1,200}")
"""How a person may name a commit; nothing that git would take for an option."""


def git(
    folder: Path, *arguments: str, ask: bytes = b"", seconds: float = SECONDS
) -> subprocess.CompletedProcess[bytes]:
    """What git says, whether or not it could do as it was told.

    Args:
        folder: A folder of the repository, or a bare one.
        arguments: What git is told; whoever takes a part of it from outside has checked that.
        ask: What it reads from its input.
        seconds: The longest wait.

    Raises:
        ProjectError: There is no git here, or it gives no answer.
    """
    try:
        return subprocess.run(  # noqa: S603 - checked words, no shell
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - git is found by PATH on purpose
            input=ask, capture_output=True, check=False, timeout=seconds,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise ProjectError("เครื่องนี้ไม่มีโปรแกรม git ติดตั้ง git แล้วสั่งใหม่") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProjectError(f"เรียก git ไม่สำเร็จ: {error}") from error


def check_reference(reference: str) -> None:
    """See that somebody named a commit, and gave git no order.

    Raises:
        ProjectError: It cannot be the name of a commit.
    """
    if not _REFERENCE.fullmatch(reference):
        raise ProjectError(f"“{reference}” ไม่ใช่ชื่อคอมมิต แบรนช์ หรือแท็ก")


def is_shallow(folder: Path) -> bool | None:
    """Tell whether a clone knows only a part of its history; None where there is no repository.

    Raises:
        ProjectError: There is no git here, or it gives no answer.
    """
    done = git(folder, "rev-parse", "--is-shallow-repository")
    return None if done.returncode else done.stdout.strip() == b"true"
