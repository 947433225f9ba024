"""A web server on this machine that counts what is asked of it: whether a program fetches anything."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Listener:
    """Serves the files of a folder until it is closed."""

    def __init__(self, folder: Path):
        self._requests: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, self._requests, directory=str(folder)))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def taken(self) -> list[str]:
        """What was asked for since the last time."""
        requests, self._requests[:] = list(self._requests), []
        return requests

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, requests: list[str], *arguments, **named):
        self._requests = requests
        super().__init__(*arguments, **named)

    def log_message(self, format: str, *arguments) -> None:
        self._requests.append(self.path)
