"""Questions and answers: every question, and the list of all by topic with the way to ask."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args

from markupsafe import Markup

from generator.kinds.question import Question, Topic
from generator.library.entry import Entry
from generator.rendering.markdown.targets import Heading
from generator.thai.slug import heading_id
from generator.web.desk import HOME, Desk, safe
from generator.web.downloads import NOTHING, offered
from generator.web.office_tables import question_table
from generator.web.office_tables.addresses import QUESTIONS as STEM
from generator.web.office_tables.addresses import is_withdrawn
from generator.web.pages.shown import State
from generator.web.plan import Page, crumb

QUESTIONS = crumb("/questions/")
INTRODUCTION = "questions"
"""The id of the plain page whose text stands above the list, `content/questions/index.md`."""

_LEAD = "คำถามจากประชาชน ครู และโรงเรียน พร้อมคำตอบของกลุ่มที่รับผิดชอบ และวิธีถามสำนักงาน"
_ANSWERED = State("proved", "ตอบแล้ว")
_WAITING = State("none", "รอคำตอบ")


@dataclass(frozen=True)
class ShownQuestion:
    """A question in a list."""

    entry: Entry[Question]
    state: State


@dataclass(frozen=True)
class ShownTopic:
    """The questions of one topic."""

    name: str
    slug: str
    questions: list[ShownQuestion]


@dataclass(frozen=True)
class QuestionCount:
    """How many questions are in one state."""

    name: str
    text: str
    number: int


def question_pages(desk: Desk) -> Iterator[Page]:
    """The list of questions and every question."""
    yield _list(desk)
    for entry in desk.library.questions:
        yield _question(desk, entry)


def question_state(entry: Entry[Question]) -> State:
    """Whether a question has its answer."""
    return _ANSWERED if entry.data.answered else _WAITING


def _list(desk: Desk) -> Page:
    introduction = next((page for page in desk.library.pages if page.id == INTRODUCTION), None)
    rendered = desk.text(introduction, introduction.source.body) if introduction else None
    listed = [entry for entry in desk.library.questions if entry.data.withdrawn is None]
    topics = _topics(listed)
    title = introduction.title if introduction else QUESTIONS.title
    lead = (introduction and introduction.data.summary) or _LEAD
    table = question_table(listed, desk.library, desk.site_url)
    files = NOTHING if is_withdrawn(desk.library, INTRODUCTION) else offered(STEM, table)
    body = desk.bodies.fill(
        "question.html", "listing", title=title, lead=lead, topics=topics,
        content=safe(rendered) if rendered else "", counts=_counts(listed),
        downloads=files.shown,
    )  # fmt: skip
    headings = (
        Heading("ask", "ถามสำนักงาน", 2),
        *(Heading(f"topic-{topic.slug}", topic.name, 2) for topic in topics),
    )
    newest = max((entry.data.own_day for entry in listed), default=None)
    if introduction and rendered:
        page = desk.page(
            introduction, body, (), headings=rendered.headings + headings, files=files.artifacts
        )
        return replace(page, updated=max(filter(None, (page.updated, newest)), default=None))
    return Page(
        QUESTIONS.url, title, "listing", body, description=lead, crumbs=(HOME,),
        headings=headings, updated=newest, files=files.artifacts,
    )  # fmt: skip


def _topics(listed: list[Entry[Question]]) -> list[ShownTopic]:
    topics = []
    for name in get_args(Topic):
        found = [
            ShownQuestion(entry, question_state(entry))
            for entry in listed
            if entry.data.topic == name
        ]
        if found:
            topics.append(ShownTopic(name, heading_id(name), found))
    return topics


def _counts(listed: list[Entry[Question]]) -> list[QuestionCount]:
    answered = sum(entry.data.answered is not None for entry in listed)
    numbers = ((_ANSWERED, answered), (_WAITING, len(listed) - answered))
    return [QuestionCount(state.name, state.text, number) for state, number in numbers if number]


def _question(desk: Desk, entry: Entry[Question]) -> Page:
    library = desk.library
    answer = safe(desk.text(entry, entry.source.body)) if entry.data.answered else Markup()
    body = desk.bodies.fill(
        "question.html", "body", entry=entry, answer=answer, state=question_state(entry),
        related=[library.entries[name] for name in entry.data.related if name in library.entries],
    )  # fmt: skip
    return desk.page(entry, body, (QUESTIONS,), article=str(answer))
