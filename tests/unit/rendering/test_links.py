"""Where links lead: by the library, never by guessing."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import codes
from generator.findings import Code
from generator.library.load import load
from generator.project import Project
from generator.rendering.links import resolver
from generator.rendering.markdown.targets import Fault, Resolver, Target
from tests.kinds.tiny_office import tiny_office

Write = Callable[[Mapping[str, str | bytes]], Path]
ADDRESSES = {"/", "/news/", "/about/structure/"}


@pytest.fixture
def resolve(project_tree: Write) -> Resolver:
    """As seen from `content/news/teacher-recruitment.md`."""
    library = load(Project(project_tree(tiny_office()))).library
    assert library is not None
    return resolver(library.entries["news/teacher-recruitment"], library, ADDRESSES)


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("../forms/application.md", "/forms/application/"),
        ("../forms/application.md#preview", "/forms/application/#preview"),
        ("./teacher-recruitment.md", "/news/2569/teacher-recruitment/"),
        ("../index.md", "/"),
        ("../../manuals/clerical/01-recruitment.md", "/manuals/clerical/recruitment/"),
        ("../../manuals/clerical/", "/manuals/clerical/"),
        ("../../manuals/clerical", "/manuals/clerical/"),
        ("files/announcement.pdf", "/news/files/announcement.pdf"),
        ("files%2Fannouncement.pdf", "/news/files/announcement.pdf"),
        ("/about/structure/", "/about/structure/"),
        ("/about/structure/#groups", "/about/structure/#groups"),
        ("/news/files/announcement.pdf", "/news/files/announcement.pdf"),
        ("mailto:a@b.go.th", "mailto:a@b.go.th"),
        ("tel:+6620000000", "tel:+6620000000"),
    ],
)
def test_a_good_link_leads_to_an_address_of_the_site(
    resolve: Resolver, written: str, url: str
) -> None:
    """By the file that an editor sees, or by the address that a reader sees."""
    target = resolve(written)
    assert isinstance(target, Target), target
    assert target.url == url
    assert not target.external


def test_a_link_to_another_site_is_marked(resolve: Resolver) -> None:
    """The reader sees that it leads away."""
    assert resolve("https://www.obec.go.th/?a=1#b") == Target(
        "https://www.obec.go.th/?a=1#b", external=True
    )


def test_a_picture_brings_its_size(resolve: Resolver) -> None:
    """In pixels, from the file."""
    assert resolve("files/cover.png") == Target("/news/files/cover.png", 40, 30)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("nothing.md", codes.LINK_BROKEN), ("../forms/aplication.md", codes.LINK_BROKEN),
        ("/nothing/", codes.LINK_BROKEN), ("/about/structure", codes.LINK_BROKEN),
        ("/\\evil.example", codes.LINK_BROKEN), ("?a=b", codes.LINK_BROKEN),
        ("../office.yml", codes.LINK_BROKEN), ("", codes.LINK_BROKEN),
        ("../../../etc/passwd", codes.LINK_OUTSIDE), ("../../mkdocs.yml", codes.LINK_OUTSIDE),
        ("..%2f..%2f..%2fetc%2fpasswd", codes.LINK_OUTSIDE),
        ("../../manuals/../x", codes.LINK_OUTSIDE),
        ("javascript:alert(1)", codes.LINK_UNSAFE), ("JAVASCRIPT:alert(1)", codes.LINK_UNSAFE),
        ("java\tscript:alert(1)", codes.LINK_UNSAFE), ("\x01javascript:x", codes.LINK_UNSAFE),
        ("data:text/html,x", codes.LINK_UNSAFE), ("vbscript:x", codes.LINK_UNSAFE),
        ("file:///etc/passwd", codes.LINK_UNSAFE), ("//evil.example/", codes.LINK_UNSAFE),
        ('https://a.b/"x', codes.LINK_UNSAFE), ("ftp://a.b/", codes.LINK_UNSAFE),
        ("https://[x", codes.LINK_UNSAFE), ("//[", codes.LINK_UNSAFE),
        ("https:/www.obec.go.th@evil.example/", codes.LINK_UNSAFE), ("http:x", codes.LINK_UNSAFE),
        ("https://", codes.LINK_UNSAFE), ("https://@/", codes.LINK_UNSAFE),
    ],
)  # fmt: skip
def test_a_link_that_leads_nowhere_good_is_told(
    resolve: Resolver, written: str, code: Code
) -> None:
    """By what is wrong: nothing there, outside the content, or unsafe."""
    fault = resolve(written)
    assert isinstance(fault, Fault), fault
    assert fault.code == code
    assert fault.needle == written


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.text(max_size=30) | st.text(alphabet="./:#?[]@\\a%2fht", max_size=20))
def test_any_target_is_resolved_or_told(resolve: Resolver, written: str) -> None:
    """And what is resolved stays on the site or names a scheme that is safe."""
    target = resolve(written)
    if isinstance(target, Target):
        assert target.url.startswith(("/", "http://", "https://", "mailto:", "tel:"))
        assert not target.url.startswith("//")


def test_a_broken_link_is_told_with_what_is_there_instead(project_tree: Write) -> None:
    """The nearest name in that folder, a draft, or a file that has a fault of its own."""
    page = "---\ntitle: ก\nsummary: ข\ngroup: admin\nupdated: 2569-01-01\n"
    files = {
        "content/about/draft.md": f"{page}draft: true\n---\n",
        "content/about/faulty.md": f"{page}titel: ก\n---\n",
    }
    library = load(Project(project_tree({**tiny_office(), **files}))).library
    assert library is not None
    resolve = resolver(library.entries["news/teacher-recruitment"], library, ADDRESSES)
    for written, said in {
        "../forms/aplication.md": "มี application.md หมายถึงไฟล์นี้ใช่หรือไม่",
        "../about/draft.md": "content/about/draft.md ยังเป็นฉบับร่าง",
        "../about/faulty.md": "มีไฟล์ content/about/faulty.md แล้วแต่ระบบยังเผยแพร่ไม่ได้",
        "../about/nothing-like-it.md": "หรือลบลิงก์นี้",
    }.items():
        fault = resolve(written)
        assert isinstance(fault, Fault), written
        assert said in fault.hint
