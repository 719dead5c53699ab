"""A form as a Word file: every word of its source, in order, and places to fill in."""

import datetime as dt
import io
import re

import pytest
from docx import Document

from generator.kinds.form import Form
from generator.paper.word.blanks import OTHER
from generator.paper.word.form import MUST, STAFF, marks_needed
from generator.paper.word.heads import thai_digits
from tests.unit.paper.word.files import changed, find, forms, parts, sample, text, tree, written

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6260606000000000050001a5f64540"
    "0000000049454e44ae426082"
)


def words_of(form: Form) -> list[str]:
    """What its fields say, in order; the help of a short field may follow its neighbour."""
    said: list[str] = []
    for section in form.parts:
        said += [section.title, section.note or ""]
        for field in section.fields:
            said += [field.label, *field.options, OTHER if field.other else "", field.unit or ""]
            said += [column.label for column in field.columns]
            said += [*field.row_labels, field.position or ""]
    return [word for word in said if word]


@pytest.mark.parametrize("name", forms())
def test_every_word_of_a_form_stands_in_its_file_in_order(name: str) -> None:
    """A lost label is a question nobody asks; python-docx opens the file too."""
    entry = forms()[name]
    data = written(entry)
    rest = "".join(node.text or "" for node in Document(io.BytesIO(data)).element.body.iter(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
    ))  # fmt: skip
    office = sample().office.name
    head = {
        "form": [entry.title, office],
        "memo": [thai_digits(office), entry.data.subject or entry.title],
        "letter": [thai_digits(office), entry.data.subject or entry.title],
    }
    for said in [*head[entry.data.layout], *words_of(entry.data)]:
        assert said in rest, f"{said} is missing or out of order"
        rest = rest[rest.index(said) + len(said) :]
    whole = text(data)
    helps = [field.help for part in entry.data.parts for field in part.fields if field.help]
    signed = [f.help for p in entry.data.parts for f in p.fields if f.type == "signature"]
    assert [said for said in helps if said not in whole and said not in signed] == []
    marked = entry.data.layout == "form" and marks_needed(entry.data)
    assert (MUST in whole) == marked


@pytest.mark.parametrize("layout", ["form", "memo", "letter"])
def test_controls_have_names_of_their_own(layout: str) -> None:
    """Programs find an answer by its tag, people by its name; Word wants different numbers."""
    root = tree(written(changed("repair-request", layout=layout)))
    tags = find(root, "//w:sdtPr/w:tag/@w:val")
    numbers = find(root, "//w:sdtPr/w:id/@w:val")
    names = find(root, "//w:sdtPr/w:alias/@w:val")
    assert len(tags) == len(names) == len(find(root, "//w:sdt"))
    assert len(set(tags)) == len(tags) > 30
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"s\d+-f\d+-p\d+", tag) for tag in tags)
    assert all(0 < int(number) < 2**31 for number in numbers)
    assert all(0 < len(name) <= 64 for name in names)


def test_each_type_of_field_gets_its_control() -> None:
    """A day has a calendar of the Buddhist era, an option a box, a paragraph as many lines."""
    entry = forms()["forms/repair-request"]
    root = tree(written(entry))
    fields = [field for part in entry.data.parts for field in part.fields]

    def count(*types: str) -> int:
        return sum(field.type in types for field in fields)

    assert len(find(root, "//w:sdtPr/w:date")) == count("date", "signature")
    assert set(find(root, "//w:date/w:calendar/@w:val")) == {"thai"}
    assert set(find(root, "//w:date/w:lid/@w:val")) == {"th-TH"}
    boxes = sum(len(field.options) + field.other for field in fields)
    assert len(find(root, "//w14:checkbox")) == boxes
    rich = find(root, "//w:sdt[w:sdtPr/w:richText]")
    assert len(rich) == count("paragraph")
    one = next(sdt for sdt in rich if find(sdt, ".//w:alias/@w:val")[0].startswith("ผลการตรวจ"))
    assert len(find(one, ".//w:tab")) == 2


def test_tables_are_to_be_written_in_with_a_pen() -> None:
    """Rows of 0.8 cm at least, never broken; the head comes again on the next page."""
    entry = forms()["forms/repair-request"]
    root = tree(written(entry))
    field = next(f for part in entry.data.parts for f in part.fields if f.type == "table")
    table = next(t for t in find(root, "//w:tbl[w:tblPr/w:tblCaption]")
                 if find(t, "w:tblPr/w:tblCaption/@w:val") == [field.label])  # fmt: skip
    rows = find(table, "w:tr")
    assert len(rows) == field.rows + 1
    assert [len(find(row, "w:trPr/w:tblHeader")) for row in rows] == [1] + [0] * field.rows
    for row in rows:
        assert find(row, "w:trPr/w:cantSplit")
        assert int(find(row, "w:trPr/w:trHeight/@w:val")[0]) / 567 >= 0.8
    assert sum(map(int, find(table, "w:tblGrid/w:gridCol/@w:w"))) == 16 * 567


