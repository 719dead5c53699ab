"""Documents to download, each with bytes of its own, made from those of the sample office.

A document that was read once is remembered by its bytes, so the same file under many names would
be no work for a checker.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

KINDS = ("pdf", "pdf", "pdf", "xlsx", "docx")
"""Three of five documents of an office are PDF."""


def papers(sample: Path, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """A document for each name, by its ending.

    Args:
        sample: The project whose documents are taken, in turn.
        names: What the documents are called.
    """
    models = {
        kind: [path.read_bytes() for path in sorted((sample / "content").rglob(f"*.{kind}"))]
        for kind in set(KINDS)
    }
    for number, name in enumerate(names):
        kind = name.rpartition(".")[2]
        model = models[kind][number % len(models[kind])]
        yield name, _marked_pdf(model, number) if kind == "pdf" else _marked_zip(model, number)


def paper_names(prefix: str, count: int) -> list[str]:
    """Names of so many documents, of all kinds in turn."""
    return [f"{prefix}-{number:04}.{KINDS[number % len(KINDS)]}" for number in range(count)]


def _marked_pdf(data: bytes, number: int) -> bytes:
    """A remark behind the end, which readers of PDF pass over."""
    return data + f"\n%{number}\n".encode()


def _marked_zip(data: bytes, number: int) -> bytes:
    """The remark that an archive may have."""
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive:
        archive.comment = f"{number}".encode()
    return file.getvalue()
