"""One document, one PDF: the same bytes anywhere, and nothing fetched that is not ours."""

import hashlib
import io
import os
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader

import generator.paper.press as press_module
from generator.paper.press import Press, _Fetcher, missing
from tests.pdf_reader import Pdf, squeezed
from tests.unit.paper.printing import PRINT, document, press

PRINTER = """
import hashlib, sys, time_machine
sys.path.insert(0, ".")
with time_machine.travel(sys.argv[1]):
    from tests.unit.paper.printing import document, press
    body = "<h1>น้ำ</h1><p>ฟื้น <b>ปิ่น</b> <i>ค้ำ</i></p><input name='a' title='ก'>"
    data = press().print(document(body), fillable=True) + press().print(document(body))
print(hashlib.sha256(data).hexdigest())
"""


def test_bytes_depend_on_the_document_alone(tmp_path: Path) -> None:
    """Another process, day, order of hashes and folder for scratch: the same bytes."""
    seen = set()
    for number, day in enumerate(("2026-11-25", "2031-02-03")):
        scratch = tmp_path / str(number)
        scratch.mkdir()
        done = subprocess.run(
            [sys.executable, "-c", PRINTER, day],
            env=os.environ | {"PYTHONHASHSEED": str(number), "TMPDIR": str(scratch)},
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        seen.add(done.stdout)
    assert len(seen) == 1


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://example.com/a.png",
        "https://example.com/a.css",
        "ftp://example.com/a",
        "https://office.example.go.th.evil.example/a.png",
        "https://office.example.go.th/../../etc/passwd",
        "https://paper.invalid.evil.example/paper.css",
        "https://paper.invalid/../main.html",
        "https://paper.invalid/%2e%2e/%2e%2e/pyproject.toml",
        "https://paper.invalid//etc/passwd",
        "data:text/css,p{color:red}",
    ],
)
def test_only_our_files_are_fetched(url: str) -> None:
    fetch = _Fetcher(PRINT, "https://office.example.go.th/", lambda _: None)
    with pytest.raises((ValueError, OSError)):
        fetch(url)


def test_a_hostile_document_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    fetch = _Fetcher.__call__

    def spy(self: _Fetcher, url: str) -> object:
        asked.append(url)
        return fetch(self, url)

    monkeypatch.setattr(press_module._Fetcher, "__call__", spy)
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("a host was asked"))
    outside = ("file:///etc/passwd", "http://127.0.0.1:9/x.png", "//example.com/x.png")
    body = "".join(
        f'<img src="{url}" alt="ก"><link rel="attachment" href="{url}">'
        f'<p style="background:url({url})">น้ำ</p>'
        for url in outside
    )
    data = press().print(document(body))
    assert squeezed("".join(Pdf(data).by_pdfium)) == "น้ำน้ำน้ำกกก"
    assert b"root:" not in data
    assert asked


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "{{ 7 * 7 }} {% raw %}",
        "\u202eกลับข้าง\u202c",
        "ก\u0000ข" * 3,
        "\ud7ff\ufffd",
        "ชื่อ" * 2000,
    ],
)
def test_any_text_gives_a_document(text: str) -> None:
    assert press().print(document(f"<p>{escape(text)}</p>")).startswith(b"%PDF")


def test_a_site_below_a_path_keeps_it() -> None:
    """Links and pictures of a site that is published at `/office/` stand below it."""
    asked: list[str] = []

    def find(url: str) -> None:
        asked.append(url)

    site = Press(PRINT, "https://example.go.th/office/", find)
    printed = site.print(document('<a href="/news/">ข่าว</a><img src="/assets/ตรา.png" alt="ตรา">'))
    (page,) = PdfReader(io.BytesIO(printed)).pages
    (link,) = page["/Annots"]
    assert link.get_object()["/A"]["/URI"] == "https://example.go.th/office/news/"
    assert asked == ["/assets/ตรา.png"]


def test_a_drawing_says_what_it_shows() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="ผังน้ำ" viewBox="0 0 9 9"'
        ' width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    pdf = Pdf(press().print(document(f"<p>ก</p>{svg}")))
    assert [str(one["/Alt"]) for name, one in pdf.structure if name == "Figure"] == ["ผังน้ำ"]


def test_missing_fonts_are_named(tmp_path: Path) -> None:
    told = missing(tmp_path)
    assert told is not None
    assert "sarabun-paper-400.ttf" in told
    assert missing(PRINT) is None


def test_missing_pango_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press_module, "_weasyprint", lambda: None)
    monkeypatch.setattr(sys, "platform", "linux")
    told = missing(PRINT)
    assert told is not None
    assert "libpango-1.0-0" in told
    with pytest.raises(RuntimeError):
        Press(PRINT, "/", lambda _: None).print(document("ก"))


def picture(style: str = "") -> Image.Image:
    """A page of stacks, drawn by PDFium at a fixed size."""
    import pypdfium2

    words = "ปิ่น ฟื้น น้ำ ค้ำ ลำปำ สิทธิ์ ญุ ฐู ฎุ กี่ ชื่อ".split()  # noqa: SIM905
    words[0] = f'<span style="{style}">{words[0]}</span>'
    page = "@page { size: 90mm 40mm; margin: 4mm } body { font-size: 20pt }"
    data = press().print(document(f"<p>{' '.join(words)}</p>", page))
    drawn: Image.Image = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("L")
    return drawn


GOLDEN = Path(__file__).parents[2] / "golden" / "paper" / "stacks.png"


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many points differ clearly; the edges of letters may differ a little."""
    return sum(ImageChops.difference(one, other).histogram()[96:])


def test_stacks_look_as_they_did(request: pytest.FixtureRequest) -> None:
    drawn = picture()
    if request.config.getoption("--update-golden"):
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        drawn.save(GOLDEN, optimize=True)
    with Image.open(GOLDEN) as stored:
        assert stored.size == drawn.size
        assert differing(stored.convert("L"), drawn) < 10


def test_a_moved_mark_would_be_seen() -> None:
    """One word moved by half a point is more than the picture allows."""
    with Image.open(GOLDEN) as stored:
        moved = picture("position: relative; top: .5pt")
        assert differing(stored.convert("L"), moved) > 20


def test_documents_hash_differently() -> None:
    """The identifier in the file is that of the document."""
    first, second = (press().print(document(word)) for word in ("ก", "ข"))
    assert hashlib.sha256(first).digest() != hashlib.sha256(second).digest()
