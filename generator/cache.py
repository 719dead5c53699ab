"""Results kept by the hash of what made them."""

import hashlib
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_HASH = hashlib.sha256().digest_size
Inputs = tuple[bytes | str, ...]
"""Everything that a result depends on, the version of its maker included."""


class Cache:
    """A folder of results; deleting it costs time and nothing else.

    So does a folder that cannot be read or written, and a result that is not what was stored: it
    stands behind its own hash.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, inputs: Inputs, make: Callable[[], bytes]) -> bytes:
        """The result for these inputs, made at most once.

        Args:
            inputs: Everything that the result depends on, the version of its maker included.
            make: Makes the result.
        """
        found = self.find(inputs)
        if found is not None:
            return found
        result = make()
        self.store(inputs, result)
        return result

    def find(self, inputs: Inputs) -> bytes | None:
        """The result for these inputs if it was kept whole."""
        try:
            data = self._file(inputs).read_bytes()
        except OSError:
            return None
        result = data[_HASH:]
        return result if data[:_HASH] == hashlib.sha256(result).digest() else None

    def store(self, inputs: Inputs, result: bytes) -> None:
        """Keep a result if that can be; other threads and processes see all of it or nothing."""
        file = self._file(inputs)
        fresh = file.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        with suppress(OSError):  # a full disk, or a project that may only be read
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(hashlib.sha256(result).digest() + result)
            fresh.replace(file)
            return
        with suppress(OSError):
            fresh.unlink(missing_ok=True)

    def _file(self, inputs: Inputs) -> Path:
        digest = hashlib.sha256()
        for part in inputs:
            data = part.encode() if isinstance(part, str) else part
            digest.update(len(data).to_bytes(8, "big"))
            digest.update(data)
        return self._folder / digest.hexdigest()
