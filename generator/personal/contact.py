"""Mobile telephone numbers, and mailboxes of providers that serve private persons."""

import re
from collections.abc import Iterator

from generator.personal.trace import DASHES, UNSEEN, Trace, arabic_digits, line_before

_SIGN = rf"[ \u00a0{UNSEEN}{DASHES}\u2000-\u200a.()]{{0,3}}"
_MOBILE = re.compile(
    rf"(?<![\d/,+])(?<!\d[.{DASHES}])(?<![A-Za-z_])"
    rf"(?:(?P<abroad>\+\(?[6๖]{{2}}\)?{_SIGN}(?:\([0๐]\){_SIGN})?)|[0๐]{_SIGN})"
    rf"[689๖๘๙](?:{_SIGN}\d){{8}}"
    rf"(?![{UNSEEN}]*\d)(?![.,/{DASHES}]\d)(?![A-Za-z_])"
)
_SHAPES = {
    (10,), (1, 9), (2, 8), (3, 7), (4, 6), (5, 5), (6, 4), (1, 4, 5), (1, 5, 4), (2, 4, 4),
    (3, 3, 4), (3, 4, 3), (4, 3, 3), (1, 4, 4, 1), (3, 3, 2, 2), (2, 2, 2, 2, 2),
}  # fmt: skip
"""How many digits people write together; a date before a number has none of these shapes."""
_SHAPES_ABROAD = {(9,), (1, 8), (2, 7), (1, 4, 4), (2, 3, 4), (2, 4, 3), (3, 3, 3), (3, 6), (5, 4)}
_GROUP = re.compile(rf"\d(?:[{UNSEEN}]*\d)*")
_CUE = re.compile(r"โทร|มือถือ|เบอร์|ติดต่อ|พร้อมเพย์|tel|phone|mobile|line", re.IGNORECASE)

_PROVIDERS = (
    "gmail.com googlemail.com hotmail.com hotmail.co.th outlook.com outlook.co.th live.com "
    "windowslive.com msn.com yahoo.com yahoo.co.th ymail.com rocketmail.com icloud.com me.com "
    "mac.com aol.com proton.me protonmail.com gmx.com mail.com yandex.com thaimail.com "
    "chaiyo.com sanook.com"
)
_PRIVATE_MAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:"
    + "|".join(re.escape(name) for name in _PROVIDERS.split())
    + r")(?![\w-])(?!\.\w)",
    re.IGNORECASE | re.ASCII,
)


def find_mobiles(text: str) -> tuple[Trace, ...]:
    """Return where Thai mobile numbers stand: 06, 08 or 09 and eight digits, or +66 without the 0.

    Digits of any kind in the groups that people use, with any separators. One written together
    without a word such as โทร before it in its line is not sure: other numbers have ten digits too.
    """
    return tuple(_mobiles(text))


def find_private_mail(text: str) -> tuple[Trace, ...]:
    """Return where addresses of free mail providers stand; many offices use one officially."""
    return tuple(Trace(match.start(), match.end()) for match in _PRIVATE_MAIL.finditer(text))


def _mobiles(text: str) -> Iterator[Trace]:
    for match in _MOBILE.finditer(text):
        abroad = match["abroad"]
        number = match[0][len(abroad or "") :]
        shape = tuple(len(arabic_digits(group)) for group in _GROUP.findall(number))
        if shape in (_SHAPES_ABROAD if abroad else _SHAPES):
            called = _CUE.search(line_before(text, match.start())) is not None
            digits = len(arabic_digits(match[0]))
            yield Trace(
                match.start(), match.end(), digits, called or len(shape) > 1 or bool(abroad)
            )
