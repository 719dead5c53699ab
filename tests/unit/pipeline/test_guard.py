"""A contribution is judged by what git says of it, whatever its files are called and hold."""

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.check.contribution import MOST
from generator.check.reporters import FORMATS, write
from generator.check.reporters.words import Setting
from generator.cli.command import run
from generator.cli.guard import are_maintainers
from generator.errors import ProjectError
from generator.pipeline.guard import Contribution, guard

OWNERS = "* @m\n/content/ @office\n/content/*/catalogue.yml @m\n"
HOSTILE = (
    "content/two\nlines.md", "content/\x1b[31mred.md", "content/::error file=a::b.md",
    "content/" + "/".join("d" * 200 for _ in range(19)) + "/.long",
    b"content/\xa2\xe8\xd2\xc7.md".decode("utf-8", "surrogateescape"), "content/-x --y.md",
    "theme/`$(id)`.html", "content/\u202egnp.exe",
)  # fmt: skip
Write = Callable[[Mapping[str, str | bytes]], Path]


class Repository:
    """A bare repository, written object by object: no file need ever lie on a disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "--bare", "-b", "main", str(folder), at=folder.parent)

    def git(self, *arguments: str, given: bytes = b"", at: Path | None = None) -> str:
        """What a command of git says."""
        name = {f"GIT_{who}_{what}": "a" for who in ("AUTHOR", "COMMITTER")
                for what in ("NAME", "EMAIL")}  # fmt: skip
        done = subprocess.run(
            ["git", *arguments], cwd=at or self.folder, input=given, capture_output=True,
            check=True, env={"PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", **name},
        )  # fmt: skip
        return done.stdout.decode().strip()

    def commit(self, files: Mapping[str, str], *parents: str) -> str:
        """A commit that holds these paths with these modes, and `CODEOWNERS` unless it is there."""
        blob = self.git("hash-object", "-w", "--stdin", given=b"text")
        owners = self.git("hash-object", "-w", "--stdin", given=OWNERS.encode())
        rows = {"CODEOWNERS": f"100644 {owners}"}
        rows |= {path: f"{mode} {parents[0] if mode == '160000' else blob}"
                 for path, mode in files.items()}  # fmt: skip
        index = {"GIT_INDEX_FILE": str(self.folder / "index")}
        (self.folder / "index").unlink(missing_ok=True)
        listed = "".join(f"{row}\t{path}\0" for path, row in rows.items())
        subprocess.run(
            ["git", "update-index", "-z", "--add", "--index-info"], cwd=self.folder, check=True,
            input=listed.encode("utf-8", "surrogateescape"),
            env={"PATH": "/usr/bin:/bin", "GIT_DIR": str(self.folder), **index},
        )  # fmt: skip
        tree = subprocess.run(
            ["git", "write-tree"], cwd=self.folder, check=True, capture_output=True, text=True,
            env={"PATH": "/usr/bin:/bin", "GIT_DIR": str(self.folder), **index},
        ).stdout.strip()  # fmt: skip
        asked = [word for parent in parents for word in ("-p", parent)]
        return self.git("commit-tree", tree, "-m", "a", *asked)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "office.git")


def told(repository: Repository, since: str, head: str, *, maintainer: bool = False) -> set[str]:
    """Codes and paths of what is told."""
    report = guard(Contribution(repository.folder, since, head, maintainer))
    return {f"{found.code.number} {found.location.path}" for found in report.findings}


def test_paths_and_modes_are_judged_and_nothing_that_stood_there(repository: Repository) -> None:
    """What the branch did not touch is nobody's fault; what it removed is a change too."""
    before = {"theme/a.html": "100644", "content/old": "120000", "content/a.md": "100644"}
    main = repository.commit(before)
    head = repository.commit(
        {"content/old": "120000", "content/link": "120000", "content/other": "160000",
         "content/run.pdf": "100755", "content/.htaccess": "100644", "content/b.md": "100644",
         "content/2569/catalogue.yml": "100644", "manuals": "120000"},
        main,
    )  # fmt: skip
    assert told(repository, main, head) == {
        "U201 theme/a.html", "U201 manuals", "U201 content/2569/catalogue.yml",
        "U001 content/link", "U203 content/other", "U204 content/run.pdf",
        "U202 content/.htaccess",
    }  # fmt: skip
    assert told(repository, main, head, maintainer=True) == {
        "U001 content/link", "U203 content/other", "U204 content/run.pdf",
        "U202 content/.htaccess",
    }  # fmt: skip
    assert told(repository, main, main) == set()


