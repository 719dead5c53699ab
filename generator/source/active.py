"""Programs hidden in documents: macros, scripts of PDF files, formulas that call out of a table."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator

_STREAM = re.compile(rb"\bstream\r?\n(.*?)endstream", re.DOTALL)
_DICTIONARY = 2_000
"""How far before its data the dictionary of a stream begins at most, in bytes."""
_OBJECTS_LIMIT = 20_000_000
"""Bytes read from one packed list of objects; real ones hold some thousand."""
_NAME_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_PDF_PROGRAM = re.compile(rb"/(?:JavaScript|JS|Launch)(?![A-Za-z0-9])")
_MACRO_NAMES = re.compile(
    r"vbaproject|(?:^|/)activex/|^Basic/|^Scripts/|\.(?:exe|dll|js|vbs|ps1)$", re.IGNORECASE
)
_MACRO_TYPE = re.compile(rb"vbaProject|macroEnabled", re.IGNORECASE)
_OUTSIDE_TEMPLATE = re.compile(rb"attachedTemplate", re.IGNORECASE)
_FORMULA = re.compile(r"\s*(?:=|@\w+\(|[+-]\s*(?:[A-Za-z_][\w.]*\s*[(|!]|=))")
_READ = 1_000_000


def pdf_has_program(data: bytes) -> bool:
    """Tell whether a PDF file runs a script or starts a program.

    Names may hide behind `#xx` codes and in packed lists of objects (ISO 32000-1, 7.3.5 and
    7.5.7); the packed data of pictures is not looked at, where such letters come up by chance.
    """
    return any(_PDF_PROGRAM.search(_NAME_CODE.sub(_letter, part)) for part in _pdf_parts(data))


def _letter(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode())


def _pdf_parts(data: bytes) -> Iterator[bytes]:
    """All that a reader takes for objects: outside of streams, and in packed lists of objects."""
    position = 0
    for stream in _STREAM.finditer(data):
        yield data[position : stream.start()]
        position = stream.end()
        if b"/ObjStm" in data[max(0, stream.start() - _DICTIONARY) : stream.start()]:
            yield _unpacked(stream[1])
    yield data[position:]


def _unpacked(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, _OBJECTS_LIMIT)
    except zlib.error:
        return packed


def archive_has_program(archive: zipfile.ZipFile) -> bool:
    """Tell whether an office document carries a macro or fetches one with its template.

    Raises:
        zipfile.BadZipFile: A part of it is broken.
    """
    names = archive.namelist()
    if any(_MACRO_NAMES.search(name) for name in names):
        return True
    types = (name for name in names if name == "[Content_Types].xml")
    links = (name for name in names if name.endswith(".rels"))
    return any(_MACRO_TYPE.search(_start(archive, name)) for name in types) or any(
        _OUTSIDE_TEMPLATE.search(part) and b"http" in part
        for part in (_start(archive, name) for name in links)
    )


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
