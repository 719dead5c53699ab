"""The same content as JSON under `/api/`, for other programs; `docs/api.md` describes it."""

from collections.abc import Callable
from typing import Any

from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.addresses import absolute
from generator.web.api import disclosure
from generator.web.api.datasets import dataset
from generator.web.api.forms import form
from generator.web.api.manuals import manual
from generator.web.api.news import news
from generator.web.api.orders import order
from generator.web.api.procurements import procurement
from generator.web.api.questions import question
from generator.web.api.records import Records
from generator.web.plan import Artifact, JsonObject

Rows = tuple[str, str, Callable[[Records, Entry[Any]], JsonObject]]

_LISTS: tuple[Rows, ...] = (
    ("news", "ข่าว", news),
    ("orders", "คำสั่งและประกาศ", order),
    ("questions", "ถาม-ตอบ", question),
    ("procurements", "การจัดซื้อจัดจ้าง", procurement),
    ("datasets", "ชุดข้อมูล", dataset),
    ("forms", "แบบฟอร์ม", form),
    ("manuals", "คู่มือการปฏิบัติงาน", manual),
)
"""The files of entries: their name, which is also that of the library's list, title and record."""


def api(library: Library, site_url: str) -> tuple[Artifact, ...]:
    """All files under `/api/`.

    Args:
        library: What the office publishes.
        site_url: Where the site is published.
    """
    records = Records(library, site_url)
    made = [
        records.file(name, title, [record(records, entry) for entry in getattr(library, name)])
        for name, title, record in _LISTS
    ]
    made += disclosure.files(records)
    index = [{"url": absolute(artifact.url, site_url), "title": title} for artifact, title in made]
    return records.file("index", "รายการข้อมูลทั้งหมด", index)[0], *(artifact for artifact, _ in made)
