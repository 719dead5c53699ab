"""CODEOWNERS means here what it means to the host, and what means nothing is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ProjectError
from generator.owners import read_owners

DOCUMENTED = """\
# the host's own example
*       @global
*.js    @js #This is an inline remark
*.go docs@example.com
/build/logs/ @doctocat
docs/*  @docs
apps/ @octocat
/documents/ @doctocat
/scripts/ @doctocat @octocat
**/logs @logs
/apps/github
deep/**/end.txt @deep
with\\ space.md @space
"""


@pytest.mark.parametrize(("path", "owners"), [
    ("README", {"@global"}),
    ("a/b/main.js", {"@js"}),
    ("main.jsx", {"@global"}),
    ("cmd/main.go", {"docs@example.com"}),
    ("build/logs/a/b.txt", {"@logs"}),  # the later line wins
    ("x/build/logs2/a", {"@global"}),
    ("docs/getting-started.md", {"@docs"}),
    ("docs/build-app/troubleshooting.md", {"@global"}),
    ("x/docs/a.md", {"@global"}),
    ("some/apps/a/b", {"@octocat"}),
    ("apps", {"@global"}),
    ("documents/a/b", {"@doctocat"}),
    ("x/documents/a", {"@global"}),
    ("scripts/run", {"@doctocat", "@octocat"}),
    ("deeply/nested/logs/a", {"@logs"}),
    ("logs", {"@logs"}),
    ("apps/github", set()),
    ("apps/github/x", set()),
    ("deep/end.txt", {"@deep"}),
    ("deep/a/b/end.txt", {"@deep"}),
    ("deep/xend.txt", {"@global"}),
    ("a/with space.md", {"@space"}),
    ("MAIN.JS", {"@global"}),  # case counts
])  # fmt: skip
def test_the_last_line_that_fits_decides(path: str, owners: set[str]) -> None:
    """As the documentation of the host says of its example."""
    assert read_owners(DOCUMENTED).of(path) == owners


def test_what_nobody_owns_or_maintainers_own_is_protected() -> None:
    """A hole in the file is no way in."""
    owners = read_owners("* @m\n/content/ @office\n/both/ @m @office\n/nobody/\n")
    assert owners.maintainers == {"@m"}
    paths = ("a", "content", "content/a", "both/a", "nobody/a", "content/../a")
    assert {path for path in paths if not owners.is_protected(path)} == {
        "content/a", "both/a", "content/../a",
    }  # fmt: skip
    assert owners.open_patterns == ("/content/", "/both/")


@pytest.mark.parametrize("line", [
    "!/content/ @m", "/con[t]ent/ @m", "\\#a @m", "/content/ office", "/content/ @a/b/c", "a @",
])  # fmt: skip
def test_a_line_that_means_nothing_to_the_host_is_refused(line: str) -> None:
    """The host passes over it, and so would open what it was to close."""
    with pytest.raises(ProjectError, match="บรรทัด 2"):
        read_owners(f"* @m\n{line}\n")


@pytest.mark.parametrize("text", ["", "# nothing\n", "/content/ @office\n", "*\n"])
def test_a_file_that_does_not_say_who_owns_it_is_refused(text: str) -> None:
    with pytest.raises(ProjectError, match="เจ้าของไฟล์นี้เอง"):
        read_owners(text)


@given(st.text(max_size=60))
def test_whatever_a_path_looks_like_it_is_open_only_below_an_open_folder(path: str) -> None:
    """Line breaks, dots and letters of any script."""
    owners = read_owners("* @m\n/content/ @office\n/content/*/catalogue.yml @m\n")
    if not path.startswith("content/"):
        assert owners.is_protected(path)
    assert not owners.is_protected(f"content/{path}x")
