"""Letters and slides: all that a person can read in them, and nothing twice."""

import io

import docx

from generator.source.documents import Document, Reading, read_document
from tests.unit.source.documents.made import docx_of, open_document, packed, pptx_of, repacked

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_a_letter_is_read_from_head_to_foot() -> None:
    """Numbers of citizens hide in tables, heads and feet too."""
    letter = docx.Document()
    letter.core_properties.title = "คำสั่งแต่งตั้ง"
    letter.core_properties.language = "th-TH"
    letter.add_paragraph("ย่อหน้า").add_run("เดียวกัน")
    letter.add_table(1, 2).rows[0].cells[1].text = "ในตาราง"
    letter.sections[0].header.paragraphs[0].text = "หัวกระดาษ"
    letter.sections[0].footer.paragraphs[0].text = "ท้ายกระดาษ"
    buffer = io.BytesIO()
    letter.save(buffer)
    document = read_document(buffer.getvalue(), ".DOCX")
    lines = document.pages[0].split("\n")
    assert "ย่อหน้าเดียวกัน" in lines
    assert {"\tในตาราง", "หัวกระดาษ", "ท้ายกระดาษ"} <= set(lines)
    assert (document.title, document.language) == ("คำสั่งแต่งตั้ง", "th-TH")


def test_marks_within_a_line_of_a_letter() -> None:
    """A hyphen that does not break, a tab, a new line, deleted words; a text box once."""
    body = (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>1</w:t><w:noBreakHyphen/>"
        "<w:t>1017</w:t><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>"
        "<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del></w:p>"
        "<x><Choice><w:p><w:t>box</w:t></w:p></Choice>"
        "<Fallback><w:p><w:t>box</w:t></w:p></Fallback></x>"
    )
    changes = {
        "word/document.xml": f"<w:document {WORD}>{body}</w:document>",
        "word/comments.xml": f"<w:comments {WORD}><w:p><w:t>ความเห็น</w:t></w:p></w:comments>",
        "docProps/app.xml": "<Properties><Pages>7</Pages></Properties>",
    }
    document = read_document(repacked(docx_of("-"), changes), "docx")
    assert document.pages == ("1-1017\tx\nyลบ\nbox\n\nความเห็น\n",)
    assert document.page_count == 7


def test_an_empty_letter_has_no_text() -> None:
    """It opens, which is another thing."""
    document = read_document(docx_of(), "docx")
    assert (document.state, document.has_text) == (Reading.READ, False)


def test_slides_come_in_their_order_with_notes() -> None:
    """The tenth slide after the ninth."""
    document = read_document(pptx_of(*map(str, range(1, 12)), notes="บันทึก"), "pptx")
    assert [page.strip() for page in document.pages] == [*map(str, range(1, 12)), "บันทึก"]
    assert document.page_count == 11


def test_a_letter_of_libreoffice() -> None:
    """With the head that its styles keep."""
    body = (
        "<office:body><text:h>หัวข้อ</text:h><text:p>ก<text:s/>ข<text:tab/>ค"
        "<text:line-break/><text:span>ง</text:span></text:p></office:body>"
    )
    data = open_document(body, styles="<text:p>หัวกระดาษ</text:p>")
    document = read_document(data, "odt")
    assert document.pages == ("หัวข้อ\nก ข\tค\nง\n\nหัวกระดาษ\n",)
    assert (document.title, document.language) == ("ชื่อ", "th-TH")


def test_letters_behind_a_password_are_told() -> None:
    """Office wraps them into another kind of file, LibreOffice says it in its list of parts."""
    compound = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    wrapped = compound + "EncryptedPackage".encode("utf-16-le")
    for suffix in ("docx", "xlsx", "pptx"):
        assert read_document(wrapped, suffix) == Document(Reading.ENCRYPTED)
        assert read_document(compound, suffix) == Document(Reading.BROKEN)
    locked = open_document("", **{"META-INF__manifest": "<manifest:encryption-data/>"})
    assert read_document(locked, "odt") == Document(Reading.ENCRYPTED)
    assert read_document(locked, "ods") == Document(Reading.ENCRYPTED)


def test_a_letter_under_another_name_is_broken() -> None:
    """What Word cannot open as a table or slides, readers cannot either."""
    for suffix in ("xlsx", "pptx", "odt", "ods", "pdf"):
        assert read_document(docx_of("x"), suffix) == Document(Reading.BROKEN)
    assert read_document(packed({}), "docx") == Document(Reading.BROKEN)


def test_the_row_of_a_table_is_a_line() -> None:
    """So that a number stays beside the name of its owner; a table within a cell is flat."""
    letter = docx.Document()
    table = letter.add_table(2, 3)
    for number, row in enumerate(table.rows):
        for place, cell in enumerate(row.cells):
            cell.text = f"{number}{place}"
    table.rows[1].cells[1].add_paragraph("และ")
    table.rows[1].cells[2].add_table(1, 2).rows[0].cells[1].text = "ใน"
    letter.add_paragraph("จบ")
    buffer = io.BytesIO()
    letter.save(buffer)
    lines = read_document(buffer.getvalue(), "docx").pages[0].split("\n")
    assert lines[0] == "00\t01\t02"
    assert lines[1].startswith("10\t11 และ\t12")
    assert "ใน" in lines[1]
    assert "จบ" in lines


def test_the_row_of_an_odt_table_is_a_line() -> None:
    """The same in the other format."""
    cells = "".join(
        f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in "กขค"
    )
    body = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    assert read_document(open_document(body), "odt").pages[0].split("\n")[0] == "ก\tข\tค"
