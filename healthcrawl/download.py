"""The wire: one GET over aiohttp, the answer kept as it was sent.

Scrapy's own handlers fold the names of headers, drop the status line and dial any address. This one keeps what a WARC needs (``Exchange``, in
``request.meta["exchange"]``), checks every address at the moment it is dialled, and bounds size and time.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, Any

import aiohttp
import yarl
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.http import HtmlResponse, Response

from healthcrawl.clock import monotonic
from healthcrawl.session import session_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

Network = IPv4Network | IPv6Network
_HTML = ("html", "xml")
MAX_HEADERS = 64 * 1024
SLOW_SECONDS = 20
"""A body that brings less than 1 KiB/s for this long is given up."""


class DownloadError(Exception):
    """No whole answer; ``reason`` is the short name that the page's ``error`` carries."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason


class ForbiddenAddressError(OSError):
    """The address is private, local or reserved, and was not opted in."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What went over the wire, as sent."""

    request_headers: list[tuple[bytes, bytes]]
    status_line: str
    response_headers: list[tuple[bytes, bytes]]
    payload: bytes
    ip: str | None
    tls: tuple[str, str] | None
    """Version and cipher suite; null without TLS."""


def networks(setting: list[str]) -> list[Network]:
    """Networks of ``HEALTHCRAWL_ALLOW_PRIVATE``; raises ``ValueError`` with what to write instead."""
    try:
        return [ip_network(text) for text in setting if text]
    except ValueError as error:
        raise ValueError(f"HEALTHCRAWL_ALLOW_PRIVATE: {error}; write networks like 127.0.0.0/8, separated by commas") from None


def may_dial(address: str, allowed: list[Network]) -> bool:
    """May this IP address be dialled? Public ones may; others only if a network of ``allowed`` holds them."""
    ip = ip_address(address.partition("%")[0])
    if ip.version == 6:
        ip = ip.ipv4_mapped or ip.sixtofour or ip
        if ip.version == 6 and ip in ip_network("64:ff9b::/96"):
            ip = ip_address(int(ip) & 0xFFFFFFFF)
    return (ip.is_global and not ip.is_multicast) or any(ip in network for network in allowed if network.version == ip.version)


class _Answer(aiohttp.ClientResponse):
    """An answer that knows who gave it: a short one gives its connection back before anybody can ask."""

    ip: str | None = None
    tls: tuple[str, str] | None = None
    """Version and cipher suite."""
    _wire: asyncio.BaseProtocol | None = None

    @property
    def torn(self) -> bool:
        """Was the connection reset while a body came that only the end of the connection ends? aiohttp takes that for its end."""
        endless = self.content_length is None and "chunked" not in self.headers.get("Transfer-Encoding", "").lower()
        return endless and isinstance(self._wire, aiohttp.client_proto.ResponseHandler) and isinstance(self._wire.exception(), OSError)

    async def start(self, connection: aiohttp.connector.Connection) -> aiohttp.ClientResponse:
        """Remember the other end, then receive the head of the answer."""
        self._wire = connection.protocol
        if wire := connection.transport:
            peer, tls = wire.get_extra_info("peername"), wire.get_extra_info("ssl_object")
            self.ip = peer[0] if peer else None
            self.tls = (tls.version().lower().replace("v", "/", 1), tls.cipher()[0]) if tls else None
        return await super().start(connection)


