"""The verb `disclosure`: readiness of an edition, item by item."""

import datetime as dt
import json
from pathlib import Path

import click

from generator.check.discretion import discreet, last_wall
from generator.check.reporters.json_report import readiness_tree
from generator.check.reporters.readiness import as_table
from generator.cli.options import LANGUAGE, TODAY, format_option
from generator.cli.progress import progress
from generator.cli.say import say
from generator.pipeline.checking import Wish, check_project


@click.command("disclosure")
@click.argument("edition", required=False)
@TODAY
@format_option("text", "json")
@LANGUAGE
def disclosure_command(
    edition: str | None, today: dt.date | None, format_: str, language: str
) -> None:
    """แสดงความพร้อมของการเปิดเผยข้อมูลทีละข้อ พร้อมคะแนนประมาณการ"""  # noqa: D415 - Thai has no full stop
    with progress() as shown:
        report = check_project(Path.cwd(), Wish(today=today, edition=edition), shown)
    made = [one for one in discreet(report).readiness if edition or one.edition.is_open]
    if format_ == "json":
        trees = [readiness_tree(one, language) for one in made]
        say(last_wall(json.dumps(trees, ensure_ascii=False, indent=1), report) + "\n")
        return
    tables = "\n\n".join(as_table(one, report.today, language) for one in made)
    say(last_wall(tables, report) + "\n")
