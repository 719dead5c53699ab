"""Office files are archives: their parts by name, unpacked bit by bit and never beyond a limit."""

import io
import re
import zipfile
from collections.abc import Iterator

from generator.source.documents.document import Reading
from generator.source.documents.limits import Budget, UnreadableError

_CHUNK = 1_000_000
_LOCKED = 0x1
"""The flag of a member behind a password (APPNOTE 6.3.10, 4.4.4)."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Those that office formats allow; the others unpack without asking for how much."""
_COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""What Office wraps around a document with a password ([MS-OFFCRYPTO], 2.3.4.4)."""


class Archive:
    """The parts of one office file, all paid from one budget."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        """Open it.

        Raises:
            UnreadableError: It is no archive, or it asks for a password.
        """
        if data.startswith(_COMPOUND_FILE):
            locked = _ENCRYPTED_PACKAGE in data
            raise UnreadableError(Reading.ENCRYPTED if locked else Reading.BROKEN)
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._budget = budget
        self.names = frozenset(self._zip.namelist())

    def matching(self, pattern: str) -> list[str]:
        """Names of parts, in the order in which people count: slide2 before slide10."""
        found = (name for name in self.names if re.fullmatch(pattern, name))
        return sorted(found, key=lambda name: (len(name), name))

    def part(self, name: str) -> Iterator[bytes]:
        """The bytes of a part, in pieces.

        Raises:
            UnreadableError: It is not there, is packed strangely, asks for a password or is a bomb.
        """
        if name not in self.names:
            raise UnreadableError(Reading.BROKEN)
        member = self._zip.getinfo(name)
        if member.flag_bits & _LOCKED:
            raise UnreadableError(Reading.ENCRYPTED)
        if member.compress_type not in _METHODS:
            raise UnreadableError(Reading.BROKEN)
        with self._zip.open(member) as stream:
            while piece := stream.read(_CHUNK):
                self._budget.unpack(len(piece))
                yield piece
