"""The verb `check`: look at the content, report, and say by the exit code whether it is good."""

import datetime as dt
import sys
from pathlib import Path

import click

from generator.check.outside.http_fetch import HttpFetch
from generator.check.reporters import FORMATS
from generator.check.run import Choice
from generator.cli.exits import FOUND, OK
from generator.cli.options import LANGUAGE, TODAY, codes, format_option
from generator.cli.progress import progress
from generator.cli.reporting import ALSO, OUTPUT, Copy, Told, tell
from generator.cli.wrong_use import Existing, OneOf
from generator.errors import ProjectError
from generator.findings import Severity
from generator.pipeline.checking import Wish, check_project
from generator.project import find_project

_LEVELS = {level.name.lower(): level for level in reversed(Severity)}
_NEVER = "never"


@click.command("check")
@click.argument("paths", nargs=-1, type=Existing())
@click.option("--built", is_flag=True, help="ตรวจเว็บไซต์ที่สร้างแล้วด้วย")
@click.option("--external", is_flag=True, help="ลองเปิดลิงก์ไปเว็บไซต์อื่นด้วย (ต้องต่ออินเทอร์เน็ต)")
@click.option("--edition", help="ตรวจเฉพาะชุดรายการ เช่น 2569")
@TODAY
@click.option("--since", help="เทียบกับคอมมิต แบรนช์ หรือแท็ก เช่น main")
@click.option("--select", multiple=True, callback=codes, help="เฉพาะรหัสที่ขึ้นต้นด้วยค่านี้ เช่น D,C101")
@click.option("--ignore", multiple=True, callback=codes, help="ไม่รายงานรหัสที่ขึ้นต้นด้วยค่านี้")
@click.option("--fail-on", type=OneOf([*_LEVELS, _NEVER]), default="error", show_default=True,
              help="ระดับที่ถือว่าไม่ผ่าน")  # fmt: skip
@format_option(*FORMATS)
@LANGUAGE
@OUTPUT
@ALSO
def check_command(
    paths: tuple[Path, ...], built: bool, external: bool, edition: str | None,
    today: dt.date | None, since: str | None, select: tuple[str, ...], ignore: tuple[str, ...],
    fail_on: str, format_: str, language: str, output: Path | None, also: tuple[Copy, ...],
) -> None:  # fmt: skip
    """ตรวจเนื้อหาก่อนเผยแพร่ และบอกวิธีแก้ทีละจุด"""  # noqa: D415 - Thai has no full stop
    root = find_project(Path.cwd()).root
    choice = Choice(tuple(_within(path, root) for path in paths), select, ignore)
    fetch = HttpFetch() if external else None
    wish = Wish(choice, today, edition, built, since, fetch=fetch)
    with progress() as shown:
        report = check_project(root, wish, shown)
    tell(report, Told(format_, language, output, also))
    sys.exit(FOUND if fail_on != _NEVER and report.fails_at(_LEVELS[fail_on]) else OK)


def _within(path: Path, root: Path) -> str:
    """A path as findings name it.

    Raises:
        ProjectError: It lies outside the project.
    """
    found = path.resolve()
    if not found.is_relative_to(root):
        raise ProjectError(f"{path} ไม่ได้อยู่ในโครงการนี้ ({root})")
    inner = found.relative_to(root).as_posix()
    return "" if inner == "." else inner
