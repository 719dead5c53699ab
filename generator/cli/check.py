"""The verbs that look: check, explain, rules and disclosure."""

import datetime as dt
import json
import sys
from pathlib import Path

import click

from generator.check.engine import Progress
from generator.check.explain import explain_item, explain_rule, list_rules
from generator.check.reporters import FORMATS
from generator.check.reporters.json_report import readiness_tree
from generator.check.reporters.readiness import as_table
from generator.check.rules import BY_CODE, FAMILIES
from generator.check.run import Choice
from generator.cli.exits import FOUND, OK
from generator.errors import ProjectError
from generator.findings import Severity
from generator.pipeline.checking import Wish, check_project
from generator.project import find_project
from generator.thai.calendar import DateError, parse_date

_LEVELS = {level.name.lower(): level for level in Severity}


def _day(_: click.Context, __: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return parse_date(value) if value else None
    except DateError as error:
        raise click.BadParameter(str(error)) from error


def _codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Codes and beginnings of codes, repeated or with commas between them."""
    wanted = tuple(part.strip().upper() for value in values for part in value.split(",") if part)
    for prefix in wanted:
        if not any(number.startswith(prefix) for number in BY_CODE):
            raise click.BadParameter(f"ไม่มีรหัสที่ขึ้นต้นด้วย {prefix} สั่ง prongsai rules เพื่อดูทั้งหมด")
    return wanted


_TODAY = click.option("--today", callback=_day, help="ตรวจเหมือนวันนี้คือวันที่กำหนด เช่น 2569-04-30")
_LANGUAGE = click.option(
    "--lang", "language", type=click.Choice(["th", "en"]), default="th", show_default=True,
    help="ภาษาของรายงาน",
)  # fmt: skip
_EDITION = click.option("--edition", help="ตรวจเฉพาะชุดรายการ เช่น 2569")


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--built", is_flag=True, help="ตรวจเว็บไซต์ที่สร้างแล้วด้วย")
@_EDITION
@_TODAY
@click.option("--since", help="เทียบกับคอมมิต แบรนช์ หรือแท็ก เช่น main")
@click.option("--select", multiple=True, callback=_codes, help="ตรวจเฉพาะรหัสที่ขึ้นต้นด้วยค่านี้ เช่น D,C101")
@click.option("--ignore", multiple=True, callback=_codes, help="ไม่รายงานรหัสที่ขึ้นต้นด้วยค่านี้")
@click.option(
    "--fail-on",
    type=click.Choice([*reversed(_LEVELS), "never"]),
    default="error",
    show_default=True,
    help="ระดับที่ถือว่าไม่ผ่าน",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="รูปแบบของรายงาน",
)
@_LANGUAGE
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path),
              help="เขียนรายงานลงไฟล์แทนหน้าจอ")  # fmt: skip
def check_command(
    paths: tuple[Path, ...], built: bool, edition: str | None, today: dt.date | None,
    since: str | None, select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str,
    format_: str, language: str, output: Path | None,
) -> None:  # fmt: skip
    """ตรวจเนื้อหาก่อนเผยแพร่ และบอกวิธีแก้ทีละจุด"""  # noqa: D415 - Thai has no full stop
    root = find_project(Path.cwd()).root
    choice = Choice(tuple(_within(path, root) for path in paths), select, ignore)
    wish = Wish(choice, today, edition, built, since)
    report = check_project(root, wish, _progress())
    _end_progress()
    text = FORMATS[format_](report, language)
    if output:
        output.write_text(text, encoding="utf-8", newline="\n")
    else:
        click.echo(text, nl=False)
    sys.exit(FOUND if fail_on != "never" and report.fails_at(_LEVELS[fail_on]) else OK)


def _within(path: Path, root: Path) -> str:
    found = path.resolve()
    if not found.is_relative_to(root):
        raise ProjectError(f"{path} ไม่ได้อยู่ในโครงการนี้ ({root})")
    inner = found.relative_to(root).as_posix()
    return "" if inner == "." else inner


def _progress() -> Progress | None:
    """A line that is written over while a person is watching; nothing in a log."""
    if not sys.stderr.isatty():
        return None

    def show(name: str, number: int) -> None:
        click.echo(f"\r\x1b[Kกำลังตรวจ {name} {number}", nl=False, err=True)

    return show


def _end_progress() -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)


@click.command("explain")
@click.argument("name")
@_LANGUAGE
def explain_command(name: str, language: str) -> None:
    """อธิบายรหัสที่ตรวจพบ เช่น D101 หรือข้อของชุดรายการ เช่น O12 หรือ 2569/O12"""  # noqa: D415 - the same
    text = explain_rule(name, language)
    if text is None:
        report = check_project(Path.cwd(), Wish())
        text = explain_item(name, report, language)
    click.echo(text, nl=False)


@click.command("rules")
@click.option("--family", type=click.Choice(list(FAMILIES)), help="เฉพาะหมวดนี้ เช่น D")
@_LANGUAGE
def rules_command(family: str | None, language: str) -> None:
    """แสดงกฎทั้งหมดที่ใช้ตรวจ"""  # noqa: D415 - the same
    click.echo(list_rules(family, language), nl=False)


@click.command("disclosure")
@click.argument("edition", required=False)
@_TODAY
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="รูปแบบของรายงาน",
)
@_LANGUAGE  # fmt: skip
def disclosure_command(
    edition: str | None, today: dt.date | None, format_: str, language: str
) -> None:
    """แสดงความพร้อมของการเปิดเผยข้อมูลทีละข้อ พร้อมคะแนนประมาณการ"""  # noqa: D415 - the same
    root = find_project(Path.cwd()).root
    report = check_project(root, Wish(today=today, edition=edition), _progress())
    _end_progress()
    made = [one for one in report.readiness if edition or one.edition.is_open]
    if format_ == "json":
        click.echo(json.dumps([readiness_tree(one) for one in made], ensure_ascii=False, indent=1))
        return
    click.echo("\n\n".join(as_table(one, report.today, language) for one in made))
