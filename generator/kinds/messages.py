"""What the models refuse, as findings with file, line and a way to mend it."""

import difflib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator import codes
from generator.findings import Code, English, Finding, first_of
from generator.kinds.shape import Loc, model_at, moved_in, shape, where
from generator.source.file import SourceFile

_SENTENCES: dict[str, tuple[Code, str, str, English]] = {
    "missing": (
        codes.FIELD_MISSING,
        "ไม่มี {key} ({about})",
        "เติมบรรทัด {last}: {where}",
        English("{name} is missing", "Add a line {last}: {where_english}."),
    ),
    "string_type": (
        codes.FIELD_INVALID,
        "{key} ต้องเป็นข้อความ",
        "เขียนข้อความต่อจาก {mark} ในบรรทัดเดียวกัน",
        English("{name} must be a text", "Write the text behind {mark} on the same line."),
    ),
    "string_too_long": (
        codes.FIELD_INVALID,
        "{key} ยาวเกิน {max_length} ตัวอักษร",
        "ย่อข้อความให้สั้นลง",
        English("{name} has more than {max_length} characters", "Shorten it."),
    ),
    "less_than_equal": (
        codes.FIELD_INVALID,
        "{key} เป็น {input} เกิน {le}",
        "ใส่จำนวนไม่เกิน {le}",
        English("{name} is {input}, more than {le}", "Write a number up to {le}."),
    ),
    "too_long": (
        codes.FIELD_INVALID,
        "{key} มี {actual_length} รายการ เกิน {max_length}",
        "ลดเหลือไม่เกิน {max_length} รายการ",
        English("{name} has {actual_length} items, more than {max_length}", "Remove some."),
    ),
    "too_short": (
        codes.FIELD_INVALID,
        "{key} ต้องมีอย่างน้อย {min_length} รายการ",
        "ขึ้นบรรทัดใหม่ใต้ {last}: แล้ว{items}",
        English("{name} needs at least {min_length} items", "Write one to a line, behind a -."),
    ),
    "tuple_type": (
        codes.FIELD_INVALID,
        "{key} ต้องเป็นรายการ",
        "ขึ้นบรรทัดใหม่ใต้ {last}: แล้ว{items}",
        English("{name} must be a list", "Write one item to a line below it, each behind a -."),
    ),
    "model_type": (
        codes.FIELD_INVALID,
        "{key} ต้องมีข้อมูลย่อย",
        "{shape}",
        English("{name} must have keys of its own", "Write {keys} below it, indented."),
    ),
    "literal_error": (
        codes.FIELD_INVALID,
        "{key} เป็น “{input}” ซึ่งไม่มีในตัวเลือก",
        "เลือกหนึ่งอย่างจาก {expected} ({about})",
        English("{name} is “{input}”, which is none of the choices", "Choose one of {expected}."),
    ),
}
"""What pydantic calls a fault, as code, message and hint, and both in English."""
_M = TypeVar("_M", bound=BaseModel)
_COLON = (
    codes.FIELD_INVALID, "{key} มีเครื่องหมาย : กลางข้อความ จึงถูกอ่านเป็นข้อมูลย่อย",
    'ใส่เครื่องหมายคำพูดคร่อมทั้งข้อความ เช่น - "{quoted}"',
    English("{name} holds a colon and was read as a key", 'Write "{quoted}" in quotation marks.'),
)  # fmt: skip
_OURS = (
    codes.FIELD_INVALID, "{key} ใช้ไม่ได้: {reason}", "แก้ค่าของ {key} ({about})",
    English("{name} cannot be used: “{reason}”", "Mend the value of {name}."),
)  # fmt: skip
_NO_SCALAR = (
    codes.FIELD_INVALID, "{key} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือข้อมูลย่อย",
    "เขียนค่าต่อจาก {mark} ในบรรทัดเดียวกัน ({about})",
    English("{name} must be one value, no list and no keys", "Write it behind {mark} there."),
)  # fmt: skip
"""The loader gives text, lists and mappings; the library refuses only the latter two by itself."""


def validate(model: type[_M], source: SourceFile) -> tuple[_M | None, tuple[Finding, ...]]:
    """Check the front matter of a file against a model; never raises on what an editor wrote."""
    try:
        return model.model_validate(_without_empty(source.meta)), ()
    except ValidationError as error:
        return None, first_of(_findings(error, model, source))


def _without_empty(tree: Any) -> Any:
    """The tree without keys whose value was left empty; an empty key counts as not written.

    Empty items of lists stay, for the items behind them are found by their numbers.
    """
    if isinstance(tree, dict):
        return {key: _without_empty(value) for key, value in tree.items() if value is not None}
    if isinstance(tree, list):
        return [_without_empty(value) for value in tree]
    return tree


