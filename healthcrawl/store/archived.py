"""What the store knows of the archive: how much of each file is vouched for, and where an answer was archived before."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.page import SourceRecord
from healthcrawl.store.connect import Statement
from healthcrawl.store.records import Answer, DamagedError, Record, digest_of, present, record_at, response
from healthcrawl.store.tables import archive_files, visits
from healthcrawl.store.warc import Earlier, FileState
from healthcrawl.text import urls

_file = insert(archive_files).values({name: bindparam(name) for name in "name run_id bytes sha256".split()})
_VOUCH = Statement(
    _file.on_conflict_do_update(index_elements=[archive_files.c.name], set_={"bytes": _file.excluded.bytes, "sha256": _file.excluded.sha256})
)
_COMMITTED = Statement(select(archive_files.c.name, archive_files.c.bytes))
_STATES = Statement(select(archive_files.c.name, archive_files.c.bytes, archive_files.c.sha256).order_by(archive_files.c.name))
_PLACE = [visits.c[name] for name in "warc_file offset length record_id payload_digest url fetched_at".split()]
# the first answer with these bytes is a whole one: there was nothing that it could have repeated
_SAME_BYTES = Statement(
    select(*_PLACE).where(visits.c.url_key == bindparam("key"), visits.c.payload_digest == bindparam("digest")).order_by(visits.c.visit_id).limit(1)
)
_LAST_DIGEST = Statement(
    select(visits.c.payload_digest)
    .where(visits.c.url_key == bindparam("key"), visits.c.status == 200, visits.c.payload_digest.is_not(None))
    .order_by(visits.c.visit_id.desc())
    .limit(1)
)


class Archived:
    """Questions about the archive, over one open transaction. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def vouch(self, state: FileState, run_id: int) -> None:
        """Remember what a file holds at the moment of a commit."""
        _VOUCH.run(self._db, name=state.name, run_id=run_id, bytes=state.bytes, sha256=state.sha256)

    def committed(self) -> dict[str, int]:
        """Bytes of each file that a transaction vouches for."""
        return dict(_COMMITTED.run(self._db).fetchall())

    def states(self) -> list[FileState]:
        """What each file held at its last commit."""
        return [FileState(name=name, bytes=size, sha256=digest) for name, size, digest in _STATES.run(self._db)]

    def repeated(self, url_key: str, digest: str) -> Earlier | None:
        """The archived answer of this address with the same payload; null if there is none."""
        row = _SAME_BYTES.run(self._db, key=url_key, digest=digest).fetchone()
        if row is None:
            return None
        *place, url, at = row
        return Earlier(record=SourceRecord(**dict(zip(SourceRecord.__dataclass_fields__, place, strict=True))), url=url, at=at)

    def confirmed(self, url_key: str) -> Earlier | None:
        """The archived answer that a 304 of this address confirms; null if there is none."""
        row = _LAST_DIGEST.run(self._db, key=url_key).fetchone()
        return self.repeated(url_key, row[0]) if row else None

    def original(self, record: Record) -> SourceRecord | None:
        """Where the payload is that a ``revisit`` record refers to; null if the answer is not archived any more."""
        try:
            url_key = urls.key(record.url)
        except urls.BadAddress:
            return None
        found = self.repeated(url_key, record.headers.get("warc-payload-digest", ""))
        return found.record if found else None


class ArchiveReader:
    """The archived answers that rows refer to."""

    def __init__(self, archive: Path, archived: Archived) -> None:
        self._archive = archive
        self._archived = archived

    def record(self, place: SourceRecord) -> Record:
        """The record that stands there, also in the file of a running crawl; raises ``DamagedError`` if another one, or none, does."""
        path = present(self._archive / place.warc_file)
        if path is None:
            raise DamagedError("the file is missing")
        record = record_at(path, place.offset)
        if record.length != place.length:
            raise DamagedError(f"the record does not end {place.length} bytes on")
        if record.record_id != place.record_id:
            raise DamagedError("another record stands there")
        return record

    def answer(self, place: SourceRecord) -> Answer:
        """The answer that stands there; a ``revisit`` brings its own status and headers, and the payload that it repeats.

        Raises ``DamagedError``, also if the payload is not the one that the row names.
        """
        record = self.record(place)
        own = response(record.block)
        if record.kind != "revisit":
            if digest_of(own.payload) != place.payload_digest:
                raise DamagedError("the payload does not have the digest that the row names")
            return own
        if record.headers.get("warc-payload-digest") != place.payload_digest:
            raise DamagedError("it repeats another payload than the row names")
        if own.status == 304:
            return own
        first = self._archived.original(record)
        if first is None or first.record_id == place.record_id:
            raise DamagedError("the answer that it repeats is not archived")
        return Answer(own.status, own.headers, self.answer(first).payload)
