"""Lists that nest as editors indent them."""

import re
from collections.abc import Iterator

from markdown.preprocessors import Preprocessor

from generator.source.fences import fenced_lines
from generator.thai.digits import to_arabic

_ITEM = re.compile(r"^(?P<indent>\s*)(?P<marker>[-*+]|[\d๐-๙]{1,4}[.)])(?P<gap>\s+)(?P<text>\S.*)$")


class ListIndentation(Preprocessor):
    """Rewrite lists to four spaces a level, by the column in which each marker stands."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with canonical lists."""
        return list(self._rewrite(lines))

    def _rewrite(self, lines: list[str]) -> Iterator[str]:
        columns: list[int] = []
        before = ""
        in_fences = fenced_lines(lines)
        for number, line in enumerate(lines):
            fenced = number in in_fences
            match = None if fenced else _ITEM.match(line)
            if match and (columns or not match["indent"]):
                indent = len(match["indent"].expandtabs(4))
                while columns and columns[-1] >= indent:
                    columns.pop()
                if not columns and before.strip() and not _ITEM.match(before):
                    yield ""
                marker = to_arabic(match["marker"]).replace(")", ".")
                yield f"{'    ' * len(columns)}{marker} {match['text']}"
                columns.append(indent)
            elif columns and line.strip() and not line[0].isspace() and not before.strip():
                columns = []
                yield line
            elif columns and line.strip() and not fenced:
                yield "    " * len(columns) + line.strip()
            else:
                yield line
            before = line
