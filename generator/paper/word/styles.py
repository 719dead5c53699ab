"""The look of our Word files: fonts, sizes and styles, said for Latin and for Thai alike.

Sizes and distances are those of the explanation of how to type official letters by computer
(คำอธิบายการพิมพ์หนังสือราชการภาษาไทยด้วยโปรแกรมการพิมพ์ในเครื่องคอมพิวเตอร์, สำนักนายกรัฐมนตรี) to the
regulation on correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526): TH SarabunPSK of
16 points, the words บันทึกข้อความ in 29 points on a line of 35, the labels of a memo in 20 points, the
first line of a paragraph 2.5 cm in.
"""

from dataclasses import dataclass
from typing import Literal

from generator.paper.word.markup import CM, Markup, part, w
from generator.paper.word.paragraphs import Alignment

FONT = "TH SarabunPSK"
OTHER_NAME = "TH Sarabun New"
"""What the same letters are called where the older font is not installed."""
FIRST_LINE = round(2.5 * CM)
PEN_LINE = 460
"""Twips, 0.81 cm: the least line on which a pen writes."""


@dataclass(frozen=True)
class Look:
    """One style; None is what Normal says."""

    id: str
    name: str
    size: int | None = None
    """Half points."""
    bold: bool = False
    before: int = 0
    """Twips above."""
    line: int | None = None
    """The least height of a line in twips."""
    exact: bool = False
    """Lines are never higher."""
    first: int = 0
    """Twips by which the first line stands in."""
    align: Alignment | None = None
    keep_next: bool = False
    level: int | None = None
    """Level in the outline: readers walk from heading to heading."""


LOOKS = (
    Look("Heading1", "heading 1", 40, bold=True, align="center", keep_next=True, level=0),
    Look("Heading2", "heading 2", 32, bold=True, before=160, keep_next=True, level=1),
    Look("Code", "Form Code", 28, align="right"),
    Look("Office", "Office Name", 32, align="center"),
    Look("Blank", "Form Blank", line=PEN_LINE),
    Look("Option", "Form Option", line=400),
    Look("Help", "Form Help", 26),
    Look("Note", "Form Note", before=80, align="thaiDistribute"),
    Look("Caption", "caption", before=80, keep_next=True),
    Look("TableHead", "Table Heading", 28, bold=True, align="center"),
    Look("TableText", "Table Text", 28),
    Look("Sign", "Form Signature", line=PEN_LINE, align="center"),
    Look("Footer", "footer", 24),
    Look("Header", "header", align="center"),
    Look("MemoTitle", "Memo Title", 58, bold=True, line=700, exact=True, align="center", level=0),
    Look("MemoLine", "Memo Line", line=PEN_LINE),
    Look("LetterTop", "Letter Top", line=1150, exact=True),
    Look("LetterLine", "Letter Line", before=120),
    Look("Body", "Body Text", before=120, first=FIRST_LINE, align="thaiDistribute"),
    Look("Closing", "Closing", before=240, align="center", keep_next=True),
    Look("Signer", "Signature", align="center"),
)  # fmt: skip
"""Names in lower case, and Body Text, Closing and Signature, are Word's own."""


def styles_part() -> bytes:
    """Write the styles of a file."""
    return part(
        "w:styles",
        w("docDefaults", w("rPrDefault", w("rPr", *_letters())), w("pPrDefault", w("pPr"))),
        w("style", w("name", val="Normal"), w("qFormat"), type="paragraph", default=1,
          styleId="Normal"),
        w("style", w("name", val="Default Paragraph Font"), w("uiPriority", val=1),
          w("semiHidden"), type="character", default=1, styleId="DefaultParagraphFont"),
        _plain_table(),
        *map(_style, LOOKS),
        w("style", w("name", val="Placeholder Text"),
          w("basedOn", val="DefaultParagraphFont"), w("uiPriority", val=99),
          type="character", styleId="PlaceholderText"),
    )  # fmt: skip


def fonts_part() -> bytes:
    """Write the table of fonts; Word takes the other name where the first is missing."""
    thai = w("charset", val="DE")
    return part(
        "w:fonts",
        w("font", w("altName", val=OTHER_NAME), thai, w("family", val="swiss"),
          w("pitch", val="variable"), name=FONT),
    )  # fmt: skip


def settings_part() -> bytes:
    """Write the settings: Word as of 2013 and later, complex script Thai."""
    word = "http://schemas.microsoft.com/office/word"
    on = (
        "overrideTableStyleFontSizeAndJustification",
        "enableOpenTypeFeatures",
        "doNotFlipMirrorIndents",
        "differentiateMultirowTableHeaders",
    )
    return part(
        "w:settings",
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w(
            "compat",
            w("compatSetting", name="compatibilityMode", uri=word, val=15),
            *(w("compatSetting", name=name, uri=word, val=1) for name in on),
        ),
        w("themeFontLang", val="en-US", bidi="th-TH"),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def _letters() -> tuple[Markup, ...]:
    return (
        w("rFonts", ascii=FONT, eastAsia=FONT, hAnsi=FONT, cs=FONT),
        w("sz", val=32),
        w("szCs", val=32),
        w("lang", val="en-US", eastAsia="en-US", bidi="th-TH"),
    )


def _plain_table() -> Markup:
    sides: tuple[Literal["top", "left", "bottom", "right"], ...] = (
        "top", "left", "bottom", "right",
    )  # fmt: skip
    room = {"top": 0, "left": 108, "bottom": 0, "right": 108}
    margins = w("tblCellMar", *(w(side, w=room[side], type="dxa") for side in sides))
    return w(
        "style",
        w("name", val="Normal Table"),
        w("uiPriority", val=99),
        w("semiHidden"),
        w("unhideWhenUsed"),
        w("tblPr", w("tblInd", w=0, type="dxa"), margins),
        type="table",
        default=1,
        styleId="TableNormal",
    )


def _style(look: Look) -> Markup:
    own = w("pPr", *_paragraph(look))
    letters = [
        *([w("b"), w("bCs")] if look.bold else []),
        *([w("sz", val=look.size), w("szCs", val=look.size)] if look.size else []),
    ]
    return w(
        "style",
        w("name", val=look.name),
        w("basedOn", val="Normal"),
        w("qFormat"),
        own,
        *([w("rPr", *letters)] if letters else []),
        type="paragraph",
        styleId=look.id,
    )


def _paragraph(look: Look) -> list[Markup]:
    rule = {"line": look.line, "lineRule": "exact" if look.exact else "atLeast"}
    said = (
        w("keepNext") if look.keep_next else None,
        w("spacing", before=look.before, **(rule if look.line else {})),
        w("ind", firstLine=look.first) if look.first else None,
        w("jc", val=look.align) if look.align else None,
        w("outlineLvl", val=look.level) if look.level is not None else None,
    )
    return [markup for markup in said if markup]
