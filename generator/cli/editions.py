"""The verbs over the years: freeze an edition, begin the next one."""

import datetime as dt
from pathlib import Path

import click

from generator.pipeline.editions import begin_edition, freeze_edition
from generator.scaffold.edition import Fate


@click.command("freeze")
@click.argument("edition")
@click.option("--again", is_flag=True, help="ล็อกใหม่ทับไฟล์ล็อกเดิม")
def freeze_command(edition: str, again: bool) -> None:
    """ล็อกที่อยู่ของหลักฐานหลังปิดรับข้อมูล เพื่อให้รู้เมื่อมีผู้ย้ายหรือลบ"""  # noqa: D415 - Thai has no full stop
    made = freeze_edition(Path.cwd(), edition, today=dt.datetime.now().astimezone().date(),
                          again=again)  # fmt: skip
    click.echo(f"ล็อกที่อยู่ {made.addresses} แห่งไว้ใน {made.path} แล้ว บันทึกไฟล์นี้เข้าระบบ")


@click.group("new")
def new_group() -> None:
    """เตรียมไฟล์ใหม่ให้เขียนต่อ ไม่เขียนทับไฟล์ที่มีอยู่"""  # noqa: D415 - the same


@new_group.command("edition")
@click.argument("edition")
@click.option("--from", "source", required=True, help="ปีต้นทาง เช่น 2569")
def new_edition_command(edition: str, source: str) -> None:
    """เตรียมชุดรายการของปีงบประมาณใหม่จากปีก่อน"""  # noqa: D415 - the same
    made = begin_edition(Path.cwd(), edition, source, today=dt.datetime.now().astimezone().date())
    carried = [item for item in made.items if item.fate is Fate.CARRIED]
    anew = [item for item in made.items if item.fate is Fate.ANEW]
    lines = [f"เตรียมปีงบประมาณ {edition} จากปี {source} แล้ว {len(made.items)} ข้อ"]
    lines += [f"\nใช้หลักฐานเดิมต่อได้ {len(carried)} ข้อ (ตรวจอีกครั้งก่อนเผยแพร่)"]
    lines += [f"  {item.item.code}  {item.item.title}" for item in carried]
    lines += [f"\nต้องจัดทำใหม่ {len(anew)} ข้อ (เป็นฉบับร่าง ยังไม่เผยแพร่)"]
    lines += [
        f"  {item.item.code}  {item.item.title}"
        + (f" (ปี {source}: {', '.join(item.before)})" if item.before else " (ข้อใหม่)")
        for item in anew
    ]
    if made.gone:
        lines += [f"\nข้อของปี {source} ที่ไม่มีในปีใหม่: {', '.join(made.gone)} ให้คงหน้าเดิมไว้"]
    if made.provisional:
        path = f"content/disclosure/{edition}/catalogue.yml"
        lines.append(
            f"\nรายการของปี {edition} เป็นรายการชั่วคราวที่คาดจากปี {source} "
            f"เมื่อได้คู่มือแล้วให้แก้ {path} และลบบรรทัด provisional"
        )
    click.echo("\n".join(lines))
