"""The verbs that put a site before the public: publish, releases and rollback."""

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from generator.check.report import Report
from generator.check.reporters import write
from generator.check.reporters.words import Setting
from generator.cli.exits import FOUND
from generator.cli.progress import progress
from generator.cli.say import say
from generator.findings import Severity
from generator.pipeline.publishing import PublishWish, publish_project
from generator.publish.address import place_at
from generator.publish.place import Shelf
from generator.publish.publishing import KEPT, Switched, roll_back
from generator.publish.release import made_at
from generator.thai.calendar import format_moment

_Command = TypeVar("_Command", bound=Callable[..., Any])
_FEWEST, _MOST = 2, 100


def _place_options(command: _Command) -> _Command:
    """The options that say where."""
    command = click.option(
        "--ssh-config", type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help="ไฟล์ตั้งค่าของ ssh (ปกติใช้ของผู้ใช้)",
    )(command)  # fmt: skip
    return click.option(
        "--to", required=True, metavar="DIR|USER@HOST:DIR",
        help="โฟลเดอร์ปลายทางในเครื่องนี้ หรือในเครื่องแม่ข่ายที่เข้าด้วย ssh",
    )(command)  # fmt: skip


@click.command("publish")
@_place_options
@click.option("--site", type=click.Path(path_type=Path), help="เว็บไซต์ที่สร้างแล้ว (ปกติคือ site)")
@click.option("--keep", type=click.IntRange(_FEWEST, _MOST), default=KEPT, show_default=True,
              help="จำนวนรุ่นที่เก็บไว้ รวมรุ่นที่เผยแพร่อยู่")  # fmt: skip
@click.option("--url", help="ที่อยู่เว็บไซต์จริง เมื่อสลับแล้วจะตรวจสิ่งที่ประชาชนเห็น ถ้าไม่ตรงจะย้อนกลับให้")
def publish_command(
    to: str, ssh_config: Path | None, site: Path | None, keep: int, url: str | None
) -> None:
    """ตรวจเว็บไซต์ที่สร้างแล้ว ส่งไปยังปลายทาง ตรวจว่าครบทุกไฟล์ แล้วสลับให้ประชาชนเห็นในครั้งเดียว"""  # noqa: D415 - Thai has no full stop
    place = place_at(to, ssh_config)
    with progress() as shown:
        wish = PublishWish(dt.datetime.now(dt.UTC), keep, site, url)
        done = publish_project(Path.cwd(), place, wish, shown)
    if done.switched is None:
        _refuse(
            done.report, "ยังไม่ได้เผยแพร่: แก้สิ่งที่ต้องแก้ข้างต้น สร้างใหม่ แล้วสั่งใหม่ เว็บไซต์ที่เผยแพร่อยู่ไม่เปลี่ยนแปลง"
        )
    click.echo(_published(done.switched))
    if done.seen is None:
        return
    if done.seen.fails_at(Severity.ERROR):
        _refuse(done.seen, _way_back(done.rolled_back))
    click.echo(f"ตรวจเว็บไซต์จริงแล้วที่ {url} ประชาชนเห็นรุ่นนี้ครบทุกไฟล์")


def _refuse(report: Report, why: str) -> NoReturn:
    """Show what was found, say what that means, and end."""
    say(write(report, "text", Setting("th", sys.stdout.isatty(), "")))
    click.echo(why)
    sys.exit(FOUND)


def _way_back(done: Switched | None) -> str:
    if done is None:
        return (
            "สิ่งที่ประชาชนเห็นไม่ตรงกับที่เผยแพร่ และไม่มีรุ่นก่อนหน้าให้ย้อนกลับ ตรวจการตั้งค่าเครื่องแม่ข่ายตามรายการข้างต้น"
        )
    return (
        f"สิ่งที่ประชาชนเห็นไม่ตรงกับที่เผยแพร่ จึงย้อนกลับไปรุ่น {_named(done.live)} "
        "แก้ตามรายการข้างต้น แล้วเผยแพร่ใหม่"
    )


@click.command("rollback")
@click.argument("release", required=False)
@_place_options
def rollback_command(release: str | None, to: str, ssh_config: Path | None) -> None:
    """ย้อนเว็บไซต์กลับไปรุ่นก่อนหน้า หรือรุ่นที่ระบุ หลังตรวจว่ารุ่นนั้นไม่ถูกแก้ไข"""  # noqa: D415 - the same
    done = roll_back(place_at(to, ssh_config), release)
    if done.live == done.before:
        click.echo(f"เผยแพร่รุ่น {done.live} อยู่แล้ว")
        return
    click.echo(f"ย้อนกลับแล้ว ขณะนี้เผยแพร่รุ่น {_named(done.live)}")
    click.echo("รุ่นที่ใหม่กว่าย้ายไปเก็บใน withdrawn/ เพื่อตรวจสอบ และจะไม่ถูกนำกลับมาเผยแพร่เอง")


@click.command("releases")
@_place_options
def releases_command(to: str, ssh_config: Path | None) -> None:
    """แสดงทุกรุ่นที่เก็บไว้ที่ปลายทาง และรุ่นที่ประชาชนเห็นอยู่"""  # noqa: D415 - the same
    click.echo(_listed(place_at(to, ssh_config).shelf()))


def _published(done: Switched) -> str:
    if done.live == done.before:
        return f"เว็บไซต์นี้เผยแพร่อยู่แล้ว รุ่น {_named(done.live)} ตรวจแล้วครบทุกไฟล์"
    lines = [f"เผยแพร่แล้ว รุ่น {_named(done.live)}"]
    if done.before:
        lines.append(f"  รุ่นก่อนหน้า {done.before} ยังเก็บไว้ ย้อนกลับได้ด้วย prongsai rollback")
    if done.removed:
        lines.append(f"  ลบรุ่นเก่าแล้ว {len(done.removed)} รุ่น")
    return "\n".join(lines)


def _listed(there: Shelf) -> str:
    """Newest first, as a person looks for them."""
    states = dict.fromkeys(there.withdrawn, "ถอนแล้ว") | dict.fromkeys(there.releases, "เก็บไว้")
    if there.live:
        states[there.live] = "เผยแพร่อยู่"
    rows = [f"{_named(name)}  {states[name]}" for name in sorted(states, reverse=True)]
    head = [] if there.live else ["ยังไม่มีรุ่นใดเผยแพร่อยู่"]
    return "\n".join([*head, *rows])


def _named(name: str) -> str:
    return f"{name}  ({format_moment(made_at(name))})"
