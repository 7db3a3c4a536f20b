"""One JSON Lines file: written beside, made durable, then put in place."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from healthcrawl.items.article import Content
from healthcrawl.store.codec import dump
from healthcrawl.store.files import sync_folder, write_all

_BUFFER = 1 << 20
# line separators of Unicode: some readers take them for the end of a line
_ESCAPES = {"\u2028".encode(): rb"\u2028", "\u2029".encode(): rb"\u2029", "\u0085".encode(): rb"\u0085"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntry:
    """What the manifest says of one file."""

    rows: int
    bytes: int
    sha256: str


def line(row: Any) -> bytes:
    """One row as one line: keys in declaration order, ``content`` spliced in place, an empty text as null."""
    columns: dict[str, Any] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if isinstance(value, Content):
            columns |= {inner.name: getattr(value, inner.name) for inner in fields(value)}
        else:
            columns[field.name] = value
    # a quote inside a string is escaped, so these three bytes are never part of one
    data = dump(columns).replace(b':"",', b":null,").replace(b':""}', b":null}")
    for character, escape in _ESCAPES.items():
        if character in data:
            data = data.replace(character, escape)
    return data + b"\n"


def write_rows(path: Path, rows: Iterable[Any]) -> FileEntry:
    """Write all rows to ``path``, atomically; raises ``OSError``."""
    return write_chunks(path, map(line, rows))


def write_chunks(path: Path, chunks: Iterable[bytes]) -> FileEntry:
    """Write lines to ``path`` through ``path.open``: whoever reads ``path`` sees the old file or the new one, never a part."""
    beside = path.with_name(path.name + ".open")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
    digest, rows, size, buffer = sha256(), 0, 0, bytearray()
    try:
        for chunk in chunks:
            rows += 1
            buffer += chunk
            if len(buffer) >= _BUFFER:
                size += _flush(descriptor, buffer, digest)
        size += _flush(descriptor, buffer, digest)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    beside.rename(path)
    sync_folder(path.parent)
    return FileEntry(rows=rows, bytes=size, sha256=digest.hexdigest())


def _flush(descriptor: int, buffer: bytearray, digest: Any) -> int:
    size = len(buffer)
    digest.update(buffer)
    write_all(descriptor, bytes(buffer))
    buffer.clear()
    return size
