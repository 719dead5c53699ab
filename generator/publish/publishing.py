"""Publish a release, and go back to an earlier one."""

import datetime as dt
from dataclasses import dataclass

from generator.errors import PublishError
from generator.publish.place import Place, Shelf
from generator.publish.ready_site import ReadySite
from generator.publish.release import is_sealed, release_name

KEPT = 5
"""So many releases are kept, the live one among them."""


@dataclass(frozen=True)
class Switched:
    """What the public saw before, and what it sees now."""

    live: str
    before: str | None
    """None where nothing was live. The same as `live` where nothing had to be done."""
    removed: tuple[str, ...] = ()
    """Old releases that were deleted."""


def publish(site: ReadySite, place: Place, now: dt.datetime, keep: int = KEPT) -> Switched:
    """Send a site, hold it there to its hashes, and show it to the public in one step.

    The same site once more does nothing, unless somebody changed what is live.

    Args:
        site: What to publish.
        place: Where.
        now: The time, with its zone, for the name of the release.
        keep: How many releases stay, the live one among them; at least two.

    Raises:
        PublishError: It could not be done; the public sees what it saw before.
    """
    with place.hold():
        there = place.shelf()
        live = there.live
        if live and is_sealed(live, site.digest) and place.is_whole(live):
            return Switched(live, live)
        newest = max((*there.releases, *there.withdrawn), default=None)
        name = release_name(now, site.digest, newest)
        place.take_in(site, name)
        place.switch(name)
        surplus = _surplus(there, max(keep, 2))
        for old in surplus:
            place.remove(old)
        return Switched(name, live, surplus)


def roll_back(place: Place, name: str | None = None) -> Switched:
    """Show the public an earlier release again.

    The releases after it are withdrawn: they are kept to be looked at, and the next step back
    does not lead to one of them.

    Args:
        place: Where.
        name: The release to go back to; None is the one before the live one.

    Raises:
        PublishError: There is no such release, or it is not what was published under its name.
    """
    with place.hold():
        there = place.shelf()
        live = there.live
        target = name or _before(there)
        if target not in there.releases:
            raise PublishError(f"ไม่มีรุ่น {target} ดูรุ่นที่มีด้วย prongsai releases")
        if target == live:
            return Switched(target, live)
        if not place.is_whole(target):
            raise PublishError(
                f"ไฟล์ของรุ่น {target} ไม่ครบหรือถูกแก้ไข จึงไม่ย้อนกลับไป "
                "เลือกรุ่นอื่นจาก prongsai releases หรือสร้างและเผยแพร่ใหม่จากต้นฉบับ"
            )
        place.switch(target)
        for later in there.releases:
            if later > target:
                place.withdraw(later)
        return Switched(target, live)


def _surplus(there: Shelf, keep: int) -> tuple[str, ...]:
    """The oldest releases, now that there is one more; never the one that was live."""
    others = [name for name in there.releases if name != there.live]
    return tuple(others[: max(0, len(there.releases) + 1 - keep)])


def _before(there: Shelf) -> str:
    earlier = [name for name in there.releases if there.live is None or name < there.live]
    if not earlier:
        raise PublishError("ไม่มีรุ่นก่อนหน้าให้ย้อนกลับ สร้างและเผยแพร่ใหม่จากต้นฉบับแทน")
    return earlier[-1]
