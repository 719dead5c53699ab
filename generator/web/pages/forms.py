"""Forms: the list by group and every form with its preview."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.kinds.form import Form
from generator.kinds.procedure import Procedure
from generator.library.entry import Entry
from generator.rendering.markdown.targets import Heading
from generator.web.desk import HOME, Desk, safe
from generator.web.downloads import offered
from generator.web.office_tables import form_table
from generator.web.office_tables.addresses import FORMS as FORMS_STEM
from generator.web.pages.shown import ShownFile, shown_files, shown_papers
from generator.web.plan import Page, crumb

FORMS = crumb("/forms/")


@dataclass(frozen=True)
class ShownForm:
    """A form in a list."""

    entry: Entry[Form]
    assets: tuple[ShownFile, ...]


@dataclass(frozen=True)
class FormGroup:
    """The forms of one group of the office."""

    id: str
    name: str
    forms: list[ShownForm]


@dataclass(frozen=True)
class Use:
    """A procedure that uses a form, with the title of its manual."""

    procedure: Entry[Procedure]
    manual: str


def form_pages(desk: Desk) -> Iterator[Page]:
    """The list of forms and every form."""
    yield _list(desk)
    for entry in desk.library.forms:
        yield _form(desk, entry)


def shown_form(desk: Desk, entry: Entry[Form]) -> ShownForm:
    """A form with its downloads as lists name them: one PDF is enough there."""
    files = shown_files(entry.data.files, entry.folder, desk.library)
    papers = shown_papers(entry, desk.papers, without="fillable")
    return ShownForm(entry, papers + files)


def _list(desk: Desk) -> Page:
    lead = "แบบฟอร์มของสำนักงาน แยกตามกลุ่มเจ้าของ เปิดดูช่องที่ต้องกรอกและดาวน์โหลดได้"
    groups = []
    for group in desk.library.office.groups:
        forms = [
            shown_form(desk, entry)
            for entry in desk.library.forms
            if entry.data.group == group.id and entry.data.withdrawn is None
        ]
        if forms:
            groups.append(FormGroup(group.id, group.name, forms))
    files = offered(FORMS_STEM, form_table(desk.library, desk.site_url))
    body = desk.bodies.fill(
        "form.html", "listing", title=FORMS.title, lead=lead, groups=groups, downloads=files.shown
    )
    return Page(
        FORMS.url, FORMS.title, "listing", body, description=lead, crumbs=(HOME,),
        headings=tuple(Heading(group.id, group.name, 2) for group in groups),
        updated=max((e.updated for e in desk.library.forms if e.updated), default=None),
        files=files.artifacts,
    )  # fmt: skip


def _form(desk: Desk, entry: Entry[Form]) -> Page:
    rendered = desk.text(entry, entry.source.body)
    body = desk.bodies.fill(
        "form.html", "body", entry=entry, content=safe(rendered),
        attachments=shown_files(entry.data.files, entry.folder, desk.library),
        papers=shown_papers(entry, desk.papers), used_by=_uses(desk, entry),
    )  # fmt: skip
    preview = (Heading("preview", "ตัวอย่างแบบฟอร์ม", 2),) if entry.data.parts else ()
    return desk.page(entry, body, (FORMS,), headings=rendered.headings + preview)


def _uses(desk: Desk, entry: Entry[Form]) -> list[Use]:
    found = desk.library.users_of_form.get(entry.slug, ())
    return [
        Use(procedure, desk.library.entries[procedure.id.rpartition("/")[0]].title)
        for procedure in found
        if procedure.id.rpartition("/")[0] in desk.library.entries
    ]
