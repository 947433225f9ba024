"""The page never scrolls sideways."""

from collections.abc import Iterator

from browser import Visit
from findings import Fault
from website import Website

_WIDTHS = "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"

# The innermost elements that stick out, or whose text does: their parents do so because of them.
_STICKING_OUT = """width => {
  const right = element => Math.max(
    element.getBoundingClientRect().right, element.getBoundingClientRect().left + element.scrollWidth);
  const out = Array.from(document.querySelectorAll('body *')).filter(element => right(element) > width + 0.5);
  return out.filter(element => !out.some(other => element !== other && element.contains(other)))
    .slice(0, 3).map(element => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`);
}"""


def reflow(site: Website, visit: Visit) -> Iterator[Fault]:
    content, window = visit.page.evaluate(_WIDTHS)
    if content > window:
        culprits = "; ".join(visit.page.evaluate(_STICKING_OUT, window))
        yield Fault(culprits or "page", f"scrolls sideways: {content} px of content, {window} px of window")
