"""Files offered to the public."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.library.files import read_asset
from generator.office import Limits
from generator.source.walk import FoundFile

Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (b"MZ\x90\x00" + bytes(60), "อย่าเปิดไฟล์นี้"),
        (b"#!/bin/sh\nrm -rf /\n", "อย่าเปิดไฟล์นี้"),
        (b"just a text", "เปิดไฟล์ด้วยโปรแกรมเดิม"),
    ],
)
def test_nobody_is_asked_to_open_a_program(project_tree: Write, data: bytes, hint: str) -> None:
    """What calls itself a document and is a program is removed, not looked at."""
    path = "content/about/files/plan.pdf"
    root = project_tree({path: data})
    asset, (finding,) = read_asset(FoundFile(path, root / path, len(data)), Limits())
    assert asset is None
    assert finding.code.number == "U006"
    assert finding.hint.startswith(hint)


def test_a_table_of_old_windows_is_told_by_its_coding(project_tree: Write) -> None:
    """Excel in Thai writes such a table when nobody asks it for UTF-8."""
    path, data = "content/about/files/schools.csv", "โรงเรียน,ตำบล\nบ้านทุ่งแก้ว,ทุ่งแก้ว\n".encode("cp874")
    root = project_tree({path: data})
    asset, (finding,) = read_asset(FoundFile(path, root / path, len(data)), Limits())
    assert asset is None
    assert finding.code.number == "F001"
    assert "CSV UTF-8" in finding.hint
