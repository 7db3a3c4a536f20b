"""What is asked about all articles of a site at once. Nothing here writes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import bindparam, func, literal_column, select

from healthcrawl.store.codec import load
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import articles, urls

_RECHECK = Statement(
    select(articles.c.url, articles.c.url_key, articles.c.departments)
    .where(articles.c.site == bindparam("site_"), articles.c.status != "gone")
    # what is doubted first: a run that ends early has decided on it all the same
    .order_by(articles.c.status != "suspect", articles.c.article_id)
)
_OTHER = Statement(
    select(articles.c.article_id)
    # the site as an expression: else the planner walks through all of its articles, and not to the few with this body
    .where(articles.c.body_sha256 == bindparam("body"), articles.c.site.concat("") == bindparam("site_"), articles.c.article_id != bindparam("id"))
)
_last_pages = (
    select(urls.c.closed)
    .where(urls.c.site == bindparam("site_"), urls.c.kind == "article", urls.c.closed.is_not(None))
    .order_by(literal_column("urls.rowid").desc())  # the order of the index: no more than these are looked at
    .limit(200)
    .subquery()
)
_CLOSED = Statement(select(func.sum(_last_pages.c.closed), func.count()).select_from(_last_pages))


class WholeSite:
    """The articles and addresses of a site."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def to_recheck(self, site: str) -> Iterator[tuple[str, str, list[str]]]:
        """Address, key and departments of every article of a site that is not gone, the suspects first."""
        for url, key, departments in _RECHECK.run(self._db, site_=site).fetchall():
            yield url, key, load(list[str], departments)

    def belongs_to_another(self, site: str, article_id: str, body: str) -> bool:
        """Is this the body (given by its digest) of another article of the site?"""
        return _OTHER.run(self._db, id=article_id, site_=site, body=body).fetchone() is not None

    def pages_close(self, site: str) -> bool:
        """Do nearly all of the last pages of articles that came to be known of a site end with their closing tag?"""
        closed, pages = _CLOSED.run(self._db, site_=site).fetchone()
        return bool(pages >= 10 and closed >= 0.9 * pages)
