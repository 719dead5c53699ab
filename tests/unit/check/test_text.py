"""Findings as text for a person."""

from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.check.reporters.text import findings_as_text as as_text
from generator.findings import Finding, Location

LINK = Finding(codes.LINK_BROKEN, Location("content/b.md", 7), "ลิงก์เสีย", "ตรวจชื่อ")
ALT = Finding(codes.ALT_MISSING, Location("content/a.md", 12), "ไม่มีคำบรรยาย", "เขียนคำบรรยาย")
MARK = Finding(codes.BYTE_ORDER_MARK, Location("content/b.md", 1), "มี BOM", "บันทึกใหม่")


def test_findings_stand_under_their_files_with_place_severity_remedy_and_code() -> None:
    """All that a person needs to mend a file stands together."""
    assert as_text([LINK, MARK, ALT]) == (
        "\ncontent/a.md\n"
        "  บรรทัด 12  ต้องแก้  ไม่มีคำบรรยาย\n"
        "      วิธีแก้: เขียนคำบรรยาย  [A001 alt-missing]\n"
        "\ncontent/b.md\n"
        "  บรรทัด 1  ข้อสังเกต  มี BOM\n"
        "      วิธีแก้: บันทึกใหม่  [F002 byte-order-mark]\n"
        "  บรรทัด 7  ต้องแก้  ลิงก์เสีย\n"
        "      วิธีแก้: ตรวจชื่อ  [L001 link-broken]\n"
        "\nสรุป: ต้องแก้ 2 แห่ง  ข้อสังเกต 1 แห่ง (ในไฟล์เดียวกันให้แก้จากข้อล่างขึ้นไป เลขบรรทัดจะได้ไม่เลื่อน)"
    )


def test_nothing_found_is_said() -> None:
    """Silence would leave the person wondering."""
    assert as_text([]) == "ไม่พบสิ่งที่ต้องแก้"


@given(st.permutations([LINK, ALT, MARK]))
def test_the_order_in_which_they_were_found_does_not_matter(findings: list[Finding]) -> None:
    """Two runs say the same."""
    assert as_text(findings) == as_text([LINK, ALT, MARK])
