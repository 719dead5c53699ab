"""The site with the Tab key alone."""

from dataclasses import dataclass

import pytest

from tests.e2e.built_site import BuiltSite
from tests.e2e.visitor import DESKTOP, PHONE, NewVisitor, Visitor

MOST_STOPS = 400
# Where the focus is, what part of the page that is, and whether an eye can find it.
STOP = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const style = getComputedStyle(at), box = at.getBoundingClientRect();
  const name = (at.getAttribute('aria-label') || at.innerText || at.title || '').trim();
  const within = selector => at.closest(selector) !== null;
  let part = 'other';
  if (at.getAttribute('href')?.startsWith('#') && !within('main, nav')) part = 'skip';
  else if (within('[role=search], search') || /ค้นหา/.test(name)) part = 'search';
  else if (within('main')) part = 'content';
  else if (within('nav') || /เมนู/.test(name)) part = 'menu';
  return {
    part, name: `<${at.localName}> ${name.slice(0, 40)}`,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    inView: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
      && box.bottom > 0 && box.top < innerHeight,
  };
}"""


@dataclass(frozen=True)
class Stop:
    """One place where the Tab key stops."""

    part: str
    name: str
    outlined: bool
    in_view: bool


def walk(tab: Visitor) -> list[Stop]:
    """Press Tab from the page's start until the focus leaves the page; return the stops."""
    stops = []
    for _ in range(MOST_STOPS):
        tab.page.keyboard.press("Tab")
        found = tab.page.evaluate(STOP)
        if found is None:
            break
        stops.append(Stop(found["part"], found["name"], found["outlined"], found["inView"]))
    return stops


@pytest.mark.parametrize("kind", ["home", "news list", "form", "disclosure index", "404"])
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_tab_reaches_all_parts_and_the_focus_is_seen(
    kind: str, width: int, built_site: BuiltSite, visitor: NewVisitor
) -> None:
    """Skip link first, then search and menu, then the content; the focus is always in sight."""
    tab = visitor(width)
    tab.go(built_site.sample(kind))
    stops = walk(tab)
    assert stops[0].part == "skip", stops[0]
    parts = [stop.part for stop in stops]
    assert {"search", "menu", "content"} <= set(parts), parts
    first_content = parts.index("content")
    assert parts.index("search") < first_content
    assert parts.index("menu") < first_content
    assert [stop.name for stop in stops if not stop.outlined] == []
    assert [stop.name for stop in stops if not stop.in_view] == []


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_skip_link_leads_into_the_content(
    width: int, built_site: BuiltSite, visitor: NewVisitor
) -> None:
    """After the skip link the next stop lies in the content, past search and menu."""
    tab = visitor(width)
    tab.go(built_site.sample("news list"))
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Enter")
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate(STOP)["part"] == "content"
