"""Programs hidden in documents: macros, commands, formulas that call out of a table."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator

from generator.source.relations import is_disguised, relations, with_characters

_MACRO_NAMES = re.compile(
    r"vbaproject|(?:^|/)activex/|(?:^|/)macrosheets/|^Basic/|^Scripts/"
    r"|\.(?:exe|dll|js|vbs|ps1|bat|cmd|scr|hta|lnk|jar|msi)$",
    re.IGNORECASE,
)
_MACRO_TYPE = re.compile(rb"vbaProject|macroEnabled", re.IGNORECASE)
_FETCHED = frozenset({b"attachedtemplate", b"oleobject", b"subdocument", b"frame"})
"""Types of relationships whose target is opened together with the document (ECMA-376, part 1)."""
_COMMANDS = tuple(
    (re.compile(part), re.compile(command))
    for part, command in (
        (r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml", rb"\bDDE(?:AUTO)?\b"),
        (r"xl/externalLinks/[^/]+\.xml", rb"<(?:\w+:)?ddeLink\b"),
        (r"ppt/slides/slide\d+\.xml", rb"ppaction://(?:program|macro|ole)"),
        (
            r"(?:content|styles)\.xml",
            rb"vnd\.sun\.star\.script:|<(?:\w+:)?dde-(?:source|connection-decl)\b|\"macro:",
        ),
    )
)
"""Parts of office documents, and how a program is started from them."""
_FIELD_CODE = re.compile(rb"<(?:\w+:)?instrText[^>]*>([^<]*)|:instr\s*=\s*(\"[^\"]*\"|'[^']*')")
_FORMULA = re.compile(
    r"[\s\u00ad\u200b-\u200f\u2060\ufeff]*"
    r"(?:[=\uff1d]|[@\uff20]\w+\(|[+\uff0b\uff0d-]\s*(?:[A-Za-z_][\w.]*\s*[(|!]|[=\uff1d]))"
)
"""Wide signs too: spreadsheets of the East take them for the narrow ones."""
_DIVIDERS = ",;\t|"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How a text in two bytes a letter begins, in which no command would be seen."""
_PARTS_LIMIT = 300_000_000
"""Bytes of the parts of an office file that hold its text; more of them is a bomb."""
_OVERLAP = 1_000
"""Bytes of a piece that are looked at again with the next one."""
_READ = 1_000_000
_LINKS_LIMIT = 20_000_000
"""Bytes of the lists of links of an office file; real ones hold some thousand."""


def archive_has_program(archive: zipfile.ZipFile) -> bool:
    """Tell whether an office document carries a macro, fetches one with its template or is a bomb.

    Raises:
        zipfile.BadZipFile: A part of it is broken.
    """
    names = archive.namelist()
    if any(_MACRO_NAMES.search(name) for name in names):
        return True
    types = [name for name in names if name == "[Content_Types].xml"]
    links = [name for name in names if name.endswith(".rels")]
    sizes = [archive.getinfo(name).file_size for name in (*types, *links)]
    if sum(sizes) > _LINKS_LIMIT or max(sizes, default=0) > _READ:
        return True
    heads = [_start(archive, name) for name in (*types, *links)]
    return (
        any(map(is_disguised, heads))
        or any(_MACRO_TYPE.search(head) for head in heads[: len(types)])
        or any(map(_fetches, heads[len(types) :]))
        or _commands(archive, names)
    )


def _fetches(part: bytes) -> bool:
    return any(
        relation.starts_program or (relation.kind.lower() in _FETCHED and relation.is_elsewhere)
        for relation in relations(part)
    )


def _commands(archive: zipfile.ZipFile, names: Iterable[str]) -> bool:
    """Tell whether a part starts a program."""
    room = _PARTS_LIMIT
    for name in names:
        for parts, command in _COMMANDS:
            if not parts.fullmatch(name):
                continue
            if _start(archive, name, 2) in _WIDE:
                return True
            for text in _texts(archive, name):
                room -= _READ
                if room <= 0 or command.search(text):
                    return True
    return False


def _texts(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A part in pieces that overlap; of a letter the code of its fields, which lies scattered."""
    before = codes = b""
    with archive.open(name) as part:
        while read := part.read(_READ):
            piece = before + read
            before = read[-_OVERLAP:]
            if name.startswith("word/"):
                found = b"".join(more or code for code, more in _FIELD_CODE.findall(piece))
                piece = codes + with_characters(found)
                codes = piece[-_OVERLAP:]
            yield piece


def _start(archive: zipfile.ZipFile, name: str, size: int = _READ) -> bytes:
    with archive.open(name) as part:
        return part.read(size)


def table_has_formula(text: str) -> bool:
    """Tell whether a cell of a CSV text is a formula, which spreadsheets would run on opening."""
    limit = csv.field_size_limit()
    rows = csv.reader(io.StringIO(text[: limit * 100]), delimiter=_divider(text))
    try:
        return any(_FORMULA.match(cell) for row in rows for cell in row)
    except csv.Error:
        return any(_FORMULA.match(cell) for cell in re.split(r"[,;|\t\n]", text))


def _divider(text: str) -> str:
    """What divides the cells: a first line says it outright, or holds most of it."""
    first = text.partition("\n")[0].strip().lower()
    if first.startswith("sep=") and len(first) == len("sep=") + 1:
        return first[-1]
    return max(_DIVIDERS, key=first.count)
