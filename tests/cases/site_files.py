"""Files of a built site that are large, or broken, on purpose."""

import io
import random
from collections.abc import Callable, Mapping

from PIL import Image


def large_script() -> bytes:
    """A script of 70 kB that no host can make much smaller."""
    letters = random.Random(1).randbytes(70_000)  # noqa: S311 - noise, no secret
    return b"//" + letters.replace(b"\n", b" ").replace(b"\r", b" ")


def large_picture() -> bytes:
    """A picture of noise: 150 kB."""
    noise = random.Random(1).randbytes(3 * 224 * 224)  # noqa: S311 - the same
    buffer = io.BytesIO()
    Image.frombytes("RGB", (224, 224), noise).save(buffer, "PNG")
    return buffer.getvalue()


def windows_874_page() -> bytes:
    """A page in the coding that Thai Windows used before UTF-8."""
    return '<!doctype html>\n<html lang="th"><body>ประวัติสำนักงาน</body></html>'.encode("cp874")


SITE_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "large_script": large_script,
    "large_picture": large_picture,
    "windows_874_page": windows_874_page,
    "nothing": lambda: b"",
}
"""The name that a page uses, to the function that makes the bytes."""
