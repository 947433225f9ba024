"""Pages and style sheets stay small."""

from collections.abc import Iterator
from pathlib import Path

from findings import Fault
from website import Website

PAGE_LIMIT = 100 * 1024
STYLE_LIMIT = 30 * 1024


def sizes(site: Website) -> Iterator[Fault]:
    for page in site.pages:
        yield from _above(PAGE_LIMIT, page, site)
    for sheet in site.style_sheets:
        yield from _above(STYLE_LIMIT, sheet, site)


def _above(limit: int, file: Path, site: Website) -> Iterator[Fault]:
    size = file.stat().st_size
    if size > limit:
        yield Fault(site.name(file), f"has {size:,} bytes, more than {limit:,}")
