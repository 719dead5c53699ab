"""The same content as JSON under `/api/`, for other programs; `docs/api.md` describes it."""

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.catalogue import Catalogue
from generator.catalogue import Item as CatalogueItem
from generator.kinds.disclosure import DisclosureItem, Evidence
from generator.kinds.form import Form, Section
from generator.kinds.manual import Manual
from generator.kinds.model import Attachment, Image
from generator.kinds.news import News
from generator.kinds.procedure import Procedure, Step
from generator.library.entry import Entry
from generator.library.library import Library
from generator.web.addresses import absolute
from generator.web.plan import Artifact, JsonObject

SCHEMA_VERSION = 1
"""Grows when a field changes its meaning or goes; new fields do not count."""


def api(library: Library, site_url: str) -> tuple[Artifact, ...]:
    """All files under `/api/`.

    Args:
        library: What the office publishes.
        site_url: Where the site is published.
    """
    records = _Records(library, site_url)
    editions = [records.edition(catalogue) for catalogue in library.catalogues.values()]
    files = {
        "news": ("ข่าว", map(records.news, library.news)),
        "forms": ("แบบฟอร์ม", map(records.form, library.forms)),
        "manuals": ("คู่มือการปฏิบัติงาน", map(records.manual, library.manuals)),
        "disclosure": ("การเปิดเผยข้อมูลสาธารณะ แยกตามปีงบประมาณ", editions),
    }
    made = [records.file(name, title, items) for name, (title, items) in files.items()]
    made += [
        records.file(
            f"disclosure/{year}", catalogue.title, records.items(catalogue), fiscal_year=year
        )
        for year, catalogue in library.catalogues.items()
    ]
    index = [{"url": absolute(artifact.url, site_url), "title": title} for artifact, title in made]
    return records.file("index", "รายการข้อมูลทั้งหมด", index)[0], *(artifact for artifact, _ in made)


