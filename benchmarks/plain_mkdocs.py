"""The same pages as an ordinary MkDocs + Material project: the fair peer of our build.

Same texts, titles alone in the front matter; what our front matter holds stands in the body as a
person would write it. News, forms and procedures stay out of the navigation, because with them in
it every page renders every link and the peer takes minutes.

    python -m benchmarks.plain_mkdocs OFFICE FOLDER
"""

import argparse
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from benchmarks.synthetic_kinds import document
from benchmarks.synthetic_office import EDITION
from benchmarks.thai_text import bullets, table

CONFIG: dict[str, Any] = {
    "site_name": "สพป.ตัวอย่าง เขต 1",
    "site_url": "https://esao1.example.go.th/",
    "theme": {"name": "material", "language": "th", "font": False},
    "plugins": [{"search": {"lang": "th"}}],
    "markdown_extensions": [
        "tables", "fenced_code", "footnotes", "def_list", "admonition", "attr_list", "sane_lists",
        "abbr",
    ],
}  # fmt: skip
_WITH_FILES = ("news", "orders", "procurement", "datasets")
_UNLISTED = (*_WITH_FILES, "questions", "forms", "manuals/*", "disclosure")
LATEST = 20
"""News named on the page of the news: as many as the first page of our list."""


def make_peer(office: Path, root: Path) -> None:
    """Write the plain project beside an office.

    Args:
        office: A project that `benchmarks.synthetic_office` made.
        root: A folder that does not exist yet.
    """
    docs = root / "docs"
    for name in ("assets", *(f"{folder}/files" for folder in _WITH_FILES)):
        shutil.copytree(office / "content" / name, docs / name)
    pages = dict(_pages(office))
    pages |= _indexes(pages)
    for path, (title, body) in pages.items():
        target = docs / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(document({"title": title}, body).encode())
    config = yaml.safe_dump({**CONFIG, **_navigation(pages)}, allow_unicode=True, sort_keys=False)
    (root / "mkdocs.yml").write_bytes(config.encode())


Pages = Mapping[str, tuple[str, str]]


def _pages(office: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    content = office / "content"
    for source in sorted(content.rglob("*.md")):
        yield source.relative_to(content).as_posix(), _plain(source)
    for source in sorted((office / "manuals").rglob("*.md")):
        yield source.relative_to(office).as_posix(), _plain(source)


def _plain(source: Path) -> tuple[str, str]:
    """Title and body of a file without our front matter."""
    _, head, body = source.read_text(encoding="utf-8").split("---\n", 2)
    meta: dict[str, Any] = yaml.load(head, Loader=yaml.CSafeLoader)
    text = body.strip().replace("](../../manuals/", "](../manuals/")
    blocks = [*_facts(meta), *_rows(source, meta), text]
    return str(meta.get("title") or meta["item"]), "\n\n".join(blocks)


def _rows(source: Path, meta: Mapping[str, Any]) -> Iterator[str]:
    """The table of a dataset."""
    if "columns" in meta:
        lines = (source.parent / meta["file"]).read_text(encoding="utf-8").splitlines()
        head = [column["label"] for column in meta["columns"]]
        yield table(head, [line.split(",") for line in lines[1:]])


def _facts(meta: Mapping[str, Any]) -> Iterator[str]:
    """What the front matter shows the public, as Markdown."""
    if cover := meta.get("cover"):
        yield f"![{cover['alt']}]({cover['file']})"
    for section in meta.get("sections", ()):
        rows = [
            (field["label"], field.get("help", ""), _options(field)) for field in section["fields"]
        ]
        yield f"## {section['title']}\n\n{table(('ช่องกรอก', 'คำแนะนำ', 'ตัวเลือก'), rows)}"
    if evidence := meta.get("evidence"):
        yield bullets(
            f"[{proof['title']}]({proof.get('page') or proof['url']})" for proof in evidence
        )
    if assignments := meta.get("assignments"):
        names = ("name", "position", "role")
        people = [tuple(one[name] for name in names) for one in assignments]
        yield table(("ชื่อ", "ตำแหน่ง", "บทบาท"), people)
        yield bullets(duty for one in assignments for duty in one["duties"])
    if bidders := meta.get("bidders"):
        facts = [(name, str(meta[name])) for name in _PRICES]
        yield table(("รายการ", "จำนวน"), facts)
        yield table(("ผู้เสนอราคา", "ราคา"), [(one["name"], one["price"]) for one in bidders])
    if attachments := meta.get("attachments"):
        yield bullets(f"[{paper['title']}]({paper['file']})" for paper in attachments)


_PRICES = ("method", "budget", "reference_price", "egp_number")


def _options(field: Mapping[str, Any]) -> str:
    columns = (column["label"] for column in field.get("columns", ()))
    return ", ".join((*field.get("options", ()), *columns))


def _indexes(pages: Pages) -> dict[str, tuple[str, str]]:
    """One list for each folder that our site lists; of the news only the latest."""
    shelves = {
        "news": ("ข่าว", _below(pages, "news/")[-LATEST:]),
        "forms": ("แบบฟอร์ม", _below(pages, "forms/")),
        "manuals": ("คู่มือการปฏิบัติงาน", _below(pages, "manuals/")),
        "orders": ("คำสั่งและประกาศ", _below(pages, "orders/")),
        "questions": ("ถาม-ตอบ", _below(pages, "questions/")),
        "procurement": ("การจัดซื้อจัดจ้าง", _below(pages, "procurement/")),
        "datasets": ("ชุดข้อมูล", _below(pages, "datasets/")),
        f"disclosure/{EDITION}": ("การเปิดเผยข้อมูลสาธารณะ", _below(pages, "disclosure/")),
    }
    return {
        f"{folder}/index.md": (
            title,
            bullets(f"[{pages[path][0]}]({path.removeprefix(f'{folder}/')})" for path in paths),
        )
        for folder, (title, paths) in shelves.items()
    }


def _below(pages: Pages, folder: str) -> list[str]:
    return [path for path in pages if path.startswith(folder)]


def _navigation(pages: Pages) -> dict[str, Any]:
    about = _below(pages, "about/")
    shelves = [
        "news/index.md",
        "forms/index.md",
        "manuals/index.md",
        "orders/index.md",
        "questions/index.md",
        "procurement/index.md",
        "datasets/index.md",
        f"disclosure/{EDITION}/index.md",
    ]
    return {
        "nav": ["index.md", {"เกี่ยวกับสำนักงาน": about}, *shelves, "contact.md"],
        "not_in_nav": "".join(f"/{folder}/*\n" for folder in _UNLISTED),
    }


def main() -> None:
    """Make the peer of one office."""
    parser = argparse.ArgumentParser(description=make_peer.__doc__)
    parser.add_argument("office", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    make_peer(options.office, options.folder)


if __name__ == "__main__":
    main()
