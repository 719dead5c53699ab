"""Pictures as they are published: turned upright, without hidden data, no larger than needed.

A photo from a phone carries where and when it was taken and weighs megabytes. The public gets a
copy of at most 1,600 pixels, and pages offer phones a small one beside it.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import PIL
from PIL import Image, ImageOps

from generator import codes
from generator.cache import Cache
from generator.errors import BuildError
from generator.findings import English, Finding, Location
from generator.library.entry import LARGEST, SMALL, Asset
from generator.project import Project
from generator.source.filetype import READ_WHOLE, strictly

_QUALITY = 80
_HIDDEN = ("exif", "xmp", "photoshop", "comment", "XML:com.adobe.xmp")
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}


def published(asset: Asset, root: Path, cache: Cache) -> Iterator[tuple[str, Path | bytes]]:
    """The files that stand for an asset on the site: its address and the file or bytes behind it.

    Args:
        asset: What the office put beside its text.
        root: The project's root.
        cache: Keeps what was drawn before.

    Raises:
        BuildError: The picture is damaged behind its header.
    """
    source = root / asset.path
    if asset.mime not in _FORMATS or not asset.width or not asset.height:
        yield asset.url, source
        return
    try:
        with strictly():
            copies = tuple(_copies(asset, source, cache))
    except (OSError, SyntaxError, ValueError) as error:
        raise BuildError(f"วาดภาพ {asset.path} ไม่ได้ ไฟล์อาจเสีย: บันทึกภาพใหม่แล้วลองอีกครั้ง") from error
    yield from copies


def undrawable(assets: Iterable[Asset], root: Path, cache: Cache) -> Iterator[Finding]:
    """Large pictures that are damaged behind their header, told before a build needs them.

    Small ones were read to their end when they were loaded. What is drawn here is kept, so that
    the build draws nothing twice.
    """
    for asset in assets:
        if (asset.width or 0) * (asset.height or 0) <= READ_WHOLE:
            continue
        try:
            for _ in published(asset, root, cache):
                pass
        except BuildError:
            yield Finding(
                codes.FILE_TYPE_CONTRADICTED, Location(asset.path),
                "เปิดภาพนี้ได้ไม่ครบทั้งภาพ ไฟล์เสียหรือคัดลอกมาไม่ครบ",
                "เปิดภาพต้นฉบับแล้วบันทึกใหม่ วางทับไฟล์นี้",
                English(
                    "The picture cannot be read to its end: it is damaged or was cut",
                    "Save the original anew and put it in its place.",
                ),
            )  # fmt: skip


def kept_pictures(project: Project) -> Cache:
    """Where pictures are kept that were drawn before."""
    return Cache(project.cache / "pictures")


def _copies(asset: Asset, source: Path, cache: Cache) -> Iterator[tuple[str, Path | bytes]]:
    kind = _FORMATS[asset.mime]
    hidden = (asset.width or 0) > LARGEST or _hides_something(source)
    yield asset.url, _drawn(asset, source, kind, LARGEST, cache) if hidden else source
    if asset.small_url:
        yield asset.small_url, _drawn(asset, source, "WEBP", SMALL, cache)


def _hides_something(source: Path) -> bool:
    with Image.open(source) as picture:
        return bool(picture.getexif()) or any(key in picture.info for key in _HIDDEN)


def _drawn(asset: Asset, source: Path, kind: str, width: int, cache: Cache) -> bytes:
    """A picture drawn anew; one that was drawn before is known by its hash and not read again."""
    manner = (kind, str(width), str(_QUALITY), PIL.__version__)
    drawn = cache.find((asset.digest, *manner))
    if drawn is None:
        data = source.read_bytes()  # perhaps no longer what was looked at: kept by what it is
        drawn = _draw(data, kind, width)
        cache.store((hashlib.sha256(data).hexdigest(), *manner), drawn)
    return drawn


def _draw(data: bytes, kind: str, width: int) -> bytes:
    with Image.open(io.BytesIO(data)) as picture:
        upright = ImageOps.exif_transpose(picture)
        if upright.width > width:
            height = round(upright.height * width / upright.width)
            upright = upright.resize((width, height), Image.Resampling.LANCZOS)
        if kind == "JPEG" and upright.mode != "RGB":
            upright = upright.convert("RGB")
        fresh = Image.new(upright.mode, upright.size)
        if upright.mode == "P" and (palette := upright.getpalette()):
            fresh.putpalette(palette)
        fresh.paste(upright)
        buffer = io.BytesIO()
        fresh.save(buffer, kind, quality=_QUALITY, optimize=True, method=4)
    return buffer.getvalue()
