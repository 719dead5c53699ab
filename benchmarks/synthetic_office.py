"""A whole office of any size, invented: the same seed gives the same bytes.

The registers, the theme and the pictures are those of the sample office, its documents are the
models of many more; every text is made.
Item k of a seed is the same in an office of any size but for where its links lead.

    python -m benchmarks.synthetic_office FOLDER --news 1000
"""

import argparse
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.register import Register, read_register
from benchmarks.synthetic_kinds import (
    Targets,
    disclosure_item,
    form,
    manual,
    news,
    page,
    procedure,
)
from benchmarks.synthetic_papers import paper_names, papers
from benchmarks.synthetic_records import (
    dataset,
    order,
    procurement,
    question,
    website_report,
)
from generator.catalogue import shipped_catalogue

SAMPLE = Path(__file__).resolve().parent.parent
EDITION = 2569


@dataclass(frozen=True)
class Size:
    """How much an office has published."""

    news: int

    @property
    def forms(self) -> int:
        """One form for twenty news items."""
        return max(1, self.news // 20)

    @property
    def procedures(self) -> int:
        """One procedure for ten news items."""
        return max(self.manuals, self.news // 10)

    @property
    def manuals(self) -> int:
        """One manual for a hundred news items, and never fewer than five."""
        return max(5, self.news // 100)

    @property
    def orders(self) -> int:
        """One order for twenty news items; as many questions."""
        return max(1, self.news // 20)

    @property
    def procurements(self) -> int:
        """One procurement for ten news items."""
        return max(1, self.news // 10)

    @property
    def datasets(self) -> int:
        """One dataset for two hundred news items."""
        return max(1, self.news // 200)

    @property
    def papers(self) -> list[str]:
        """The documents: one for twenty news items, one for each order and procurement."""
        counts = {"news": self.orders, "orders": self.orders, "procurement": self.procurements}
        return [
            f"content/{folder}/files/{name}"
            for folder, count in counts.items()
            for name in paper_names("paper", count)
        ]


def make_office(root: Path, size: Size, seed: int = 1, sample: Path = SAMPLE) -> None:
    """Write the project of an office.

    Args:
        root: A folder that does not exist yet.
        size: How much the office has published.
        seed: Other seeds give other texts of the same kind.
        sample: The project whose registers, pictures and theme are taken.
    """
    root.mkdir(parents=True)
    register = read_register(sample)
    for name in ("mkdocs.yml", "content/laws.yml"):
        _copy(sample / name, root / name)
    office = (sample / "content/office.yml").read_text(encoding="utf-8")
    without_forms = re.sub(r"^home_forms:.*\n", "", office, flags=re.MULTILINE)
    (root / "content/office.yml").write_text(without_forms, encoding="utf-8")
    shutil.copytree(sample / "theme", root / "theme")
    shutil.copytree(sample / "content" / "assets", root / "content" / "assets")
    for name in register.pictures:
        _copy(sample / "content/news/files" / name, root / "content/news/files" / name)
    made = ((path, text.encode()) for path, text in texts(size, seed, register))
    for path, data in (*made, *papers(sample, size.papers)):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def texts(size: Size, seed: int, register: Register) -> Iterator[tuple[str, str]]:
    """Path and text of every file that is made."""
    groups, forms = register.groups, form_ids(size)
    procedures = procedure_paths(size)
    yield from _records(size, seed, register)
    for path, title in register.pages:
        yield f"content/{path}", page(seed, path, title, groups)
    for number, name in enumerate(forms):
        yield f"content/forms/{name}.md", form(seed, number, groups)
    for number in range(size.manuals):
        yield f"manuals/manual-{number:03}/index.md", manual(seed, number, groups)
    for number, path in enumerate(procedures):
        yield path, procedure(seed, number, register, forms)
    catalogue = shipped_catalogue(str(EDITION))
    for item in catalogue.items if catalogue else ():
        path = f"content/disclosure/{EDITION}/{item.slug}.md"
        yield path, disclosure_item(seed, item, register)
    targets = Targets(forms, procedures, paper_names("paper", size.orders))
    for number in range(size.news):
        path = f"content/news/notice-{number:05}.md"
        yield path, news(seed, number, register, targets)


def _records(size: Size, seed: int, register: Register) -> Iterator[tuple[str, str]]:
    """Orders, questions, procurements, datasets and the report of a year."""
    signed, contracts = (paper_names("paper", n) for n in (size.orders, size.procurements))
    for number in range(size.orders):
        yield f"content/orders/order-{number:04}.md", order(seed, number, register, signed)
        path = f"content/questions/question-{number:04}.md"
        yield path, question(seed, number, register.groups)
    for number in range(size.procurements):
        text = procurement(seed, number, register.groups, contracts)
        yield f"content/procurement/work-{number:04}.md", text
    for number in range(size.datasets):
        words, rows = dataset(seed, number, register.groups)
        yield f"content/datasets/data-{number:03}.md", words
        yield f"content/datasets/files/data-{number:03}.csv", rows
    report = website_report(seed, EDITION, register.groups)
    yield f"content/website-reports/{EDITION}.md", report


def form_ids(size: Size) -> list[str]:
    """The ids of all forms."""
    return [f"form-{number:04}" for number in range(size.forms)]


def procedure_paths(size: Size) -> list[str]:
    """The files of all procedures, dealt out to the manuals in turn."""
    return [
        f"manuals/manual-{number % size.manuals:03}/{place + 1:02}-work-{number:04}.md"
        for number in range(size.procedures)
        for place in [number // size.manuals]
    ]


def main() -> None:
    """Make one office."""
    parser = argparse.ArgumentParser(description=make_office.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--news", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    make_office(options.folder, Size(options.news), options.seed)


if __name__ == "__main__":
    main()
