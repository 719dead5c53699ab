"""Pictures as they are published: turned upright, without hidden data, no larger than needed.

A photo from a phone carries where and when it was taken and weighs megabytes. The public gets a
copy of at most 1,600 pixels, and pages offer phones a small one beside it.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import PIL
from PIL import Image, ImageOps

from generator.cache import Cache
from generator.errors import BuildError
from generator.library.entry import LARGEST, SMALL, Asset

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
        yield from _copies(asset, source, cache)
    except (OSError, SyntaxError, ValueError) as error:
        raise BuildError(f"วาดภาพ {asset.path} ไม่ได้ ไฟล์อาจเสีย: บันทึกภาพใหม่แล้วลองอีกครั้ง") from error


def _copies(asset: Asset, source: Path, cache: Cache) -> Iterator[tuple[str, Path | bytes]]:
    data = source.read_bytes()
    hidden = (asset.width or 0) > LARGEST or _hides_something(data)
    yield asset.url, _drawn(data, _FORMATS[asset.mime], LARGEST, cache) if hidden else source
    if asset.small_url:
        yield asset.small_url, _drawn(data, "WEBP", SMALL, cache)


def _hides_something(data: bytes) -> bool:
    with Image.open(io.BytesIO(data)) as picture:
        return bool(picture.getexif()) or any(key in picture.info for key in _HIDDEN)


def _drawn(data: bytes, kind: str, width: int, cache: Cache) -> bytes:
    inputs = (data, kind, str(width), str(_QUALITY), PIL.__version__)
    return cache.keep(inputs, lambda: _draw(data, kind, width))


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
