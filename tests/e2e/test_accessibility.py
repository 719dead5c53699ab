"""axe finds nothing on one page of each kind: phone and desktop, light and dark."""

from typing import Any

import pytest

from tests.e2e.built_site import KINDS, BuiltSite
from tests.e2e.sample_office import REPOSITORY
from tests.e2e.visitor import DESKTOP, PHONE, NewVisitor, Scheme

AXE = REPOSITORY / "tests" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    kind: str, width: int, scheme: Scheme, built_site: BuiltSite, visitor: NewVisitor
) -> None:
    """WCAG 2.2 AA and the best-practice rules, findings of any impact."""
    tab = visitor(width, scheme)
    tab.go(built_site.sample(kind))
    tab.page.evaluate(AXE.read_text(encoding="utf-8"))
    violations: list[dict[str, Any]] = tab.page.evaluate(RUN, RULES)["violations"]
    assert [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in violations
        for node in violation["nodes"]
    ] == []


@pytest.mark.parametrize("kind", KINDS)
def test_dark_scheme_is_dark(kind: str, built_site: BuiltSite, visitor: NewVisitor) -> None:
    """Without this the dark half of the test above could look at the light scheme twice."""
    grounds = []
    for scheme in ("light", "dark"):
        tab = visitor(DESKTOP, scheme)
        tab.go(built_site.sample(kind))
        colour = tab.page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        grounds.append(sum(int(part) for part in colour.strip("rgba()").split(",")[:3]))
    light, dark = grounds
    assert light > 600
    assert dark < 200
