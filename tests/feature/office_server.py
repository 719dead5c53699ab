"""An office's own git server: a bare repository with our hooks, and a clone that pushes to it."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.feature.tiny_build import REPOSITORY, environment

HOOKS = REPOSITORY / "scripts" / "git-hooks"
OWNERS = (REPOSITORY / "CODEOWNERS").read_text(encoding="utf-8")


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
