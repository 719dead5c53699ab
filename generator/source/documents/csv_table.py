"""CSV files: one table of text."""

import csv
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from generator.source.decode import looks_like_windows_874
from generator.source.documents.document import Document, Reading
from generator.source.documents.limits import Budget, UnreadableError
from generator.source.documents.rows import Rows, page_of

_DELIMITERS = ",;\t|"


def read_csv(data: bytes) -> Document:
    """A CSV in UTF-8, in UTF-16 as Excel saves "Unicode text", or in the code page of Thai Windows.

    Raises:
        UnreadableError: It is in none of these.
    """
    budget = Budget()
    encoding, text = _decoded(data)
    budget.cut = len(text) > budget.characters
    first = text[: text.find("\n")] if "\n" in text else text
    delimiter = max(_DELIMITERS, key=first.count)
    rows = Rows("", budget)
    lines = io.StringIO(text[: budget.characters], newline="")
    for row in csv.reader(lines, delimiter=delimiter):
        if budget.spent:
            budget.cut = True
            break
        rows.add(enumerate(row))
    sheet = rows.sheet()
    return Document(
        Reading.READ,
        (page_of(sheet),),
        (sheet,),
        page_count=1,
        cut=budget.cut,
        encoding=encoding,
    )


def _decoded(data: bytes) -> tuple[str, str]:
    """The name of the encoding, and the text."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16", data.decode("utf-16")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if not looks_like_windows_874(data):
            raise UnreadableError(Reading.BROKEN) from error
        return "cp874", data.decode("cp874")
    if "\0" in text:
        raise UnreadableError(Reading.BROKEN)
    return "utf-8", text
