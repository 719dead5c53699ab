"""Build the sample office as a person does: the installed command, from the repository."""

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
BUILD_SECONDS = 300


def prongsai() -> str:
    """Return the installed command beside the Python that runs the tests."""
    return str(Path(sys.executable).with_name("prongsai"))


def build_into(folder: Path) -> None:
    """Build the sample office into folder/site; leave what was said in folder/output.txt."""
    run = subprocess.run(
        [prongsai(), "build", "--site-dir", str(folder / "site")],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=BUILD_SECONDS,
    )
    said = f"exit code {run.returncode}\n{run.stdout}{run.stderr}"
    (folder / "output.tmp").write_text(said, encoding="utf-8")
    (folder / "output.tmp").rename(folder / "output.txt")
