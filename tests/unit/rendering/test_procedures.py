"""Procedures show all that their editor wrote, wherever they are shown."""

from generator.kinds.outline import read_outline
from generator.kinds.procedure import Procedure
from generator.rendering.procedures import _completed


def completed(body: str, **front_matter: tuple[str, ...]) -> list[tuple[str | None, str]]:
    """The parts of a body as the page shows them."""
    data = Procedure(title="ก", **front_matter)  # type: ignore[arg-type]
    return [(part.field, part.text) for part in _completed(read_outline(body), data)]


def test_forms_of_the_front_matter_join_those_of_the_section() -> None:
    """A form that both name stands once."""
    parts = completed("## แบบฟอร์มที่ใช้\n1. a-form\n", forms=("a-form", "b-form"))
    assert parts == [("forms", "1. a-form\n- b-form")]


def test_laws_of_the_front_matter_get_a_section_of_their_own() -> None:
    """Staff need not write the heading."""
    assert completed("## ขอบเขต\nข\n", laws=("act-2540",))[-1] == ("references", "- act-2540")
