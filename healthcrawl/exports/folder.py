"""A folder of published files: written beside, made durable, then put in place together."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from healthcrawl.items.record import record
from healthcrawl.store.files import make_folder, refuse_link, sync_folder, write_all

_BUFFER = 1 << 20


@record
class FileEntry:
    """What the manifest says of one file."""

    rows: int
    """Number of lines."""
    bytes: int
    """Size."""
    sha256: str
    """SHA-256 of all of it, hexadecimal."""


class Folder:
    """Files on their way into a folder.

    What ``write`` wrote stands beside its place, as ``<name>.open``, until ``place`` puts all of it there: whoever reads a file sees the old one or
    the new one, never a part, and a failure before ``place`` leaves every old file as it was.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: list[str] = []

    def write(self, name: str, lines: Iterable[bytes]) -> FileEntry:
        """Write a file, durably, beside its place. Raises ``OSError``, also if a symbolic link stands in its place."""
        refuse_link(self._path / name)
        beside = self._beside(name)
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
        self._written.append(name)
        digest, rows, size, buffer = sha256(), 0, 0, bytearray()
        try:
            for line in lines:
                rows += 1
                buffer += line
                if len(buffer) >= _BUFFER:
                    size += len(buffer)
                    digest.update(buffer)
                    write_all(descriptor, bytes(buffer))
                    buffer = bytearray()
            digest.update(buffer)
            write_all(descriptor, bytes(buffer))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        return FileEntry(rows=rows, bytes=size + len(buffer), sha256=digest.hexdigest())

    def take(self, names: list[str]) -> list[str]:
        """Take charge of files that other processes write here in the same way; returns their names."""
        self._written += names
        return names

    def place(self) -> None:
        """Put what was written in its place, durably."""
        for name in self._written:
            self._beside(name).rename(self._path / name)
        for folder in sorted({(self._path / name).parent for name in self._written}):
            sync_folder(folder)
        self._written.clear()

    def clear(self) -> None:
        """Take away what was written and not put in its place."""
        for name in self._written:
            self._beside(name).unlink(missing_ok=True)

    def _beside(self, name: str) -> Path:
        return self._path / f"{name}.open"


@contextmanager
def writing(path: Path, *inside: str) -> Iterator[Folder]:
    """Make a folder and the folders inside it, and hold it until the end: a second writer waits. Raises ``OSError`` if one is a symbolic link."""
    for folder in (path, *(path / name for name in inside)):
        refuse_link(folder)
        make_folder(folder)
    held = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    made = Folder(path)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield made
    finally:
        made.clear()
        os.close(held)
