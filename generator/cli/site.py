"""The verbs that make a site: build and serve."""

import sys
from collections import Counter
from pathlib import Path

import click

from generator.cli.exits import FOUND
from generator.cli.progress import progress
from generator.host.build import Built, serve
from generator.pipeline.building import build_project, page_counts
from generator.project import find_project


@click.command("build")
@click.option("--site-dir", type=click.Path(path_type=Path), help="โฟลเดอร์ปลายทาง (ปกติคือ site)")
def build_command(site_dir: Path | None) -> None:
    """สร้างเว็บไซต์ทั้งหมดลงในโฟลเดอร์ site"""  # noqa: D415 - the same
    with progress() as shown:
        built = build_project(Path.cwd(), site_dir.resolve() if site_dir else None, shown)
    if built is None:
        sys.exit(FOUND)
    click.echo(summary(built))


@click.command("serve")
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="ที่อยู่สำหรับเปิดดู")
def serve_command(address: str) -> None:
    """เปิดเว็บไซต์บนเครื่องนี้ แก้ไฟล์แล้วหน้าเว็บเปลี่ยนตามทันที"""  # noqa: D415 - the same
    serve(find_project(Path.cwd()), address)


def summary(built: Built) -> str:
    """Where the site is, what it holds and how to look at it."""
    counts = page_counts(built.plan)
    width = max(len(str(count)) for count in counts.values())
    lines = [f"สร้างเว็บไซต์แล้วที่ {built.site}  รวม {sum(counts.values()):,} หน้า"]
    lines += [f"  {count:>{width}}  {label}" for label, count in counts.items()]
    ends = Counter(artifact.url.rpartition(".")[2] for artifact in built.plan.artifacts)
    lines.append(f"  เอกสารที่จัดทำให้: PDF {ends['pdf']} ฉบับ Word {ends['docx']} ฉบับ")
    if built.drafts:
        lines.append(f"  ฉบับร่างที่ยังไม่เผยแพร่ {len(built.drafts)} ไฟล์")
    lines.append(f"เปิดดูด้วยคำสั่ง  {_command()} serve  แล้วเปิด http://127.0.0.1:8000/ ในเบราว์เซอร์")
    return "\n".join(lines)


def _command() -> Path:
    """How this command is called from here, on any system."""
    script = Path(sys.executable).with_name("prongsai")
    return script.relative_to(Path.cwd()) if script.is_relative_to(Path.cwd()) else script
