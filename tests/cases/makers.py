"""Files of bytes that case pages name; each maker makes one fault or none."""

from collections.abc import Callable

from tests.cases.content_files import CONTENT_MAKERS
from tests.cases.disclosure_files import DISCLOSURE_MAKERS
from tests.cases.loader_files import LOADER_MAKERS
from tests.cases.personal_files import PERSONAL_MAKERS
from tests.cases.site_files import SITE_MAKERS
from tests.cases.unsafe_files import UNSAFE_MAKERS
from tests.kinds.tiny_office import PDF, picture

MAKERS: dict[str, Callable[[], bytes]] = {
    "empty_pdf": lambda: PDF,
    "photo": picture,
    **CONTENT_MAKERS,
    **DISCLOSURE_MAKERS,
    **LOADER_MAKERS,
    **PERSONAL_MAKERS,
    **SITE_MAKERS,
    **UNSAFE_MAKERS,
}
"""The name that a page uses, to the function that makes the bytes."""
