"""The fields of a model as Markdown tables, for the staff's guide."""

from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.kinds import dataset, fields, offers
from generator.kinds.model import Upkeep
from generator.kinds.order import OrderNumber

_WORDS: tuple[tuple[Any, str], ...] = (
    (fields.Line, "ข้อความบรรทัดเดียว"),
    (fields.Prose, "ข้อความหลายบรรทัด"),
    (fields.Day, "วันที่"),
    (fields.Flag, "ใช่ หรือ ไม่"),
    (fields.Count, "จำนวนเต็ม"),
    (fields.Money, "จำนวนเงิน (บาท)"),
    (offers.ProjectNumber, "เลข 11 หลัก"),
    (offers.JuristicNumber, "เลข 13 หลัก"),
    (dataset.ColumnName, "ชื่อภาษาอังกฤษ"),
    (fields.BuddhistYear, "ปี พ.ศ."),
    (fields.Identifier, "รหัส"),
    (fields.Link, "ที่อยู่เว็บ"),
    (fields.SitePath, "ที่อยู่ในเว็บไซต์นี้"),
    (fields.Target, "ที่อยู่เว็บ หรือที่อยู่ในเว็บไซต์นี้"),
    (fields.FileName, "ชื่อไฟล์"),
    (fields.Email, "อีเมล"),
    (fields.Phone, "หมายเลขโทรศัพท์"),
    (fields.MonthOfYear, "เดือนและปี พ.ศ."),
    (fields.Period, "ช่วงเวลา"),
    (fields.ReviewPeriod, "ระยะเวลา"),
    (OrderNumber, "เลขที่ทับปี พ.ศ."),
    (int, "จำนวนเต็ม"),
)
"""How staff call each type of a value; a list and not a mapping, for types are not all hashable."""

_BETWEEN: dict[Any, str] = {Union: " หรือ ", UnionType: " หรือ ", Mapping: ": "}
"""What stands between the words of a type that holds others."""

_HEAD = "| ชื่อ | ต้องมี | ชนิด | ความหมาย |\n| --- | --- | --- | --- |"


def field_table(model: type[BaseModel]) -> str:
    """Markdown tables of a model and of the models within it.

    Fields that must be given come first, those that every kind has come last.

    Raises:
        LookupError: A field has a type that staff have no word for yet.
    """
    tables = []
    for inner, place in _models(model):
        title = f"\nข้อมูลย่อยของ {place}\n\n" if place else ""
        tables.append(f"{title}{_HEAD}\n" + "\n".join(_rows(inner)))
    return "\n".join(tables) + "\n"


def _models(model: type[BaseModel]) -> Iterator[tuple[type[BaseModel], str]]:
    """The model and every model within it, once, with the keys under which it is written."""
    places: dict[type[BaseModel], list[str]] = {model: []}
    waiting = [(model, "")]
    while waiting:
        outer, path = waiting.pop(0)
        for name in _ordered(outer):
            inner = _model_in(_hints(outer)[name])
            if inner is None:
                continue
            key = f"{path}.{name}" if path else name
            if inner not in places:
                waiting.append((inner, key))
            places.setdefault(inner, []).append(f"`{key}`")
    for inner, keys in places.items():
        yield inner, " และ ".join(keys)


def _ordered(model: type[BaseModel]) -> list[str]:
    def rank(name: str) -> tuple[bool, bool]:
        return not model.model_fields[name].is_required(), name in Upkeep.model_fields

    return sorted(model.model_fields, key=rank)


def _rows(model: type[BaseModel]) -> Iterator[str]:
    for name in _ordered(model):
        field = model.model_fields[name]
        cells = (f"`{name}`", _need(field), _word(_hints(model)[name]), field.description or "")
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _need(field: FieldInfo) -> str:
    if field.is_required():
        return "ต้องมี"
    default = field.default
    told = f" (ปกติ {default})" if default and isinstance(default, int | str) else ""
    return f"ไม่บังคับ{told}"


def _hints(model: type[BaseModel]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)


def _word(hint: Any) -> str:
    """A type in the words of staff."""
    if known := next((word for kind, word in _WORDS if kind == hint), None):
        return known
    origin, arguments = get_origin(hint), [a for a in get_args(hint) if a is not NoneType]
    if origin is Annotated:
        return _word(arguments[0])
    if origin is Literal:
        return ", ".join(map(str, arguments))
    if origin in _BETWEEN:
        return _BETWEEN[origin].join(map(_word, arguments))
    if origin is tuple:
        return f"รายการ ({_word(arguments[0])})"
    if _model_in(hint):
        return "ข้อมูลย่อย"
    raise LookupError(f"no word for {hint}")


def _model_in(hint: Any) -> type[BaseModel] | None:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return hint
    return next((found for inner in get_args(hint) if (found := _model_in(inner))), None)
