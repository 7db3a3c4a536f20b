"""What was seen and is not recorded as an article's state: updates that wait for the end of their crawl, held ones, suspects.

One row for each content that an address has shown: the last sight of it. Nothing here commits: the caller's transaction does.
"""

from __future__ import annotations

import sqlite3
from operator import attrgetter
from typing import Any

from sqlalchemy import bindparam, case, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.article import Article
from healthcrawl.items.known import Doubt, DoubtState
from healthcrawl.items.page import SourceRecord
from healthcrawl.store.codec import dumps, load, pack, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import quarantine

CONTENTS = 3
"""So many contents of an address, articles first and the most seen, are counted at a time."""
_NAMES = [column.name for column in quarantine.columns]
_row = insert(quarantine).values({name: bindparam(name) for name in _NAMES})
_PUT = Statement(
    _row.on_conflict_do_update(
        index_elements=[quarantine.c.url_key, quarantine.c.digest],
        set_={name: getattr(_row.excluded, name) for name in _NAMES if name not in ("url_key", "digest")},
    )
)
_here = quarantine.c.url_key == bindparam("key")
_this = _here & (quarantine.c.digest == bindparam("digest_"))
_GET = Statement(select(quarantine).where(_this))
_AT = Statement(select(quarantine).where(_here).order_by(quarantine.c.article.is_(None), quarantine.c.at.desc(), quarantine.c.digest))
_ALL = Statement(select(quarantine).order_by(quarantine.c.article.is_(None), quarantine.c.at.desc(), quarantine.c.url_key, quarantine.c.digest))
_SEEN = Statement(
    select(quarantine)
    .where(quarantine.c.site == bindparam("site_"), quarantine.c.crawl_id == bindparam("crawl"))
    .order_by(quarantine.c.at, quarantine.c.url_key)
)
_DROP = Statement(delete(quarantine).where(_here))
_SUPERSEDE = Statement(
    delete(quarantine).where(_here, quarantine.c.digest != bindparam("digest_"), (quarantine.c.state == "proposed") | (quarantine.c.state == "held"))
)
_most = (
    select(quarantine.c.digest)
    .where(_here, quarantine.c.state == "suspect")
    .order_by(quarantine.c.article.is_(None), quarantine.c.runs.desc(), quarantine.c.at.desc())
    .limit(CONTENTS)
)
_PRUNE = Statement(
    delete(quarantine).where(_here, quarantine.c.state == "suspect", quarantine.c.digest != bindparam("digest_"), quarantine.c.digest.not_in(_most))
)
_STATE = Statement(update(quarantine).where(_this).values(state=bindparam("state_"), reason=bindparam("reason_")))
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
        """Keep what was seen.

        An update takes the place of one that waits; what else the address has shown stays as long as it may still be decided on.
        """
        values: dict[str, Any] = {name: getattr(doubt, name) for name in _NAMES}
        _PUT.run(self._db, **values | {"article": doubt.article and pack(doubt.article), "records": dumps(doubt.records)})
        if doubt.state == "proposed":
            _SUPERSEDE.run(self._db, key=doubt.url_key, digest_=doubt.digest)
        _PRUNE.run(self._db, key=doubt.url_key, digest_=doubt.digest)

    def get(self, url_key: str, digest: str) -> Doubt | None:
        """A content that an address has shown, with its count; null if nothing is kept of it."""
        row = _GET.run(self._db, key=url_key, digest_=digest).fetchone()
        return _doubt(row) if row else None

    def at(self, url_key: str) -> Doubt | None:
        """What is kept for an address: the article seen last, else the page; null if nothing is."""
        row = _AT.run(self._db, key=url_key).fetchone()
        return _doubt(row) if row else None

    def seen(self, site: str, crawl_id: int) -> list[Doubt]:
        """All that a crawl has seen, in the order of the sights."""
        return [_doubt(row) for row in _SEEN.run(self._db, site_=site, crawl=crawl_id)]

    def all(self) -> list[Doubt]:
        """For each address what ``at`` gives, the latest first."""
        kept: dict[str, Doubt] = {}
        for row in _ALL.run(self._db):
            kept.setdefault(row[0], _doubt(row))
        return sorted(kept.values(), key=attrgetter("at"), reverse=True)

    def drop(self, url_key: str) -> None:
        """Nothing is doubtful there any more."""
        _DROP.run(self._db, key=url_key)

    def mark(self, doubt: Doubt, state: DoubtState, reason: str) -> None:
        """Say what becomes of it, and why."""
        _STATE.run(self._db, key=doubt.url_key, digest_=doubt.digest, state_=state, reason_=reason)

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
