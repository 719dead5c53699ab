"""The organisation chart on one sheet of A4 or A3."""

from markupsafe import Markup

from generator.library.library import Library
from generator.paper.procedures import FONT
from generator.rendering.org_chart import draw_org_chart
from generator.rendering.org_chart.layout import A3, A4
from generator.rendering.templates import Templates

_SHEETS = {"a4": A4, "a3": A3}


def structure_html(library: Library, templates: Templates, size: str) -> str:
    """The chart as a whole document.

    Args:
        library: Whose register it shows, and when that last changed.
        templates: Those of `theme/print`.
        size: `a4` or `a3`.
    """
    picture = draw_org_chart(library.office, _SHEETS[size], FONT)
    return templates.fill(
        "page.html",
        "structure",
        size=size,
        picture=Markup(picture),  # noqa: S704 - drawn by us
        updated=library.changed.get(library.office_source.path),
    )
