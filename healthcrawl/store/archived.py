"""What the store knows of the archive: how much of each file is vouched for, and where an answer was archived before."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.page import SourceRecord
from healthcrawl.store.connect import Statement
from healthcrawl.store.records import DamagedError, present, record_at
from healthcrawl.store.tables import archive_files, visits
from healthcrawl.store.warc import Earlier, FileState

_file = insert(archive_files).values({name: bindparam(name) for name in "name run_id bytes sha256".split()})
_VOUCH = Statement(
    _file.on_conflict_do_update(index_elements=[archive_files.c.name], set_={"bytes": _file.excluded.bytes, "sha256": _file.excluded.sha256})
)
_COMMITTED = Statement(select(archive_files.c.name, archive_files.c.bytes))
_PLACE = [visits.c[name] for name in "warc_file offset length record_id payload_digest url fetched_at".split()]
_SAME_BYTES = Statement(
    select(*_PLACE).where(visits.c.url_key == bindparam("key"), visits.c.payload_digest == bindparam("digest")).order_by(visits.c.visit_id)
)
_LAST_DIGEST = Statement(
    select(visits.c.payload_digest)
    .where(visits.c.url_key == bindparam("key"), visits.c.status == 200, visits.c.payload_digest.is_not(None))
    .order_by(visits.c.visit_id.desc())
    .limit(1)
)


class Archived:
    """Questions about the archive, over one open transaction. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection, archive: Path) -> None:
        self._db = connection
        self._archive = archive
        self.lost: frozenset[str] = frozenset()
        """Files that are not there any more: what is only in them counts as never archived."""

    def vouch(self, state: FileState, run_id: int) -> None:
        """Remember what a file holds at the moment of a commit."""
        _VOUCH.run(self._db, name=state.name, run_id=run_id, bytes=state.bytes, sha256=state.sha256)

    def committed(self) -> dict[str, int]:
        """Bytes of each file that a transaction vouches for."""
        return dict(_COMMITTED.run(self._db).fetchall())

    def look_for_files(self) -> str | None:
        """Find out which files are not there any more; returns words for a person, null if all are there."""
        self.lost = frozenset(name for name in self.committed() if not present(self._archive / name))
        if not self.lost:
            return None
        return f"{len(self.lost)} WARC files are missing ({min(self.lost)} is the first): pages whose bytes were in them are asked for anew"

    def repeated(self, url_key: str, digest: str) -> Earlier | None:
        """The archived answer of this address that holds the same payload; null if there is none."""
        for *place, url, at in _SAME_BYTES.run(self._db, key=url_key, digest=digest):
            record = SourceRecord(**dict(zip(SourceRecord.__dataclass_fields__, place, strict=True)))
            # the first answer with these bytes is a whole one: there was nothing that it could have repeated
            if not self.lost or self._whole(record):
                return Earlier(record=record, url=url, at=at)
        return None

    def _whole(self, place: SourceRecord) -> bool:
        """Are the bytes themselves in this record, and not in one that it refers to?"""
        path = present(self._archive / place.warc_file)
        with suppress(DamagedError):
            return path is not None and record_at(path, place.offset).kind == "response"
        return False

    def confirmed(self, url_key: str) -> Earlier | None:
        """The archived answer that a 304 of this address confirms; null if there is none."""
        row = _LAST_DIGEST.run(self._db, key=url_key).fetchone()
        return self.repeated(url_key, row[0]) if row else None

    def kept(self, url_key: str) -> bool:
        """May the server say that the page is as it was: would the bytes be here?"""
        return not self.lost or self.confirmed(url_key) is not None