class DownloadHandler(BaseDownloadHandler):
    """Scrapy download handler for ``http`` and ``https``."""

    lazy = True

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._max_size = settings.getint("DOWNLOAD_MAXSIZE")
        self._seconds = settings.getfloat("DOWNLOAD_TIMEOUT")
        self._session = session_of(crawler)
        self._allowed = networks(settings.getlist("HEALTHCRAWL_ALLOW_PRIVATE"))
        connector = aiohttp.TCPConnector(
            limit=settings.getint("CONCURRENT_REQUESTS"),
            socket_factory=self._socket,
            ttl_dns_cache=300,
        )
        self._client = aiohttp.ClientSession(
            connector=connector,
            response_class=_Answer,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent", "Content-Type"),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=20, sock_read=SLOW_SECONDS),
        )

    def _socket(self, info: tuple[Any, ...]) -> socket.socket:
        """Make the socket for one address, now that it is known which one is dialled."""
        family, kind, protocol, _, address = info
        if not may_dial(address[0], self._allowed):
            raise ForbiddenAddressError(f"{address[0]} is private or reserved; HEALTHCRAWL_ALLOW_PRIVATE opts a network in")
        return socket.socket(family, kind, protocol)

    async def download_request(self, request: Request) -> Response:
        """Fetch one page; raises ``DownloadError``."""
        deadlines = self._session.deadlines
        async with asyncio.timeout(self._seconds) as deadline:
            deadlines.add(deadline)
            try:
                with _named_errors():
                    return await self._exchange(request)
            except asyncio.CancelledError:
                if not self.crawler.engine or not self.crawler.engine.running:
                    raise DownloadError("interrupted", "the crawl stops") from None
                if deadline.expired():
                    raise DownloadError("timeout", f"no whole answer in {self._seconds:.0f} s") from None
                raise
            finally:
                deadlines.discard(deadline)

    async def _exchange(self, request: Request) -> Response:
        async with self._client.request(
            request.method,
            yarl.URL(request.url, encoded=True),
            data=request.body or None,
            headers=request.headers.to_tuple_list(),
            allow_redirects=False,
        ) as answer:
            payload = await _payload(answer, request.meta.get("download_maxsize", self._max_size))
        assert isinstance(answer, _Answer)  # noqa: S101 - the client makes no others
        if answer.torn:
            raise DownloadError("truncated", "the connection was reset")
        return _response(request, answer, payload)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()


async def _payload(answer: aiohttp.ClientResponse, max_size: int) -> bytes:
    if (answer.content_length or 0) > max_size:
        raise DownloadError("too-large", f"{answer.content_length} bytes announced, {max_size} allowed")
    if sum(len(name) + len(value) for name, value in answer.raw_headers) > MAX_HEADERS:
        raise DownloadError("too-large", f"more than {MAX_HEADERS} bytes of headers")
    chunks, size = [], 0
    since, before = monotonic(), 0
    async for chunk in answer.content.iter_any():
        size += len(chunk)
        if size > max_size:
            raise DownloadError("too-large", f"more than {max_size} bytes")
        chunks.append(chunk)
        if (now := monotonic()) - since >= SLOW_SECONDS:
            if size - before < SLOW_SECONDS * 1024:
                raise DownloadError("timeout", f"less than 1 KiB/s for {SLOW_SECONDS} s")
            since, before = now, size
    return b"".join(chunks)


def _response(request: Request, answer: _Answer, payload: bytes) -> Response:
    version = answer.version or aiohttp.HttpVersion11
    request.meta["exchange"] = Exchange(
        request_headers=[(name.encode(), value.encode("utf-8", "surrogateescape")) for name, value in answer.request_info.headers.items()],
        status_line=f"HTTP/{version.major}.{version.minor} {answer.status} {answer.reason or ''}",
        response_headers=list(answer.raw_headers),
        payload=payload,
        ip=answer.ip,
        tls=answer.tls,
    )
    kind = HtmlResponse if any(word in answer.headers.get("Content-Type", "") for word in _HTML) else Response
    return kind(request.url, status=answer.status, headers=list(answer.raw_headers), body=payload, request=request)


@contextlib.contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except TimeoutError as error:
        raise DownloadError("timeout", str(error) or "no whole answer in time") from error
    except aiohttp.ClientConnectorDNSError as error:
        raise DownloadError("dns", str(error)) from error
    except aiohttp.ClientSSLError as error:
        raise DownloadError("tls", str(error)) from error
    except aiohttp.ClientConnectorError as error:
        forbidden = isinstance(error.os_error, ForbiddenAddressError)
        raise DownloadError("forbidden-address" if forbidden else "refused", str(error.os_error)) from error
    except aiohttp.ClientPayloadError as error:
        raise DownloadError("truncated", str(error)) from error
    except (aiohttp.InvalidURL, aiohttp.ClientResponseError) as error:
        raise DownloadError("bad-response", str(error)) from error
    except (aiohttp.ClientError, ConnectionError) as error:
        raise DownloadError("reset", str(error)) from error
