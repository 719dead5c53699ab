"""Pages at one address: the editor's own and one that the system makes."""

from collections.abc import Iterable, Iterator

from generator import codes
from generator.findings import English, Finding, Location
from generator.web.plan import Page


def collisions(pages: Iterable[Page]) -> Iterator[Finding]:
    """A finding for every file whose page would replace another without a word."""
    first: dict[str, Page] = {}
    for page in pages:
        other = first.setdefault(page.url, page)
        if other is page:
            continue
        for path in {page.source or "", other.source or ""}:
            if path.endswith(".md"):
                yield Finding(
                    codes.ADDRESS_TAKEN,
                    Location(path),
                    f"ที่อยู่ {page.url} เป็นของหน้าที่ระบบสร้างให้ หน้าหนึ่งจะทับอีกหน้าหนึ่ง",
                    "เปลี่ยนชื่อไฟล์หรือย้ายไปโฟลเดอร์อื่น",
                    English(
                        f"{page.url} is the address of a page that the system makes",
                        "Rename the file, or move it to another folder.",
                    ),
                )
