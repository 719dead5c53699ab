"""Of many findings of one kind in one file only a few are told, and none is lost."""

from generator.check.rules.first_few import FEW, first_few
from generator.findings import Code, English, Finding, Location, Severity
from generator.source.file import SourceFile

WORD = Code("C999", "word-seen", Severity.WARNING)


def tell(line: int) -> Finding:
    return Finding(WORD, Location("a.md", line), "พบ", "แก้", English("seen", "mend"))


def test_a_few_are_told_as_they_are() -> None:
    assert list(first_few(range(1, 1), tell)) == []
    assert list(first_few(range(1, FEW + 1), tell)) == [tell(line) for line in range(1, FEW + 1)]


def test_the_last_of_the_few_counts_the_others_in_both_languages() -> None:
    told = list(first_few(range(1, 1240), tell))
    assert told[:-1] == [tell(line) for line in range(1, FEW)]
    assert told[-1].location.line == FEW
    assert told[-1].message == "พบ (ในไฟล์นี้ยังมีแบบเดียวกันอีก 1,234 แห่ง)"
    assert told[-1].english == English("seen (and 1,234 more in this file)", "mend")


def test_only_what_is_told_is_made_into_a_finding() -> None:
    """A hostile file of a million faults costs no more than one of five."""
    made: list[int] = []

    def count(line: int) -> Finding:
        made.append(line)
        return tell(line)

    assert list(first_few(range(1, 1000), count))
    assert made == [1, 2, 3, 4, 5]


def test_a_remark_does_not_make_a_hostile_file_costly() -> None:
    """Of a million faults no more than a hundred are compared with what was accepted."""
    made: list[int] = []

    def count(line: int) -> Finding:
        made.append(line)
        return tell(line)

    source = SourceFile("a.md", {}, text="<!-- prongsai: ignore C999 ตัวอย่าง -->\nก\n")
    told = list(first_few(range(2, 5_002), count, source))
    assert len(made) == 100
    assert "อีก 4,994 แห่ง" in told[-1].message


def test_what_the_office_accepted_pushes_no_other_out_of_sight() -> None:
    """Five accepted examples may not hide the one real fault behind them."""
    text = "<!-- prongsai: ignore C999 ตัวอย่าง -->\nก\n" * 5 + "ก\n"
    source = SourceFile("a.md", {}, text=text)
    told = list(first_few([2, 4, 6, 8, 10, 11], tell, source))
    assert {finding.location.line for finding in told} == {2, 4, 6, 8, 10, 11}
    assert all(finding.message == "พบ" for finding in told)


def test_a_suppression_without_a_reason_accepts_nothing() -> None:
    source = SourceFile("a.md", {}, text="<!-- prongsai: ignore C999 -->\nก\n")
    told = list(first_few([2, 5, 6, 7, 8, 9], tell, source))
    assert len(told) == FEW
    assert "อีก 1 แห่ง" in told[-1].message
