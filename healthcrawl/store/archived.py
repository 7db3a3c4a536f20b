"""What the store knows of the archive: how much of each file is vouched for, and where an answer was archived before."""

from __future__ import annotations

import sqlite3

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.page import SourceRecord
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import archive_files, visits
from healthcrawl.store.warc import Earlier, FileState

_file = insert(archive_files).values({name: bindparam(name) for name in "name run_id bytes sha256".split()})
_VOUCH = Statement(
    _file.on_conflict_do_update(index_elements=[archive_files.c.name], set_={"bytes": _file.excluded.bytes, "sha256": _file.excluded.sha256})
)
_COMMITTED = Statement(select(archive_files.c.name, archive_files.c.bytes))
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
