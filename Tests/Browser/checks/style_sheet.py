"""Chromium knows every selector and declaration of the style sheet: one that is spelt wrong is silently dropped."""

from collections.abc import Iterator

from playwright.sync_api import Page

import css
from browser import Visit
from findings import Fault
from website import Website

# Of the sheet of paper, not of an element, so that “CSS.supports” does not know it.
_OF_PAGES = {"size"}


def style_sheet(site: Website, visit: Visit) -> Iterator[Fault]:
    for sheet in site.style_sheets:
        for statement in css.statements(sheet.read_text(encoding="utf-8")):
            for unknown in _unknown(statement, visit.page):
                yield Fault(f"{site.name(sheet)}:{statement.line}", f"Chromium does not know “{unknown}”")


def _unknown(statement: css.Declaration | css.RuleHead, page: Page) -> Iterator[str]:
    if isinstance(statement, css.RuleHead):
        for selector in statement.selectors:
            if not page.evaluate("text => CSS.supports(`selector(${text})`)", selector):
                yield selector
    elif not _is_known(statement, page):
        yield f"{statement.property}: {statement.value}"


def _is_known(declaration: css.Declaration, page: Page) -> bool:
    if declaration.property == "string-set" or declaration.value.startswith("string("):
        return True  # For WeasyPrint, which prints the margins of pages from named strings.
    if declaration.property in _OF_PAGES and declaration.within.startswith("@page"):
        return True
    value = declaration.value.removesuffix("!important").strip()
    return bool(page.evaluate("([property, value]) => CSS.supports(property, value)", [declaration.property, value]))
