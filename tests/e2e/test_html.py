"""The Nu HTML checker has nothing to say about any page we make."""

import json
import subprocess

from tests.e2e.built_site import BuiltSite
from tests.e2e.sample_office import REPOSITORY

CHECKER = REPOSITORY / "tests" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_nu_checker_finds_no_error_and_no_warning(built_site: BuiltSite, base_url: str) -> None:
    """All HTML files at once; over HTTP, because the policy's 'self' means nothing for a file."""
    files = [file.relative_to(built_site.folder).as_posix() for file in built_site.html_files()]
    run = subprocess.run(
        [
            *("java", "-Xss4m", "-Dnu.validator.servlet.allow-forbidden-hosts=true"),
            *("-jar", str(CHECKER), "--format", "json", "--stdout"),
            *(f"{base_url}/{file}" for file in sorted(files)),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    messages = json.loads(run.stdout)["messages"]
    assert [
        f"{message.get('url', '').removeprefix(base_url)}"
        f":{message.get('lastLine')}: {message['message']}"
        for message in messages
        if message["type"] != "info" or message.get("subType") == "warning"
    ] == []
