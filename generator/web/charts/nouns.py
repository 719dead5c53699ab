"""What a chart shows, and the same in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Number = int | Decimal


@dataclass(frozen=True)
class Series:
    """One row of numbers."""

    label: str
    values: tuple[Number | None, ...]
    """One for each label of the chart; None where there is none."""
    empty: str = "ไม่มีข้อมูล"
    """What a missing value means."""


@dataclass(frozen=True)
class ChartData:
    """A chart without its geometry."""

    title: str
    kind: Literal["bar", "line"]
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""

    @property
    def values(self) -> tuple[Number, ...]:
        """All values that there are."""
        return tuple(v for series in self.series for v in series.values if v is not None)


def written(value: Number) -> str:
    """A number as readers know it: `1,234.5`."""
    return f"{value:,}"


def described(data: ChartData) -> str:
    """The chart in words: what kind it is, and the ends of every series."""
    kind = "แผนภูมิแท่ง" if data.kind == "bar" else "แผนภูมิเส้น"
    span = f"{len(data.labels)} รายการ ตั้งแต่ {data.labels[0]} ถึง {data.labels[-1]}"
    return f"{kind} {span} {' '.join(_ends(data))} ตัวเลขทั้งหมดอยู่ในตารางข้อมูล"


def _ends(data: ChartData) -> Iterator[str]:
    unit = f" {data.unit}" if data.unit else ""
    for series in data.series:
        known = [
            (value, label)
            for value, label in zip(series.values, data.labels, strict=True)
            if value is not None
        ]
        if not known:
            yield f"{series.label}: {series.empty}"
            continue
        most, where = max(known, key=lambda pair: pair[0])
        least, there = min(known, key=lambda pair: pair[0])
        yield (
            f"{series.label} สูงสุด {written(most)}{unit} ({where}) "
            f"ต่ำสุด {written(least)}{unit} ({there})"
        )
