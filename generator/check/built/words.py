"""What an element says: to the eye, and to a screen reader."""

from collections.abc import Callable, Iterator

from lxml.html import HtmlElement

_SILENT = frozenset({"script", "style", "template", "noscript", "head", "title"})


def shown(element: HtmlElement) -> str:
    """The text of an element without scripts, styles and pictures, its spaces made single."""
    return " ".join("".join(_parts(element, lambda _: None, lambda _: False)).split())


def spoken(element: HtmlElement) -> str:
    """The text as a screen reader says it: descriptions instead of pictures, no hidden parts."""
    return " ".join("".join(_parts(element, _instead, is_unspoken)).split())


def is_unspoken(element: HtmlElement) -> bool:
    """Tell whether this element itself is hidden from a screen reader."""
    return element.get("aria-hidden") == "true" or element.get("hidden") is not None


def is_within_unspoken(element: HtmlElement) -> bool:
    """Tell whether this element or one around it is hidden from a screen reader."""
    return is_unspoken(element) or any(map(is_unspoken, element.iterancestors()))


def _instead(element: HtmlElement) -> str | None:
    """What is said in the place of an element; None lets its content speak."""
    if label := element.get("aria-label"):
        return label
    return element.get("alt", "") if element.tag in {"img", "area"} else None


def _parts(
    element: HtmlElement,
    instead: Callable[[HtmlElement], str | None],
    skips: Callable[[HtmlElement], bool],
) -> Iterator[str]:
    """The texts of an element in their order, at any depth without recursion."""
    waiting: list[HtmlElement | str] = [element]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
            continue
        if not isinstance(item.tag, str) or item.tag in _SILENT or skips(item):
            continue
        if item is not element and (said := instead(item)) is not None:
            yield f" {said} "
            continue
        for child in reversed(item):
            if child.tail:
                waiting.append(child.tail)
            waiting.append(child)
        if item.text:
            waiting.append(item.text)
