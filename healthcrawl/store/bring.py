"""Bringing WARC files into the archive of another data folder."""

from __future__ import annotations

import os
import shutil
import zlib
from contextlib import suppress
from pathlib import Path

from healthcrawl.store import cdx
from healthcrawl.store.files import make_folder, sync_folder
from healthcrawl.store.records import DamagedError, walk
from healthcrawl.store.repack import repack, stands_alone
from healthcrawl.store.warc import JOURNAL

_HEAD = 512
"""Bytes by which a kind of file is known."""


def bring_file(path: Path, place: Path) -> Path:
    """See that a WARC file stands in its place, closed; returns the place. Its index is left to whoever reads it. Raises ``OSError``.

    A closed file is linked there, or copied from another file system; of one that a killed crawl left open, what its journal vouches for is copied.
    """
    left_open = place.suffix == ".open"
    closed = place.with_suffix("") if left_open else place
    make_folder(closed.parent)
    if left_open:
        _copy(path, closed, _vouched(path))
        if path == place:
            path.unlink()
    elif path != place and not closed.exists():
        try:
            os.link(path, closed)
        except OSError:
            _copy(path, closed, path.stat().st_size)
    sync_folder(closed.parent)
    return closed


def bring_with_index(path: Path, place: Path) -> Path:
    """The same for a file of ours, with its index if it has one: to write that anew takes a twentieth of a replay outside the reader."""
    closed, index = bring_file(path, place), cdx.beside(path)
    if index.exists() and not cdx.beside(closed).exists():
        bring_file(index, cdx.beside(closed))
    return closed


def bring_foreign(path: Path, folder: Path) -> tuple[Path, str | None]:
    """Bring a WARC file of another crawler, records packed one by one; returns its place, and what could not be read of it. Raises ``OSError``."""
    if stands_alone(path):
        return bring_file(path, folder / path.name), None
    make_folder(folder)
    place = folder / f"{path.name.partition('.warc')[0]}.warc.gz"
    return place, repack(path, place)


def no_warc(path: Path) -> str | None:
    """What a file is and what to do with it, if it is of another kind that holds archived answers; null for any other file. Raises ``OSError``."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"PK\3\4"):
        return "is a WACZ or another ZIP file: unpack it, and give the WARC files that are in its archive/"
    if head.startswith(b"\x1f\x8b"):
        with suppress(zlib.error):  # whoever reads it names the damage
            head = zlib.decompressobj(31).decompress(head, _HEAD)
    if head.startswith(b"filedesc://"):
        return "is an ARC file: `warcio recompress FILE.arc.gz FILE.warc.gz` makes a WARC file of it"
    return None


def _vouched(path: Path) -> int:
    """The end of the last whole record of the journal, in bytes."""
    end = 0
    with suppress(DamagedError):  # the torn tail
        for record in walk(path):
            if record.headers.get("content-type") == JOURNAL:
                end = record.offset + record.length
    return end


def _copy(path: Path, target: Path, size: int) -> None:
    part = target.with_name(f"{target.name}.part")  # a kill leaves all of the copy under its name, or nothing
    with path.open("rb") as file, part.open("wb") as copy:
        part.chmod(0o640)
        shutil.copyfileobj(file, copy)
        copy.truncate(size)
        copy.flush()
        os.fsync(copy.fileno())
    part.rename(target)