def _findings(
    error: ValidationError, model: type[BaseModel], source: SourceFile
) -> Iterator[Finding]:
    faults = error.errors(include_url=False)
    for fault in faults:
        loc = _keys(fault["loc"])
        if fault["type"] == "extra_forbidden":  # the last is a key, whatever it is called
            *around, key = fault["loc"]
            yield _unknown((*_keys(around), key), model, source)
        elif fault["type"] != "too_short" or not _has_faulty_items(fault["loc"], faults):
            yield _finding(fault, loc, model, source)


def _has_faulty_items(loc: Loc, faults: Iterable[ErrorDetails]) -> bool:
    """Tell whether a list is short only because of items that are told by themselves."""
    inner = (other["loc"] for other in faults if len(other["loc"]) > len(loc))
    return any(place[: len(loc)] == loc for place in inner)


def _finding(fault: ErrorDetails, loc: Loc, model: type[BaseModel], source: SourceFile) -> Finding:
    if not loc:
        reason = str(fault.get("ctx", {}).get("error"))
        return Finding(
            codes.FIELD_INVALID, source.at(), reason, "แก้ส่วนหัวของไฟล์ตามที่แจ้ง",
            English(f"The front matter cannot be used: “{reason}”", "Mend what it says."),
        )  # fmt: skip
    words = _words(fault, loc, model, source)
    code, message, hint, english = _sentence(fault, loc)
    return Finding(
        code, source.at(*loc), message.format(**words), hint.format(**words).rstrip(),
        English(*(text.format(**words) for text in english)),
    )  # fmt: skip


def _sentence(fault: ErrorDetails, loc: Loc) -> tuple[Code, str, str, English]:
    if isinstance(loc[-1], int) and _with_colon(fault["input"]):
        return _COLON
    otherwise = _OURS if "error" in fault.get("ctx", {}) else _NO_SCALAR
    return _SENTENCES.get(fault["type"], otherwise)


def _with_colon(value: Any) -> str | None:
    """What an item was meant to say that YAML took for a key and its value."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, said),) = value.items()
        if isinstance(said, str) and not key.isascii():
            return f"{key}: {said}"
    return None


def _words(
    fault: ErrorDetails, loc: Loc, model: type[BaseModel], source: SourceFile
) -> dict[str, Any]:
    context = {key: value for key, value in fault.get("ctx", {}).items() if key != "error"}
    inner = model_at(model, loc)
    place = where(loc, source)
    words = {
        "key": _name(loc),
        "name": " ".join(str(part + 1) if isinstance(part, int) else part for part in loc),
        "last": loc[-1],
        "about": _description(model, loc),
        "input": fault["input"],
        "quoted": _with_colon(fault["input"]),
        "reason": fault.get("ctx", {}).get("error"),
        "where": place.message,
        "where_english": place.hint,
        "mark": "-" if isinstance(loc[-1], int) else f"{loc[-1]}:",
        "shape": shape(inner, is_item=isinstance(loc[-1], int)) if inner else "",
        "items": shape(inner, is_item=True) if inner else "เขียนทีละข้อด้วย -",
        "keys": ", ".join(inner.model_fields) if inner else "",
        **context,
    }
    if "expected" in words:
        words["expected"] = str(words["expected"]).replace(" or ", ", ").replace("'", "")
    return words


def _keys(loc: Sequence[int | str]) -> Loc:
    return tuple(part for part in loc if not _is_branch(part))


def _is_branch(part: int | str) -> bool:
    """Tell whether pydantic named a branch of a union instead of a key."""
    return isinstance(part, str) and ("[" in part or part in {"int", "literal", "function-before"})


def _unknown(loc: Loc, model: type[BaseModel], source: SourceFile) -> Finding:
    parent = model_at(model, loc[:-1])
    known = sorted(parent.model_fields) if parent else []
    near = difflib.get_close_matches(str(loc[-1]), known, n=1, cutoff=0.5)
    hint = f"หมายถึง {near[0]} ใช่หรือไม่" if near else f"ใช้ได้เฉพาะ {', '.join(known)}"
    mend = f"Is {near[0]} meant?" if near else f"Only these can be used: {', '.join(known)}."
    if parent and (there := moved_in(parent, loc, source)):
        hint, mend = there
    return Finding(
        codes.KEY_UNKNOWN, source.at(*loc), f"ไม่รู้จักคำว่า {loc[-1]}", hint,
        English(f"There is no key {loc[-1]} here", mend),
    )  # fmt: skip


def _name(loc: Loc) -> str:
    """A key as a person says it: `gallery ข้อ 2 alt`."""
    return " ".join(f"ข้อ {part + 1}" if isinstance(part, int) else part for part in loc)


def _description(model: type[BaseModel], loc: Loc) -> str:
    """The sentence below a field of the model; that of the list for one of its items."""
    while loc and isinstance(loc[-1], int):
        loc = loc[:-1]
    parent = model_at(model, loc[:-1]) if loc else None
    field = parent.model_fields.get(str(loc[-1])) if parent else None
    return (field.description or "") if field else ""
