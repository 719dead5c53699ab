"""Procedures as hypothesis makes them: any number of steps, decisions that lead anywhere."""

from hypothesis import strategies as st

from generator.kinds.procedure import END, Branch, Step

Procedure = tuple[tuple[Step, ...], tuple[Branch, ...]]

# No word among them is wider than the narrowest place that a line has.
_WORDS = (
    *("ตรวจสอบ", "เอกสาร", "เสนอ", "ผู้อำนวยการ", "พิจารณา", "อนุมัติ", "แจ้ง", "สถานศึกษา", "จัดทำ"),
    *("รายงาน", "ประชุม", "คณะทำงาน", "ติดตาม", "ผล", "และ", "ครบถ้วน", " ", " ผอ.สพท. ", "e-mail"),
)


def thai(most: int) -> st.SearchStrategy[str]:
    """Return texts of up to some words."""
    words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=most)
    return words.map(lambda chosen: " ".join("".join(chosen).split()) or "ตรวจสอบ")


@st.composite
def procedures(draw: st.DrawFn) -> Procedure:
    """Return steps and branches that fit each other."""
    count = draw(st.integers(1, 9))
    fact = st.none() | thai(4)
    steps = tuple(
        Step(
            str(place),
            draw(thai(24)),
            draw(fact),
            draw(fact),
            steps=draw(st.sampled_from(((), (Step(f"{place}.1", "ย่อย"),)))),
        )
        for place in range(1, count + 1)
    )
    places = st.integers(1, count)
    branches = st.builds(
        Branch,
        after=places,
        question=thai(16),
        yes=thai(6),
        no=thai(6),
        no_to=places | st.just(END),
    )
    return steps, tuple(draw(st.lists(branches, max_size=7)))