def test_every_blank_has_dots_for_a_pen() -> None:
    """A control that is empty on paper is a place that nobody sees."""
    root = tree(written(forms()["forms/certificate-replacement"]))
    for control in find(root, "//w:sdt[w:sdtPr/w:showingPlcHdr]"):
        dots = "".join(find(control, ".//w:t/text()"))
        assert dots.count(".") >= 8 or find(control, ".//w:tab")
    assert find(root, "//w:pPr/w:tabs/w:tab[@w:leader='dot']")


def test_the_part_of_the_staff_is_boxed_and_named() -> None:
    """Whoever fills the form in sees what is not for them."""
    assert STAFF in text(written(forms()["forms/repair-request"]))
    named = text(written(forms()["forms/certificate-replacement"]))
    assert named.count(STAFF) == 1  # its own title says so
    root = tree(written(forms()["forms/repair-request"]))
    boxed = "".join(find(root, "/w:document/w:body/w:tbl[last()]//w:t/text()"))
    assert "ส่วนที่ 5 การส่งมอบงาน" in boxed
    assert "ส่วนที่ 2" not in boxed


def test_the_foot_names_the_form_and_leads_back_to_it() -> None:
    """On paper the version tells an old form from a new one."""
    plain = parts(written(forms()["forms/certificate-replacement"]))
    foot = plain["word/footer.xml"].decode()
    assert "แบบ สจ.01 ฉบับวันที่ 1 ตุลาคม 2568" in foot
    assert "https://test.example.go.th/forms/x/" in foot
    assert " PAGE " in foot
    assert " NUMPAGES " in foot
    assert "word/media/qr.png" not in plain
    coded = parts(written(changed("certificate-replacement", qr=True)))
    assert coded["word/media/qr.png"].startswith(b"\x89PNG")
    assert "media/qr.png" in coded["word/_rels/footer.xml.rels"].decode()


def test_the_file_says_what_it_is_and_takes_no_day_from_the_clock() -> None:
    """The same form gives the same bytes on every day."""
    entry = forms()["forms/certificate-replacement"]
    data = written(entry)
    assert data == written(entry)
    said = Document(io.BytesIO(data)).core_properties
    assert said.title == entry.title
    assert said.author == sample().office.name
    assert said.language == "th-TH"
    assert said.created == said.modified == dt.datetime(2025, 10, 1, tzinfo=dt.UTC)
    styles = [p.style.name for p in Document(io.BytesIO(data)).paragraphs if p.style]
    assert "Heading 1" in styles
    assert "Heading 2" in styles


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        ("memo", ["บันทึกข้อความ", "ส่วนราชการ", "โทร.\u00a0๐", "ที่ ", "วันที่ ", "เรื่อง", "เรียน"]),
        ("letter", ["ที่ ", "เขต ๑", "๙๙๐๐๐", "เรื่อง", "เรียน", "อ้างถึง", "สิ่งที่ส่งมาด้วย",
                    "ขอแสดงความนับถือ", "โทร.", "โทรสาร", "ไปรษณีย์อิเล็กทรอนิกส์"]),
    ],
)  # fmt: skip
def test_a_form_may_be_a_memo_or_a_letter(layout: str, said: list[str]) -> None:
    """With the head of the regulation, and all fields of the form."""
    entry = changed("leave-request", layout=layout, subject="ขออนุญาตลา", addressee="ผู้อำนวยการ")
    rest = text(written(entry))
    for word in words_of(entry.data):
        assert word in rest
    assert "*" not in rest
    for word in [*said[: said.index("เรื่อง") + 1], "ขออนุญาตลา", "เรียน", "ผู้อำนวยการ",
                 *said[said.index("เรียน") + 1 :]]:  # fmt: skip
        assert word in rest, word
        rest = rest[rest.index(word) + len(word) :]


def test_the_garuda_stands_where_the_regulation_wants_it() -> None:
    """3 cm high in the middle of letters, 1.5 cm on the left of memos, 1.5 cm from the edge."""
    heights = {"memo": 540_000, "letter": 1_080_000}
    for layout, height in heights.items():
        entry = changed("leave-request", layout=layout)
        root = tree(written(entry, PNG))
        assert find(root, "//wp:anchor/wp:extent/@cy") == [str(height)]
        assert find(root, "//wp:positionV/wp:posOffset/text()") == ["540000"]
        assert find(root, "//wp:docPr/@descr") == ["ตราครุฑ"]
        assert not find(tree(written(entry)), "//w:drawing")
    assert not find(tree(written(forms()["forms/leave-request"], PNG)), "//w:drawing")
