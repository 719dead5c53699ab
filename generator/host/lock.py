"""One build at a time for each site, on any system."""

import os
import sys
import tempfile
from hashlib import sha256
from io import BufferedRandom
from pathlib import Path

from generator.errors import BuildError


def hold(site: Path) -> BufferedRandom:
    """Hold the lock of a site until the returned file is closed or the process ends.

    Raises:
        BuildError: Another build of the same site is under way.
    """
    name = f"prongsai-{sha256(os.fsencode(site)).hexdigest()[:16]}.lock"
    file = Path(tempfile.gettempdir(), name).open("a+b")  # noqa: SIM115 - held until the swap
    try:
        _take(file)
    except OSError as error:
        file.close()
        raise BuildError(f"กำลังมีการสร้างเว็บไซต์ลงใน {site} อยู่แล้ว รอให้เสร็จแล้วสั่งใหม่") from error
    return file


if sys.platform == "win32":
    import msvcrt

    def _take(file: BufferedRandom) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: BufferedRandom) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
