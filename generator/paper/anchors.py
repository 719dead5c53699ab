"""Addresses within a printed document: what is in it is reached in it, all else on the site."""

from collections.abc import Mapping

from generator.rendering.tags import change_attributes, change_tags


def anchored(html: str, name: str, inside: Mapping[str, str]) -> str:
    """A part of a document whose ids are its own, and whose links stay in the document if they can.

    Args:
        html: Safe HTML as pages show it; links on the site begin with a slash.
        name: Begins every id of this part, so that parts do not share any.
        inside: Addresses on the site of what the document holds, and the ids it has there.
    """

    def to(address: str) -> str:
        path, _, fragment = address.partition("#")
        if address in inside:
            return f"#{inside[address]}"
        if not path:
            return f"#{name}-{fragment}"
        if path in inside and fragment:
            return f"#{inside[path]}-{fragment}"
        return address

    changes = {"href": to, "id": lambda own: f"{name}-{own}"}
    return change_tags(html, lambda tag: change_attributes(tag, changes))
