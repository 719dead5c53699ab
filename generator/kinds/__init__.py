"""The kinds of content: one model, one template and one place each."""

from dataclasses import dataclass

from generator.kinds.dataset import Dataset
from generator.kinds.disclosure import DisclosureItem
from generator.kinds.form import Form
from generator.kinds.manual import Manual
from generator.kinds.model import Upkeep
from generator.kinds.news import News
from generator.kinds.order import Order
from generator.kinds.page import PlainPage
from generator.kinds.procedure import Procedure
from generator.kinds.procurement import Procurement
from generator.kinds.question import Question
from generator.kinds.website_report import WebsiteReport


@dataclass(frozen=True)
class Kind:
    """One row of the table of kinds."""

    name: str
    """The identifier; its template, its page in `docs/kinds/` and its golden pair bear it too."""
    label: str
    """The Thai name."""
    model: type[Upkeep]
    place: str
    """Where its files lie, as a pattern over the path without `.md`.

    `*` is one name (but not `index`, which stands for its folder), `**` is any path.
    """


KINDS: tuple[Kind, ...] = (
    Kind("news", "ข่าว", News, "content/news/*"),
    Kind("order", "คำสั่งและประกาศ", Order, "content/orders/*"),
    Kind("question", "ถาม-ตอบ", Question, "content/questions/*"),
    Kind("form", "แบบฟอร์ม", Form, "content/forms/*"),
    Kind("disclosure", "รายการเปิดเผยข้อมูล", DisclosureItem, "content/disclosure/*/*"),
    Kind("procurement", "การจัดซื้อจัดจ้าง", Procurement, "content/procurement/*"),
    Kind("dataset", "ชุดข้อมูล", Dataset, "content/datasets/*"),
    Kind(
        "website-report",
        "รายงานผลการดำเนินงานเว็บไซต์",
        WebsiteReport,
        "content/website-reports/*",
    ),
    Kind("manual", "คู่มือการปฏิบัติงาน", Manual, "manuals/*/index"),
    Kind("procedure", "กระบวนงาน", Procedure, "manuals/*/*"),
    Kind("page", "หน้าเนื้อหาทั่วไป", PlainPage, "content/**"),
)
"""All kinds; a file belongs to the first kind whose place it lies in."""


_OF_MANUALS = "content/manuals/"
"""No place of any kind: a page there would take the address and the id of a manual."""


def kind_at(path: str) -> Kind | None:
    """The kind whose place holds a file, by the file's path without `.md`."""
    if path.startswith(_OF_MANUALS):
        return None
    return next((kind for kind in KINDS if _lies_in(path.split("/"), kind.place.split("/"))), None)


def _lies_in(path: list[str], place: list[str]) -> bool:
    if place[-1] == "**":
        return path[: len(place) - 1] == place[:-1]
    return len(path) == len(place) and all(
        want == have or (want == "*" and have != "index")
        for have, want in zip(path, place, strict=True)
    )
