"""Chromium, and pages as it shows them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize, sync_playwright

import tools
from modes import Mode

_HEIGHT = 900

# Text spacing as in WCAG 1.4.12.
_SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""

_DOUBLED = "html { font-size: 200% !important }"

# A style sheet made by script is let through by a page's own policy, which stays in force.
_ADD_STYLE = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}"""


@dataclass(frozen=True)
class Visit:
    """A page in the browser, and what loading it asked for."""

    file: Path
    page: Page
    requests: list[Request] = field(default_factory=list)
    failed: list[Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    """What the browser reports as errors, such as what the page's policy forbids."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser that finds no host, whatever it or a page asks for."""
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND"] + (["--no-sandbox"] if tools.is_root() else [])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tools.chromium(), args=arguments)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def window(browser: Browser, mode: Mode) -> Iterator[BrowserContext]:
    viewport = ViewportSize(width=mode.width, height=_HEIGHT)
    forced = "active" if mode.forced else "none"
    context = browser.new_context(viewport=viewport, color_scheme=mode.scheme, forced_colors=forced)
    try:
        yield context
    finally:
        context.close()


@contextmanager
def visit(context: BrowserContext, file: Path, mode: Mode) -> Iterator[Visit]:
    """The page of a file, loaded to the end."""
    page = context.new_page()
    opened = Visit(file, page)
    page.on("request", lambda request: opened.requests.append(request))
    page.on("requestfailed", lambda request: opened.failed.append(request))
    page.on("console", lambda message: _note(message, opened.complaints))
    page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    page.goto(file.as_uri(), wait_until="load")
    if mode.spaced:
        page.evaluate(_ADD_STYLE, _SPACING)
    if mode.doubled:
        page.evaluate(_ADD_STYLE, _DOUBLED)
    try:
        yield opened
    finally:
        page.close()


def _note(message: ConsoleMessage, complaints: list[str]) -> None:
    if message.type == "error":
        complaints.append(message.text)
