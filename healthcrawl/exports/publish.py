"""Publish the store as files, and check published files against their manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.json import format as indented

from healthcrawl.exports.folder import FileEntry, writing
from healthcrawl.exports.jsonl import line
from healthcrawl.exports.rights import handed_out
from healthcrawl.exports.schema import schema
from healthcrawl.items.article import Rights
from healthcrawl.items.record import record
from healthcrawl.items.run import ROWS, SCHEMA_VERSION
from healthcrawl.store import edges, reading
from healthcrawl.store.codec import DAMAGED, dump, load

if TYPE_CHECKING:
    import sqlite3

MANIFEST = "manifest.json"
Elsewhere = Callable[[list[str]], dict[str, FileEntry]]
"""Writes files of rows, by their names, beside their places in the folder."""
_READERS: dict[str, Callable[[sqlite3.Connection], Iterator[Any]]] = {
    "articles": reading.article_rows,
    "versions": reading.version_rows,
    "changes": reading.change_rows,
    "links": edges.rows,
    "runs": reading.run_rows,
}


@record
class Manifest:
    """What was published: put in place last, so it names only files that are there."""

    schema_version: str
    """Version of the form of all rows."""
    run_id: int | None
    """The last run whose work is in the files; null before the first one."""
    files: dict[str, FileEntry]
    """Every file, by its path in the folder."""
    sha256: str = ""
    """SHA-256 of this manifest with this field empty, so that damage to the manifest itself shows."""

    def sealed(self) -> Manifest:
        """The same manifest with its own digest."""
        return replace(self, sha256=sha256(replace(self, sha256="").encoded()).hexdigest())

    def encoded(self) -> bytes:
        """The bytes of the file."""
        return indented(dump(self)) + b"\n"


def publish(connection: sqlite3.Connection, folder: Path, *, reserved: bool = False, elsewhere: Elsewhere | None = None) -> Manifest:
    """Write all exports of one consistent state into ``folder``; raises ``OSError``.

    Nothing of it depends on when it is written: equal stores give equal bytes. ``reserved``: also articles whose text and data mining is reserved.
    ``elsewhere``: lets other processes write the rows of a store that nobody changes.
    """
    with writing(folder, "schema") as beside:
        with reading.snapshot(connection):
            run_id = reading.last_run(connection)
            names = [f"{name}.jsonl" for name in _READERS]
            if elsewhere:
                files = elsewhere(beside.take(names))
            else:
                rights = reading.restricted(connection)
                files = {name: beside.write(name, lines(connection, name, rights, reserved=reserved)) for name in names}
        for name in ROWS:
            described = indented(dump(schema(name))) + b"\n"
            files[f"schema/{name}.schema.json"] = beside.write(f"schema/{name}.schema.json", described.splitlines(keepends=True))
        beside.place()
        manifest = Manifest(schema_version=SCHEMA_VERSION, run_id=run_id, files=files).sealed()
        beside.write(MANIFEST, [manifest.encoded()])
        beside.place()
    return manifest


def lines(connection: sqlite3.Connection, name: str, rights: Mapping[str, Rights], *, reserved: bool = False) -> Iterator[bytes]:
    """The lines of one file of rows; ``rights``: those of the articles that restrict anything."""
    rows = _READERS[name.removesuffix(".jsonl")](connection)
    return map(line, handed_out(rows, rights, reserved=reserved))


def verify(folder: Path) -> list[str]:
    """Compare the published files with the manifest; returns one sentence for each thing that is wrong. Raises ``OSError``."""
    path = folder / MANIFEST
    if not path.exists():
        return [f"{path} is missing: run `healthcrawl export`"]
    data = path.read_bytes()
    try:
        manifest = load(Manifest, data)
    except DAMAGED as error:
        return [f"{path} is damaged: {error}"]
    if manifest.sealed().encoded() != data:
        return [f"{path} is damaged: it does not have the digest that it names"]
    return [problem for name, entry in manifest.files.items() if (problem := _wrong(folder / name, entry))]


def _wrong(path: Path, entry: FileEntry) -> str | None:
    if not path.exists():
        return f"{path} is missing"
    size = path.stat().st_size
    if size != entry.bytes:
        return f"{path} has {size} bytes, the manifest says {entry.bytes}"
    with path.open("rb") as file:
        found = file_digest(file, "sha256").hexdigest()
    return None if found == entry.sha256 else f"{path} does not have the SHA-256 that the manifest says"
