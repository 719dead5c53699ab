"""Laws are found by their titles before a year, however the editor spaces and shortens them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.rules.manuals.citations import citations
from generator.laws import Amendment, Law

LAW = Law(
    id="official-information-2540", title="พระราชบัญญัติข้อมูลข่าวสารของราชการ",
    kind="พระราชบัญญัติ", year=2540, amendments=(Amendment(title="(ฉบับที่ 2)", year=2560),),
)  # fmt: skip
SHORTER = Law(id="information-2500", title="ข่าวสารของราชการ", kind="ระเบียบ", year=2500)
LAWS = {law.id: law for law in (SHORTER, LAW)}


@pytest.mark.parametrize(
    "text",
    [
        "ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
        "ตามพระราชบัญญัติ\nข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐",
        "พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ.2540",
        "พรบ.ข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    ],
)
def test_the_longest_title_before_the_year_is_cited(text: str) -> None:
    (cited,) = citations(text, LAWS)
    assert cited.laws == (LAW,)
    assert cited.year == 2540
    assert cited.years == {2540, 2560}
    assert text[cited.offset : cited.end].startswith("พ.ศ.")


def test_an_amendment_is_known_by_its_number() -> None:
    (cited,) = citations("พระราชบัญญัติข้อมูลข่าวสารของราชการ (ฉบับที่ 2) พ.ศ. 2560", LAWS)
    assert cited.amending


@pytest.mark.parametrize(
    "text",
    [
        "ปี พ.ศ. 2540",
        "พระราชบัญญัติข้อมูลข่าวสารของราชการ มีผลใน พ.ศ. 2540",
        "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 25401",
    ],
)
def test_what_stands_elsewhere_is_no_citation(text: str) -> None:
    assert not list(citations(text, LAWS))


@given(st.lists(st.sampled_from([LAW.title, " ", "พ.ศ.", "2540", "๒๕๖๐", "(ฉบับที่ 2)", "\n"])))
def test_no_text_breaks_it(parts: list[str]) -> None:
    text = "".join(parts)
    for cited in citations(text, LAWS):
        assert cited.end <= len(text)
        assert cited.laws
