"""A web server on loopback that sends exactly the bytes that a test wants, and remembers what it was asked and when."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

PROBE = re.compile(r"/[0-9a-f]{16}\.html")
"""The made-up address that a crawl asks for to learn how a site says that there is nothing; not among what was asked."""
RESERVED = "/.well-known/tdmrep.json"
"""What a host reserves is asked for once a day; not among what was asked either, but counted."""
RESET = b""
"""A piece of an answer at which the connection is reset."""
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def http(body: bytes | str = b"", status: str = "200 OK", *headers: str, kind: str = "text/html; charset=utf-8") -> bytes:
    """A whole answer."""
    data = body.encode() if isinstance(body, str) else body
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}", "Connection: close", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + data


@dataclass
class Asked:
    """One request."""

    at: float
    path: str
    head: str


@dataclass
class Wire:
    """The server: ``answer(path)`` gives the bytes of each answer, whole or in pieces."""

    answer: Callable[[str], bytes | Iterator[bytes]]
    robots: bytes | None = NOT_FOUND
    reserved: bytes = NOT_FOUND
    asked_reserved: int = 0
    tls: ssl.SSLContext | None = None
    address: tuple[str, int] = ("127.0.0.1", 0)
    asked: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.create_server(self.address, backlog=64)
        self.port = self._socket.getsockname()[1]
        self.url = f"http{'s' if self.tls else ''}://127.0.0.1:{self.port}/"
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [asked.path for asked in self.asked]

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._socket.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        with plain, contextlib.suppress(OSError, IndexError), self.tls.wrap_socket(plain, server_side=True) if self.tls else plain as client:
            head = client.recv(65536).decode("latin-1")
            path = head.split(" ")[1]
            if PROBE.fullmatch(path):
                client.sendall(NOT_FOUND)
                return
            if path == RESERVED:
                self.asked_reserved += 1
                client.sendall(self.reserved)
                return
            self.asked.append(Asked(time.monotonic(), path, head))
            answer = self.robots if path == "/robots.txt" and self.robots is not None else self.answer(path)
            for piece in [answer] if isinstance(answer, bytes) else answer:
                if piece == RESET:
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                client.sendall(piece)
            client.shutdown(socket.SHUT_WR)
            client.recv(1)

    def close(self) -> None:
        """Let go of the port."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