def test_what_the_main_branch_did_meanwhile_is_not_held_against_the_author(
    repository: Repository,
) -> None:
    """And merging it in does not hide what the author did."""
    start = repository.commit({"content/a.md": "100644"})
    main = repository.commit({"content/a.md": "100644", "theme/a": "100644"}, start)
    mine = repository.commit({"content/b.md": "100644"}, start)
    assert told(repository, main, mine) == set()
    merged = repository.commit({"content/b.md": "100644", "theme/a": "100644"}, mine, main)
    assert told(repository, main, merged) == set()
    hidden = repository.commit({"content/b.md": "100644", "theme/b": "100644"}, mine, main)
    assert told(repository, main, hidden) == {"U201 theme/a", "U201 theme/b"}


def test_owners_are_those_of_the_main_branch(repository: Repository) -> None:
    """Whoever hands in another list is told of that list."""
    main = repository.commit({})
    taken = repository.commit({"CODEOWNERS": "100644", "theme/a": "100644",
                               ".github/CODEOWNERS": "100644"}, main)  # fmt: skip
    assert told(repository, main, taken) == {
        "U201 CODEOWNERS", "U201 theme/a", "U201 .github/CODEOWNERS"
    }  # fmt: skip


def test_no_name_breaks_a_report_and_no_number_of_files_drowns_it(repository: Repository) -> None:
    """Line breaks, escape codes, bytes of old Windows, four thousand characters."""
    main = repository.commit({})
    head = repository.commit(dict.fromkeys(HOSTILE, "120000"), main)
    report = guard(Contribution(repository.folder, main, head))
    assert {found.code.number for found in report.findings} == {"U001", "U201", "U202"}
    for name in FORMATS:
        said = write(report, name, Setting())
        said.encode("utf-8")
        assert "\x1b" not in said
        assert "two\nlines" not in said
        assert not any(line.startswith("::error file=a") for line in said.split("\n"))
        assert len(said) < 20_000
    many = repository.commit({f"theme/{n:05}": "100644" for n in range(3_000)}, main)
    report = guard(Contribution(repository.folder, main, many))
    assert len(report.findings) == MOST
    assert f"{3_000 - MOST:,}" in report.findings[-1].message


def test_without_common_history_or_a_known_commit_nothing_is_let_pass(
    repository: Repository,
) -> None:
    """A sentence for a person, and the exit code of wrong use."""
    main, other = repository.commit({}), repository.commit({"content/a": "100644"})
    for since, head in ((main, other), (main, "nowhere"), ("--output=x", main)):
        with pytest.raises(ProjectError):
            guard(Contribution(repository.folder, since, head))


def test_the_command_says_it_in_every_format_that_is_asked_for(
    repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Red for an author, green for a maintainer; a second report beside the first."""
    main = repository.commit({})
    head = repository.commit({"theme/a": "100644"}, main)
    asked = ["guard", "--repository", str(repository.folder), "--since", main, "--head", head]
    summary = tmp_path / "summary.md"
    with pytest.raises(SystemExit) as ended:
        run([*asked, "--author", "a", "--maintainers", "b", "--format", "json",
             "--also", f"markdown={summary}"])  # fmt: skip
    assert ended.value.code == 1
    assert json.loads(capsys.readouterr().out)["findings"][0]["path"] == "theme/a"
    assert "U201" in summary.read_text(encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        run([*asked, "--author", "a", "--maintainers", '["A"]'])
    assert ended.value.code == 0
    assert run([*asked, "--also", "pdf=x"]) == 2


@pytest.mark.parametrize(("authors", "maintainers", "trusted"), [
    (("somsri",), "somsri, anan", True),
    (("Somsri", "anan"), '["SOMSRI","anan"]', True),
    (("somsri", "somchai"), "somsri", False),
    ((), "somsri", False),
    (("",), "", False),
    (("",), "[]", False),
    (("somsri",), '{"somsri": 1}', False),
    (("somsri",), '"somsri"', False),
    (("som",), "somsri", False),
])  # fmt: skip
def test_a_maintainer_is_who_is_on_the_list_with_everybody_who_took_part(
    authors: tuple[str, ...], maintainers: str, trusted: bool
) -> None:
    assert are_maintainers(authors, maintainers) is trusted
