"""Who writes what a hint gives, where it says, has mended the fault and made no other one."""

import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PIL import Image

from generator.findings import Finding
from tests.cases.case_page import Case
from tests.cases.makers import MAKERS
from tests.cases.pasting import pasted, where_to_paste
from tests.cases.test_cases import CASES, found
from tests.kinds.tiny_office import tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]

GIVING_LINES = (
    "D108", "D127", "D130", "D131", "D132", "D139", "D151", "D152", "D201", "D202", "D204", "D205",
    "D209", "D210", "D217", "D224", "D230", "D231", "D232", "L110", "L111", "M110",
)  # fmt: skip
"""The rules whose hints give lines to be written into a file."""
BROKEN = [case for case in CASES if case.code in GIVING_LINES and not case.passes]
_OF_A_NAME = "D030"
"""The name of a person in a hint is an example, which the orders of that person do not bear."""
_FILE = re.compile(r"`\s*(?:- )?file: (\S+)`")
_ALSO = "และใช้หลักฐาน page:"
"""Such a hint asks for more than its lines."""


@pytest.mark.parametrize("case", BROKEN, ids=str)
def test_the_lines_of_a_hint_mend_what_it_is_about(case: Case, project_tree: Write) -> None:
    """One finding after the other, as a person would."""
    files: dict[str, str | bytes] = {
        **tiny_office(), **case.files, **{path: MAKERS[name]() for path, name in case.made.items()},
    }  # fmt: skip
    root = project_tree({path: data for path, data in files.items() if path not in case.gone})
    before = list(found(root, case))
    while finding := next((one for one in found(root, case) if is_pasteable(one, case)), None):
        count = len(list(found(root, case)))
        path = root / str(where_to_paste(finding.hint))
        lay_files(path.parent, finding.hint)
        path.write_text(pasted(path.read_text("utf-8"), finding.hint), encoding="utf-8")
        after = list(found(root, case))
        assert len(after) < count, [(one.code.number, one.location, one.message) for one in after]
    codes = {one.code.number for one in found(root, case)} - {_OF_A_NAME}
    assert codes <= {one.code.number for one in before}


def is_pasteable(finding: Finding, case: Case) -> bool:
    is_whole = finding.code.number == case.code and _ALSO not in finding.hint
    return is_whole and where_to_paste(finding.hint) is not None


def lay_files(folder: Path, hint: str) -> None:
    """Put the files where the hint says that they go."""
    for name in _FILE.findall(hint):
        path = folder / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_MADE[path.suffix](name))


def photo(name: str) -> bytes:
    """Another one for everybody."""
    made = io.BytesIO()
    Image.new("RGB", (300, 400 + sum(name.encode()) % 200), "gray").save(made, "JPEG")
    return made.getvalue()


def table(_: str) -> bytes:
    return "รายการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2568 และ 2569,\nกระดาษ,1200\n".encode()


_MADE = {".jpg": photo, ".csv": table, ".pdf": lambda _: MAKERS["text_pdf"]()}
