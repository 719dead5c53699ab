"""Steps and branches become nodes and edges, in order, or are refused."""

import pytest

from generator.kinds.procedure import Branch, Step
from generator.rendering.flowchart.graph import Edge, Kind, make_graph


def _steps(count: int) -> list[Step]:
    return [Step(str(place), f"ทำงานที่ {place}") for place in range(1, count + 1)]


def _branch(after: int, no_to: int | str, question: str = "เห็นชอบหรือไม่") -> Branch:
    return Branch.model_validate({"after": after, "question": question, "no_to": no_to})


def test_a_plain_list_is_one_way_from_start_to_end() -> None:
    """A plain list needs no declaration."""
    graph = make_graph(_steps(2), [])
    assert [node.kind for node in graph.nodes] == [Kind.START, Kind.STEP, Kind.STEP, Kind.END]
    assert graph.edges == (Edge(0, 1), Edge(1, 2), Edge(2, 3))


def test_a_branch_stands_behind_its_step_and_leads_on_and_back() -> None:
    """Yes goes on, no goes where the editor says."""
    graph = make_graph(_steps(2), [_branch(2, 1)])
    assert graph.nodes[3].text == "เห็นชอบหรือไม่"
    assert graph.edges[3:] == (Edge(3, 4, "ใช่"), Edge(3, 1, "ไม่ใช่", aside=True))


def test_no_may_lead_to_a_later_step_or_to_the_end() -> None:
    """Both are written by number, the end by its word."""
    graph = make_graph(_steps(3), [_branch(1, 3), _branch(2, "end")])
    assert [edge.target for edge in graph.edges if edge.aside] == [5, 6]


def test_decisions_behind_one_step_keep_their_order() -> None:
    """Staff decide them one after the other as written, whatever stands between in the file."""
    graph = make_graph(_steps(2), [_branch(2, 1, "ก"), _branch(1, "end", "ข"), _branch(2, 1, "ค")])
    questions = [node.text for node in graph.nodes if node.kind is Kind.DECISION]
    assert questions == ["ข", "ก", "ค"]


@pytest.mark.parametrize(("after", "no_to"), [(3, 1), (0, 1), (1, 3), (1, 0)])
def test_a_branch_that_names_a_missing_step_is_refused(after: int, no_to: int) -> None:
    """The loader has told the editor; a chart of it would be wrong."""
    with pytest.raises(ValueError, match="names step"):
        make_graph(_steps(2), [_branch(after, no_to)])


def test_no_steps_are_refused() -> None:
    """A chart of start and end says nothing."""
    with pytest.raises(ValueError, match="at least one step"):
        make_graph([], [])


def test_text_becomes_one_printable_line() -> None:
    """XML cannot carry control characters, and a line end is no break we chose."""
    graph = make_graph(
        [Step("1", " ส่ง\n หนังสือ\x00\ud800\ufffe ", responsible=" ", duration="")], []
    )
    step = graph.nodes[1]
    assert (step.text, step.responsible, step.duration) == ("ส่ง หนังสือ", None, None)
