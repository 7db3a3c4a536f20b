"""The site on a socket. What it shows is changed between crawls, also in the middle of one."""

from __future__ import annotations

import gzip
import http.server
import sys
import threading
from collections import Counter
from urllib.parse import urlsplit

import brotli

from tests.site_server.pages import Look, Piece, home, html, piece
from tests.site_server.poison import POISONS, UTF8, Answer

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

CODINGS = {"identity": bytes, "gzip": gzip.compress, "br": brotli.compress, "zstd": zstd.compress}


class HostileSite:
    """Articles by path. ``poisons`` and ``codings`` say what is wrong with a path, and how it is sent."""

    def __init__(self, articles: int = 40) -> None:
        self.pieces = {made.path: made for made in map(piece, range(articles))}
        self.poisons: dict[str, str] = {}
        self.codings: dict[str, str] = {}
        self.answers: dict[str, Answer] = {}
        """In place of an article's page, or at any other path."""
        self.sights: Counter[str] = Counter()
        self.look = Look()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"

    @property
    def paths(self) -> list[str]:
        """Addresses of the articles."""
        return list(self.pieces)

    def edit(self, path: str, made: Piece) -> None:
        """The editor saves another text; the article stays where it is."""
        self.pieces[path] = made

    def close(self) -> None:
        """Serve no more."""
        self._server.shutdown()
        self._server.server_close()

    def answer(self, path: str) -> Answer:
        """What is sent for a path."""
        self.sights[path] += 1
        if path in self.answers:
            return self.answers[path]
        if path == "/":
            return Answer(text=home(self.pieces))
        made = self.pieces.get(path)
        if made is None:
            return Answer(404, text="<html><body><h1>404</h1></body></html>")
        poison = self.poisons.get(path)
        return POISONS[poison](made, self.sights[path]) if poison else Answer(text=html(made, self.look))

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                path = urlsplit(self.path).path
                answer = site.answer(path)
                coding = site.codings.get(path, "identity")
                body = answer.text.encode() if answer.body is None else answer.body
                if answer.cut == "text":
                    body = body[: len(body) // 2]
                body = CODINGS[coding](body)
                self.send_response(answer.status)
                headers = {"Content-Type": UTF8} | ({} if coding == "identity" else {"Content-Encoding": coding}) | answer.headers
                for name, value in headers.items():
                    self.send_header(name, value)
                self._send(body, answer.cut)

            def _send(self, body: bytes, cut: str) -> None:
                part = body[: len(body) * 6 // 10]
                if cut == "chunked":
                    self.send_header("Transfer-Encoding", "chunked")
                    part = f"{len(part):x}\r\n".encode() + part + b"\r\n"
                elif cut in ("text", "wire"):
                    self.send_header("Connection", "close")
                    part = body if cut == "text" else part
                else:
                    self.send_header("Content-Length", str(len(body)))
                    part = part if cut else body
                self.close_connection = bool(cut)
                self.end_headers()
                self.wfile.write(part)

            def log_message(self, *_: object) -> None:
                """Tests are quiet."""

        return Handler
