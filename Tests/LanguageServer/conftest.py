"""The server as an editor starts it, for a site that each test has for itself."""

import asyncio
import os
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest
import pytest_lsp
import xlsxwriter
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

PROGRAM = os.environ["APPRAISE"]


class Told(dict):
    """What is told of files, in its order."""

    def __init__(self):
        super().__init__()
        self.queue: asyncio.Queue = asyncio.Queue()

    def __setitem__(self, uri: str, found) -> None:
        super().__setitem__(uri, found)
        self.queue.put_nowait((uri, list(found)))


class Editor:
    """A client, with what the tests ask of it in few words."""

    def __init__(self, client: LanguageClient, site: Path, utf8: bool):
        self.client, self.site, self._utf8 = client, site, utf8
        self._texts: dict[str, str] = {}
        self._told = client.diagnostics = Told()

    def uri(self, file: str) -> str:
        return (self.site / file).as_uri()

    def document(self, file: str) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(uri=self.uri(file))

    async def open(self, file: str, text: str | None = None, language: str = "markdown") -> list[types.Diagnostic]:
        """Opens a file and waits for its findings."""
        await self.settled()
        self._texts[file] = (self.site / file).read_text(encoding="utf-8") if text is None else text
        item = types.TextDocumentItem(uri=self.uri(file), language_id=language, version=1, text=self._texts[file])
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        return await self.findings(file)

    async def replace(self, file: str, old: str, new: str, version: int = 2) -> list[types.Diagnostic]:
        """Types something in place of something else, and waits for the findings."""
        await self.settled()
        start = self._texts[file].index(old)
        change = types.TextDocumentContentChangePartial(range=self.range(file, start, start + len(old)), text=new)
        self._texts[file] = self._texts[file].replace(old, new, 1)
        self.change(file, [change], version)
        return await self.findings(file)

    def change(self, file: str, changes: list, version: int) -> None:
        document = types.VersionedTextDocumentIdentifier(uri=self.uri(file), version=version)
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(text_document=document, content_changes=changes)
        )

    async def findings(self, file: str) -> list[types.Diagnostic]:
        """Those that are told next, of a file."""
        while True:
            uri, found = await asyncio.wait_for(self._told.queue.get(), timeout=30)
            if uri == self.uri(file):
                return found

    async def settled(self) -> None:
        """Forgets what was told before: it all came before the next answer."""
        place = types.Position(line=0, character=0)
        document = types.TextDocumentIdentifier(uri="untitled:none")
        await self.client.text_document_hover_async(types.HoverParams(text_document=document, position=place))
        while not self._told.queue.empty():
            self._told.queue.get_nowait()

    def place(self, file: str, word: str, within: int = 0) -> types.Position:
        """Where a word begins, or some characters behind."""
        return self.position(file, self._texts[file].index(word) + within)

    def position(self, file: str, index: int) -> types.Position:
        before = self._texts[file][:index].split("\n")
        units = len(before[-1].encode()) if self._utf8 else len(before[-1].encode("utf-16-le")) // 2
        return types.Position(line=len(before) - 1, character=units)

    def range(self, file: str, start: int, end: int) -> types.Range:
        return types.Range(start=self.position(file, start), end=self.position(file, end))

    def at(self, file: str, word: str, within: int = 0) -> dict:
        return {"text_document": self.document(file), "position": self.place(file, word, within)}

    def text(self, file: str) -> str:
        if file not in self._texts:
            self._texts[file] = (self.site / file).read_text(encoding="utf-8")
        return self._texts[file]

    def marked(self, location: types.Location) -> tuple[str, str]:
        """The file of a place, and what stands there."""
        file = self._file(location.uri)
        return file, self._cut(self.text(file), location.range)

    def edited(self, edit: types.WorkspaceEdit) -> dict[str, str]:
        """The files as they are after an edit."""
        files = {}
        for uri, edits in (edit.changes or {}).items():
            file = self._file(uri)
            text = self.text(file)
            for change in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
                start, end = self._index(text, change.range.start), self._index(text, change.range.end)
                text = text[:start] + change.new_text + text[end:]
            files[file] = text
        return files

    def _file(self, uri: str) -> str:
        return str(Path(unquote(uri.removeprefix("file://"))).relative_to(self.site))

    def _cut(self, text: str, range: types.Range) -> str:
        return text[self._index(text, range.start) : self._index(text, range.end)]

    def _index(self, text: str, position: types.Position) -> int:
        lines = text.split("\n")
        before = sum(len(line) + 1 for line in lines[: position.line])
        encoding, unit = ("utf-8", 1) if self._utf8 else ("utf-16-le", 2)
        line = lines[position.line].encode(encoding)
        return before + len(line[: position.character * unit].decode(encoding))


def make_site(folder: Path) -> Path:
    site = folder / "the site"
    shutil.copytree(Path(__file__).parent / "site", site)
    book = xlsxwriter.Workbook(site / "Content/meals/figures.xlsx")
    sheet = book.add_worksheet("figures")
    sheet.write_row(0, 0, ["name", "label", "value"])
    sheet.write_row(1, 0, ["meal", "Cost of a meal", 6.5], None)
    sheet.write(1, 2, 6.5, book.add_format({"num_format": '"£"0.00'}))
    book.close()
    return site


ENCODINGS = ["utf-16", "utf-8"]


@pytest.fixture(params=ENCODINGS)
def encoding(request) -> str:
    return request.param


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path)


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[PROGRAM, "lsp"]))
async def client(lsp_client: LanguageClient, site: Path, encoding: str):
    lsp_client.registered = []

    @lsp_client.feature("client/registerCapability")
    def register(params: types.RegistrationParams):
        lsp_client.registered += params.registrations

    capabilities = client_capabilities("visual-studio-code")
    capabilities.general.position_encodings = ENCODINGS if encoding == "utf-8" else ["utf-16"]
    begin = types.InitializeParams(capabilities=capabilities, root_uri=site.as_uri())
    result = await lsp_client.initialize_session(begin)
    assert result.capabilities.position_encoding == encoding
    yield
    await lsp_client.shutdown_session()


@pytest.fixture
def editor(client: LanguageClient, site: Path, encoding: str) -> Editor:
    return Editor(client, site, utf8=encoding == "utf-8")


def pytest_terminal_summary(terminalreporter):
    counts = {kind: len(terminalreporter.stats.get(kind, [])) for kind in ("passed", "failed", "error")}
    failed = counts["failed"] + counts["error"]
    terminalreporter.write_line(f"lsp: {counts['passed']} passed, {failed} failed")
