"""The Nu HTML checker has nothing to say about any page, stylesheet or picture we wrote."""

import json
import subprocess

from tests.e2e.built_site import BuiltSite
from tests.e2e.sample_office import REPOSITORY

CHECKER = REPOSITORY / "tests" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_nu_checker_finds_no_error_and_no_warning(built_site: BuiltSite) -> None:
    """All HTML files of the site at once, the 404 page and the redirects included."""
    run = subprocess.run(
        [
            *("java", "-Xss4m", "-jar", str(CHECKER), "--format", "json", "--stdout"),
            *("--skip-non-html", str(built_site.folder)),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    messages = json.loads(run.stdout)["messages"]
    assert [
        f"{message.get('url', '').partition(str(built_site.folder))[2]}"
        f":{message.get('lastLine')}: {message['message']}"
        for message in messages
        if message["type"] != "info" or message.get("subType") == "warning"
    ] == []
