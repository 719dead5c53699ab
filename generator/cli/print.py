"""The verb `print`: pages and entries as PDF."""

import sys
from pathlib import Path

import click

from generator.check.reporters.text import findings_as_text
from generator.cli.exits import FOUND
from generator.cli.progress import progress
from generator.cli.wrong_use import OneOf
from generator.paper.pages import SheetStyle
from generator.pipeline.printing import PrintRun, print_project
from generator.rendering.filters import size as size_of


@click.command("print")
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.option("--output", type=click.Path(path_type=Path),
              help="โฟลเดอร์ปลายทาง หรือไฟล์ .pdf เมื่อพิมพ์รายการเดียว (ปกติคือโฟลเดอร์ที่เปิดอยู่)")  # fmt: skip
@click.option("--size", type=OneOf(["A4", "A3"], case_sensitive=False), default="A4",
              show_default=True, help="ขนาดกระดาษ")  # fmt: skip
@click.option("--landscape/--portrait", default=None,
              help="แนวนอนหรือแนวตั้ง (ปกติเลือกให้เอง ตารางที่กว้างเป็นแนวนอน)")  # fmt: skip
@click.option("--digits", type=OneOf(["arabic", "thai"]), default="arabic", show_default=True,
              help="ตัวเลขอารบิกหรือเลขไทย")  # fmt: skip
def print_command(
    ids: tuple[str, ...], output: Path | None, size: str, landscape: bool | None, digits: str
) -> None:
    """พิมพ์หน้าใดก็ได้ของเว็บไซต์เป็นไฟล์ PDF

    ID คือรหัส เช่น news/open-house หรือ disclosure/2569/o1 ที่อยู่ของหน้า เช่น /disclosure/2569/
    ชื่อไฟล์ เช่น content/about/history.md หรือคำว่า structure สำหรับผังโครงสร้าง ระบุได้หลายรายการ
    """  # noqa: D415 - Thai has no full stop
    style = SheetStyle("A3" if size == "A3" else "A4", landscape, digits == "thai")
    with progress() as shown:
        run = print_project(Path.cwd(), ids, output, style, shown)
    if not run.printed:
        click.echo(findings_as_text(run.findings), err=True)
        sys.exit(FOUND)
    click.echo(summary(run))


def summary(run: PrintRun) -> str:
    """What was written and where."""
    lines = []
    for one in run.printed:
        again = "  (แทนไฟล์เดิมชื่อเดียวกัน)" if one.replaced else ""
        lines.append(f"พิมพ์แล้ว {one.path}  {size_of(one.size)}  {one.title}{again}")
        if one.fixed:
            lines.append("  เอกสารนี้มีแบบของตัวเอง จึงใช้กระดาษ A4 แนวตั้งเสมอ")
    return "\n".join(lines)
