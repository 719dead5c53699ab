"""Every link inside the site leads to something that is there."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.e2e.built_site import BuiltSite


def problems_of(site: BuiltSite, file: Path, origin: str) -> list[str]:
    """Return the links of one page that end nowhere: no such file, or no such id in the page."""
    # the 404 page is shown at any address, so only links from the root are good there
    here = f"{origin}/{file.relative_to(site.folder).as_posix()}".removesuffix("index.html")
    found = []
    for link in site.tags(file).links:
        address = urlsplit(urljoin(here, link))
        if f"{address.scheme}://{address.netloc}" != origin:
            continue
        target = site.file(unquote(address.path))
        anchor = unquote(address.fragment)
        if not target.is_file():
            found.append(f"{link} leads nowhere")
        elif file.name == "404.html" and not link.startswith(("/", "#", origin)):
            found.append(f"{link} is relative")
        elif anchor and target.suffix == ".html" and anchor not in site.tags(target).ids:
            found.append(f"{link}: no element has this id")
    return found


def test_every_internal_link_and_anchor_resolves(built_site: BuiltSite) -> None:
    """Pages, feeds, attachments, pictures, styles and scripts, canonical addresses included."""
    origin = built_site.origin()
    broken = {
        str(file.relative_to(built_site.folder)): found
        for file in built_site.html_files()
        if (found := problems_of(built_site, file, origin))
    }
    assert broken == {}


def test_ids_are_single_and_not_numbered(built_site: BuiltSite) -> None:
    """`_1` or `_2` as an id moves every deep link when a section is added before it."""
    wrong = {
        str(file.relative_to(built_site.folder)): ids
        for file in built_site.html_files()
        if (
            ids := [
                name
                for name in set(built_site.tags(file).ids)
                if built_site.tags(file).ids.count(name) > 1 or name.lstrip("_").isdecimal()
            ]
        )
    }
    assert wrong == {}
