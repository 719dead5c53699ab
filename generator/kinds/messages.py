"""What the models refuse, as findings with file, line and a way to mend it."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from generator import codes
from generator.findings import Code, English, Finding
from generator.source.file import SourceFile

_SENTENCES: dict[str, tuple[Code, str, str, English]] = {
    "missing": (
        codes.FIELD_MISSING,
        "ไม่มี {key} ({about})",
        "เติมบรรทัด {last}: ในส่วนหัวของไฟล์",
        English("{name} is missing", "Add a line {last}: to the front matter."),
    ),
    "string_type": (
        codes.FIELD_INVALID,
        "{key} ต้องเป็นข้อความ",
        "เขียนข้อความต่อจาก {key}: ในบรรทัดเดียวกัน",
        English("{name} must be a text", "Write the text behind {last}: on the same line."),
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
    "tuple_type": (
        codes.FIELD_INVALID,
        "{key} ต้องเป็นรายการ",
        "ขึ้นบรรทัดใหม่ใต้ {key}: แล้วเขียนทีละข้อด้วย - ",
        English("{name} must be a list", "Write one item to a line below it, each behind a -."),
    ),
    "model_type": (
        codes.FIELD_INVALID,
        "{key} ต้องมีข้อมูลย่อย",
        "ดูตัวอย่างของ {key} ในคู่มือการเขียนเนื้อหา",
        English("{name} must have keys of its own", "The staff guide shows an example."),
    ),
    "literal_error": (
        codes.FIELD_INVALID,
        "{key} เป็น “{input}” ซึ่งไม่มีในตัวเลือก",
        "เลือกหนึ่งอย่างจาก {expected}",
        English("{name} is “{input}”, which is none of the choices", "Choose one of {expected}."),
    ),
}
"""What pydantic calls a fault, as code, message and hint, and both in English."""
_M = TypeVar("_M", bound=BaseModel)
_OURS = (
    codes.FIELD_INVALID, "{key} ใช้ไม่ได้: {reason}", "แก้ค่าของ {key} ({about})",
    English("{name} cannot be used: “{reason}”", "Mend the value of {name}."),
)  # fmt: skip
_NO_SCALAR = (
    codes.FIELD_INVALID, "{key} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือข้อมูลย่อย",
    "เขียนค่าต่อจาก {key}: ในบรรทัดเดียวกัน ({about})",
    English("{name} must be one value, no list and no keys", "Write it behind {last}: there."),
)  # fmt: skip
"""The loader gives text, lists and mappings; the library refuses only the latter two by itself."""


def validate(model: type[_M], source: SourceFile) -> tuple[_M | None, tuple[Finding, ...]]:
    """Check the front matter of a file against a model; never raises on what an editor wrote."""
    try:
        return model.model_validate(_without_empty(source.meta)), ()
    except ValidationError as error:
        return None, tuple(_findings(error, model, source))


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
    for fault in error.errors(include_url=False):
        loc = _keys(fault["loc"])
        if (
            fault["type"] == "extra_forbidden"
        ):  # the last is a key, whatever it is called
            *around, key = fault["loc"]
            yield _unknown((*_keys(around), key), model, source)
            continue
        reason = fault.get("ctx", {}).get("error")
        code, message, hint, english = _SENTENCES.get(
            fault["type"], _OURS if reason else _NO_SCALAR
        )
        words = {
            "key": _name(loc),
            "name": " ".join(str(part + 1) if isinstance(part, int) else part for part in loc),
            "last": loc[-1] if loc else "",
            "about": _description(model, loc),
            "input": fault["input"],
            "reason": str(reason),
            **{key: value for key, value in fault.get("ctx", {}).items() if key != "error"},
        }
        if "expected" in words:
            words["expected"] = str(words["expected"]).replace(" or ", ", ").replace("'", "")
        if not loc:
            message, hint = "{reason}", "แก้ส่วนหัวของไฟล์ตามที่แจ้ง"
            english = English("The front matter cannot be used: “{reason}”", "Mend what it says.")
        yield Finding(
            code, source.at(*loc), message.format(**words), hint.format(**words),
            English(*(text.format(**words) for text in english)),
        )  # fmt: skip


def _keys(loc: Sequence[int | str]) -> tuple[int | str, ...]:
    return tuple(part for part in loc if not _is_branch(part))


def _is_branch(part: int | str) -> bool:
    """Tell whether pydantic named a branch of a union instead of a key."""
    return isinstance(part, str) and ("[" in part or part in {"int", "literal", "function-before"})


def _unknown(loc: tuple[int | str, ...], model: type[BaseModel], source: SourceFile) -> Finding:
    parent = _model_at(model, loc[:-1])
    known = sorted(parent.model_fields) if parent else []
    near = difflib.get_close_matches(str(loc[-1]), known, n=1, cutoff=0.5)
    return Finding(
        codes.KEY_UNKNOWN, source.at(*loc),
        f"ไม่รู้จักคำว่า {loc[-1]}",
        f"หมายถึง {near[0]} ใช่หรือไม่" if near else f"ใช้ได้เฉพาะ {', '.join(known)}",
        English(
            f"There is no key {loc[-1]} here",
            f"Is {near[0]} meant?" if near else f"Only these can be used: {', '.join(known)}.",
        ),
    )  # fmt: skip


def _name(loc: tuple[int | str, ...]) -> str:
    """A key as a person says it: `gallery ข้อ 2 alt`."""
    return " ".join(f"ข้อ {part + 1}" if isinstance(part, int) else part for part in loc)


def _description(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    """The sentence below a field of the model; that of the list for one of its items."""
    while loc and isinstance(loc[-1], int):
        loc = loc[:-1]
    parent = _model_at(model, loc[:-1]) if loc else None
    field = parent.model_fields.get(str(loc[-1])) if parent else None
    return (field.description or "") if field else ""


def _model_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> type[BaseModel] | None:
    """The model that holds the last key of a path."""
    current: type[BaseModel] | None = model
    for part in loc:
        if isinstance(part, int):
            continue
        field = current.model_fields.get(part) if current else None
        current = _model_in(field.annotation) if field else None
    return current


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
