"""Programs hidden in documents: macros, scripts of PDF files, formulas that call out of a table."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator

_STREAM = re.compile(rb"\bstream\r?\n")
_STREAM_END = b"endstream"
_DICTIONARY = 2_000
"""How far before its data the dictionary of a stream begins at most, in bytes."""
_OBJECTS_LIMIT = 20_000_000
"""Bytes read from all packed lists of objects of a file; real ones hold some thousand."""
_NAME_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_PDF_PROGRAM = re.compile(rb"/(?:JavaScript|JS|Launch|ImportData|RichMedia)(?![A-Za-z0-9])")
_MACRO_NAMES = re.compile(
    r"vbaproject|(?:^|/)activex/|(?:^|/)macrosheets/|^Basic/|^Scripts/"
    r"|\.(?:exe|dll|js|vbs|ps1|bat|cmd|scr|hta|lnk|jar|msi)$",
    re.IGNORECASE,
)
_MACRO_TYPE = re.compile(rb"vbaProject|macroEnabled", re.IGNORECASE)
_FETCHED = re.compile(rb"(?:attachedTemplate|oleObject|subDocument|frame)\"", re.IGNORECASE)
"""Types of relationships whose target is opened together with the document (ECMA-376, part 1)."""
ELSEWHERE = re.compile(rb"Target=\"(?:https?:|ftp:|\\\\|file:/{4,5}[^/]|//)", re.IGNORECASE)
"""Another computer; a template in the user's own folder is harmless."""
RELATION = re.compile(rb"<Relationship\s[^<]*>")
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
_FIELD_CODE = re.compile(rb"<(?:\w+:)?instrText[^>]*>([^<]*)|:instr=(\"[^\"]*\")")
_FORMULA = re.compile(r"\s*(?:=|@\w+\(|[+-]\s*(?:[A-Za-z_][\w.]*\s*[(|!]|=))")
_PARTS_LIMIT = 300_000_000
"""Bytes of the parts of an office file that hold its text; more of them is a bomb."""
_OVERLAP = 1_000
"""Bytes of a piece that are looked at again with the next one."""
_READ = 1_000_000
_LINKS_LIMIT = 20_000_000
"""Bytes of the lists of links of an office file; real ones hold some thousand."""


def pdf_has_program(data: bytes) -> bool:
    """Tell whether a PDF file runs a script, starts a program or packs its objects into a bomb.

    Names may hide behind `#xx` codes and in packed lists of objects (ISO 32000-1, 7.3.5 and
    7.5.7); the packed data of pictures is not looked at, where such letters come up by chance.
    """
    try:
        return any(_PDF_PROGRAM.search(objects) for objects in pdf_objects(data))
    except OverflowError:
        return True


def pdf_objects(data: bytes) -> Iterator[bytes]:
    """The objects of a PDF file with plain names, without the data of pictures and pages.

    Raises:
        OverflowError: They unpack to more than any document holds.
    """
    room = _OBJECTS_LIMIT
    for part, is_packed in _pdf_parts(data):
        objects = _unpacked(part, room) if is_packed else part
        room -= len(objects) if is_packed else 0
        if room <= 0:
            raise OverflowError
        yield _NAME_CODE.sub(_letter, objects)


def _letter(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode())


def _pdf_parts(data: bytes) -> Iterator[tuple[bytes, bool]]:
    """All that a reader takes for objects: outside of streams, and in lists that are packed."""
    position = 0
    while stream := _STREAM.search(data, position):
        end = data.find(_STREAM_END, stream.end())
        if end < 0:
            break
        yield data[position : stream.start()], False
        position = end + len(_STREAM_END)
        if data.find(b"/ObjStm", max(0, stream.start() - _DICTIONARY), stream.start()) >= 0:
            yield data[stream.end() : end], True
    yield data[position:], False


def _unpacked(packed: bytes, limit: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, limit)
    except zlib.error:
        return packed


def archive_has_program(archive: zipfile.ZipFile) -> bool:
    """Tell whether an office document carries a macro, fetches one with its template or is a bomb.

    Raises:
        zipfile.BadZipFile: A part of it is broken.
    """
    names = archive.namelist()
    if any(_MACRO_NAMES.search(name) for name in names):
        return True
    types = (name for name in names if name == "[Content_Types].xml")
    links = [name for name in names if name.endswith(".rels")]
    if sum(min(archive.getinfo(name).file_size, _READ) for name in links) > _LINKS_LIMIT:
        return True
    return (
        any(_MACRO_TYPE.search(_start(archive, name)) for name in types)
        or any(_fetches(_start(archive, name)) for name in links)
        or _commands(archive, names)
    )


def _fetches(relations: bytes) -> bool:
    return any(
        _FETCHED.search(relation) and ELSEWHERE.search(relation)
        for relation in RELATION.findall(relations)
    )


def _commands(archive: zipfile.ZipFile, names: Iterable[str]) -> bool:
    """Tell whether a part starts a program."""
    room = _PARTS_LIMIT
    for name in names:
        for parts, command in _COMMANDS:
            if not parts.fullmatch(name):
                continue
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
                piece = codes + found
                codes = piece[-_OVERLAP:]
            yield piece


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_READ)


def table_has_formula(text: str) -> bool:
    """Tell whether a cell of a CSV text is a formula, which spreadsheets would run on opening."""
    limit = csv.field_size_limit()
    rows = csv.reader(io.StringIO(text[: limit * 100]))
    try:
        return any(_FORMULA.match(cell) for row in rows for cell in row)
    except csv.Error:
        return any(_FORMULA.match(cell) for cell in re.split(r"[,;\t\n]", text))
