"""Publish the store as files, and check published files against their manifest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthcrawl.exports.jsonl import FileEntry, write_chunks, write_rows
from healthcrawl.exports.schema import schema
from healthcrawl.items.run import ROWS, SCHEMA_VERSION
from healthcrawl.store import reading
from healthcrawl.store.codec import dump, load

if TYPE_CHECKING:
    import sqlite3

MANIFEST = "manifest.json"
_READERS: dict[str, Callable[[sqlite3.Connection], Iterator[Any]]] = {
    "articles": reading.article_rows,
    "versions": reading.version_rows,
    "changes": reading.change_rows,
    "links": reading.link_rows,
    "runs": reading.run_rows,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What was published: written last, so it names only files that are in place."""

    schema_version: str
    files: dict[str, FileEntry]


def publish(connection: sqlite3.Connection, folder: Path) -> Manifest:
    """Write all exports of one consistent state into ``folder``; raises ``OSError``.

    Nothing of it depends on when it is written: equal stores give equal bytes.
    """
    if folder.is_symlink():
        raise OSError(f"{folder} is a symbolic link: exports are written to real folders only")
    (folder / "schema").mkdir(parents=True, exist_ok=True, mode=0o750)
    files = {}
    with reading.snapshot(connection):
        for name, read in _READERS.items():
            files[f"{name}.jsonl"] = write_rows(folder / f"{name}.jsonl", read(connection))
    for name in ROWS:
        files[f"schema/{name}.schema.json"] = write_chunks(folder / "schema" / f"{name}.schema.json", [dump(schema(name)) + b"\n"])
    manifest = Manifest(schema_version=SCHEMA_VERSION, files=files)
    write_chunks(folder / MANIFEST, [dump(manifest) + b"\n"])
    return manifest


def verify(folder: Path) -> list[str]:
    """Compare the published files with the manifest; returns one sentence for each thing that is wrong."""
    path = folder / MANIFEST
    if not path.exists():
        return [f"{path} is missing: run `healthcrawl export`"]
    try:
        manifest = load(Manifest, path.read_bytes())
    except ValueError as error:
        return [f"{path} is damaged: {error}"]
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
