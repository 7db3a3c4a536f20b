"""What was seen and is not recorded as an article's state: updates that wait for the end of their crawl, held ones, suspects.

One row for each article or address: the last such sight. Nothing here commits: the caller's transaction does.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import bindparam, case, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.article import Article
from healthcrawl.items.known import Doubt, DoubtState
from healthcrawl.items.page import SourceRecord
from healthcrawl.store.codec import dumps, load, pack, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import quarantine

_NAMES = [column.name for column in quarantine.columns]
_row = insert(quarantine).values({name: bindparam(name) for name in _NAMES})
_PUT = Statement(
    _row.on_conflict_do_update(
        index_elements=[quarantine.c.url_key], set_={name: getattr(_row.excluded, name) for name in _NAMES if name != "url_key"}
    )
)
_AT = Statement(select(quarantine).where(quarantine.c.url_key == bindparam("key")))
_ALL = Statement(select(quarantine).order_by(quarantine.c.at.desc(), quarantine.c.url_key))
_SEEN = Statement(
    select(quarantine)
    .where(quarantine.c.site == bindparam("site_"), quarantine.c.crawl_id == bindparam("crawl"))
    .order_by(quarantine.c.at, quarantine.c.url_key)
)
_DROP = Statement(delete(quarantine).where(quarantine.c.url_key == bindparam("key")))
_STATE = Statement(update(quarantine).where(quarantine.c.url_key == bindparam("key")).values(state=bindparam("state_"), reason=bindparam("reason_")))
_UNCOUNT = Statement(
    update(quarantine)
    .where(quarantine.c.site == bindparam("site_"), quarantine.c.crawl_id == bindparam("crawl"), quarantine.c.state == bindparam("state_"))
    .values(runs=case((quarantine.c.runs > 0, quarantine.c.runs - 1), else_=0))
)


class Quarantine:
    """The quarantine of a data folder."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def put(self, doubt: Doubt) -> None:
        """Keep what was seen, in place of what was kept for the address before."""
        values: dict[str, Any] = {name: getattr(doubt, name) for name in _NAMES}
        _PUT.run(self._db, **values | {"article": doubt.article and pack(doubt.article), "records": dumps(doubt.records)})

    def get(self, url_key: str) -> Doubt | None:
        """What is kept for an address; null if nothing is."""
        row = _AT.run(self._db, key=url_key).fetchone()
        return _doubt(row) if row else None

    def seen(self, site: str, crawl_id: int) -> list[Doubt]:
        """All that a crawl has seen, in the order of the sights."""
        return [_doubt(row) for row in _SEEN.run(self._db, site_=site, crawl=crawl_id)]

    def all(self) -> list[Doubt]:
        """All that is kept, the latest first."""
        return [_doubt(row) for row in _ALL.run(self._db)]

    def drop(self, url_key: str) -> None:
        """Nothing is doubtful there any more."""
        _DROP.run(self._db, key=url_key)

    def mark(self, url_key: str, state: DoubtState, reason: str) -> None:
        """Say what becomes of it, and why."""
        _STATE.run(self._db, key=url_key, state_=state, reason_=reason)

    def uncount(self, site: str, crawl_id: int, state: DoubtState) -> None:
        """The crawl was not healthy: its sights confirm nothing."""
        _UNCOUNT.run(self._db, site_=site, crawl=crawl_id, state_=state)


def _doubt(row: tuple[Any, ...]) -> Doubt:
    values = dict(zip(_NAMES, row, strict=True))
    article = values["article"]
    values["article"] = unpack(Article, article) if article else None
    values["records"] = load(list[SourceRecord], values["records"])
    values["closed"] = bool(values["closed"])
    return Doubt(**values)
