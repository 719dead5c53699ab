"""The verbs that tell what is checked: explain and rules."""

import datetime as dt
from pathlib import Path

import click

from generator.check.explain import explain_item, explain_rule
from generator.check.rule_list import LISTS
from generator.check.rules import FAMILIES
from generator.cli.options import LANGUAGE, TODAY, format_option
from generator.cli.progress import progress
from generator.cli.say import say
from generator.cli.wrong_use import OneOf
from generator.pipeline.checking import Wish, check_project


@click.command("explain")
@click.argument("name", metavar="CODE|ITEM")
@TODAY
@LANGUAGE
def explain_command(name: str, today: dt.date | None, language: str) -> None:
    """อธิบายรหัสที่ตรวจพบ เช่น D101 หรือข้อของชุดรายการ เช่น O12 หรือ 2569/O12"""  # noqa: D415 - Thai has no full stop
    text = explain_rule(name, language)
    if text is None:
        with progress() as shown:
            report = check_project(Path.cwd(), Wish(today=today), shown)
        text = explain_item(name, report, language)
    say(text)


@click.command("rules")
@click.option("--family", type=OneOf(list(FAMILIES)), help="เฉพาะหมวดนี้ เช่น D")
@format_option(*LISTS)
@LANGUAGE
def rules_command(family: str | None, format_: str, language: str) -> None:
    """แสดงกฎทั้งหมดที่ใช้ตรวจ"""  # noqa: D415 - the same
    say(LISTS[format_](family, language))
