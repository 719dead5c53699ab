"""`prongsai new memo` and `new letter`: a file to type in, and never over another."""

import datetime as dt
import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from docx import Document

from generator.cli.command import run
from generator.errors import ProjectError
from generator.pipeline.letters import LetterWish, begin_letter
from tests.feature.tiny_build import tiny_project
from tests.kinds.tiny_office import picture

Write = Callable[[Mapping[str, str | bytes]], Path]
TODAY = dt.date(2026, 11, 25)


def words(path: Path) -> str:
    body = Document(io.BytesIO(path.read_bytes())).element.body
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_a_letter_is_begun_where_one_stands(
    project_tree: Write, kind: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """The last word says where the file is; a second call leaves it alone."""
    root = tiny_project(project_tree, {})
    monkeypatch.chdir(root / "content")
    asked = ["new", kind, "--subject", "ขอใช้ห้องประชุม", "--to", "ผู้อำนวยการ", "--group", "admin"]
    assert run(asked) == 0
    made = root / "content" / f"{kind}.docx"
    assert str(made) in capsys.readouterr().out
    assert "ขอใช้ห้องประชุม" in words(made)
    before = made.read_bytes()
    assert run(asked) == 2
    assert "--output" in capsys.readouterr().err
    assert made.read_bytes() == before
    assert run([*asked, "--output", "second.docx"]) == 0
    assert (root / "content" / "second.docx").is_file()


def test_what_cannot_be_written_is_said_in_a_sentence(project_tree: Write) -> None:
    """An unknown group, a name of another type, a folder that is not there."""
    root = tiny_project(project_tree, {})
    for wish, said in (
        (LetterWish("memo", group="nobody"), "admin, ict"),
        (LetterWish("memo", output="memo.pdf"), "memo.docx"),
        (LetterWish("memo", output="nowhere/memo.docx"), "โฟลเดอร์"),
    ):
        with pytest.raises(ProjectError, match=said):
            begin_letter(root, wish, today=TODAY)
    assert not list(root.glob("**/*.docx"))
    (root / "content/office.yml").write_text("name: [", encoding="utf-8")
    with pytest.raises(ProjectError, match="prongsai check"):
        begin_letter(root, LetterWish("memo"), today=TODAY)


def test_the_garuda_of_the_office_is_used(project_tree: Write) -> None:
    """It lies where offices keep their pictures."""
    root = tiny_project(project_tree, {})
    plain = begin_letter(root, LetterWish("memo"), today=TODAY)
    assert "<wp:anchor" not in Document(str(plain)).element.xml
    (root / "content/assets").mkdir(exist_ok=True)
    (root / "content/assets/garuda.png").write_bytes(picture())
    drawn = begin_letter(root, LetterWish("memo", output="drawn.docx"), today=TODAY)
    assert "<wp:anchor" in Document(str(drawn)).element.xml
