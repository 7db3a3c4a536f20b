"""WARC files that are packed as one, or with zstd: every record again, as a gzip member of its own, so that it can be read alone."""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from isal import isal_zlib

from healthcrawl.store.files import sync_folder
from healthcrawl.store.records import CHUNK, MAX_RECORD, DamagedError, named_fields, record_at, size_of

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_ZSTD, _SKIPPABLE, _DICTIONARY = b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18", b"\x37\xa4\x30\xec"
_END = b"\r\n\r\n"
_TORN = (DamagedError, EOFError, zlib.error, gzip.BadGzipFile, zstd.ZstdError)
"""What reading on raises where a file is damaged."""


def stands_alone(path: Path) -> bool:
    """Can a record of this file be read without those before it? Raises ``OSError``."""
    with path.open("rb") as file:
        if file.read(4) in (_ZSTD, _SKIPPABLE):
            return False
    try:
        record_at(path, 0)
    except DamagedError:
        return next(_whole(path), None) is None  # damaged, but not packed as one
    return True


def repack(path: Path, place: Path) -> str | None:
    """Write the records of a file, packed one by one, to ``place``; returns what is wrong with the rest of them, if not all are whole.

    The same file gives the same bytes. Raises ``OSError``.
    """
    part = place.with_name(f"{place.name}.part")
    problem = None
    with part.open("wb") as made:
        part.chmod(0o640)
        try:
            with _unpacked(path) as plain:
                for record in _records(plain):
                    made.write(isal_zlib.compress(record, 1, 31))
        except _TORN as error:
            problem = str(error)
        made.flush()
        os.fsync(made.fileno())
    part.rename(place)
    sync_folder(place.parent)
    return problem


def _whole(path: Path) -> Iterator[bytes]:
    """The records as far as they can be read."""
    try:
        with _unpacked(path) as plain:
            yield from _records(plain)
    except _TORN:
        return


@contextmanager
def _unpacked(path: Path) -> Iterator[BinaryIO]:
    """The file as one plain stream."""
    with path.open("rb") as file:
        kind = file.read(4)
        if kind == _SKIPPABLE:
            dictionary = _dictionary(file.read(int.from_bytes(file.read(4), "little")))
        else:
            dictionary = None
            file.seek(0)
        if kind in (_ZSTD, _SKIPPABLE):
            with zstd.ZstdFile(file, zstd_dict=dictionary) as plain:
                yield plain  # type: ignore[misc] # it reads as one
        else:
            with gzip.GzipFile(fileobj=file) as plain:
                yield plain  # type: ignore[misc]


def _dictionary(data: bytes) -> zstd.ZstdDict:
    """The dictionary that the first frame holds; it may be packed itself."""
    found = zstd.decompress(data) if data.startswith(_ZSTD) else data
    return zstd.ZstdDict(found, is_raw=not found.startswith(_DICTIONARY))


def _records(plain: BinaryIO) -> Iterator[bytes]:
    """Every record as it stands there, from its first byte to its last; raises ``DamagedError``."""
    while line := plain.readline(CHUNK):
        head = [line]
        while line not in (b"\r\n", b""):
            head.append(line := plain.readline(CHUNK))
        size = size_of(named_fields(b"".join(head[:-1])))
        block = plain.read(size + len(_END)) if size <= MAX_RECORD else b""
        if len(block) != size + len(_END) or not block.endswith(_END):
            raise DamagedError("a record does not end where it says")
        yield b"".join(head) + block
