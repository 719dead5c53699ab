"""Every finding speaks English too: the maintainers and services of others read no Thai."""

import ast
from collections.abc import Iterator

from tests.house.program import modules

SIGNATURE = ("code", "location", "message", "hint", "english")


def findings_without_english() -> Iterator[str]:
    """Where a finding is made with four values; a star may bring the fifth."""
    for module, tree in modules().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "Finding" and len(node.args) < len(SIGNATURE):
                starred = any(isinstance(value, ast.Starred) for value in node.args)
                named = any(keyword.arg in {"english", None} for keyword in node.keywords)
                if not starred and not named:
                    yield f"{module}:{node.lineno}"


def test_every_finding_is_made_with_its_english() -> None:
    """`--lang en` would fall back to the rule's page and quote the Thai."""
    assert list(findings_without_english()) == []
