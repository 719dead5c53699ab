"""Results kept by the hash of what made them."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path


class Cache:
    """A folder of results; deleting it costs time and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, inputs: tuple[bytes | str, ...], make: Callable[[], bytes]) -> bytes:
        """The result for these inputs, made at most once.

        Args:
            inputs: Everything that the result depends on, the version of its maker included.
            make: Makes the result.
        """
        digest = hashlib.sha256()
        for part in inputs:
            data = part.encode() if isinstance(part, str) else part
            digest.update(len(data).to_bytes(8, "big") + data)
        file = self._folder / digest.hexdigest()
        if file.is_file():
            return file.read_bytes()
        result = make()
        self._folder.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(result)
        fresh.replace(file)
        return result
