"""What stands beside the pages: how to build them, where old addresses lead, and what this is."""

import csv
import io
from collections.abc import Collection, Iterable
from pathlib import Path

from generator.export.page import quoted
from generator.export.ways import page_file
from generator.office import MenuChild, MenuEntry

CONFIGURATION = """\
# ตั้งค่าของ MkDocs (https://www.mkdocs.org) ที่ไม่ใช้ปลั๊กอินหรือธีมอื่นใด สั่ง mkdocs build --strict
site_name: {name}
site_url: {site_url}
# ธีมนี้ไม่มีคำแปลภาษาไทย เมื่อเปลี่ยนเป็นธีมที่มี ให้ตั้ง locale หรือ language เป็น th
theme:
  name: mkdocs
plugins: []
use_directory_urls: true
exclude_docs: |
  !.well-known
  !/templates/
markdown_extensions:
  - attr_list
  - sane_lists
validation:
  nav:
    omitted_files: ignore
  links:
    not_found: warn
    anchors: warn
    absolute_links: warn
    unrecognized_links: warn
{nav}"""

_READ_FIRST = Path(__file__).with_name("read-first.md")


def configuration(
    name: str, site_url: str, menu: Iterable[MenuEntry], pages: Collection[str]
) -> str:
    """`mkdocs.yml` for plain MkDocs, with our menu for its navigation.

    The other pages stay out of it, for each page would list them all.

    Args:
        name: The office.
        site_url: Absolute address of the site's root, or a slash.
        menu: The main menu.
        pages: The addresses of all pages.
    """
    address = site_url if "://" in site_url else ""
    return CONFIGURATION.format(name=quoted(name), site_url=quoted(address), nav=_nav(menu, pages))


def _nav(menu: Iterable[MenuEntry], pages: Collection[str]) -> str:
    """The menu as far as it leads to pages; each page stands in it once."""
    listed: set[str] = set()
    lines: list[str] = []
    for entry in menu:
        links = _links(entry, pages, listed)
        listed |= {link.url for link in links}
        if len(links) == 1:
            lines.append(f"  - {_nav_link(links[0])}")
        elif links:
            lines.append(f"  - {quoted(entry.title)}:\n")
            lines += [f"      - {_nav_link(link)}" for link in links]
    return "".join(("nav:\n", *lines)) if lines else ""


def _links(
    entry: MenuEntry, pages: Collection[str], listed: Collection[str]
) -> tuple[MenuChild, ...]:
    """An entry that leads where none of its children does, and these."""
    own = () if entry.url in {child.url for child in entry.children} else (entry,)
    links = (*own, *entry.children)
    return tuple(link for link in links if link.url in pages and link.url not in listed)


def _nav_link(link: MenuChild) -> str:
    return f"{quoted(link.title)}: {quoted(page_file(link.url))}\n"


def redirect_table(redirects: Iterable[tuple[str, str]]) -> str:
    """Old and new addresses as CSV, for any server or generator."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("old", "new"))
    rows.writerows(redirects)
    return text.getvalue()


def read_first(**values: object) -> str:
    """The `README.md` of an export.

    Args:
        values: What its sentences name: the office, its address, the day, and how much there is.
    """
    return _READ_FIRST.read_text(encoding="utf-8").format(**values)
