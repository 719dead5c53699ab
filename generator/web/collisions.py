"""Two pages or files at one address: the editor's own, and one that the system makes."""

from collections.abc import Collection, Iterable, Iterator

from generator import codes
from generator.findings import English, Finding, Location
from generator.library.entry import Asset
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


def file_collisions(assets: Iterable[Asset], made: Collection[str]) -> Iterator[Finding]:
    """A finding for every file for download whose address is that of another file.

    Args:
        assets: The files, of which those below `manuals/` share addresses with `content/manuals/`.
        made: The addresses of files that the system makes.
    """
    first: dict[str, Asset] = {}
    for asset in sorted(assets, key=lambda asset: asset.path):
        other = first.setdefault(asset.url.casefold(), asset)
        if other is asset and asset.url not in made:
            continue
        owner = "ไฟล์ที่ระบบสร้างให้" if other is asset else other.path
        yield Finding(
            codes.ADDRESS_TAKEN,
            Location(asset.path),
            f"ที่อยู่ {asset.url} เป็นของ {owner} ไฟล์หนึ่งจะทับอีกไฟล์หนึ่ง",
            "เปลี่ยนชื่อไฟล์หรือย้ายไปโฟลเดอร์อื่น",
            English(
                f"{asset.url} is the address of another file too, so one would replace the other",
                "Rename the file, or move it to another folder.",
            ),
        )
