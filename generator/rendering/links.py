"""Where the links of a text lead: by the library, never by guessing."""

import difflib
import posixpath
import re
from collections.abc import Collection
from urllib.parse import unquote, urlsplit

from generator import codes
from generator.findings import English
from generator.kinds.fields import is_disguised
from generator.kinds.model import Upkeep
from generator.library.entry import Entry
from generator.library.library import Library
from generator.rendering.markdown.targets import Fault, Resolver, Target

_WEB = frozenset({"http", "https"})
_EXTERNAL = _WEB | {"mailto", "tel"}


def resolver(entry: Entry[Upkeep], library: Library, addresses: Collection[str]) -> Resolver:
    """A resolver for the texts of one entry.

    Args:
        entry: The entry whose text is rendered; relative links start from its file.
        library: Where entries and files are looked up.
        addresses: All addresses of pages that the site will have.
    """

    def resolve(target: str) -> Target | Fault:
        try:
            parts = urlsplit(target)
        except ValueError:
            return _external(target, "")
        if parts.scheme or target.startswith("//"):
            if parts.scheme.lower() in _WEB and not parts.hostname:
                return _external(target, "")
            return _disguised(target, parts.netloc) or _external(target, parts.scheme.lower())
        fragment = f"#{parts.fragment}" if parts.fragment else ""
        if target.startswith("/"):
            return _on_site(target, parts.path, fragment, library, addresses)
        return _by_file(target, unquote(parts.path), fragment, entry, library)

    return resolve


def _disguised(target: str, host: str) -> Fault | None:
    if not is_disguised(host):
        return None
    return Fault(
        codes.LINK_UNSAFE, target,
        f"ลิงก์ {target[:60]} มีชื่อเว็บไซต์ที่พรางตาให้ดูเหมือนเว็บอื่น",
        "พิมพ์ที่อยู่ใหม่ด้วยอักษรอังกฤษหรือไทย โดยไม่มีเครื่องหมาย @ ในชื่อเว็บไซต์",
        English(
            f"{target[:60]} names a site that is made to look like another one",
            "Type the address anew in English or Thai letters, without @ in the name of the site.",
        ),
    )  # fmt: skip


def _external(target: str, scheme: str) -> Target | Fault:
    if scheme not in _EXTERNAL or re.search(r"[\x00-\x20<>\"'\\]", target):
        return Fault(
            codes.LINK_UNSAFE,
            target,
            f"ลิงก์ {target[:60]} ไม่ปลอดภัย เพราะไม่ได้พาไปหน้าเว็บหรืออีเมล",
            "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// หรือ mailto: หรือ tel:",
            English(
                f"{target[:60]} is not safe: it leads neither to a page nor to an address of mail",
                "Use an address that begins with https://, mailto: or tel:.",
            ),
        )
    return Target(target, external=scheme in _WEB)


def _on_site(
    target: str, path: str, fragment: str, library: Library, addresses: Collection[str]
) -> Target | Fault:
    if path in addresses or path in library.asset_urls:
        return Target(path + fragment, title=library.titles.get(path + fragment, ""))
    return _broken(target)


def _by_file(
    target: str, path: str, fragment: str, entry: Entry[Upkeep], library: Library
) -> Target | Fault:
    joined = posixpath.normpath(posixpath.join(entry.folder, path))
    if joined.startswith(("..", "/")) or not joined.startswith(("content/", "manuals/")):
        return Fault(
            codes.LINK_OUTSIDE, target, f"ลิงก์ {target} ชี้ออกนอกโฟลเดอร์เนื้อหา",
            "ลิงก์ได้เฉพาะไฟล์ใน content และ manuals",
            English(
                f"{target} leads out of the folders of content",
                "Only files of content and manuals can be linked.",
            ),
        )  # fmt: skip
    if found := library.by_path.get(joined) or library.by_path.get(f"{joined}/index.md"):
        return Target(found.url + fragment, title=found.title)
    if asset := library.assets.get(joined):
        return Target(asset.url, *(asset.shown_size or (None, None)))
    return _broken(
        target, _not_yet(joined, library) or _nearest(joined, entry.source.path, library)
    )


def _not_yet(path: str, library: Library) -> English | None:
    """What to do about a file that is there and not published, in Thai and English."""
    if path in library.drafts:
        return English(
            f"{path} ยังเป็นฉบับร่าง ลบบรรทัด draft: true ในไฟล์นั้นเมื่อพร้อมเผยแพร่ หรือลบลิงก์นี้",
            f"{path} is still a draft: publish it, or remove the link.",
        )
    if path in library.refused:
        return English(
            f"มีไฟล์ {path} แล้วแต่ระบบยังเผยแพร่ไม่ได้ แก้ตามที่แจ้งไว้ที่ไฟล์นั้นก่อน",
            f"{path} is there, but cannot be published: mend what is told of it.",
        )
    return None


def _nearest(path: str, own: str, library: Library) -> English | None:
    """The file of the same folder whose name is most like it."""
    folder, _, name = path.rpartition("/")
    beside = [
        other.rpartition("/")[2]
        for other in (*library.by_path, *library.assets)
        if other.rpartition("/")[0] == folder and other != own
    ]
    near = difflib.get_close_matches(name, beside, n=1, cutoff=0.6)
    return (
        English(f"ในโฟลเดอร์ {folder} มี {near[0]} หมายถึงไฟล์นี้ใช่หรือไม่", f"Is {near[0]} meant?")
        if near
        else None
    )


def _broken(target: str, mend: English | None = None) -> Fault:
    thai, english = mend or English(
        "แก้ชื่อไฟล์หรือที่อยู่ให้ตรงกับที่มีอยู่ หรือลบลิงก์นี้", "Mend the name or the address, or remove the link."
    )
    return Fault(
        codes.LINK_BROKEN, target, f"ลิงก์ {target} ไม่พบปลายทาง ผู้อ่านจะเปิดไม่ได้", thai,
        English(f"{target} leads nowhere", english),
    )  # fmt: skip
