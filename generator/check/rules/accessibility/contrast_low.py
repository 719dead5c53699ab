"""Two colours of the site are too much alike.

What it checks:
    The colours that the style sheet defines for texts and their grounds differ by the ratio that
    WCAG asks for: 4.5 for texts, 3 for the edges of fields. The light and the dark palette are
    looked at alike.

Why it matters:
    People with weak eyes, and everybody in sunlight, cannot read the text.

How to fix it:
    Make the text darker or its ground lighter (in the dark palette the other way round), in
    `theme/assets/prongsai.css`.
"""

from collections.abc import Iterator

from generator import codes
from generator.check.built.site import BuiltSite
from generator.check.ground import Ground
from generator.check.rule import Explanation, Rule
from generator.check.rules.accessibility.palette import Palette, contrast, palettes
from generator.findings import English, Finding

PAIRS = (
    ("text", "bg", 4.5), ("text", "surface", 4.5), ("text", "accent-soft", 4.5),
    ("muted", "bg", 4.5), ("muted", "surface", 4.5),
    ("accent", "bg", 4.5), ("accent", "surface", 4.5), ("accent", "accent-soft", 4.5),
    ("accent-strong", "bg", 4.5), ("accent-strong", "accent-soft", 4.5),
    ("on-band", "band", 4.5), ("on-band-muted", "band", 4.5),
    ("good", "bg", 4.5), ("good", "good-soft", 4.5), ("warn", "bg", 4.5),
    ("warn", "warn-soft", 4.5), ("bad", "bg", 4.5), ("bad", "bad-soft", 4.5),
    ("edge", "bg", 3.0), ("edge", "surface", 3.0),
)  # fmt: skip
"""What stands on what, and the smallest contrast that will do."""


def check(site: BuiltSite, _: Ground) -> Iterator[Finding]:
    """Tell every pair of colours that is too much alike, in each palette."""
    for url in site.folder.files:
        if url.endswith(".css"):
            source = site.folder.source(url)
            written = site.folder.texts.get(source or "")
            built = (site.folder.read(url) or b"").decode("utf-8", "replace")
            for palette in palettes(written or built):
                yield from _told(site, url, palette)


def _told(site: BuiltSite, url: str, palette: Palette) -> Iterator[Finding]:
    for front, ground, wanted in PAIRS:
        one, other = palette.colours.get(front), palette.colours.get(ground)
        if one is None or other is None:
            continue
        ratio = contrast(one, other)
        if ratio >= wanted:
            continue
        scheme = "โหมดสีเข้ม" if palette.is_dark else "โหมดสีสว่าง"
        place = site.folder.place_of_line(url, palette.lines[front])
        yield Finding(
            codes.CONTRAST_LOW, place,
            f"ใน{scheme} สี --{front} บนพื้น --{ground} ต่างกัน {ratio:.2f} เท่า "
            f"ต้องไม่น้อยกว่า {wanted:g} เท่า ผู้ที่สายตาไม่ดีจะอ่านไม่ออก",
            f"ปรับค่าสี --{front} หรือ --{ground} ใน theme/assets/prongsai.css ให้ต่างกันมากขึ้น",
            English(
                f"--{front} on --{ground} has a contrast of {ratio:.2f}, below {wanted:g}, in the "
                f"{'dark' if palette.is_dark else 'light'} palette",
                f"Change --{front} or --{ground} in theme/assets/prongsai.css.",
            ),
        )  # fmt: skip


RULE = Rule(
    codes.CONTRAST_LOW,
    __doc__,
    Explanation(
        what="สีตัวอักษรและสีพื้นที่กำหนดไว้ในธีมต้องต่างกันอย่างน้อย 4.5 เท่า ขอบของช่องกรอกอย่างน้อย 3 เท่า "
        "ตรวจทั้งโหมดสีสว่างและโหมดสีเข้ม",
        why="ผู้ที่สายตาไม่ดี และทุกคนที่อ่านกลางแดด จะอ่านไม่ออก",
        fix="ปรับค่าสีใน theme/assets/prongsai.css โหมดสว่างให้ตัวอักษรเข้มขึ้นหรือพื้นอ่อนลง โหมดเข้มทำกลับกัน",
    ),
    basis="WCAG 2.2 ข้อ 1.4.3 และ 1.4.11 (ระดับ AA)",
    subject=BuiltSite,
    check=check,
)
