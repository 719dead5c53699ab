"""The verb `offline`: the site as a zip that opens without a network."""

import math
import sys
import unicodedata
from pathlib import Path
from typing import Any

import click

from generator.cli.exits import FOUND
from generator.cli.progress import progress
from generator.offline.edition import START, Packed
from generator.pipeline.offline import OUTPUT, pack_project
from generator.rendering.filters import size

_MEGABYTE = 1_000_000
_ALL, _NONE = "all", "none"


class LargestAttachment(click.ParamType[int]):
    """`all`, `none` or megabytes in the digits of either script; becomes bytes, or None for all."""

    name = "all|none|MB"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Take a word or a number.

        Raises:
            click.BadParameter: It is neither.
        """
        words = {_ALL: None, _NONE: 0}
        if value in words:
            return words[value]
        digits = unicodedata.normalize("NFKC", value)
        try:
            megabytes = float(digits)
        except ValueError:
            megabytes = math.nan
        if not 0 < megabytes < math.inf:
            self.fail(f"“{value}” ใช้ไม่ได้ ระบุ {_ALL}, {_NONE} หรือจำนวนเมกะไบต์ เช่น 5", param, ctx)
        return round(megabytes * _MEGABYTE)


@click.command("offline")
@click.option("--output", type=click.Path(path_type=Path),
              help=f"ไฟล์หรือโฟลเดอร์ปลายทาง (ปกติคือ {OUTPUT} ในโครงการ)")  # fmt: skip
@click.option("--attachments", "most", type=LargestAttachment(), default=_ALL, show_default=True,
              help="ไฟล์แนบที่รวมไว้: ทั้งหมด ไม่รวมเลย หรือไฟล์ละไม่เกินกี่เมกะไบต์")  # fmt: skip
def offline_command(output: Path | None, most: int | None) -> None:
    """รวมเว็บไซต์เป็นไฟล์ zip ที่เปิดจากแฟลชไดรฟ์หรือแผ่นซีดีได้โดยไม่ต้องต่ออินเทอร์เน็ต"""  # noqa: D415 - Thai has no full stop
    with progress() as shown:
        packed = pack_project(Path.cwd(), output, most, shown)
    if packed is None:
        sys.exit(FOUND)
    click.echo(summary(packed))


def summary(packed: Packed) -> str:
    """What was written, how large it is, what stayed behind, and what to do with it."""
    left_out = "  ไฟล์แนบที่ไม่ได้รวมไว้  ไม่มี"
    if packed.left_out:
        left_out = (
            f"  ไฟล์แนบที่ไม่ได้รวมไว้  {packed.left_out:,} ไฟล์ ขนาดรวม {size(packed.left_out_size)} "
            "ลิงก์ในหน้าเว็บพาไปยังเว็บไซต์จริงและบอกว่าต้องใช้อินเทอร์เน็ต"
        )
    return "\n".join((
        f"รวมเว็บไซต์ฉบับออฟไลน์แล้วที่ {packed.output}  ขนาด {size(packed.size)}",
        f"  หน้าเว็บ  {packed.pages:,} หน้า",
        f"  ไฟล์แนบ  {f'{packed.attachments:,} ไฟล์' if packed.attachments else 'ไม่มี'}",
        left_out,
        f"วิธีใช้: แตกไฟล์ zip ลงในแฟลชไดรฟ์หรือแผ่นซีดี แล้วเปิด {START}",
    ))  # fmt: skip
