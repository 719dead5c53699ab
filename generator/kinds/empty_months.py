"""The register of months in which nothing was procured: `content/procurement/months.yml`."""

from typing import Annotated

from pydantic import Field, field_validator

from generator.kinds.fields import Line, Month, MonthOfYear
from generator.kinds.model import Model


class EmptyMonth(Model):
    """A month in which nothing was procured, said on purpose."""

    month: MonthOfYear
    """เดือนและปี พ.ศ. เช่น ตุลาคม 2568"""
    reason: Line
    """เหตุผลที่ไม่มีการจัดซื้อจัดจ้างในเดือนนั้น"""

    @field_validator("month")
    @classmethod
    def _names_a_month(cls, month: Month) -> Month:
        if month.month is None:
            raise ValueError("ต้องระบุเดือน ไม่ใช่ทั้งปี เช่น ตุลาคม 2568")
        return month


class EmptyMonths(Model):
    """The register `content/procurement/months.yml`."""

    months: Annotated[tuple[EmptyMonth, ...], Field(max_length=600)] = ()
    """เดือนที่ไม่มีการจัดซื้อจัดจ้าง"""
