"""All hostile contributions with their threats, those of earlier days by the table below."""

from collections.abc import Iterator, Mapping

from tests.feature.hostile.address_cases import ADDRESSES
from tests.feature.hostile.contribution import Contributions
from tests.feature.hostile.document_cases import DOCUMENTS
from tests.feature.hostile.file_cases import FILES
from tests.feature.hostile.harmless_cases import BODIES, FIELDS, OFFICE_FILES
from tests.feature.hostile.packed_cases import PACKED
from tests.feature.hostile.planted_cases import PLANTED
from tests.feature.hostile.text_cases import FRONT, MARKDOWN, OTHER_KINDS
from tests.feature.hostile.writing_cases import WRITING

CONTRIBUTIONS: Contributions = {**ADDRESSES, **WRITING, **PACKED, **PLANTED}
"""Those that say themselves what they threaten."""

_EARLIER: Mapping[str, tuple[Mapping[str, object], int, Mapping[int, str]]] = {
    "text": (MARKDOWN, 1, {
        3: "iframe meta-refresh base-tag form-tag style-tag",
        6: "link-etc link-etc-encoded link-root link-backslash image-outside",
        8: "jinja-value jinja-block",
        9: "brackets brackets-with-letters images-open angle-brackets backticks stars "
           "quotes-nested quotes-spaced long-line list-nested",
        10: "link-userinfo link-homograph link-odd-host direction",
    }),
    "front": (FRONT, 7, {
        6: "alias-traverse alias-encoded alias-of-host alias-home alias-feed file-traverse "
           "file-absolute file-windows file-missing",
        10: "direction-escape",
        22: "windows-874 utf-16 latin-1 leap-day-wrong leap-day-common year-99999 year-between "
            "era-wrong",
    }),
    "other": (OTHER_KINDS, 6, {
        1: "evidence-url", 2: "news-category", 7: "branch-nowhere form-empty", 9: "steps-nested",
    }),
    "file": (FILES, 4, {
        5: "macro macro-renamed macro-fetched active-x pdf-script pdf-script-line pdf-name-codes "
           "pdf-launch pdf-packed xlsx-bomb xlsx-many png-bomb png-large fifty-megabytes",
        6: "double-extension twin reserved",
        20: "csv-formula csv-formula-plus",
        22: "csv-utf-16 csv-thai",
    }),
    "document": (DOCUMENTS, 5, {9: "csv-one-line csv-one-cell csv-quotes csv-lines"}),
    "field": ({**FIELDS, **OFFICE_FILES}, 2, {
        4: "content/forms/f.pdf content/emblem.png content/photo.png",
        20: "content/orders/formula.md content/questions/formula.md content/forms/formula.md "
            "content/news/formula.md manuals/formula/index.md",
    }),
    "body": (BODIES, 1, {
        22: "content/bom.md content/windows-lines.md content/mac-lines.md content/leap-day.md "
            "content/leap-day-thai.md content/norway.md content/zero.md content/far.md",
    }),
}  # fmt: skip
"""By table: its cases, the threat of most of them, and the threats of the others."""


def cases() -> Iterator[tuple[str, int]]:
    """Every hostile contribution by a name of its own, with the threat that it belongs to."""
    for name, case in CONTRIBUTIONS.items():
        yield name, case.threat
    for table, (names, usual, others) in _EARLIER.items():
        threat = {name: number for number, some in others.items() for name in some.split()}
        assert threat.keys() <= names.keys(), threat.keys() - names.keys()
        yield from ((f"{table}: {name}", threat.get(name, usual)) for name in names)
