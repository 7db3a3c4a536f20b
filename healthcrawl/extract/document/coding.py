"""Content codings, strictly: a body that does not decode to its very end is no body.

Scrapy's own middleware takes gzip, deflate and br bodies that are cut anywhere, a cut zstd as an empty page, and wrong checksums.
"""

from __future__ import annotations

import sys
import zlib
from typing import Protocol

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAX_CODINGS = 2
MAX_MEMBERS = 1000
"""A gzip body of more members is there to cost time; 50 MiB in members of 64 KiB each have 800."""
PIECE = 16 * 1024
"""Bytes of a gzip body that are decoded at once."""
_NO_CODINGS = frozenset(("", "identity", "none", "utf-8", "utf8", "gbk", "gb2312", "gb18030", "big5"))
"""What says that nothing is encoded, or is the charset that a wrongly set up server puts there."""


class CodingError(ValueError):
    """The body cannot be decoded; ``reason``: ``truncated``, ``bad-encoding`` or ``too-large``."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail = reason, detail


def decoded(content_encoding: str, body: bytes, max_size: int) -> bytes:
    """Undo all codings that a ``Content-Encoding`` names, the last one first; raises ``CodingError``."""
    codings = [name.strip() for name in content_encoding.lower().split(",") if name.strip() not in _NO_CODINGS]
    if len(codings) > MAX_CODINGS:
        raise CodingError("bad-encoding", f"{len(codings)} content codings")
    for coding in reversed(codings):
        body = decode(coding, body, max_size)
    return body


def decode(coding: str, data: bytes, max_size: int) -> bytes:
    """Undo one content coding; raises ``CodingError`` (``truncated``, ``bad-encoding``, ``too-large``)."""
    if not data:
        raise CodingError("truncated", f"an empty {coding} body")
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
        raise CodingError("bad-encoding", f"{coding}: {error}") from error
    raise CodingError("bad-encoding", f"unknown content coding {coding[:20]!r}")


def _gzip(data: bytes, max_size: int) -> bytes:
    """All members of a gzip body, and zeros between them. Piece by piece: a decoder copies what follows its member, each time."""
    out: list[bytes] = []
    size, at, members, decoder = 0, 0, 1, zlib.decompressobj(31)
    while at < len(data):
        if decoder.eof:
            decoder, members = zlib.decompressobj(31), members + 1
            if members > MAX_MEMBERS:
                raise CodingError("bad-encoding", f"more than {MAX_MEMBERS} gzip members")
        piece = data[at : at + PIECE]
        out.append(_within(decoder.decompress(piece, max_size - size + 1), size, max_size))
        size += len(out[-1])
        rest = decoder.unused_data.lstrip(b"\0")
        at += len(piece) - len(rest)
    return _whole(decoder, b"".join(out), max_size)


def _deflate(data: bytes, max_size: int) -> bytes:
    raw = (data[0] & 0x0F) != 8 or (data[0] << 8 | (data[1] if len(data) > 1 else 0)) % 31
    decoder = zlib.decompressobj(-15 if raw else 15)
    return _whole(decoder, decoder.decompress(data, max_size + 1), max_size)


class _Decoder(Protocol):
    @property
    def eof(self) -> bool: ...


def _whole(decoder: _Decoder, out: bytes, max_size: int) -> bytes:
    if not decoder.eof and len(out) <= max_size:
        raise CodingError("truncated", "the compressed body ends early")
    return _within(out, 0, max_size)


def _within(out: bytes, before: int, max_size: int) -> bytes:
    if before + len(out) > max_size:
        raise CodingError("too-large", f"more than {max_size} bytes when decoded")
    return out


def _brotli(data: bytes, max_size: int) -> bytes:
    decoder = brotli.Decompressor()
    out = decoder.process(data, output_buffer_limit=max_size + 1)
    _within(out, 0, max_size)
    if not decoder.is_finished():
        raise CodingError("truncated", "the compressed body ends early")
    return bytes(out)


def _zstd(data: bytes, max_size: int) -> bytes:
    decoder = zstd.ZstdDecompressor()
    return _whole(decoder, decoder.decompress(data, max_size + 1), max_size)
