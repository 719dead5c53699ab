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
from generator.pipeline.live import LiveWish, Network, check_live
from generator.project import find_project

_LEVELS = {level.name.lower(): level for level in reversed(Severity)}
_NEVER = "never"


@click.command("check")
@click.argument("paths", nargs=-1, type=Existing())
@click.option("--built", is_flag=True, help="ตรวจเว็บไซต์ที่สร้างแล้วด้วย")
@click.option("--external", is_flag=True, help="ลองเปิดลิงก์ไปเว็บไซต์อื่นด้วย (ต้องต่ออินเทอร์เน็ต)")
@click.option(
    "--url", help="ตรวจเว็บไซต์จริงที่อยู่นี้ว่าตรงกับที่สร้างไว้ และไม่ถูกบุกรุก เช่น https://www.example.go.th/"
)
@click.option("--site", type=Existing(), help="โฟลเดอร์ของเว็บไซต์ที่สร้างแล้ว (ปกติตาม mkdocs.yml)")
@click.option("--manifest", type=Existing(),
              help="ใช้กับ --url: ไฟล์ SHA256SUMS ที่เก็บไว้ เมื่อไม่มีเว็บไซต์ที่สร้างแล้วในเครื่องนี้")  # fmt: skip
@click.option("--edition", help="ตรวจเฉพาะชุดรายการ เช่น 2569")
@TODAY
@click.option("--since", help="เทียบกับคอมมิต แบรนช์ หรือแท็ก เช่น main")
@click.option("--select", multiple=True, callback=codes, help="เฉพาะรหัสที่ขึ้นต้นด้วยค่านี้ เช่น D,C101")
@click.option("--ignore", multiple=True, callback=codes, help="ไม่รายงานรหัสที่ขึ้นต้นด้วยค่านี้")
@click.option("--fail-on", type=OneOf([*_LEVELS, _NEVER]), default="error", show_default=True,
              help="ระดับที่ถือว่าไม่ผ่าน")  # fmt: skip
@click.option("--new-only", is_flag=True,
              help="ใช้กับ --since: สิ่งที่พบอยู่แล้วในคอมมิตนั้นยังรายงาน แต่ไม่ถือว่าไม่ผ่าน")  # fmt: skip
@format_option(*FORMATS)
@LANGUAGE
@OUTPUT
@ALSO
def check_command(
    paths: tuple[Path, ...], built: bool, external: bool, url: str | None, site: Path | None,
    manifest: Path | None, edition: str | None,
    today: dt.date | None, since: str | None, select: tuple[str, ...], ignore: tuple[str, ...],
    fail_on: str, new_only: bool, format_: str, language: str, output: Path | None,
    also: tuple[Copy, ...],
) -> None:  # fmt: skip
    """ตรวจเนื้อหาก่อนเผยแพร่ และบอกวิธีแก้ทีละจุด"""  # noqa: D415 - Thai has no full stop
    root = find_project(Path.cwd()).root
    choice = Choice(tuple(_within(path, root) for path in paths), select, ignore)
    others = {"--built": built, "--external": external, "--since": since, "--edition": edition}
    _alone(url, manifest, tuple(name for name, given in others.items() if given))
    fetch = HttpFetch() if external else None
    wish = Wish(choice, today, edition, built, since, site and site.resolve(), fetch)
    with progress() as shown:
        report = (
            check_live(root, _live(url, wish, manifest), Network(), shown)
            if url
            else check_project(root, wish, shown)
        )
    tell(report, Told(format_, language, output, also))
    fails = fail_on != _NEVER and report.fails_at(_LEVELS[fail_on], new_only=new_only)
    sys.exit(FOUND if fails else OK)


def _alone(url: str | None, manifest: Path | None, others: tuple[str, ...]) -> None:
    """See that a check of the published site is asked for alone.

    Raises:
        ProjectError: It is not, or a list is given without it.
    """
    if url and others:
        raise ProjectError(f"--url ตรวจเว็บไซต์จริงเท่านั้น ใช้ร่วมกับ {others[0]} ไม่ได้ ให้สั่งตรวจแยกกัน")
    if manifest and not url:
        raise ProjectError("--manifest ใช้กับ --url เท่านั้น")


def _live(url: str, wish: Wish, manifest: Path | None) -> LiveWish:
    """What is asked of the published site; with --today as if it were noon of that day."""
    now = dt.datetime.now(dt.UTC)
    if wish.today:
        now = dt.datetime.combine(wish.today, dt.time(12), dt.UTC)
    return LiveWish(url, now, wish.choice, wish.today, wish.site, manifest)


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
