"""The verb `export`: the site as plain Markdown and HTML."""

import sys
from pathlib import Path

import click

from generator.check.reporters.text import findings_as_text
from generator.cli.exits import FOUND
from generator.cli.progress import progress
from generator.export.folder import Exported
from generator.pipeline.export import OUTPUT, export_project


@click.command("export")
@click.option("--output", type=click.Path(path_type=Path),
              help=f"โฟลเดอร์ปลายทาง (ปกติคือ {OUTPUT} ในโครงการ)")  # fmt: skip
def export_command(output: Path | None) -> None:
    """ส่งออกเว็บไซต์เป็นไฟล์ Markdown และ HTML ที่โปรแกรมสร้างเว็บไซต์อื่นนำไปใช้ได้"""  # noqa: D415 - Thai has no full stop
    with progress() as shown:
        run = export_project(Path.cwd(), output, shown)
    if run.exported is None:
        click.echo(findings_as_text(run.findings), err=True)
        click.echo("ยังไม่ได้ส่งออก: แก้สิ่งที่ต้องแก้ข้างต้นแล้วสั่งใหม่", err=True)
        sys.exit(FOUND)
    click.echo(summary(run.exported))


def summary(exported: Exported) -> str:
    """What was written, and what to do with it."""
    redirects = f"{exported.redirects:,} รายการ" if exported.redirects else "ไม่มี"
    return "\n".join((
        f"ส่งออกเว็บไซต์แล้วที่ {exported.output}",
        f"  หน้าเว็บ  {exported.pages:,} หน้า",
        f"  ไฟล์อื่น  {exported.files:,} ไฟล์",
        f"  ที่อยู่เก่า  {redirects}",
        "วิธีใช้และสิ่งที่ไม่ได้ส่งออกอยู่ใน README.md ของโฟลเดอร์นี้ ไฟล์ต้นฉบับอยู่ในที่เก็บ git",
    ))  # fmt: skip
