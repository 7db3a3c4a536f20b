"""Strict content decoding: a body that does not decode to its very end is no body.

Scrapy's own middleware takes gzip, deflate and br bodies that are cut anywhere, a cut zstd as an empty page, and wrong checksums.
"""

from __future__ import annotations

import sys
import zlib
from typing import TYPE_CHECKING, Protocol, Self

import brotli

from healthcrawl.download import DownloadError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

MAX_ENCODINGS = 2


class DecompressMiddleware:
    """Downloader middleware that undoes ``Content-Encoding`` or raises ``DownloadError``."""

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler.settings.getint("DOWNLOAD_MAXSIZE"))

    def process_response(self, request: Request, response: Response) -> Response:
        """Decode the body; ``Content-Encoding`` is taken off the headers that the reader sees."""
        names = b",".join(response.headers.getlist("Content-Encoding")).decode("latin-1").lower()
        codings = [name.strip() for name in names.split(",") if name.strip() not in ("", "identity")]
        if not codings or response.status == 304:
            return response
        if len(codings) > MAX_ENCODINGS:
            raise DownloadError("bad-encoding", f"{len(codings)} content codings")
        body = response.body
        for coding in reversed(codings):
            body = decode(coding, body, self._max_size)
        headers = response.headers.copy()
        del headers["Content-Encoding"]
        return response.replace(body=body, headers=headers)


def decode(coding: str, data: bytes, max_size: int) -> bytes:
    """Undo one content coding; raises ``DownloadError`` (``truncated``, ``bad-encoding``, ``too-large``)."""
    if not data:
        raise DownloadError("truncated", f"an empty {coding} body")
    try:
        if coding in ("gzip", "x-gzip"):
            return _gzip(data, max_size)
        if coding == "deflate":
            return _deflate(data, max_size)
        if coding == "br":
            return _brotli(data, max_size)
        if coding == "zstd":
            return _zstd(data, max_size)
    except (zlib.error, brotli.error, zstd.ZstdError) as error:
        raise DownloadError("bad-encoding", f"{coding}: {error}") from error
    raise DownloadError("bad-encoding", f"unknown content coding {coding[:20]!r}")


def _gzip(data: bytes, max_size: int) -> bytes:
    out = b""
    while data:
        decoder = zlib.decompressobj(31)
        out += _whole(decoder, decoder.decompress(data, max_size - len(out) + 1), len(out), max_size)
        data = decoder.unused_data.lstrip(b"\0")
    return out


def _deflate(data: bytes, max_size: int) -> bytes:
    raw = (data[0] & 0x0F) != 8 or (data[0] << 8 | (data[1] if len(data) > 1 else 0)) % 31
    decoder = zlib.decompressobj(-15 if raw else 15)
    return _whole(decoder, decoder.decompress(data, max_size + 1), 0, max_size)


class _Decoder(Protocol):
    @property
    def eof(self) -> bool: ...


def _whole(decoder: _Decoder, out: bytes, before: int, max_size: int) -> bytes:
    if before + len(out) > max_size:
        raise DownloadError("too-large", f"more than {max_size} bytes when decoded")
    if not decoder.eof:
        raise DownloadError("truncated", "the compressed body ends early")
    return out


def _brotli(data: bytes, max_size: int) -> bytes:
    decoder = brotli.Decompressor()
    out = decoder.process(data, output_buffer_limit=max_size + 1)
    if len(out) > max_size:
        raise DownloadError("too-large", f"more than {max_size} bytes when decoded")
    if not decoder.is_finished():
        raise DownloadError("truncated", "the compressed body ends early")
    return bytes(out)


def _zstd(data: bytes, max_size: int) -> bytes:
    decoder = zstd.ZstdDecompressor()
    return _whole(decoder, decoder.decompress(data, max_size + 1), 0, max_size)
