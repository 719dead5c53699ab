"""`Place`: where releases stand side by side, whatever carries them there.

```
releases/20261125-163000-0a1b2c3d4e5f/   whole sites; the newest few are kept
withdrawn/…                              releases that somebody rolled back from, as evidence
incoming/…                               what is being sent; never served
current -> releases/20261125-163000-…    the one that the public sees
```

The symbolic link is the only thing that a web server is told, and it changes in one step.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from generator.publish.ready_site import ReadySite

RELEASES, WITHDRAWN, INCOMING, CURRENT = "releases", "withdrawn", "incoming", "current"
LOCK = ".publishing"
"""A file that whoever publishes holds locked."""
NO_LINK = "{} เป็นโฟลเดอร์หรือไฟล์ธรรมดา ต้องเป็นลิงก์ที่ระบบสร้าง ย้ายออกไปเก็บที่อื่นก่อน แล้วสั่งใหม่"
"""Said where something else stands in the place of the link."""


@dataclass(frozen=True)
class Shelf:
    """All releases of a place, by their names."""

    live: str | None = None
    """The release that the public sees, if there is one."""
    releases: tuple[str, ...] = ()
    """Oldest first, the live one among them."""
    withdrawn: tuple[str, ...] = ()
    """Those that somebody rolled back from."""


class Place(Protocol):
    """Releases and the one that is live. Every method raises `PublishError` where it fails."""

    def hold(self) -> AbstractContextManager[None]:
        """Let nobody else publish meanwhile, and clear what one who was killed left."""

    def shelf(self) -> Shelf:
        """All releases, and which of them is live."""

    def take_in(self, site: ReadySite, name: str) -> None:
        """Copy a site aside, hold every file there to its hash, and only then call it a release."""

    def is_whole(self, name: str) -> bool:
        """Tell whether every file of a release still is what was published under its name."""

    def switch(self, name: str) -> None:
        """Show the public this release, in one step."""

    def withdraw(self, name: str) -> None:
        """Put a release that is not live where it can be looked at and is not rolled back to."""

    def remove(self, name: str) -> None:
        """Delete a release that is not live."""
