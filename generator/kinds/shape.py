"""How a field is to be written: which keys belong into it, and where a missing line goes."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from generator.findings import English
from generator.source.file import SourceFile

Loc = tuple[int | str, ...]
"""The way to a value: keys, and numbers of items counted from 0."""


def model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The model of the value, or of the items of the list, at the end of a path; None of others."""
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


def homes_of(model: type[BaseModel], key: str) -> tuple[str, ...]:
    """The fields of a model in whose own models there is such a key."""
    inner = {name: _model_in(field.annotation) for name, field in model.model_fields.items()}
    return tuple(name for name, home in inner.items() if home and key in home.model_fields)


def moved_in(model: type[BaseModel], loc: Loc, source: SourceFile) -> English | None:
    """Where a key that stands too far left belongs, in Thai and English; None where nowhere.

    Several fields may hold such a key: the one that is written nearest above it is meant.
    """
    *around, key = loc
    homes = homes_of(model, str(key))
    if not homes:
        return None
    here = source.at(*loc).line
    written = [home for home in homes if (*around, home) in source.places]
    lines = {source.at(*around, home).line: home for home in written}
    above = {line: home for line, home in lines.items() if line < here}
    if not above:
        names = " หรือ ".join(homes)
        return English(
            f"{key} เป็นข้อมูลย่อยของ {names} ให้เขียนไว้ใต้บรรทัดนั้นโดยย่อหน้าเข้าไป 2 ช่อง",
            f"It belongs below {' or '.join(homes)}, indented.",
        )
    line = max(above)
    return English(
        f"ย่อหน้าบรรทัดนี้ให้อยู่ใต้ {above[line]}: (บรรทัด {line}) ตรงกับบรรทัดอื่นที่อยู่ใต้บรรทัดนั้น "
        "ถ้ายังไม่มีบรรทัดอื่น ให้ย่อหน้าเข้าไป 2 ช่อง",
        f"Indent it, so that it stands below {above[line]}: (line {line}).",
    )


def shape(inner: type[BaseModel], *, is_item: bool) -> str:
    """The keys that a value must have, as lines to write, in Thai.

    Args:
        inner: The model of the value.
        is_item: Whether the value is an item of a list.
    """
    required = dict(_required(inner))
    keys = [f"{name}: {meaning}" for name, meaning in required.items()]
    head = f"เขียน “- {keys[0]}”" if is_item else f"เขียน “{keys[0]}” ในบรรทัดใหม่ ย่อหน้าเข้าไป 2 ช่อง"
    rest = " ".join(f"“{key}”" for key in keys[1:])
    text = f"{head} แล้วเขียน {rest} ในบรรทัดถัดไป ย่อหน้าให้ตรงกัน" if rest else head
    more = [name for name in inner.model_fields if name not in required]
    return f"{text} (เขียนเพิ่มได้: {', '.join(more)})" if more else text


def _required(inner: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Required keys with what they mean; where none is required, all keys."""
    fields = inner.model_fields
    required = [name for name, field in fields.items() if field.is_required()]
    for name in required or fields:
        yield name, (fields[name].description or "").partition(" เช่น")[0]


def where(loc: Loc, source: SourceFile) -> English:
    """Where the missing line of a key goes, in Thai and in English (as `message` and `hint`)."""
    *around, _ = loc
    if not around:
        if source.path.endswith(".md"):
            return English("ในส่วนหัวของไฟล์ (ระหว่างบรรทัด --- สองบรรทัด)", "to the front matter")
        return English("ชิดขอบซ้ายในไฟล์นี้", "to this file, at its left margin")
    line, parent = source.at(*around).line, around[-1]
    if isinstance(parent, int):
        return English(
            f"ในรายการที่เริ่มบรรทัด {line} ย่อหน้าให้ตรงกับบรรทัดอื่นของรายการนั้น",
            f"to the item that begins on line {line}, indented as its other lines",
        )
    return English(
        f"ใต้ {parent}: (บรรทัด {line}) ย่อหน้าเข้าไป 2 ช่อง", f"below {parent}: (line {line}), indented"
    )
