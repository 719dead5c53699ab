"""Read every text, parse its front matter and render its Markdown, and do nothing with it.

No checker can do less, so this is the ground on which ours is measured.

    python -m benchmarks.plain_pass OFFICE
"""

import argparse
from pathlib import Path

import yaml
from markdown import Markdown

from benchmarks.plain_mkdocs import CONFIG


def plain_pass(office: Path) -> int:
    """Read and render an office with the libraries as they are; the characters that came out."""
    converter = Markdown(extensions=CONFIG["markdown_extensions"])
    written = 0
    for folder in ("content", "manuals"):
        for path in sorted((office / folder).rglob("*.md")):
            _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
            yaml.load(head, Loader=yaml.CSafeLoader)
            written += len(converter.reset().convert(body))
        for path in sorted((office / folder).rglob("*.yml")):
            yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return written


def main() -> None:
    """Pass once over an office."""
    parser = argparse.ArgumentParser(description=plain_pass.__doc__)
    parser.add_argument("office", type=Path)
    print(plain_pass(parser.parse_args().office))


if __name__ == "__main__":
    main()
