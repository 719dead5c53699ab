"""One build at a time for each site."""

import os
import tempfile
from hashlib import sha256
from io import BufferedRandom
from pathlib import Path

from generator.errors import BuildError
from generator.locking import AlreadyHeldError, hold_file


def hold(site: Path) -> BufferedRandom:
    """Hold the lock of a site until the returned file is closed or the process ends.

    Raises:
        BuildError: Another build of the same site is under way.
    """
    name = f"prongsai-{sha256(os.fsencode(site)).hexdigest()[:16]}.lock"
    try:
        return hold_file(Path(tempfile.gettempdir(), name))
    except (AlreadyHeldError, OSError) as error:
        raise BuildError(f"กำลังมีการสร้างเว็บไซต์ลงใน {site} อยู่แล้ว รอให้เสร็จแล้วสั่งใหม่") from error
