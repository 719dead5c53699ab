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
