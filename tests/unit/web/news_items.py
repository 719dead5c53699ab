"""News as feeds get them."""

import datetime as dt
from typing import Any

from generator.library.history import BANGKOK
from generator.web.feeds import Channel, Enclosure, Item

SITE = "https://x.example/esao/"
CHANNEL = Channel(
    "ข่าวกิจกรรม สพป.ทดสอบ เขต 9", "ข่าวกิจกรรมของสำนักงาน", "/news/activities/",
    "สำนักงานทดสอบ", "office@esao9.example.go.th",
)  # fmt: skip
FILES = (
    Enclosure("/news/files/a.pdf", "application/pdf", 1234, "ประกาศ"),
    Enclosure("/news/files/b.xlsx", "application/vnd.ms-excel", 99),
)


def moment(day: int, month: int = 11) -> dt.datetime:
    """Return noon in Thailand of a day in 2026."""
    return dt.datetime(2026, month, day, 12, tzinfo=BANGKOK)


def item(name: str = "a", day: int = 20, **more: Any) -> Item:
    """Return an item with what a test cares about."""
    fields = {
        "id": f"news/{name}", "url": f"/news/2569/{name}/", "title": f"ข่าว {name} น้ำใจ & <ครู>",
        "html": '<p>ผู้อ่าน <a href="/forms/x/">แบบ</a> <img src="/n.png" alt="ภาพ"> น้ำ &lt;b&gt;</p>',
        "summary": "สรุปข่าว", "published": moment(day), "updated": moment(day),
        "category": "กิจกรรม",
    }  # fmt: skip
    return Item(**fields | more)
