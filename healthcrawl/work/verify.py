"""Is everything that was kept still what it was?

Exports, database and WARC files against their digests, indexes against the records, versions against their archived bytes.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from healthcrawl.exports import verify as verify_exports
from healthcrawl.items.article import Article, Content, Reading
from healthcrawl.items.run import VersionRow
from healthcrawl.store import cdx, reading
from healthcrawl.store.connect import DATABASE, StorageError, connect, storage_errors
from healthcrawl.store.reader import ArchiveReader
from healthcrawl.store.records import DamagedError, digest_of, present, walk
from healthcrawl.store.seal import broken
from healthcrawl.store.warc import FileState

if TYPE_CHECKING:
    import sqlite3

SAMPLE = 200
"""Versions that a deep check reads again."""


@dataclass(slots=True, kw_only=True)
class Findings:
    """What a check of a data folder found."""

    problems: list[str] = field(default_factory=list)
    """A sentence for each thing that is wrong."""
    records: int = 0
    """Number of archived records looked at."""
    versions: int = 0
    """Number of versions read again."""


def verify(data_dir: Path, *, deep: bool = False) -> Findings:
    """Check exports, database and archive; ``deep``: read a sample of versions again. Raises ``MissingStoreError`` and ``OSError``."""
    found = Findings(problems=verify_exports(data_dir / "export"))
    try:
        with storage_errors(), closing(connect(data_dir, write=False)) as connection:
            found.problems += [problem] if (problem := broken(data_dir)) else []
            _check_database(connection, found)
            named = _check_records(data_dir / "archive", connection, found)
            _check_files(data_dir / "archive", connection, found, named)
            if deep:
                _check_readings(data_dir / "archive", connection, found)
    except StorageError as error:  # so damaged that it cannot even be asked
        found.problems.append(f"{DATABASE}: {error}")
    return found


def _check_database(connection: sqlite3.Connection, found: Findings) -> None:
    """The database's own check of its form."""
    found.problems += [f"{DATABASE}: {said}" for (said,) in connection.execute("PRAGMA integrity_check(10)") if said != "ok"]


def _check_records(archive: Path, connection: sqlite3.Connection, found: Findings) -> set[str]:
    """Every record that a row refers to stands where the row says, with the payload that the row names; returns the files where one does not."""
    reader = ArchiveReader(archive, connection)
    damaged = set()
    for url, place in reading.records(connection):
        found.records += 1
        try:
            reader.answer(place)
        except DamagedError as error:
            damaged.add(place.warc_file)
            found.problems.append(f"{place.warc_file} at {place.offset}: {error} ({url})")
    return damaged


def _check_files(archive: Path, connection: sqlite3.Connection, found: Findings, named: set[str]) -> None:
    """Every WARC file holds, byte for byte, what was committed, and has its index; there is no other. Damage of ``named`` is told already."""
    states = [FileState(name=name, bytes=size, sha256=digest) for name, size, digest in reading.archive_files(connection)]
    for state in states:
        if state.name in named:
            continue
        path = present(archive / state.name)
        if path is None:
            found.problems.append(f"{state.name}: the file is missing")
        elif problem := _changed(path, state) or _index(path):
            found.problems.append(f"{state.name}: {problem}")
    known = {state.name for state in states}
    names = (path.relative_to(archive).as_posix() for path in archive.glob("*/*/*.warc*"))
    # before its first commit a memory vouches for nothing: an open file is what a kill left, or another memory
    alien = (name for name in sorted(names) if name.removesuffix(".open") not in known and (known or not name.endswith(".open")))
    found.problems += [f"{name}: no run of this memory wrote it" for name in alien]


def _changed(path: Path, state: FileState) -> str | None:
    """What is wrong with a file, and with which of its records; null if nothing is."""
    digest, left = sha256(), state.bytes
    with path.open("rb") as file:
        while left and (data := file.read(min(left, 1 << 20))):
            digest.update(data)
            left -= len(data)
    if left:
        return f"the last {left} of {state.bytes} bytes are missing"
    if digest.hexdigest() != state.sha256:
        return f"it is not what was committed: {_first_damage(path)}"
    more = path.stat().st_size - state.bytes
    return f"{more} bytes stand behind what was committed" if more and path.suffix != ".open" else None


def _index(path: Path) -> str | None:
    """What is wrong with the index beside a whole file; null if nothing is, or there is none."""
    index = cdx.beside(path)
    if path.suffix == ".open" or not index.exists() or index.read_bytes() == cdx.of(path):
        return None
    return f"{index.name} is not its index: delete it, it is written again when it is needed"


def _first_damage(path: Path) -> str:
    end = 0
    try:
        for record in walk(path):
            end = record.offset + record.length
            if record.headers.get("warc-block-digest", "").startswith("sha256:") and digest_of(record.block) != record.headers["warc-block-digest"]:
                return f"the {record.kind} record at {record.offset} does not have its digest"
    except DamagedError as error:
        return f"at {end}: {error}"
    return "all records are whole, so it is a byte around the compressed data"


def _check_readings(archive: Path, connection: sqlite3.Connection, found: Findings) -> None:
    """Versions, read again from their archived bytes, say what is stored."""
    from healthcrawl.work.reread import Rereader, profile_then  # the parser is needed for this alone

    versions = list(reading.version_rows(connection))
    rereader = Rereader(archive, connection, profile_then(archive))
    for version in random.Random(0).sample(versions, min(SAMPLE, len(versions))):  # noqa: S311 - a sample, no secret
        found.versions += 1
        if problem := _reads_otherwise(rereader.reading, version):
            found.problems.append(f"{version.url}, version {version.version}: {problem}")


def _reads_otherwise(read: Callable[[VersionRow], Reading], version: VersionRow) -> str | None:
    try:
        now = read(version)
    except DamagedError as error:
        return str(error)
    if not isinstance(now, Article):
        return f"its archived bytes read as {type(now).__name__.lower()}"
    if now.extractor.version != version.extractor.version:
        return None  # another program reads it: `healthcrawl reextract` tells what differs
    names = [name for name in Content.__dataclass_fields__ if getattr(now.content, name) != getattr(version.content, name)]
    return f"its archived bytes say something else: {', '.join(names)}" if names else None
