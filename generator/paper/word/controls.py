"""Content controls: the places of a Word file where a person types, chooses or ticks.

Properties stand in the order that Word itself writes them in (ISO/IEC 29500-1, CT_SdtPr).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.paper.word.markup import Markup, tag, w
from generator.paper.word.paragraphs import run

LONGEST_ALIAS = 64
"""Characters of a control's name; Word calls a file with a longer one damaged."""
BOX, TICKED = "☐", "☑"
BOX_FONT = "Segoe UI Symbol"
"""On every Windows since 7, with both boxes in it."""
DATE_DOTS = "....... / .................. / ......"
DOTS = "." * 8
PROMPT = "PlaceholderText"
"""The style of what stands in a control until somebody types."""
_EMPTY = w("showingPlcHdr")


@dataclass(frozen=True)
class Place:
    """Where a control stands; its tag and number come from here, so that they never change."""

    section: int
    field: int
    part: int = 0

    @property
    def tag(self) -> str:
        """A name for programs, in ASCII."""
        return f"s{self.section}-f{self.field}-p{self.part}"

    @property
    def number(self) -> int:
        """Different for every place of a form, and within what Word accepts."""
        return 1 + self.part + 1_000 * (self.field + 1_000 * self.section)

    def within(self, part: int) -> "Place":
        """Another control of the same field."""
        return Place(self.section, self.field, part)


def text_control(
    place: Place, alias: str, value: str | None = None, *, bold: bool = False, prompt: str = DOTS
) -> Markup:
    """A place for words in one line.

    Args:
        place: Where it stands.
        alias: What to write there.
        value: What stands there already.
        bold: Whether that is bold.
        prompt: What stands there until somebody types.
    """
    if value:
        return _control(place, alias, w("text"), run(value, bold=bold))
    return _control(place, alias, _EMPTY, w("text"), run(prompt, style=PROMPT))


def lines_control(place: Place, alias: str, lines: int) -> Markup:
    """A place for words in several lines; until somebody types, dotted lines to the right edge.

    A control of plain text would do in Word; LibreOffice (7.4) breaks the line before one that has
    line breaks in it, so that a dotted line is lost.
    """
    rest = [piece for _ in range(lines - 1) for piece in (w("br"), w("tab"))]
    dots = w("r", w("rPr", w("rStyle", val=PROMPT)), w("tab"), *rest)
    return _control(place, alias, _EMPTY, w("richText"), dots)


def date_control(place: Place, alias: str, value: str | None = None) -> Markup:
    """A place for a day; Word shows a calendar of the Buddhist era."""
    kind = w(
        "date",
        w("dateFormat", val="d MMMM yyyy"),
        w("lid", val="th-TH"),
        w("storeMappedDataAs", val="dateTime"),
        w("calendar", val="thai"),
    )
    if value:
        return _control(place, alias, kind, run(value))
    return _control(place, alias, _EMPTY, kind, run(DATE_DOTS, style=PROMPT))


def checkbox(place: Place, alias: str) -> Markup:
    """A box to tick."""
    kind = tag(
        "w14:checkbox",
        {},
        tag("w14:checked", {"w14:val": 0}),
        _state("w14:checkedState", TICKED),
        _state("w14:uncheckedState", BOX),
    )
    fonts = w("rFonts", ascii=BOX_FONT, eastAsia=BOX_FONT, hAnsi=BOX_FONT, cs=BOX_FONT)
    look = w("rPr", fonts, w("sz", val=26), w("szCs", val=26))
    return _control(place, alias, kind, w("r", look, w("t", Markup(BOX))))


def choice_control(place: Place, alias: str, options: Sequence[str]) -> Markup:
    """A list to choose from, of which the first stands there."""
    items = (w("listItem", displayText=option, value=option) for option in options)
    return _control(place, alias, w("dropDownList", *items), run(options[0]))


def _control(place: Place, alias: str, *rest: Markup) -> Markup:
    """Write a control; the last of the rest is what it holds, the others say of what kind it is."""
    short = alias if len(alias) <= LONGEST_ALIAS else f"{alias[: LONGEST_ALIAS - 1]}…"
    name = w("alias", val=short), w("tag", val=place.tag), w("id", val=place.number)
    return w("sdt", w("sdtPr", *name, *rest[:-1]), w("sdtContent", rest[-1]))


def _state(name: str, sign: str) -> Markup:
    return tag(name, {"w14:val": f"{ord(sign):04X}", "w14:font": BOX_FONT})
