"""Files of bytes that case pages name; each maker makes one fault or none."""

from collections.abc import Callable

from tests.kinds.tiny_office import PDF, picture

MAKERS: dict[str, Callable[[], bytes]] = {
    "empty_pdf": lambda: PDF,
    "photo": picture,
}
"""The name that a page uses, to the function that makes the bytes."""
