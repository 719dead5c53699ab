"""The flow chart of a procedure, drawn from its steps: two forms of one picture, and its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.kinds.procedure import Branch, Step
from generator.rendering.flowchart.design import NARROW, SHEET, WIDE
from generator.rendering.flowchart.graph import Kind, make_graph, one_line
from generator.rendering.flowchart.layout import lay_out
from generator.rendering.flowchart.prose import tell
from generator.rendering.flowchart.svg import write_sheet, write_svg


@dataclass(frozen=True)
class FlowChart:
    """A chart that is ready to stand in a page.

    Attributes:
        wide_svg: For wide windows and paper, 704 CSS pixels wide: an element of class
            `ps-flow__wide`, safe to insert as it is.
        narrow_svg: The same for phones, 328 CSS pixels wide, of class `ps-flow__narrow`.
        prose: The text equivalent, one sentence per step: plain text, not escaped.
        prose_id: The id of the element in which the page puts the text equivalent; both pictures
            refer to it.
    """

    wide_svg: str
    narrow_svg: str
    prose: tuple[str, ...]
    prose_id: str


def draw(
    title: str, steps: Sequence[Step], branches: Sequence[Branch], *, id_prefix: str,
    pictures: bool = True,
) -> FlowChart:  # fmt: skip
    """Draw the flow chart of a procedure.

    Args:
        title: The title of the procedure.
        steps: Its steps in order; steps within steps are counted, not drawn.
        branches: The decisions, which name steps by their place, counted from 1.
        id_prefix: Makes the ids of this chart unique in its page.
        pictures: Without them only the words are made, in a tenth of the time.

    Raises:
        ValueError: There is no step, or a branch names one that does not exist.
    """
    graph = make_graph(steps, branches)
    count = sum(node.kind is Kind.STEP for node in graph.nodes)
    label = f"ผังการปฏิบัติงาน {one_line(title)} มี {count} ขั้นตอน"
    prose_id = f"{id_prefix}-text"
    wide, narrow = (
        write_svg(lay_out(graph, design), label, prose_id) if pictures else ""
        for design in (WIDE, NARROW)
    )
    return FlowChart(wide, narrow, tell(graph), prose_id)


def draw_on_sheet(title: str, steps: Sequence[Step], branches: Sequence[Branch], font: str) -> str:
    """Draw the flow chart of a procedure as one picture for a sheet of paper.

    Args:
        title: The title of the procedure.
        steps: Its steps in order; steps within steps are counted, not drawn.
        branches: The decisions, which name steps by their place, counted from 1.
        font: The name of the font that the paper is set in.

    Raises:
        ValueError: There is no step, or a branch names one that does not exist.
    """
    graph = make_graph(steps, branches)
    label = f"ผังการปฏิบัติงาน {one_line(title)}: {' '.join(tell(graph))}"
    return write_sheet(lay_out(graph, SHEET), label, font)
