"""What other programs read: sitemap, robots.txt, JSON-LD and the data under /api/."""

from datetime import date
from typing import Any

import pytest

from tests.e2e.built_site import BuiltSite


def nodes(data: Any) -> list[dict[str, Any]]:
    """Return the things one JSON-LD block speaks of."""
    if isinstance(data, list):
        return [node for part in data for node in nodes(part)]
    graph: list[dict[str, Any]] = data.get("@graph", [data])
    return graph


def test_sitemap_says_when_each_page_changed(built_site: BuiltSite) -> None:
    """Absolute addresses of one host, each with a date."""
    rows = built_site.sitemap()
    assert len(rows) > 100
    assert all(row.address.startswith(f"{built_site.origin()}/") for row in rows)
    assert all(date.fromisoformat(row.lastmod[:10]) for row in rows)


def test_robots_names_the_sitemap_and_bars_nothing(built_site: BuiltSite) -> None:
    """Search engines are a public office's best door."""
    lines = built_site.file("/robots.txt").read_text(encoding="utf-8").splitlines()
    assert f"Sitemap: {built_site.origin()}/sitemap.xml" in lines
    assert not [line for line in lines if line.startswith("Disallow: /")]


def test_home_page_says_who_the_office_is(built_site: BuiltSite) -> None:
    """GovernmentOrganization with name, address and telephone."""
    found = [
        node
        for data in built_site.tags(built_site.file("/")).json_ld
        for node in nodes(data)
        if node["@type"] == "GovernmentOrganization"
    ]
    assert len(found) == 1
    assert {"name", "url", "address", "telephone"} <= set(found[0])


def test_news_pages_carry_a_news_article(built_site: BuiltSite) -> None:
    """Headline and dates are those of the site's own data."""
    for item in built_site.api("news"):
        path = item["url"].removeprefix(built_site.origin())
        articles = [
            node
            for data in built_site.tags(built_site.file(path)).json_ld
            for node in nodes(data)
            if node["@type"] == "NewsArticle"
        ]
        assert [article["headline"] for article in articles] == [item["title"]], path
        assert articles[0]["datePublished"][:10] == item["date"]


@pytest.mark.parametrize("name", ["news", "orders", "questions", "forms", "manuals", "disclosure"])
def test_data_points_to_pages_that_are_there(name: str, built_site: BuiltSite) -> None:
    """Another program can follow every address it is given."""
    items = built_site.api(name)
    assert items
    lost = [
        item["url"]
        for item in items
        if not built_site.file(item["url"].removeprefix(built_site.origin())).is_file()
    ]
    assert lost == []