@dataclass(frozen=True)
class _Records:
    """The records of one library as seen from one site."""

    library: Library
    site_url: str

    def file(
        self, name: str, title: str, items: Iterable[JsonObject], **more: Any
    ) -> tuple[Artifact, str]:
        """One file, an item to a line, so that a reader sees what changed between two versions."""
        head = {
            "schema": f"prongsai/{re.sub(r'/[0-9]+', '-edition', name)}",
            "schema_version": SCHEMA_VERSION,
            "title": title,
            "publisher": self.library.office.name,
            "site": self._url("/"),
            **more,
        }
        start = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
        rows = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
        return Artifact(f"/api/{name}.json", f'{start},\n "items": [\n{rows}\n ]\n}}\n'), title

    def news(self, entry: Entry[News]) -> JsonObject:
        """A news item."""
        news = entry.data
        return self._record(entry, {"date": news.date.isoformat(), "category": news.category}, {
            "number": news.number,
            "tags": list(news.tags),
            "pinned": news.pinned,
            "apply_from": _iso(news.apply_from),
            "apply_until": _iso(news.apply_until),
            "expires": _iso(news.expires),
            "images": self._images(entry, [news.cover, *news.gallery]),
            "files": self._files(entry, news.attachments),
        })  # fmt: skip

    def form(self, entry: Entry[Form]) -> JsonObject:
        """A form with its fields and downloads."""
        form = entry.data
        users = self.library.users_of_form.get(entry.slug, ())
        return self._record(entry, {"version": form.version.isoformat(), "code": form.code}, {
            "filled_by": form.filled_by,
            "when": form.when,
            "submit_to": form.submit_to,
            "sections": [_section(part) for part in form.parts],
            "files": self._files(entry, form.files),
            "used_by": [self._link(user) for user in users],
        })  # fmt: skip

    def manual(self, entry: Entry[Manual]) -> JsonObject:
        """A manual with its procedures."""
        manual = entry.data
        year, month = manual.edition.year - 543, manual.edition.month
        edition = {
            "date": f"{year}-{month:02}" if month else str(year),
            "text": str(manual.edition),
        }
        return self._record(entry, {"edition": edition}, {
            "authors": [author.model_dump() for author in manual.authors],
            "approved_by": manual.approved_by and manual.approved_by.model_dump(),
            "approved_on": _iso(manual.approved_on),
            "files": self._files(entry, manual.attachments),
            "procedures": [self._procedure(p) for p in self.library.procedures(entry.id)],
        })  # fmt: skip

    def edition(self, catalogue: Catalogue) -> JsonObject:
        """One edition in the list of editions."""
        year = catalogue.fiscal_year
        states = [self._state(year, item) for item in catalogue.items]
        return {
            "fiscal_year": year,
            "title": catalogue.title,
            "open": year == self.library.office.editions.open,
            "url": self._url(f"/disclosure/{year}/"),
            "data": self._url(f"/api/disclosure/{year}.json"),
            "counts": {name: states.count(name) for name in ("published", "none", "missing")},
        }

    def items(self, catalogue: Catalogue) -> Iterable[JsonObject]:
        """The items of an edition in the order of its list."""
        for indicator in catalogue.indicators:
            for group in indicator.groups:
                for item in group.items:
                    yield {
                        "code": item.code,
                        "title": item.title,
                        "indicator": f"{indicator.code} {indicator.title}",
                        "group_of_items": f"{group.code} {group.title}",
                        "subjects": list(item.subjects),
                        "asked_period": catalogue.period_text(item),
                        "state": self._state(catalogue.fiscal_year, item),
                        **self._disclosed(catalogue.fiscal_year, item),
                    }

    def _state(self, year: int, item: CatalogueItem) -> str:
        entry = self.library.disclosed(year, item.code)
        if entry is None or entry.data.withdrawn:
            return "missing"
        return "none" if entry.data.none else "published"

    def _disclosed(self, year: int, item: CatalogueItem) -> JsonObject:
        entry = self.library.disclosed(year, item.code)
        if entry is None:
            return {"id": None, "url": None, "updated": None, "evidence": []}
        return self._record(entry, {}, {
            "none_reason": entry.data.none and entry.data.none.reason,
            "evidence": [self._evidence(entry, evidence) for evidence in entry.data.evidence],
        })  # fmt: skip

    def _evidence(self, entry: Entry[DisclosureItem], evidence: Evidence) -> JsonObject:
        period = evidence.period
        return {
            "title": evidence.title,
            "url": self._url(self._place(entry, evidence)),
            "shows": list(evidence.shows),
            "period": period
            and {"start": _iso(period.start), "end": _iso(period.end), "text": period.text},
        }

    def _place(self, entry: Entry[DisclosureItem], evidence: Evidence) -> str | None:
        if evidence.entry:
            found = self.library.entries.get(evidence.entry)
            return found.url if found else None
        if evidence.file:
            asset = self.library.assets.get(f"{entry.folder}/{evidence.file}")
            return asset.url if asset else None
        return evidence.page or evidence.url

    def _procedure(self, entry: Entry[Procedure]) -> JsonObject:
        procedure, outline, library = entry.data, entry.outline, self.library
        return self._record(entry, {"part": procedure.part}, {
            "responsible": procedure.responsible,
            "duration": procedure.duration,
            "steps": [_step(step) for step in outline.steps] if outline else [],
            "decisions": [branch.model_dump() for branch in procedure.flow],
            "forms": [self._form_named(name) for name in library.forms_of(entry)],
            "laws": [self._law_named(name) for name in library.laws_of(entry)],
        })  # fmt: skip

    def _form_named(self, name: str) -> JsonObject:
        form = self.library.entries.get(f"forms/{name}")
        return self._link(form) if form else {"id": None, "title": name, "url": None}

    def _law_named(self, name: str) -> JsonObject:
        law = self.library.laws.get(name)
        if law is None:
            return {"id": None, "title": name, "url": None}
        return {"id": law.id, "title": law.full_title, "url": law.link}

    def _record(self, entry: Entry[Any], always: JsonObject, content: JsonObject) -> JsonObject:
        """What all records have; of a withdrawn entry the content is not told."""
        data = entry.data
        group = self.library.office.group(data.group)
        gone = data.withdrawn
        return {
            **self._link(entry),
            **always,
            "group": group and {"id": group.id, "name": group.name},
            "owner": data.owner,
            "updated": _iso(entry.updated),
            "withdrawn": gone and {"reason": gone.reason, "on": gone.on.isoformat(), "by": gone.by},
            **({} if gone else {"summary": data.summary, **content}),
        }

    def _link(self, entry: Entry[Any]) -> JsonObject:
        return {"id": entry.id, "title": entry.title, "url": self._url(entry.url)}

    def _files(self, entry: Entry[Any], files: Sequence[Attachment]) -> list[JsonObject]:
        found = [
            (file.title, self.library.assets.get(f"{entry.folder}/{file.file}")) for file in files
        ]
        return [
            {"title": title, "url": self._url(asset.url), "mime": asset.mime, "size": asset.size}
            for title, asset in found
            if asset
        ]

    def _images(self, entry: Entry[Any], images: Sequence[Image | None]) -> list[JsonObject]:
        found = [
            (image.alt, self.library.assets.get(f"{entry.folder}/{image.file}"))
            for image in images
            if image
        ]
        return [{"alt": alt, "url": self._url(asset.url)} for alt, asset in found if asset]

    def _url(self, url: str | None) -> str | None:
        return absolute(url, self.site_url) if url else None


def _section(section: Section) -> JsonObject:
    fields = [
        {"label": field.label, "type": field.type, **field.model_dump(exclude_defaults=True)}
        for field in section.fields
    ]
    return {
        "title": section.title,
        "note": section.note,
        "for_staff": section.for_staff,
        "fields": fields,
    }


def _step(step: Step) -> JsonObject:
    return {
        "number": step.number,
        "text": step.text,
        "responsible": step.responsible,
        "duration": step.duration,
        "note": step.note,
        "steps": [_step(inner) for inner in step.steps],
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
