"""The style sheet as it is sent: without comments and the spaces that only people need."""

import re

_PIECES = re.compile(
    r"""(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?P<comment>/\*.*?\*/)|(?P<space>\s+)""",
    re.DOTALL,
)
_AROUND = re.compile(r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\s*([{};,])\s*""", re.DOTALL)


def minify(css: str) -> str:
    """Take away comments, line ends and the spaces around braces, semicolons and commas.

    Spaces around colons and operators stay: before a colon they are a selector's, and `calc()`
    needs them. Strings stay as they are.
    """
    spaced = _PIECES.sub(lambda match: match["string"] or " ", css)
    tight = _AROUND.sub(lambda match: match[1] or match[2], spaced)
    return tight.replace(";}", "}").strip()
