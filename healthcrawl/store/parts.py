"""The parts of multi-page articles, each as it was last read."""

from __future__ import annotations

import sqlite3

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.article import Article
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record
from healthcrawl.store.codec import dumps, load, pack, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import parts

_part = insert(parts).values({name: bindparam(name) for name in "url_key parent_key reading record seen_crawl".split()})
_PART = Statement(
    _part.on_conflict_do_update(
        index_elements=[parts.c.url_key],
        set_={name: getattr(_part.excluded, name) for name in "parent_key reading record seen_crawl".split()},
    )
)
_PART_SEEN = Statement(update(parts).where(parts.c.url_key == bindparam("key")).values(seen_crawl=bindparam("crawl")))
_PARENT = Statement(select(parts.c.parent_key).where(parts.c.url_key == bindparam("key")))
_PARTS = Statement(select(parts.c.url_key, parts.c.reading, parts.c.record, parts.c.seen_crawl).where(parts.c.parent_key == bindparam("parent")))


@record
class StoredPart:
    """One part of a multi-page article, as last read."""

    url_key: str
    reading: Article
    record: SourceRecord
    seen_crawl: int


class Parts:
    """The table of parts. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def keep(self, *, url_key: str, parent_key: str, reading: Article, record: SourceRecord, crawl_id: int) -> None:
        """Remember one part, given with the key of its article's first page."""
        _PART.run(self._db, url_key=url_key, parent_key=parent_key, reading=pack(reading), record=dumps(record), seen_crawl=crawl_id)

    def seen(self, url_key: str, crawl_id: int) -> bool:
        """A part is as it was; false if it is not remembered at all."""
        return _PART_SEEN.run(self._db, key=url_key, crawl=crawl_id).rowcount > 0

    def parent(self, url_key: str) -> str | None:
        """Key of the first page of the article that an address is a part of; null if it is not remembered as one."""
        row = _PARENT.run(self._db, key=url_key).fetchone()
        return row[0] if row else None

    def of(self, parent_key: str) -> dict[str, StoredPart]:
        """The remembered parts of an article, by key."""
        return {
            key: StoredPart(url_key=key, reading=unpack(Article, reading), record=load(SourceRecord, record), seen_crawl=seen)
            for key, reading, record, seen in _PARTS.run(self._db, parent=parent_key)
        }
