"""The verb `guard`: may whoever proposes a change touch what it touches."""

import json
import re
import sys
from pathlib import Path

import click

from generator.check.reporters import FORMATS
from generator.cli.exits import FOUND, OK
from generator.cli.options import LANGUAGE, format_option
from generator.cli.reporting import ALSO, OUTPUT, Copy, Told, tell
from generator.findings import Severity
from generator.pipeline.guard import Contribution, guard


@click.command("guard")
@click.option("--since", required=True, help="สาขาหรือคอมมิตที่จะรวมการแก้ไขเข้าไป เช่น main")
@click.option("--head", default="HEAD", show_default=True, help="คอมมิตสุดท้ายของการแก้ไข")
@click.option("--repository", type=click.Path(path_type=Path), default=Path(), show_default=True,
              help="โฟลเดอร์ของคลัง git หรือคลังแบบ bare")  # fmt: skip
@click.option("--author", "authors", multiple=True,
              help="ชื่อบัญชีของผู้เสนอและผู้ส่งการแก้ไข ใช้คู่กับ --maintainers (ใช้ซ้ำได้)")  # fmt: skip
@click.option("--maintainers", default="", help="ชื่อบัญชีของผู้ดูแลระบบ เช่น somsri,anan หรือรายการ JSON")
@click.option("--maintainer", is_flag=True, help="ผู้เสนอเป็นผู้ดูแลระบบ")
@format_option(*FORMATS)
@LANGUAGE
@OUTPUT
@ALSO
def guard_command(
    since: str, head: str, repository: Path, authors: tuple[str, ...], maintainers: str,
    maintainer: bool, format_: str, language: str, output: Path | None, also: tuple[Copy, ...],
) -> None:  # fmt: skip
    """ตรวจว่าผู้เสนอแก้ไขเปลี่ยนเฉพาะไฟล์ที่มีสิทธิ์เปลี่ยน โดยไม่เปิดหรือเรียกใช้ไฟล์เหล่านั้น"""  # noqa: D415 - Thai has no full stop
    trusted = maintainer or are_maintainers(authors, maintainers)
    report = guard(Contribution(repository, since, head, trusted))
    tell(report, Told(format_, language, output, also))
    sys.exit(FOUND if report.fails_at(Severity.ERROR) else OK)


def are_maintainers(authors: tuple[str, ...], maintainers: str) -> bool:
    """Tell whether everybody who had a hand in it is on the list; nobody is, on an empty one.

    Args:
        authors: Names of accounts, whose case does not count.
        maintainers: Names with commas or spaces between them, or a list in JSON.
    """
    try:
        told = json.loads(maintainers)
    except ValueError:
        told = re.split(r"[\s,]+", maintainers)
    listed = told if isinstance(told, list) else []
    known = {str(name).strip().casefold() for name in listed} - {""}
    return bool(authors) and all(author.strip().casefold() in known for author in authors)
