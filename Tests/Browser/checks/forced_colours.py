"""Where a reader's system chooses the colours, nothing is told by a ground alone: what had one has a line."""

from collections.abc import Iterator

from browser import Visit
from findings import Fault
from website import Website

# What has a ground of its own, seen with the page's colours.
_GROUNDED = """() => {
  const ground = element => getComputedStyle(element).backgroundColor;
  const isClear = colour => colour === 'transparent' || colour.endsWith(', 0)');
  const behind = element => {
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      if (!isClear(ground(outer))) return ground(outer);
    }
    return 'rgb(255, 255, 255)';
  };
  for (const element of document.querySelectorAll('body *')) {
    const isTold = element.textContent.trim() && element.checkVisibility() && !isClear(ground(element))
      && ground(element) !== behind(element) && getComputedStyle(element).clipPath === 'none';
    if (isTold) element.dataset.grounded = '';
  }
}"""

# Those without a line, and drawings in the colour of what they stand on.
_UNSEEN = """() => {
  const hasLine = element => ['Top', 'Right', 'Bottom', 'Left'].some(side => {
    const style = getComputedStyle(element);
    return parseFloat(style[`border${side}Width`]) > 0 && !['none', 'hidden'].includes(style[`border${side}Style`]);
  }) || getComputedStyle(element).outlineStyle !== 'none';
  const isTold = element => hasLine(element)
    || element.matches('tr, thead, tbody') && Array.from(element.querySelectorAll('th, td')).every(hasLine);
  const canvas = getComputedStyle(document.body).backgroundColor;
  const grounded = Array.from(document.querySelectorAll('[data-grounded]')).filter(element => !isTold(element));
  const shapes = Array.from(document.querySelectorAll('svg :is(line, circle, path, rect)')).filter(shape => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].every(colour => colour === 'none' || colour === canvas);
  });
  return [grounded, shapes].map(list => list.map(element =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`));
}"""


def forced_colours(site: Website, visit: Visit) -> Iterator[Fault]:
    page = visit.page
    page.emulate_media(forced_colors="none")
    page.evaluate(_GROUNDED)
    page.emulate_media(forced_colors="active")
    grounded, shapes = page.evaluate(_UNSEEN)
    for element in grounded:
        yield Fault(element, "is told from what is around it by its ground alone")
    for shape in shapes:
        yield Fault(shape, "is drawn in the colour that it stands on")
