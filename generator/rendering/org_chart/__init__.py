"""The organisation chart of the office, drawn from its register as one picture for a sheet."""

from generator.office import Office
from generator.rendering.org_chart.layout import Sheet, lay_out
from generator.rendering.org_chart.posts import structure_of
from generator.rendering.org_chart.svg import write_svg


def draw_org_chart(office: Office, sheet: Sheet, font: str) -> str:
    """Draw director, deputies, groups with their heads, and committees as one SVG.

    Args:
        office: Who works in it.
        sheet: How much room there is.
        font: The name of the font that the paper is set in.
    """
    structure = structure_of(office)
    return write_svg(lay_out(structure, sheet), structure, font)
