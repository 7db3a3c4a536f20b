"""What was learned about a site as a whole, by name. Nothing here commits: the caller's transaction does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.article import Content
from healthcrawl.items.site import MissingPage, Reservations, VolatileLine
from healthcrawl.store.codec import dumps, load, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import articles, learned, runs, urls, versions

MISSING, VOLATILE, RESERVED, CATEGORIES = "missing", "volatile", "reserved", "categories"

_keep = insert(learned).values({name: bindparam(name) for name in ("site", "name", "value")})
_KEEP = Statement(_keep.on_conflict_do_update(index_elements=[learned.c.site, learned.c.name], set_={"value": _keep.excluded.value}))
_GET = Statement(select(learned.c.value).where(learned.c.site == bindparam("site_"), learned.c.name == bindparam("name_")))

_SEEN = Statement(
    select(versions.c.content)
    .join(articles, (articles.c.article_id == versions.c.article_id) & (articles.c.version == versions.c.version))
    .join(runs, runs.c.run_id == bindparam("crawl"))
    .where(articles.c.site == bindparam("site_"), articles.c.status == "live", articles.c.last_seen_at >= runs.c.started_at)
)

_LAST_WORDS = Statement(
    select(versions.c.content_sha256).where(versions.c.article_id == bindparam("id")).order_by(versions.c.version.desc()).limit(3)
)
_TITLED = Statement(select(articles.c.article_id).where(articles.c.site == bindparam("site_"), articles.c.title == bindparam("title_")).limit(1))
_LAST_MODIFIED = Statement(select(urls.c.last_modified).where(urls.c.url_key == bindparam("key")))


class Learned:
    """Facts about sites that no single page tells."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._missing: dict[str, MissingPage | None] = {}

    def missing(self, site: str) -> MissingPage | None:
        """What the site showed at an address that does not exist; null if it was never asked."""
        if site not in self._missing:  # asked for each page
            row = _GET.run(self._db, site_=site, name_=MISSING).fetchone()
            self._missing[site] = load(MissingPage, row[0]) if row else None
        return self._missing[site]

    def volatile(self, site: str) -> list[VolatileLine]:
        """The lines of the site's articles that change without anybody's edit, or are suspected to."""
        row = _GET.run(self._db, site_=site, name_=VOLATILE).fetchone()
        return load(list[VolatileLine], row[0]) if row else []

    def keep_volatile(self, site: str, lines: list[VolatileLine]) -> None:
        """Remember these lines in place of those before."""
        _KEEP.run(self._db, site=site, name=VOLATILE, value=dumps(lines))

    def is_title(self, site: str, line: str) -> bool:
        """Is a line the title of an article of the site?"""
        return _TITLED.run(self._db, site_=site, title_=line).fetchone() is not None

    def categories(self, site: str) -> dict[str, str]:
        """Names of the site's categories by the keys of their addresses, as its listings told them."""
        row = _GET.run(self._db, site_=site, name_=CATEGORIES).fetchone()
        return load(dict[str, str], row[0]) if row else {}

    def keep_categories(self, site: str, names: dict[str, str]) -> None:
        """Remember these names in place of those before."""
        _KEEP.run(self._db, site=site, name=CATEGORIES, value=dumps(names))

    def contents_seen(self, site: str, crawl_id: int) -> Iterator[Content]:
        """The current contents of the articles that a crawl has seen alive."""
        for (content,) in _SEEN.run(self._db, site_=site, crawl=crawl_id):
            yield unpack(Content, content)

    def last_words(self, article_id: str | None) -> list[str]:
        """Digests of the words of an article's last three versions, the newest first."""
        return [words for (words,) in _LAST_WORDS.run(self._db, id=article_id)]

    def last_modified(self, url_key: str) -> str | None:
        """``Last-Modified`` of the page that was believed last at an address; null if it had none."""
        row = _LAST_MODIFIED.run(self._db, key=url_key).fetchone()
        return row[0] if row else None

    def keep_missing(self, site: str, page: MissingPage) -> None:
        """Remember what the site shows at an address that does not exist."""
        self._missing[site] = page
        _KEEP.run(self._db, site=site, name=MISSING, value=dumps(page))

    def reserved(self, host: str) -> Reservations | None:
        """What a host reserves; null if it never told."""
        row = _GET.run(self._db, site_=host, name_=RESERVED).fetchone()
        return load(Reservations, row[0]) if row else None

    def keep_reserved(self, host: str, found: Reservations) -> None:
        """Remember what a host reserves."""
        _KEEP.run(self._db, site=host, name=RESERVED, value=dumps(found))
