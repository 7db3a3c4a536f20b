"""Forgetting addresses and hosts: every row about them goes, and a tombstone keeps them from coming back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Literal

from healthcrawl.items.change import Evidence
from healthcrawl.items.page import SourceRecord
from healthcrawl.store import cdx, edges
from healthcrawl.store.codec import dumps, load
from healthcrawl.store.files import sync_folder
from healthcrawl.store.rewrite import Rewritten

Scope = Literal["address", "host"]

_SAME_ARTICLE = """
SELECT url_key FROM urls WHERE article_id = (SELECT article_id FROM urls WHERE url_key = :key)
UNION SELECT p.url_key FROM parts p JOIN urls u ON u.url_key = p.parent_key
      WHERE u.article_id = (SELECT article_id FROM urls WHERE url_key = :key)
UNION SELECT url_key FROM parts WHERE parent_key = :key
UNION SELECT parent_key FROM parts WHERE url_key = :key
"""
_OF_HOST = """
SELECT url_key FROM urls WHERE substr(url_key, 1, length(:start)) = :start
UNION SELECT url_key FROM visits WHERE substr(url_key, 1, length(:start)) = :start
UNION SELECT url_key FROM frontier WHERE substr(url_key, 1, length(:start)) = :start
"""
_ROWS = (
    "DELETE FROM visits WHERE url_key = :key",
    "DELETE FROM parts WHERE url_key = :key OR parent_key = :key",
    "DELETE FROM frontier WHERE url_key = :key",
    "DELETE FROM quarantine WHERE url_key = :key",
)
_OF_ARTICLE = (
    "DELETE FROM changes WHERE article_id = :article",
    "DELETE FROM versions WHERE article_id = :article",
    "DELETE FROM sketches WHERE article_id = :article",
    "DELETE FROM likenesses WHERE one_id = :article OR other_id = :article",
    "DELETE FROM articles WHERE article_id = :article",
    "DELETE FROM urls WHERE article_id = :article",
    "UPDATE articles SET duplicate_of = NULL, duplicate_kind = NULL, similarity = NULL WHERE duplicate_of = :article",
    "UPDATE articles SET cluster_id = NULL WHERE cluster_id = :article",
)


def digest(name: str) -> str:
    """What a tombstone keeps of an address key or a host."""
    return sha256(name.encode()).hexdigest()


class Forgetting:
    """What is to be forgotten, and what was. Nothing here commits but ``finish``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def same_article(self, url_key: str) -> set[str]:
        """The address and all others under which its article, or parts of it, were seen."""
        return {url_key, *(row[0] for row in self._db.execute(_SAME_ARTICLE, {"key": url_key}))}

    def of_host(self, host: str) -> set[str]:
        """All addresses of a host."""
        return {row[0] for row in self._db.execute(_OF_HOST, {"start": f"//{host}/"})}

    def files(self, keys: Iterable[str]) -> set[str]:
        """The WARC files that hold answers of these addresses."""
        found: set[str] = set()
        for key in keys:
            found |= {row[0] for row in self._db.execute("SELECT DISTINCT warc_file FROM visits WHERE url_key = ? AND warc_file IS NOT NULL", (key,))}
        return found

    def drop(self, keys: set[str]) -> tuple[int, int]:
        """Delete every row about these addresses and their articles; returns how many articles and versions there were."""
        each = [{"key": key} for key in keys]
        articles = {row[0] for key in each for row in self._db.execute("SELECT article_id FROM urls WHERE url_key = :key", key) if row[0]}
        versions = sum(self._db.execute("SELECT count(*) FROM versions WHERE article_id = ?", (article,)).fetchone()[0] for article in articles)
        edges.drop(self._db, keys, articles)
        for statement in _ROWS:
            self._db.executemany(statement, each)
        for statement in _OF_ARTICLE:
            self._db.executemany(statement, [{"article": article} for article in articles])
        self._db.executemany("DELETE FROM urls WHERE url_key = :key", each)
        return len(articles), versions

    def drop_named(self, name: str, host: str | None) -> None:
        """Take an address or a host out of the arguments of runs, and a host's rules and failures."""
        self._db.execute("UPDATE runs SET arguments = '{}', job_key = 'forgotten' WHERE instr(arguments, ?) > 0", (name,))
        if host:
            self._db.execute("DELETE FROM hosts WHERE host = ?", (host,))
            self._db.execute("DELETE FROM robots WHERE origin IN (?, ?)", (f"http://{host}", f"https://{host}"))
            # what is left of its words: what it reserves, and what was learned about a site of which no address is left
            self._db.execute("DELETE FROM learned WHERE site = ? OR (site NOT IN (SELECT site FROM urls) AND name <> 'reserved')", (host,))

    def move(self, file: Rewritten) -> None:
        """Let every row that refers to a file refer to the one written in its place."""
        moved = [
            (file.new, file.offsets[offset], visit)
            for visit, offset in self._db.execute('SELECT visit_id, "offset" FROM visits WHERE warc_file = ?', (file.old,)).fetchall()
            if offset in file.offsets
        ]
        self._db.executemany('UPDATE visits SET warc_file = ?, "offset" = ? WHERE visit_id = ?', moved)
        self._db.execute("UPDATE archive_files SET name = ?, bytes = ?, sha256 = ? WHERE name = ?", (file.new, file.bytes, file.sha256, file.old))
        for row, text in self._naming("versions", "version_id", "records", file.old):
            self._db.execute("UPDATE versions SET records = ? WHERE version_id = ?", (dumps(_moved(load(list[SourceRecord], text), file)), row))
        for row, text in self._naming("quarantine", "rowid", "records", file.old):
            self._db.execute("UPDATE quarantine SET records = ? WHERE rowid = ?", (dumps(_moved(load(list[SourceRecord], text), file)), row))
        for row, text in self._naming("parts", "url_key", "record", file.old):
            self._db.execute("UPDATE parts SET record = ? WHERE url_key = ?", (dumps(_moved([load(SourceRecord, text)], file)[0]), row))
        for row, text in self._naming("changes", "change_id", "evidence", file.old):
            evidence = load(Evidence, text)
            now = Evidence(before=_moved(evidence.before, file), after=_moved(evidence.after, file))
            self._db.execute("UPDATE changes SET evidence = ? WHERE change_id = ?", (dumps(now), row))
        for row, text in self._naming("runs", "run_id", "warc_files", file.old):
            files = [file.new if name == file.old else name for name in load(list[str], text)]
            self._db.execute("UPDATE runs SET warc_files = ? WHERE run_id = ?", (dumps(files), row))

    def _naming(self, table: str, key: str, column: str, name: str) -> list[tuple[object, str]]:
        return self._db.execute(f"SELECT {key}, {column} FROM {table} WHERE instr({column}, ?) > 0", (name,)).fetchall()  # noqa: S608 - our own names

    def bury(self, scope: str, digests: Iterable[str], at: str, old_files: list[str]) -> None:
        """Set the tombstones; the old files are deleted by ``finish``."""
        rows = [(at, scope, name, dumps(old_files)) for name in digests]
        self._db.executemany("INSERT INTO forgotten (at, scope, digest, old_files) VALUES (?, ?, ?, ?)", rows)

    def finish(self, archive: Path) -> None:
        """Delete the files that were written again, also those that a killed process left; the rows that named them are gone already."""
        for (text,) in self._db.execute("SELECT DISTINCT old_files FROM forgotten WHERE old_files <> '[]'").fetchall():
            for name in load(list[str], text):
                path = archive / name
                cdx.beside(path).unlink(missing_ok=True)
                path.unlink(missing_ok=True)
                sync_folder(path.parent)
            self._db.execute("UPDATE forgotten SET old_files = '[]' WHERE old_files = ?", (text,))

    def digests(self) -> frozenset[str]:
        """What may not come back."""
        return frozenset(row[0] for row in self._db.execute("SELECT digest FROM forgotten"))


def _moved(records: list[SourceRecord], file: Rewritten) -> list[SourceRecord]:
    """The records at their new places; those that were taken out of the file are left out."""
    return [
        record
        if record.warc_file != file.old
        else SourceRecord(
            warc_file=file.new,
            offset=file.offsets[record.offset],
            length=record.length,
            record_id=record.record_id,
            payload_digest=record.payload_digest,
        )
        for record in records
        if record.warc_file != file.old or record.offset in file.offsets
    ]
