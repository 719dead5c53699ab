"""Do with a text what a hint says, as somebody would who only copies."""

import re

_ADDED = re.compile(
    r"เพิ่มใน (?P<path>\S+) (?:ต่อจากบรรทัด (?P<line>\d+) \([^)]*\)|ต่อท้ายไฟล์)"
    r"(?: โดยลบ (?P<empty>\S+) ออกก่อน)? (?P<lines>(?:(?:และ)?บรรทัด `[^`]*` ?)+)"
)
_REMARK = re.compile(r"เขียน `(?P<remark>(?:#|<!--) prongsai: [^`]*)` ไว้ในบรรทัด(?P<where>เหนือ|ใต้)")


def where_to_paste(hint: str) -> str | None:
    """The file into which the lines of a hint go; None when it names no lines."""
    match = _ADDED.search(hint)
    return match["path"] if match else None


def pasted(text: str, hint: str) -> str:
    """The text of that file with the lines of the hint."""
    match = _ADDED.search(hint)
    assert match, hint
    lines = text.rstrip("\n").split("\n")
    number = int(match["line"] or len(lines))
    if match["empty"]:
        lines[number - 1] = lines[number - 1].removesuffix(match["empty"]).rstrip()
    lines[number:number] = re.findall(r"`([^`]*)`", match["lines"])
    return "\n".join(lines) + "\n"


def remarked(text: str, hint: str, line: int) -> str | None:
    """The text with the remark of a hint about one of its lines; None when it gives none."""
    match = _REMARK.search(hint)
    if match is None:
        return None
    lines = text.split("\n")
    lines.insert(line - 1 if match["where"] == "เหนือ" else 1, match["remark"])
    return "\n".join(lines)
