"""The text equivalent says all that the picture says."""

from hypothesis import given, settings

from generator.kinds.procedure import Branch, Step
from generator.rendering.flowchart.graph import make_graph
from generator.rendering.flowchart.prose import tell
from tests.unit.rendering.flowchart.made_procedures import Procedure, procedures


def _branch(after: int, no_to: int | str, question: str) -> Branch:
    return Branch(after=after, question=question, yes="เห็นชอบ", no="ไม่เห็นชอบ", no_to=no_to)


def test_a_step_with_a_decision_reads_as_one_sentence() -> None:
    """Word for word, for it is read aloud."""
    steps = [
        Step("1", "ตรวจสอบคำขอ"),
        Step("2", "เสนอผู้อำนวยการ", "ธุรการ", "1 วัน", steps=(Step("2.1", "พิมพ์"),)),
        Step("3", "แจ้งผล"),
    ]
    assert tell(make_graph(steps, [_branch(2, 1, "ผอ. เห็นชอบหรือไม่")])) == (
        "ขั้นที่ 1 ตรวจสอบคำขอ",
        (
            "ขั้นที่ 2 เสนอผู้อำนวยการ (ผู้รับผิดชอบ: ธุรการ, ระยะเวลา: 1 วัน, มี 1 ขั้นตอนย่อย)"
            " จากนั้นพิจารณา “ผอ. เห็นชอบหรือไม่” ถ้าเห็นชอบ ไปขั้นที่ 3 ถ้าไม่เห็นชอบ กลับไปขั้นที่ 1"
        ),
        "ขั้นที่ 3 แจ้งผล แล้วสิ้นสุดกระบวนงาน",
    )


def test_a_second_decision_follows_the_answer_that_leads_to_it() -> None:
    """Read aloud, "then decide" behind a refusal would tell a wrong order."""
    branches = [_branch(1, 1, "ถูกต้องหรือไม่"), _branch(1, "end", "ครบหรือไม่")]
    assert tell(make_graph([Step("1", "ตรวจรับ")], branches)) == (
        (
            "ขั้นที่ 1 ตรวจรับ จากนั้นพิจารณา “ถูกต้องหรือไม่” ถ้าไม่เห็นชอบ กลับไปทำขั้นที่ 1 อีกครั้ง"
            " ถ้าเห็นชอบ พิจารณาต่อว่า “ครบหรือไม่” ถ้าเห็นชอบ สิ้นสุดกระบวนงาน"
            " ถ้าไม่เห็นชอบ สิ้นสุดกระบวนงาน"
        ),
    )


@settings(max_examples=25, deadline=None)
@given(procedures())
def test_every_step_and_question_is_told(procedure: Procedure) -> None:
    """Whoever cannot see the picture misses nothing."""
    steps, branches = procedure
    sentences = tell(make_graph(steps, branches))
    assert len(sentences) == len(steps)
    for place, (step, sentence) in enumerate(zip(steps, sentences, strict=True), start=1):
        said = (step.text, step.responsible or "", step.duration or "")
        asked = [branch.question for branch in branches if branch.after == place]
        assert all(part in sentence for part in (*said, *asked))
