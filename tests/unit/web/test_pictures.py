"""What the public gets of a photo: upright, without hidden data, no larger than needed."""

import hashlib
import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

from PIL import ExifTags, Image

from generator import codes
from generator.cache import Cache
from generator.library.entry import LARGEST, SMALL, Asset
from generator.source.filetype import picture_size
from generator.web.pictures import published, undrawable

PHOTO = Asset("content/news/files/p.jpg", "/news/files/p.jpg", "JPG", "image/jpeg", 1)


def photo(root: Path, size: tuple[int, int], *, orientation: int = 1, gps: bool = True) -> Asset:
    """Write a photo as a phone makes it and return its asset."""
    exif = Image.Exif()
    if orientation > 1:
        exif[ExifTags.Base.Orientation] = orientation
    if gps:
        exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
        exif[ExifTags.Base.Model] = "SecretPhone"
    file = root / PHOTO.path
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, "teal").save(file, **({"exif": exif} if len(exif) else {}))
    width, height = picture_size(file.read_bytes())
    return replace(PHOTO, width=width, height=height, size=file.stat().st_size)


def made(asset: Asset, root: Path) -> dict[str, Path | bytes]:
    """The published files by address."""
    return dict(published(asset, root, Cache(root / "cache")))


def opened(data: Path | bytes) -> Image.Image:
    """A published picture."""
    return Image.open(io.BytesIO(data if isinstance(data, bytes) else data.read_bytes()))


def test_where_and_with_what_a_photo_was_taken_is_not_published(tmp_path: Path) -> None:
    """A phone writes its place into every photo (PDPA)."""
    files = made(photo(tmp_path, (800, 600)), tmp_path)
    for data in files.values():
        assert isinstance(data, bytes)
        assert b"SecretPhone" not in data
        assert not opened(data).getexif()


def test_a_large_photo_is_published_smaller_with_a_copy_for_phones(tmp_path: Path) -> None:
    """The page names the size that is really published."""
    asset = photo(tmp_path, (4000, 3000))
    files = made(asset, tmp_path)
    assert asset.shown_size == opened(files[PHOTO.url]).size == (LARGEST, 1200)
    assert asset.small_url == f"/news/files/p-{SMALL}.webp"
    assert opened(files[asset.small_url]).size == (SMALL, 480)


def test_a_photo_lying_on_its_side_stands_up(tmp_path: Path) -> None:
    """Phones store the turn as a number; without the number the pixels must be turned."""
    asset = photo(tmp_path, (1000, 500), orientation=6)
    assert (asset.width, asset.height) == (500, 1000)
    assert opened(made(asset, tmp_path)[PHOTO.url]).size == (500, 1000)


def test_a_clean_small_picture_is_published_as_it_is(tmp_path: Path) -> None:
    """No second compression where nothing is won."""
    asset = photo(tmp_path, (700, 500), gps=False)
    assert made(asset, tmp_path) == {PHOTO.url: tmp_path / PHOTO.path}


def test_a_document_is_published_as_it_is(tmp_path: Path) -> None:
    """Only pictures are drawn anew."""
    document = Asset("content/a.pdf", "/a.pdf", "PDF", "application/pdf", 3)
    assert made(document, tmp_path) == {"/a.pdf": tmp_path / "content/a.pdf"}


def test_what_was_drawn_before_is_not_read_again(tmp_path: Path) -> None:
    """An office keeps thousands of photos, and a build asks for each of them twice."""
    asset = photo(tmp_path, (4000, 3000))
    file = tmp_path / PHOTO.path
    asset = replace(asset, digest=hashlib.sha256(file.read_bytes()).hexdigest())
    drawn = made(asset, tmp_path)
    file.unlink()
    assert made(asset, tmp_path) == drawn


def test_a_large_picture_that_lacks_its_end_is_told_before_a_build_needs_it(tmp_path: Path) -> None:
    """All its sums are right, so only drawing it shows that something is missing."""
    asset = replace(PHOTO, path="p.png", url="/p.png", mime="image/png", width=1600, height=1200)
    cache = Cache(tmp_path / "cache")
    rows = b"".join(b"\0" + bytes(1600 * 3) for _ in range(1200))
    (tmp_path / "p.png").write_bytes(_png(zlib.compress(rows)))
    assert list(undrawable([asset], tmp_path, cache)) == []
    (tmp_path / "p.png").write_bytes(_png(zlib.compress(rows)[:500]))
    (told,) = undrawable([asset], tmp_path, cache)
    assert told.code == codes.FILE_TYPE_CONTRADICTED
    assert told.location.path == "p.png"
    assert list(undrawable([replace(asset, width=40, height=30)], tmp_path, cache)) == []


def _png(packed: bytes) -> bytes:
    """A picture of 1,600 by 1,200 with whatever its rows are packed in."""
    head = struct.pack(">IIBBBBB", 1600, 1200, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
