"""No word and no amount is cut in two: a sum whose end stands on the next line, or whose minus stands on the last,
is read as another."""

from collections.abc import Iterator

from playwright.sync_api import ViewportSize

from browser import Visit
from findings import Fault
from website import Website

# What an A4 page between its margins is wide, in CSS pixels: upright, and on its side.
_UPRIGHT = 658
_LANDSCAPE = 986

# The words and amounts whose letters stand on more than one line. Addresses and code may be cut, and a word that the
# browser divides by the rules of its language, with a hyphen.
_CUT = r"""page => {
  const pieces = new RegExp([
    '[−–+-]?£\\d[\\d,.]*(?:\\s(?:million|billion|bn|m)\\b)?%?', '[−+]\\d[\\d,.]*%?',
    '\\d[\\d,.]*\\s?(?:%|(?:million|billion|bn)\\b)', "[\\p{L}\\p{N}]+(?:[,.'’][\\p{L}\\p{N}]+)*",
  ].join('|'), 'gu');
  const pageOf = element => !element ? 'auto'
    : getComputedStyle(element).page !== 'auto' ? getComputedStyle(element).page : pageOf(element.parentElement);
  const isUnseen = element => element && (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement));
  const mayBeCut = element => element.closest('pre, code, a[href^="http"], a[href^="mailto"]')
    || getComputedStyle(element).hyphens === 'auto' || isUnseen(element);
  const lines = range => {
    const tops = Array.from(range.getClientRects(), box => box.top).sort((one, other) => one - other);
    return tops.filter((top, index) => index === 0 || top - tops[index - 1] > 4).length;
  };
  const found = [], range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (page && pageOf(text.parentElement) !== page) continue;
    if (!text.data.trim() || !text.parentElement.checkVisibility() || mayBeCut(text.parentElement)) continue;
    range.selectNodeContents(text);
    if (lines(range) < 2) continue;
    for (const piece of text.data.matchAll(pieces)) {
      range.setStart(text, piece.index);
      range.setEnd(text, piece.index + piece[0].length);
      if (lines(range) > 1) found.push([piece[0], text.data.trim().slice(0, 60)]);
    }
  }
  return found;
}"""


def words(site: Website, visit: Visit) -> Iterator[Fault]:
    yield from _cut(visit)


def _cut(visit: Visit, page: str | None = None) -> Iterator[Fault]:
    """Of one kind of printed page, where one is named."""
    for piece, text in visit.page.evaluate(_CUT, page):
        yield Fault(f"“{piece}”", f"is cut in two, in “{' '.join(text.split())}”")


def printed_words(site: Website, visit: Visit) -> Iterator[Fault]:
    page, window = visit.page, visit.page.viewport_size
    page.emulate_media(media="print")
    for width, kind in ((_UPRIGHT, "auto"), (_LANDSCAPE, "landscape")):
        page.set_viewport_size(ViewportSize(width=width, height=900))
        yield from _cut(visit, kind)
    page.emulate_media(media="null")
    if window:
        page.set_viewport_size(window)
