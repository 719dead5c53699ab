"""What may be written behind `--to`."""

from pathlib import Path

import pytest

from generator.errors import PublishError
from generator.publish.address import place_at
from generator.publish.folder import Folder
from generator.publish.remote import Remote


@pytest.mark.parametrize("written", ["/srv/site", "site", "./a:b", r"C:\inetpub", "D:/web"])
def test_a_folder_is_a_folder(written: str) -> None:
    """Also where its name has a colon, behind a slash or as a disk of Windows."""
    assert isinstance(place_at(written), Folder)


@pytest.mark.parametrize(
    ("written", "host", "folder"),
    [
        ("web@esao1.go.th:/srv/prongsai/", "web@esao1.go.th", "/srv/prongsai"),
        ("office:site", "office", "site"),
        ("10.0.0.5:/srv/a:b", "10.0.0.5", "/srv/a:b"),
    ],
)
def test_a_server_is_a_server(written: str, host: str, folder: str) -> None:
    """As rsync and scp write it."""
    config = Path("x")
    assert place_at(written, config) == Remote(host, folder, config)


@pytest.mark.parametrize(
    "written",
    ["-oProxyCommand=x:y", "web@-x:/srv", "a b:/srv", "host:", "host:-rf", "host:/a b", "h;x:/srv",
     "host:/srv'x", "host:~/x", "host:a\nb"],
)  # fmt: skip
def test_what_a_shell_could_misread_is_refused(written: str) -> None:
    """No option of ssh, no second command, no name that changes on its way."""
    with pytest.raises(PublishError, match="ใช้เป็นปลายทางไม่ได้"):
        place_at(written)
