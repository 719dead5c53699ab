"""The content security policy that a page gives itself in `<meta>`."""

import base64
import hashlib
from collections.abc import Mapping

_ALGORITHMS = {"sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}


class Policy:
    """What a page forbids its own code."""

    def __init__(self, text: str) -> None:
        parts = (part.split() for part in text.split(";"))
        self._sources: Mapping[str, list[str]] = {
            part[0].lower(): part[1:] for part in reversed([part for part in parts if part])
        }

    def allows(self, kind: str, *, code: str | None = None, nonce: str = "") -> bool:
        """Tell whether inline code may run.

        Args:
            kind: `script` or `style`.
            code: What stands between the tags; None for an attribute such as `style` or `onclick`.
            nonce: The nonce of the element.
        """
        narrow = f"{kind}-src-{'elem' if code is not None else 'attr'}"
        sources = next(
            (
                self._sources[name]
                for name in (narrow, f"{kind}-src", "default-src")
                if name in self._sources
            ),
            None,
        )
        if sources is None:
            return True
        hashed = any(source.startswith(("'sha", "'nonce-")) for source in sources)
        if "'unsafe-inline'" in sources and not hashed:
            return True
        if code is None:
            return False
        return (bool(nonce) and f"'nonce-{nonce}'" in sources) or self._knows(code, sources)

    @staticmethod
    def _knows(code: str, sources: list[str]) -> bool:
        data = code.encode("utf-8", "surrogatepass")
        for source in sources:
            name, _, wanted = source.strip("'").partition("-")
            algorithm = _ALGORITHMS.get(name)
            if algorithm and base64.b64encode(algorithm(data).digest()).decode() == wanted:
                return True
        return False
