"""The text equivalent of a chart: one Thai sentence per step."""

from collections.abc import Iterator

from generator.rendering.flowchart.frame import FACT_NAMES
from generator.rendering.flowchart.graph import Edge, Graph, Kind, Node

_END = "สิ้นสุดกระบวนงาน"


def tell(graph: Graph) -> tuple[str, ...]:
    """Tell each step, what is decided behind it and where each answer leads."""
    rows = [row for row, node in enumerate(graph.nodes) if node.kind is Kind.STEP]
    ends = [*rows[1:], len(graph.nodes) - 1]
    return tuple(
        "".join(_sentence(graph, start, end)) for start, end in zip(rows, ends, strict=True)
    )


def _sentence(graph: Graph, start: int, end: int) -> Iterator[str]:
    step = graph.nodes[start]
    yield f"ขั้นที่ {step.number} {step.text}{_facts(step)}"
    for row in range(start + 1, end):
        lead = " จากนั้นพิจารณา" if row == start + 1 else ""
        yield f"{lead} “{graph.nodes[row].text}”"
        # The answer that leads to the next question stands last, right before it.
        ways = (edge for edge in graph.edges if edge.source == row)
        for edge in sorted(ways, key=lambda edge: edge.target == row + 1 < end):
            yield f" ถ้า{edge.answer} {_where(edge, graph, start)}"
    if end == start + 1 and graph.nodes[end].kind is Kind.END:
        yield f" แล้ว{_END}"


def _facts(step: Node) -> str:
    facts = [
        f"{name}: {value}" for fact, name in FACT_NAMES.items() if (value := getattr(step, fact))
    ]
    if step.substeps:
        facts.append(f"มี {step.substeps} ขั้นตอนย่อย")
    return f" ({', '.join(facts)})" if facts else ""


def _where(edge: Edge, graph: Graph, start: int) -> str:
    target = graph.nodes[edge.target]
    if target.kind is Kind.END:
        return _END
    if target.kind is Kind.DECISION:
        return "พิจารณาต่อว่า"
    if edge.target == start:
        return f"กลับไปทำขั้นที่ {target.number} อีกครั้ง"
    verb = "กลับไปขั้นที่" if edge.target < edge.source else "ไปขั้นที่"
    return f"{verb} {target.number}"
