r"""`Owners`: who has to agree to a change of a path, as CODEOWNERS says it.

The format and its meaning are those of the service: patterns as in .gitignore, the last that fits
decides, `!`, `[ ]` and `\#` do not work. Where the service passes over a line that it does not
understand, this reader refuses the file: a wall must not have a hole that nobody sees.
https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
"""

import re
from dataclasses import dataclass

from generator.errors import ProjectError

PLACES = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
"""Where the service looks for the file; the first that is there counts."""

_OWNER = re.compile(r"@[\w.-]{1,100}(?:/[\w.-]{1,100})?|[\w.+-]{1,100}@[\w.-]{1,100}")
_WORD = re.compile(r"(?:\\.|[^\\\s])+")
_REFUSED = re.compile(r"^!|[\[\]]|\\#")
_PIECE = re.compile(r"\*\*|\*|\?|\\.|.", re.DOTALL)
_MEANING = {"**": ".*", "*": "[^/]*", "?": "[^/]"}


@dataclass(frozen=True)
class OwnerLine:
    """One line of the file."""

    pattern: str
    """As written."""
    fits: re.Pattern[str]
    """What a whole path has to look like, from the root of the repository."""
    owners: frozenset[str]
    """People and teams; empty where anybody may agree."""


@dataclass(frozen=True)
class Owners:
    """Who owns what."""

    lines: tuple[OwnerLine, ...]
    place: str = "CODEOWNERS"
    """Where the file itself stands."""

    def of(self, path: str) -> frozenset[str]:
        """The owners of a path; empty where no line fits or the line names nobody."""
        for line in reversed(self.lines):
            if line.fits.fullmatch(path):
                return line.owners
        return frozenset()

    @property
    def maintainers(self) -> frozenset[str]:
        """Whoever owns the file itself: they decide who owns the rest."""
        return self.of(self.place)

    def is_protected(self, path: str) -> bool:
        """Tell whether maintainers alone own a path, or nobody does."""
        return self.of(path) <= self.maintainers

    @property
    def open_patterns(self) -> tuple[str, ...]:
        """The patterns that belong to others than the maintainers alone."""
        return tuple(line.pattern for line in self.lines if line.owners - self.maintainers)


def read_owners(text: str, place: str = "CODEOWNERS") -> Owners:
    """Read the file.

    Raises:
        ProjectError: A line means nothing to the service, or the file itself has no owner.
    """
    lines = []
    for number, line in enumerate(text.split("\n"), start=1):
        pattern, *owners = _words(line) or [""]
        if not pattern:
            continue
        if _REFUSED.search(pattern) or not all(map(_OWNER.fullmatch, owners)):
            raise ProjectError(
                f"{place} บรรทัด {number} อ่านไม่ได้ จึงไม่รู้ว่าใครแก้ไฟล์ใดได้ แก้ให้เป็นรูปแบบ "
                "path แล้วตามด้วย @ทีม หรือ @ผู้ใช้ (ใช้ !, [ ] และ \\# ไม่ได้)"
            )
        lines.append(OwnerLine(pattern, _compiled(pattern), frozenset(owners)))
    made = Owners(tuple(lines), place)
    if not made.maintainers:
        raise ProjectError(f"{place} ไม่ได้บอกว่าใครเป็นเจ้าของไฟล์นี้เอง เพิ่มบรรทัดแรก * ตามด้วยทีมผู้ดูแลระบบ")
    return made


def _words(line: str) -> list[str]:
    """Pattern and owners; what follows a `#` at the beginning of a word is a remark."""
    words = []
    for word in _WORD.findall(line):
        if word.startswith("#"):
            break
        words.append(word)
    return words


def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as a regular expression over whole paths.

    A slash at the beginning or in the middle binds it to the root. It means a file, or a folder
    with all below it; only a `*` at the end means what lies in the folder itself.
    """
    core = pattern.strip("/") if pattern != "/" else "**"
    bound = "/" in pattern.rstrip("/")
    start = "" if bound else "(?:.*/)?"
    direct = core.endswith("/*")
    below = "/.*" if pattern.endswith("/") else "" if direct else "(?:/.*)?"
    body = "".join(_MEANING.get(piece) or re.escape(piece[-1]) for piece in _PIECE.findall(core))
    body = body.replace(".*/", "(?:.*/)?")
    return re.compile(start + body + below, re.DOTALL)
