"""What was learned about a site as a whole, by name. Nothing here commits: the caller's transaction does."""

from __future__ import annotations

import sqlite3

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.site import MissingPage
from healthcrawl.store.codec import dumps, load
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import learned

_MISSING = "missing"

_keep = insert(learned).values({name: bindparam(name) for name in ("site", "name", "value")})
_KEEP = Statement(_keep.on_conflict_do_update(index_elements=[learned.c.site, learned.c.name], set_={"value": _keep.excluded.value}))
_GET = Statement(select(learned.c.value).where(learned.c.site == bindparam("site_"), learned.c.name == bindparam("name_")))


class Learned:
    """Facts about sites that no single page tells."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def missing(self, site: str) -> MissingPage | None:
        """What the site showed at an address that does not exist; null if it was never asked."""
        row = _GET.run(self._db, site_=site, name_=_MISSING).fetchone()
        return load(MissingPage, row[0]) if row else None

    def keep_missing(self, site: str, page: MissingPage) -> None:
        """Remember what the site shows at an address that does not exist."""
        _KEEP.run(self._db, site=site, name=_MISSING, value=dumps(page))
