"""Old addresses that lead to new ones."""

import re
from collections.abc import Collection, Iterator
from html import escape
from urllib.parse import quote, unquote

from generator import codes
from generator.checksums import CHECKSUMS
from generator.findings import English, Finding, Location
from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library
from generator.manifest import MANIFEST
from generator.rendering.addresses import relative
from generator.source.walk import is_reserved
from generator.thai.unicode import find_invisible
from generator.web.plan import Redirect

_PAGE = """<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ย้ายไปที่ {title}</title>
<meta http-equiv="refresh" content="0; url={address}">
<meta name="robots" content="noindex">
<link rel="canonical" href="{address}">
</head>
<body>
<main>
<h1>หน้านี้ย้ายที่อยู่แล้ว</h1>
<p>หากระบบไม่พาไปยังที่อยู่ใหม่โดยอัตโนมัติ โปรดเปิด <a href="{address}">{title}</a></p>
</main>
</body>
</html>
"""

_OF_BUILD = (MANIFEST, f"/{CHECKSUMS}", "/404.html")
"""Files that stand in the site beside those of the plan."""
_BARE = (f"/{CHECKSUMS.casefold()}",)
"""Of them, those whose name does not say that they are files."""
_NO_NAME = re.compile(r"[\x00-\x1f\x7f\\:*?\"<>|%\ufffd]|(?:^|/)\.|[. ](?:/|$)")
"""What no name has on every disk and server: signs, a dot before it, a dot or space behind it."""
_NAME_BYTES = 200
"""The longest name of a folder; disks hold 255 bytes with what they add."""


def redirects(
    library: Library, addresses: Collection[str]
) -> tuple[tuple[Redirect, ...], tuple[Finding, ...]]:
    """The redirects that entries ask for, and what is wrong with the others.

    Args:
        library: Its entries name their old addresses as `aliases`.
        addresses: All addresses that the site will have otherwise: of pages, of artifacts and of
            what the theme brings.
    """
    owners = dict.fromkeys(map(_same, (*addresses, *_OF_BUILD)), "หน้าที่ระบบสร้าง")
    owners |= {_same(asset.url): asset.path for asset in library.assets.values()}
    owners |= {_same(entry.url): entry.source.path for entry in library.entries.values()}
    found: list[Redirect] = []
    findings: list[Finding] = []
    for entry, alias, place in _aliases(library):
        old = _as_address(alias)
        if old is None:
            findings.append(_impossible(alias, place))
        elif taken := _owner(old, owners):
            findings.append(_taken(old, taken, place))
        else:
            owners[_same(old)] = entry.source.path
            found.append(Redirect(old, entry.url, entry.title))
    return tuple(found), tuple(findings)


def redirect_page(redirect: Redirect) -> str:
    """A page that leads on at once, without script or style, wherever the site is mounted."""
    address = quote(relative(redirect.new, redirect.old), safe="/:?#[]@!$&()*+,;=%-._~")
    return _PAGE.format(title=escape(redirect.title), address=escape(address))


def _aliases(library: Library) -> Iterator[tuple[Entry[Upkeep], str, Location]]:
    for entry in sorted(library.entries.values(), key=lambda entry: entry.source.path):
        for number, alias in enumerate(entry.data.aliases):
            yield entry, alias, entry.source.at("aliases", number)


def _as_address(alias: str) -> str | None:
    """The address as a path of files: decoded, and a page where it is not plainly a file."""
    path = unquote(alias)
    parts = path.split("/")
    if _NO_NAME.search(path) or find_invisible(path) or any(map(is_reserved, parts)):
        return None
    if "" in parts[1:-1] or any(len(part.encode()) > _NAME_BYTES for part in parts):
        return None
    return path if not parts[-1] or parts[-1].lower().endswith(".html") else f"{path}/"


def _same(address: str) -> str:
    """What two addresses share that fall into one file where case makes no difference."""
    return re.sub(r"/(?:index\.html)?$", "", address.casefold()) or "/"


def _owner(address: str, owners: dict[str, str]) -> str | None:
    """What already stands at an address, or is a file where the address needs a folder."""
    same = _same(address)
    steps = [same[:end] for end, letter in enumerate(same) if letter == "/" and end]
    files = (owners.get(step) for step in steps if "." in step.rpartition("/")[2] or step in _BARE)
    return owners.get(same) or next(filter(None, files), None)


def _taken(address: str, owner: str, place: Location) -> Finding:
    return Finding(
        codes.ADDRESS_TAKEN, place,
        f"ที่อยู่เดิม {address} ใช้ไม่ได้ เพราะเป็นที่อยู่ของ {owner} อยู่แล้ว ผู้อ่านจะไปไม่ถึงหน้าใดหน้าหนึ่ง",
        "ลบที่อยู่นี้ออกจาก aliases หรือแก้ให้ตรงกับที่อยู่เดิมของหน้านี้",
        English(
            f"The old address {address} cannot be used: {owner} has it",
            "Remove it from aliases, or write the address that this page really had.",
        ),
    )  # fmt: skip


def _impossible(alias: str, place: Location) -> Finding:
    return Finding(
        codes.FIELD_INVALID, place,
        f"ที่อยู่เดิม {alias} มีอักขระที่ใช้เป็นชื่อไฟล์ไม่ได้ จึงสร้างหน้าพาไปที่อยู่ใหม่ไม่ได้",
        "คัดลอกที่อยู่เดิมจากเบราว์เซอร์ใหม่อีกครั้ง โดยไม่รวมชื่อเว็บไซต์และส่วนหลังเครื่องหมาย ?",
        English(
            f"The old address {alias} has signs that no name of a file can have",
            "Copy it from the browser again, without the name of the site and without ?.",
        ),
    )  # fmt: skip
