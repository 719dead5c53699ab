"""The forms a chart is drawn in: sizes in user units, which are CSS pixels at natural size."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Design:
    """The measures of one form.

    Attributes:
        name: Ends the class of its picture.
        width: Of the whole picture; the size on paper or screen at which type has its own size.
        size: The font size.
        leading: From one line to the next; Thai needs room above and below.
        columns: Whether who does a step and how long it takes stand beside the symbols rather than
            in them.
        box: The greatest width of a box.
        box_least: The least width of a box, which short texts are content with.
        pad: Between the border of a box and what is in it, sideways.
        gap: Between two symbols; an arrow must fit.
        lanes: How many lanes may lie on one side.
        lane_first: From the boxes to the first lane.
        lane_next: From one lane to the next.
        decision_least: The least height of a decision.
        decision_most: The height above which a decision grows flat instead of higher.
        answer: The greatest width of an answer that shall stand on one line beside a decision.
    """

    name: str
    width: float
    size: float
    leading: float
    columns: bool
    box: float
    box_least: float
    pad: float
    gap: float
    lanes: int
    lane_first: float
    lane_next: float
    decision_least: float
    decision_most: float
    answer: float


# 704 is the measure of a page; where a menu stands beside it, 16 shrinks to no less than 15.
WIDE = Design(
    name="wide",
    width=704,
    size=16,
    leading=25,
    columns=True,
    box=380,
    box_least=300,
    pad=14,
    gap=30,
    lanes=4,
    lane_first=20,
    lane_next=14,
    decision_least=76,
    decision_most=150,
    answer=110,
)
# 328 is a phone of 360 less a margin of 16 on both sides.
NARROW = Design(
    name="narrow",
    width=328,
    size=15,
    leading=24,
    columns=False,
    box=328,
    box_least=328,
    pad=11,
    gap=28,
    lanes=2,
    lane_first=14,
    lane_next=12,
    decision_least=64,
    decision_most=112,
    answer=80,
)
# A sheet has room for no more than its height: what is not read is drawn closer.
SHEET = replace(
    WIDE,
    name="sheet",
    size=15,
    leading=22.5,
    box=400,
    pad=10,
    gap=20,
    decision_least=70,
    decision_most=130,
)
