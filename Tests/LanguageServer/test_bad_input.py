"""What no editor should send: the server answers or ends, and never falls."""

import json
import subprocess

import pytest

from conftest import PROGRAM


def framed(body: str) -> bytes:
    return f"Content-Length: {len(body.encode())}\r\n\r\n".encode() + body.encode()


def message(method: str, params=None, id=None) -> bytes:
    return framed(json.dumps({"jsonrpc": "2.0", "method": method, "params": params} | ({} if id is None else {"id": id})))


BEGIN = message("initialize", {"capabilities": {}}, id=0)


def talk(*sent: bytes) -> tuple[int, list[dict]]:
    """How the server ends, and what it says."""
    done = subprocess.run([PROGRAM, "lsp"], input=b"".join(sent), capture_output=True, timeout=60)
    assert done.stderr == b""
    answers, rest = [], done.stdout
    while rest:
        head, _, rest = rest.partition(b"\r\n\r\n")
        length = int(head.removeprefix(b"Content-Length: "))
        answers.append(json.loads(rest[:length]))
        rest = rest[length:]
    return done.returncode, answers


def test_it_ends_as_agreed():
    status, answers = talk(BEGIN, message("shutdown", id=1), message("exit"))
    assert status == 0
    assert answers[1] == {"jsonrpc": "2.0", "id": 1, "result": None}


@pytest.mark.parametrize("sent", [[BEGIN, message("exit")], [BEGIN], [], [message("exit")]])
def test_it_ends_as_a_fault_without_a_shutdown(sent):
    assert talk(*sent)[0] == 1


@pytest.mark.parametrize("sent", [
    b"Content-Length: 99999999999999999999\r\n\r\n{}", b"Content-Length: 1000000000\r\n\r\n{}",
    b"Content-Length: -1\r\n\r\n{}", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", b"x" * 10_000,
])
def test_what_is_no_message_is_refused(sent):
    status, answers = talk(BEGIN, sent)
    assert (status, len(answers)) == (1, 2)
    assert answers[1]["error"]["code"] == -32600 and answers[1]["id"] is None


@pytest.mark.parametrize("body, code", [
    ("{", -32700), ('{"id":2,"method":"textDocument/hover","params":{"textDocument":7}}', -32602),
    ('{"id":2,"method":"no/such"}', -32601), ("[1]", -32600),
])
def test_what_cannot_be_read_is_refused_and_the_next_is_answered(body, code):
    status, answers = talk(BEGIN, framed(body), message("shutdown", id=3), message("exit"))
    assert [answer.get("error", {}).get("code") for answer in answers] == [None, code, None]
    assert status == 0


def test_a_request_before_the_first_is_refused():
    assert talk(message("textDocument/hover", {}, id=1))[1][0]["error"]["code"] == -32002


@pytest.mark.parametrize("uri", [
    "file:///no/such/Content/paper/report.md", "file:///Content/paper/report.md", "untitled:1", "file:///%00", "",
    "file:///dev/Content/../../etc/passwd",
])
def test_files_that_are_nowhere_do_no_harm(uri):
    document = {"uri": uri, "languageId": "markdown", "version": 1, "text": "{{ rates.own }}\n"}
    place = {"textDocument": {"uri": uri}, "position": {"line": 999999999999, "character": 5}}
    end = {"start": {"line": -1, "character": -1}, "end": {"line": 9, "character": 9}}
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"range": end, "text": "{{"}]}
    status, answers = talk(
        BEGIN, message("textDocument/didOpen", {"textDocument": document}), message("textDocument/didChange", change),
        *(message(f"textDocument/{name}", place, id=name) for name in ("hover", "completion", "definition")),
        message("shutdown", id=9), message("exit"),
    )
    assert status == 0
    assert [answer.get("result", "none") for answer in answers[1:]] == [None] * 4
