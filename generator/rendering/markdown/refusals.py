"""What a text must not hold: too much nesting, HTML, and the marks of templates."""

import re

from generator import codes
from generator.findings import English
from generator.rendering.markdown.piles import piles
from generator.rendering.markdown.targets import Fault
from generator.source.fences import fenced_lines

_LIMITS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"[\[(`!<]{60}|[*_]{500}|(?:\[[^\[\]\n]{0,3}){60}"),
        "มีวงเล็บหรือเครื่องหมายซ้อนกันมากผิดปกติ",
    ),
    (re.compile(r"^(?:[ \t]*>){12}", re.MULTILINE), "ข้อความอ้างอิง (>) ซ้อนกันลึกเกิน 12 ชั้น"),
    (re.compile(r"^(?: {40}|\t{10})[ \t]*(?:[-*+]|\d+[.)])\s", re.MULTILINE), "รายการซ้อนกันลึกเกินไป"),
    (re.compile(r"^[^\n]{50001}", re.MULTILINE), "บรรทัดยาวเกิน 50,000 ตัวอักษร"),
)
_COMPLEX = English(
    "This text nests or repeats its marks more than can be converted", "Write it more plainly."
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)(?:[\s/][^<>]*)?>")
_CODE = re.compile(r"(?<!`)(`+)(?!`).{1,2000}?(?<!`)\1(?!`)", re.DOTALL)
_MENDED = ("ใช้รูปแบบ Markdown แทน หรือลบออก", "Use Markdown instead, or remove it.")
_LINKED = (
    "ฝังวิดีโอ แผนที่ หรือแบบสอบถามในหน้าไม่ได้ ให้เขียนเป็นลิงก์แทน เช่น [ดูแผนที่](https://…)",
    "Videos, maps and questionnaires cannot be part of a page; link to them.",
)
_PLANTED = (
    "ลบออก ถ้าไม่มีใครในสำนักงานเขียน แสดงว่ามีผู้เข้าถึงไฟล์ได้ ให้แจ้งผู้ดูแลเว็บไซต์ทันที",
    "Remove it. If nobody of the office wrote it, somebody got at the files: tell the maintainers.",
)
_HINTS = {
    **dict.fromkeys(("iframe", "embed", "object", "video", "audio"), _LINKED),
    **dict.fromkeys(("script", "svg", "form", "input", "base", "link", "meta"), _PLANTED),
}
"""How to mend what is more than a dress of letters, in Thai and in English."""
_TEMPLATE = re.compile(r"\{\{|\{%|\{#(?![^\s{}]+\})")


def too_complex(text: str) -> list[Fault]:
    """Nesting that no editor means and no converter survives."""
    found = [
        (message, match[0][:20]) for pattern, message in _LIMITS if (match := pattern.search(text))
    ]
    return [complexity(message, needle) for message, needle in (*found, *piles(text))]


def complexity(message: str, needle: str) -> Fault:
    """A text that cannot be converted, with words of the place."""
    return Fault(codes.TEXT_TOO_COMPLEX, needle, message, "จัดข้อความช่วงนี้ใหม่ให้เรียบง่าย", _COMPLEX)


def unsafe(text: str) -> list[Fault]:
    """Tags and template code outside code spans; they are shown as text, and told."""
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    bare = _CODE.sub("", "\n".join(line for n, line in enumerate(lines) if n not in fenced))
    tags = tuple(_TAG.finditer(bare))
    opened = {tag[1].lower() for tag in tags if not tag[0].startswith("</")}
    found = [
        Fault(
            codes.RAW_HTML, match[0],
            f"มีโค้ด HTML <{match[1]}> ซึ่งไม่รองรับ จะแสดงเป็นตัวอักษรธรรมดา",
            hint,
            English(f"HTML (<{match[1]}>) is not supported and will be shown as text", mend),
        )
        for match in tags
        if not (match[0].startswith("</") and match[1].lower() in opened)
        for hint, mend in (_HINTS.get(match[1].lower(), _MENDED),)
        if match[1].lower() != "br"
    ]  # fmt: skip
    found += [
        Fault(
            codes.TEMPLATE_CODE, match[0],
            "มีเครื่องหมายของแม่แบบ ({{ หรือ {%) ซึ่งระบบจะไม่ทำงานตาม และจะแสดงเป็นตัวอักษรธรรมดา",
            "ลบออก หรือครอบด้วยเครื่องหมาย ` หากต้องการแสดงเป็นตัวอย่าง",
            English(
                "Marks of a template ({{ or {%) do nothing and will be shown as text",
                "Remove them, or put them between two ` when they are an example.",
            ),
        )
        for match in _TEMPLATE.finditer(bare)
    ]  # fmt: skip
    return found
