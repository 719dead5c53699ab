"""`prongsai offline` of the tiny office: the zip, its bytes, and what it says when it cannot."""

from pathlib import Path
from zipfile import ZipFile

from tests.feature.tiny_build import MKDOCS, Write, command, tiny_project

FOLDER = "website-2569-11-24"


def test_the_zip_opens_with_two_files_and_is_the_same_every_time(project_tree: Write) -> None:
    """The site that stands in `site/` is not touched, and nothing is left in between."""
    root = tiny_project(project_tree, {})
    run = command(root, "generator", "offline")
    assert run.code == 0, run.said
    assert not run.site.exists()
    first = (root / "site-offline.zip").read_bytes()
    with ZipFile(root / "site-offline.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        read_first = archive.read(f"{FOLDER}/อ่านก่อน.txt").decode("utf-8-sig")
    assert names[:2] == [f"{FOLDER}/เปิดเว็บไซต์.html", f"{FOLDER}/อ่านก่อน.txt"]
    assert {name.split("/")[1] for name in names[2:]} == {"site"}
    assert len({name.casefold() for name in names}) == len(names)
    assert f"{FOLDER}/site/news/files/announcement.pdf" in names
    assert not [name for name in names if name.endswith((".xml", ".json", "404.html"))]
    for words in ("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาทดสอบ เขต 1", "24 พฤศจิกายน 2569",
                  "https://test.example.go.th/", "0 2000 0000", "\r\n"):  # fmt: skip
        assert words in read_first
    again = command(root, "generator", "offline", "--output", "again.zip")
    assert again.code == 0, again.said
    assert (root / "again.zip").read_bytes() == first
    assert not (root / ".cache/offline").exists()


def test_an_attachment_that_stays_behind_is_linked_and_counted(project_tree: Write) -> None:
    """On its page, in the text to read first, and at the end of the command."""
    root = tiny_project(project_tree, {})
    run = command(root, "generator", "offline", "--attachments", "none")
    assert run.code == 0, run.said
    assert "ไฟล์แนบ  ไม่มี" in run.output
    with ZipFile(root / "site-offline.zip") as archive:
        names = archive.namelist()
        (news,) = [n for n in names if "/news/2569/" in n and "files" not in n and "cover" not in n
                   and n.endswith("/index.html") and n.count("/") == 5]  # fmt: skip
        page = archive.read(news).decode()
    assert not [name for name in names if name.endswith((".pdf", ".docx", ".xlsx", ".csv"))]
    assert 'href="https://test.example.go.th/news/files/announcement.pdf"' in page
    assert "(ต้องใช้อินเทอร์เน็ต ขนาด " in page


def test_what_makes_it_impossible_is_one_sentence(project_tree: Write) -> None:
    """No address of the site, no folder for the zip, an error in the content."""
    root = tiny_project(project_tree, {})
    config = root / "mkdocs.yml"
    config.write_text(MKDOCS.replace("site_url: https://test.example.go.th/\n", ""), "utf-8")
    _refused(root, 2, "ยังไม่มี site_url")
    config.write_text(MKDOCS, encoding="utf-8")
    _refused(root, 2, "ไม่มีโฟลเดอร์", "--output", "nowhere/x.zip")
    news = next((root / "content/news").glob("*.md"))
    news.write_text(news.read_text("utf-8").replace("date: 20", "date: 50"), encoding="utf-8")
    _refused(root, 1, "เว็บไซต์ยังไม่ถูกสร้าง")


def _refused(root: Path, code: int, words: str, *options: str) -> None:
    run = command(root, "generator", "offline", *options)
    assert run.code == code, run.said
    assert words in run.said
    assert "Traceback" not in run.said
    assert not list(root.glob("*.zip")) + list(root.glob(".*.part"))
