"""What an organisation chart says: who leads, who cares for which groups, who stands beside."""

from dataclasses import dataclass

from generator.office import Group, Office, Person

_VACANT = "ตำแหน่งว่าง"
_UNITS = ("กลุ่ม", "หน่วย")
"""What the name of a group begins with, which alone names it below that name."""


@dataclass(frozen=True)
class Post:
    """What stands in one box."""

    title: str
    """The first words, which are set strong: a name or a group."""
    lines: tuple[str, ...] = ()
    """What stands below: a position, a person, an acting."""


@dataclass(frozen=True)
class Branch:
    """A deputy and the groups under that deputy's care."""

    head: Post | None
    """None for groups that the director leads without a deputy."""
    groups: tuple[Post, ...]


@dataclass(frozen=True)
class Structure:
    """All that a chart shows."""

    director: Post
    committees: tuple[Post, ...]
    branches: tuple[Branch, ...]

    @property
    def told(self) -> str:
        """The same in words, for those who cannot see it."""
        parts = [_sentence(self.director)]
        for branch in self.branches:
            below = " · ".join(_sentence(group) for group in branch.groups)
            above = _sentence(branch.head) if branch.head else "ขึ้นตรงต่อผู้อำนวยการ"
            parts.append(f"{above} กำกับดูแล {below}" if branch.head and below else above + below)
        if self.committees:
            parts.append(f"คณะกรรมการ {' · '.join(post.title for post in self.committees)}")
        return "; ".join(parts)


def structure_of(office: Office) -> Structure:
    """Read the register as the page of the structure does: groups without deputy come last."""
    directors = office.ranked("director") or office.people
    director = _person(directors[0]) if directors else Post("ยังไม่ได้ระบุผู้อำนวยการ")
    branches = [
        Branch(_person(deputy), _groups(office, deputy.id)) for deputy in office.ranked("deputy")
    ]
    deputies = {deputy.id for deputy in office.ranked("deputy")}
    alone = tuple(_group(office, group) for group in office.groups if group.deputy not in deputies)
    if alone:
        branches.append(Branch(None, alone))
    committees = tuple(Post(committee.name) for committee in office.committees)
    return Structure(director, committees, tuple(branches))


def _groups(office: Office, deputy: str) -> tuple[Post, ...]:
    return tuple(_group(office, group) for group in office.groups if group.deputy == deputy)


def _person(person: Person) -> Post:
    lines = (person.position, person.acting or "")
    return Post(person.name or _VACANT, tuple(line for line in lines if line))


def _group(office: Office, group: Group) -> Post:
    """A group with its head; the name of the group is not said again in the head's position."""
    heads = [person for person in office.members(group.id) if person.rank == "head"]
    unit = next((word for word in _UNITS if group.name.startswith(word)), "กลุ่ม")
    if not heads:
        return Post(group.name, (f"ยังไม่ได้ระบุหัวหน้า{unit}",))
    lines = (
        line.replace(group.name, unit) for head in heads for line in (_head(head), *_duties(head))
    )
    return Post(group.name, tuple(lines))


def _head(head: Person) -> str:
    return head.name or _VACANT


def _duties(head: Person) -> tuple[str, ...]:
    return tuple(line for line in (head.position, head.acting) if line)


def _sentence(post: Post) -> str:
    return " ".join((post.title, *post.lines))
