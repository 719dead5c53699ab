"""Programs hidden in PDF files, and the objects in which they and other things lie."""

import re
import zlib
from collections.abc import Iterator

_STREAM = re.compile(rb"\bstream[ \t]*(?:\r\n?|\n)")
_STREAM_END = b"endstream"
_LIST = b"/ObjStm"
_OTHER_PACKING = re.compile(
    rb"/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)\b"
    rb"|/FlateDecode\s*/FlateDecode"
)
"""Ways to pack that no program uses for lists of objects, but that readers undo."""
_OBJECTS_LIMIT = 20_000_000
"""Bytes read from all packed lists of objects of a file; real ones hold some thousand."""
_PIECE = 65_536
_BROKEN = 100_000
"""Bytes of a list whose packing is broken that are unpacked one by one, as readers do."""
_NAME_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_MOST_CODES = 100_000
"""Codes of letters in one file; twenty megabytes of pictures hold some six hundred by chance."""
_LONG_NAMES = rb"JavaScript|Launch|ImportData|RichMedia"
_PROGRAM = re.compile(rb"/(?:" + _LONG_NAMES + rb"|JS|GoToE)(?![A-Za-z0-9])")
_PROGRAM_ANYWHERE = re.compile(rb"/(?:" + _LONG_NAMES + rb")(?![A-Za-z0-9])")
"""Names too long to come up by chance among packed letters and pictures."""
_CALL = re.compile(
    rb"/URI\s*\(\s*(?:javascript|vbscript|data|file)\s*:|/U?F\s*\(\s*(?:\\\\\\\\|//)"
    rb"|/OpenAction\s*<<[^<>]{0,500}/(?:URI|SubmitForm)\b",
    re.IGNORECASE,
)
"""An address that runs or is asked on opening, or a file of another computer."""


def pdf_has_program(data: bytes) -> bool:
    """Tell whether a PDF file runs a script, starts a program or packs its objects into a bomb.

    Names may hide behind `#xx` codes and in packed lists of objects (ISO 32000-1, 7.3.5 and
    7.5.7). In the packed data of pictures short names come up by chance, so only long ones are
    looked for there: what looks like a stream may be a string with a program behind it.
    """
    try:
        return bool(_PROGRAM_ANYWHERE.search(_plain(data))) or any(
            _PROGRAM.search(part) or _CALL.search(part) for part in pdf_objects(data)
        )
    except OverflowError:
        return True


def pdf_objects(data: bytes) -> Iterator[bytes]:
    """The objects of a PDF file with plain names, without the data of pictures and pages.

    Raises:
        OverflowError: They unpack to more than any document holds, or are packed as no program
            packs them.
    """
    room = _OBJECTS_LIMIT
    for part, packed_from in _parts(data):
        plain = _plain(part)
        yield plain
        if packed_from and _LIST in plain:
            if _OTHER_PACKING.search(plain):
                raise OverflowError
            objects = _unpacked(data, packed_from, room)
            room -= len(objects)
            if room <= 0:
                raise OverflowError
            yield _plain(objects)


def _plain(data: bytes) -> bytes:
    plain, codes = _NAME_CODE.subn(_letter, data, _MOST_CODES)
    if codes == _MOST_CODES:
        raise OverflowError
    return plain


def _letter(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode())


def _parts(data: bytes) -> Iterator[tuple[bytes, int]]:
    """All that stands outside of streams, each part with the place of the stream behind it."""
    position = 0
    while stream := _STREAM.search(data, position):
        end = data.find(_STREAM_END, stream.end())
        if end < 0:
            break
        yield data[position : stream.start()], stream.end()
        position = end + len(_STREAM_END)
    yield data[position:], 0


def _unpacked(data: bytes, start: int, limit: int) -> bytes:
    """What a reader gets out of a stream: to the end of its packing, whatever its checksum says."""
    found = bytearray()
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    rest = memoryview(data)
    size, at = _PIECE, start + 2  # behind the two bytes that say how it is packed
    while at < len(data) and not unpacker.eof and len(found) < limit:
        before = unpacker.copy()
        try:
            found += unpacker.decompress(rest[at : at + size], limit - len(found))
            while unpacker.unconsumed_tail and len(found) < limit:
                found += unpacker.decompress(unpacker.unconsumed_tail, limit - len(found))
        except zlib.error:
            if size == 1:
                break
            unpacker, size = before, 1
            continue
        at += size
        if size == 1 and at > start + _BROKEN:
            break
    return bytes(found) or data[start : start + _PIECE]
