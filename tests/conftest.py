"""What many tests use: the demo site on a socket, and the real ``scrapy`` command in a process of its own."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import re
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.wire import Wire

ROOT = Path(__file__).parent.parent
os.environ.setdefault("HEALTHCRAWL_MIN_FREE", "1")  # the suite runs in small containers too


@dataclass(frozen=True)
class DemoServer:
    """A demo site in a process of its own."""

    url: str

    def day(self, day: int) -> None:
        """Turn the site to another day."""
        self._get(f"__demo/day?set={day}")

    def truth(self) -> list[dict[str, Any]]:
        """The truth of the day that it shows."""
        return [json.loads(line) for line in self._get("__demo/truth.jsonl").splitlines()]

    def changes(self, since: int) -> list[dict[str, Any]]:
        """What changed since another day."""
        return [json.loads(line) for line in self._get(f"__demo/changes.jsonl?since={since}").splitlines()]

    def asked(self) -> int:
        """How many requests it has answered."""
        return int(self._get("__demo/asked"))

    def _get(self, path: str) -> str:
        with urllib.request.urlopen(self.url + path) as answer:
            return answer.read().decode()


@contextlib.contextmanager
def _demo_server(articles: int, day: int) -> Iterator[DemoServer]:
    command = [sys.executable, "-m", "healthcrawl.demo", "--articles", str(articles), "--day", str(day), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout
            line = process.stdout.readline()
            found = re.search(r"at (http://\S+?/) ", line)
            assert found, line
            yield DemoServer(found[1])
        finally:
            process.terminate()


@pytest.fixture
def serve_demo() -> Iterator[Callable[..., DemoServer]]:
    """``serve_demo(articles=60, day=1)`` starts a demo site on a free port."""
    with contextlib.ExitStack() as running:
        yield lambda articles=60, day=1: running.enter_context(_demo_server(articles, day))


@pytest.fixture(scope="module")
def demo_site() -> Iterator[DemoServer]:
    """A demo site that stays on its first day, for all tests of a file."""
    with _demo_server(60, 1) as server:
        yield server


@dataclass(frozen=True)
class Folder:
    """A data folder and the commands that work on it."""

    path: Path

    def arguments(self, url: str, *more: str, spider: str = "department", site: str | None = "demo") -> list[str]:
        """The command line of a crawl."""
        command = [sys.executable, "-m", "scrapy", "crawl", spider, "-a", f"url={url}"]
        if site:
            command += ["-a", f"site={site}"]
        options = {"HEALTHCRAWL_DATA_DIR": self.path, "HEALTHCRAWL_ALLOW_PRIVATE": "127.0.0.0/8", "HEALTHCRAWL_CONTACT": "tests@example.org"}
        return [*command, *(part for name, value in options.items() for part in ("-s", f"{name}={value}")), *more]

    def crawl(self, url: str, *more: str, env: dict[str, str] | None = None, timeout: float = 240, **how: Any) -> subprocess.CompletedProcess[str]:
        """Run a crawl to its end, ``timeout`` seconds away at most."""
        return subprocess.run(
            self.arguments(url, *more, **how), cwd=ROOT, capture_output=True, text=True, timeout=timeout, env={**os.environ, **(env or {})}
        )

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows of an export."""
        return [json.loads(line) for line in (self.path / "export" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]

    def kinds(self, run_id: int | None = None) -> dict[str, int]:
        """Number of events of each kind, of one run or of all; without ``duplicate_found``: the pages of some tests are much alike."""
        found: dict[str, int] = {}
        for row in self.rows("changes"):
            if run_id in (None, row["run_id"]) and row["kind"] != "duplicate_found":
                found[row["kind"]] = found.get(row["kind"], 0) + 1
        return found


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """An empty data folder."""
    return Folder(tmp_path / "data")


@pytest.fixture(scope="session")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fault injector, compiled for this run."""
    library = tmp_path_factory.mktemp("faults") / "faults.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, ROOT / "tests/faults/faults.c", "-ldl"], check=True)
    return library


def fault(library: Path, folder: Folder, kind: str, at: int) -> dict[str, str]:
    """Environment in which a command on the folder fails at its n-th mutating call."""
    return {"LD_PRELOAD": str(library), "FAULT_FOLDER": str(folder.path), "FAULT_KIND": kind, "FAULT_AT": str(at)}


@pytest.fixture
def wire() -> Iterator[Callable[..., Wire]]:
    """``wire(answer, robots=…)`` starts a server that sends these bytes."""
    running = []

    def begin(answer: Callable[[str], Any] | bytes, **more: Any) -> Wire:
        server = Wire((lambda _: answer) if isinstance(answer, bytes) else answer, **more)
        running.append(server)
        return server

    yield begin
    for server in running:
        server.close()


@pytest.fixture
def dripping_site() -> Iterator[str]:
    """A site whose pages come a byte at a time and never end."""
    server = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def drip(client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            asked = client.recv(65536)
            if b"robots.txt" in asked or b"tdmrep.json" in asked:
                client.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
            while not stop.wait(0.3):
                client.sendall(b"x")

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = server.accept()
                threading.Thread(target=drip, args=(client,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{server.getsockname()[1]}/"
    stop.set()
    server.close()


@pytest.fixture
def cut_site() -> Iterator[tuple[str, threading.Event]]:
    """A small site and a switch: when it is set, articles are sent to their half, without a length, so that HTTP cannot tell."""
    cut = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = _small_site(self.path)
            body = (page or "<html><body><h1>404</h1></body></html>").encode()
            if cut.is_set() and self.path.endswith(".html"):
                body = body[: len(body) // 2]
            self.send_response(200 if page else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", cut
    server.shutdown()
    server.server_close()


def _small_site(path: str) -> str | None:
    if path == "/":
        items = "".join(
            f'<li><a href="/jk/{1000 + n}.html">第{n}篇关于睡眠卫生的说明文章</a> <span>2025-03-{n + 1:02}</span></li>' for n in range(12)
        )
        return f"<html><head><title>睡眠</title></head><body><h1>睡眠</h1><ul>{items}</ul></body></html>"
    found = re.fullmatch(r"/jk/(10\d\d)\.html", path)
    if not found:
        return None
    number = int(found[1]) - 1000
    paragraphs = "".join(
        f"<p>第{number}篇的第{k}段:每晚睡够{6 + k % 3}小时,睡前{20 + number}分钟不看屏幕,房间保持安静和黑暗,白天少喝浓茶。</p>" for k in range(12)
    )
    return (
        f"<html><head><title>第{number}篇关于睡眠卫生的说明文章</title></head><body><h1>第{number}篇关于睡眠卫生的说明文章</h1>"
        f"<p>发布者:晚安 时间:2025-03-{number + 1:02} 08:00</p><div class='content'>{paragraphs}</div></body></html>"
    )
