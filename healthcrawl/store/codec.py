"""Values to and from the bytes that the store keeps: JSON by msgspec, zstd for large texts."""

from __future__ import annotations

import sys
from collections.abc import Hashable
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar

import msgspec

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

T = TypeVar("T")

DAMAGED = (msgspec.DecodeError, UnicodeDecodeError, zstd.ZstdError)
"""What ``load`` and ``unpack`` raise for bytes that ``dump`` and ``pack`` did not make."""

_encoder = msgspec.json.Encoder()
_compressor = zstd.ZstdCompressor(3)
"""Kept: to make one takes as long as to use it. One thread writes the store."""


@cache
def _decoder(kind: Hashable) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def dump(value: Any) -> bytes:
    """JSON of a dataclass, list, dict or scalar, UTF-8, keys in declaration order."""
    return _encoder.encode(value)


def dumps(value: Any) -> str:
    """``dump`` as text."""
    return _encoder.encode(value).decode()


def load(kind: type[T], data: bytes | str) -> T:
    """The value of JSON ``data`` as ``kind``; raises ``msgspec.ValidationError`` if it is none."""
    value: T = _decoder(kind).decode(data)  # type: ignore[arg-type]
    return value


def pack(value: Any) -> bytes:
    """``dump``, compressed with zstd."""
    return _compressor.compress(_encoder.encode(value), zstd.ZstdCompressor.FLUSH_FRAME)


def unpack(kind: type[T], data: bytes) -> T:
    """The value of ``pack``."""
    return load(kind, zstd.decompress(data))


def stamp(moment: datetime) -> str:
    """RFC 3339 in UTC with milliseconds and ``Z``; such texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def moment(text: str) -> datetime:
    """The moment of a ``stamp``."""
    return datetime.fromisoformat(text)
