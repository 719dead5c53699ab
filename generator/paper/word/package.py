"""A Word file around its text: parts, relations and properties, the same bytes on every day."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.paper.word.markup import Markup, plain_part, tag, words
from generator.paper.word.styles import fonts_part, settings_part, styles_part

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can tell; the clock is no part of a document."""


@dataclass(frozen=True)
class Piece:
    """A part that the text of a document names: a foot, a head, a picture."""

    relation: str
    """The last word of the relation's type: `footer`, `header` or `image`."""
    data: bytes
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """PNG pictures of a foot or head by their relation ids."""


@dataclass(frozen=True)
class Properties:
    """What a file says of itself."""

    title: str
    author: str
    day: dt.date
    """The day of this version."""
    subject: str = ""


def package(document: bytes, pieces: Mapping[str, Piece], properties: Properties) -> bytes:
    """Put a Word file together.

    Args:
        document: The part `word/document.xml`.
        pieces: What it names by relation ids.
        properties: What the file says of itself.
    """
    fixed = {
        "styles": styles_part(), "settings": settings_part(), "fontTable": fonts_part(),
    }  # fmt: skip
    parts = {f"word/{name}.xml": data for name, data in fixed.items()}
    relations = {f"rId{name}": (name, f"{name}.xml") for name in fixed}
    for identifier, piece in pieces.items():
        path = f"media/{identifier}.png" if piece.relation == "image" else f"{identifier}.xml"
        parts[f"word/{path}"] = piece.data
        relations[identifier] = (piece.relation, path)
        if piece.pictures:
            media = {key: ("image", f"media/{key}.png") for key in piece.pictures}
            parts[f"word/_rels/{path}.rels"] = _relations(media)
            parts |= {f"word/media/{key}.png": data for key, data in piece.pictures.items()}
    parts["word/document.xml"] = document
    parts["word/_rels/document.xml.rels"] = _relations(relations)
    parts["docProps/core.xml"] = _core(properties)
    parts["docProps/app.xml"] = _app(properties)
    parts["_rels/.rels"] = _root_relations()
    parts["[Content_Types].xml"] = _types(parts)
    return _zip(parts)


def _zip(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(parts):  # the types come first, as some readers expect
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, parts[name])
    return buffer.getvalue()


def _relations(relations: Mapping[str, tuple[str, str]]) -> bytes:
    return _relation_part({
        identifier: (f"{_OFFICE}/relationships/{kind}", target)
        for identifier, (kind, target) in relations.items()
    })  # fmt: skip


def _root_relations() -> bytes:
    return _relation_part({
        "rId1": (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        "rId3": (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    })  # fmt: skip


def _relation_part(relations: Mapping[str, tuple[str, str]]) -> bytes:
    rows = (
        tag("Relationship", {"Id": identifier, "Type": kind, "Target": target})
        for identifier, (kind, target) in sorted(relations.items())
    )
    return plain_part(tag("Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *rows))


def _types(parts: Mapping[str, bytes]) -> bytes:
    rows = [
        tag("Default", {"Extension": "png", "ContentType": "image/png"}),
        tag("Default", {"Extension": "rels",
                        "ContentType": "application/vnd.openxmlformats-package.relationships+xml"}),
        tag("Default", {"Extension": "xml", "ContentType": "application/xml"}),
    ]  # fmt: skip
    named = (
        tag("Override", {"PartName": f"/{name}", "ContentType": kind})
        for name in sorted(parts)
        if (kind := _type(name))
    )
    return plain_part(tag("Types", {"xmlns": f"{_PACKAGE}/content-types"}, *rows, *named))


def _type(name: str) -> str | None:
    if name == "docProps/core.xml":
        return _CORE
    if name == "docProps/app.xml":
        return "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    folder, _, file = name.rpartition("/")
    if folder != "word":
        return None
    stem = file.removesuffix(".xml")
    return f"{_WORD}.{'document.main' if stem == 'document' else stem}+xml"


def _core(properties: Properties) -> bytes:
    moment = {"xsi:type": "dcterms:W3CDTF"}
    day = words(f"{properties.day.isoformat()}T00:00:00Z")
    names = {
        "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    return plain_part(
        tag(
            "cp:coreProperties", names,
            tag("dc:title", {}, words(properties.title)),
            tag("dc:subject", {}, words(properties.subject)),
            tag("dc:creator", {}, words(properties.author)),
            tag("cp:lastModifiedBy", {}, words(properties.author)),
            tag("dcterms:created", moment, day),
            tag("dcterms:modified", moment, day),
            tag("dc:language", {}, words("th-TH")),
        )
    )  # fmt: skip


def _app(properties: Properties) -> bytes:
    names = {"xmlns": f"{_OFFICE}/extended-properties"}
    company = tag("Company", {}, words(properties.author))
    return plain_part(tag("Properties", names, tag("Application", {}, Markup("prongsai")), company))
