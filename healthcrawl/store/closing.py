"""What is looked at once, at the end of a crawl: what it has seen, and articles that stayed gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, case, func, null, or_, select, update

from healthcrawl.items.article import Content
from healthcrawl.items.known import GoneCount
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record
from healthcrawl.store.codec import dumps, load, moment, pack, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import articles, runs, urls, versions, visits

_PLACE = ("warc_file", "offset", "length", "record_id", "payload_digest")

_GONE = Statement(
    select(
        *[articles.c[name] for name in "article_id url url_key title version".split()],
        *[urls.c[name] for name in "gone_runs gone_since gone_crawl".split()],
        versions.c.records,
    )
    .select_from(
        articles.join(urls, urls.c.url_key == articles.c.url_key).join(
            versions, (versions.c.article_id == articles.c.article_id) & (versions.c.version == articles.c.version)
        )
    )
    .where(articles.c.site == bindparam("site_"), articles.c.status != "gone", urls.c.gone_crawl == bindparam("crawl"))
    .order_by(articles.c.article_id)
)
_POORLY_TOLD = Statement(
    select(versions.c.version_id, versions.c.article_id, articles.c.url_key, versions.c.content)
    .join(articles, (articles.c.article_id == versions.c.article_id) & (articles.c.version == versions.c.version))
    .where(
        articles.c.site == bindparam("site_"),
        articles.c.first_crawl == bindparam("crawl"),
        articles.c.version == 1,
        or_(func.json_array_length(articles.c.departments) <= 1, articles.c.published_at.is_(None)),
    )
    .order_by(versions.c.version_id)
)
_LISTINGS = Statement(
    select(visits.c.url, visits.c.fetched_at, *[visits.c[name] for name in _PLACE])
    .join(runs, runs.c.run_id == visits.c.run_id)
    .where(runs.c.crawl_id == bindparam("crawl"), visits.c.verdict == "listing", visits.c.warc_file.is_not(None))
    .order_by(visits.c.visit_id)
)
_COMPLETE_VERSION = Statement(update(versions).where(versions.c.version_id == bindparam("id")).values(content=bindparam("content_")))
_COMPLETE_ARTICLE = Statement(
    update(articles)
    .where(articles.c.article_id == bindparam("id"))
    .values(departments=bindparam("departments_"), published_at=bindparam("published_"))
)
_PROOF = Statement(
    select(*[visits.c[name] for name in _PLACE])
    .where(
        visits.c.url_key == bindparam("key"),
        visits.c.verdict == "gone",
        visits.c.fetched_at >= bindparam("since"),
        visits.c.warc_file.is_not(None),
    )
    .order_by(visits.c.visit_id)
)
_LAST_STATUS = Statement(select(visits.c.status).where(visits.c.url_key == bindparam("key")).order_by(visits.c.visit_id.desc()).limit(1))
_SIGHTS = Statement(
    select(urls.c.kind, articles.c.article_id.is_not(None), visits.c.verdict, func.count())
    .select_from(
        visits.join(runs, runs.c.run_id == visits.c.run_id)
        .join(urls, urls.c.last_visit == visits.c.visit_id)
        .join(articles, (articles.c.url_key == urls.c.url_key) & (articles.c.first_crawl != bindparam("crawl")), isouter=True)
    )
    .where(runs.c.crawl_id == bindparam("crawl"))
    .group_by(urls.c.kind, articles.c.article_id.is_not(None), visits.c.verdict)
)
_SITEMAPS = Statement(
    select(visits.c.url_key)
    .join(runs, runs.c.run_id == visits.c.run_id)
    .join(urls, urls.c.url_key == visits.c.url_key)
    .where(runs.c.crawl_id == bindparam("crawl"), urls.c.kind == "sitemap", or_(visits.c.verdict == "listing", visits.c.verdict == "unchanged"))
)
_NEWLY_GONE = Statement(
    select(func.count())
    .select_from(articles.join(urls, urls.c.url_key == articles.c.url_key))
    .where(articles.c.site == bindparam("site_"), articles.c.status != "gone", urls.c.gone_crawl == bindparam("crawl"), urls.c.gone_runs == 1)
)
_earlier, _earlier_run, _alias, _seen, _seen_run = visits.alias(), runs.alias(), urls.alias(), visits.alias(), runs.alias()
_NEWLY_ELSEWHERE = Statement(
    select(func.count())
    .select_from(
        articles.join(urls, urls.c.url_key == articles.c.url_key)
        .join(visits, visits.c.visit_id == urls.c.last_visit)
        .join(runs, runs.c.run_id == visits.c.run_id)
    )
    .where(
        articles.c.first_crawl != bindparam("crawl"),
        runs.c.crawl_id == bindparam("crawl"),
        visits.c.verdict == "redirect",
        select(_earlier.c.verdict)
        .join(_earlier_run, _earlier_run.c.run_id == _earlier.c.run_id)
        .where(_earlier.c.url_key == urls.c.url_key, _earlier_run.c.crawl_id != bindparam("crawl"))
        .order_by(_earlier.c.visit_id.desc())
        .limit(1)
        .scalar_subquery()
        != "redirect",
        ~select(_alias.c.url_key)
        .join(_seen, _seen.c.visit_id == _alias.c.last_visit)
        .join(_seen_run, _seen_run.c.run_id == _seen.c.run_id)
        .where(
            _alias.c.article_id == articles.c.article_id,
            _seen_run.c.crawl_id == bindparam("crawl"),
            or_(_seen.c.verdict == "ok", _seen.c.verdict == "unchanged"),
        )
        .exists(),
    )
)
_UNCOUNT_GONE = Statement(
    update(urls)
    .where(urls.c.site == bindparam("site_"), urls.c.gone_crawl == bindparam("crawl"))
    .values(gone_runs=urls.c.gone_runs - 1, gone_since=case((urls.c.gone_runs > 1, urls.c.gone_since), else_=null()), gone_crawl=null())
)
_REMOVE = Statement(update(articles).where(articles.c.article_id == bindparam("id")).values(status="gone"))
_NO_VALIDATORS = Statement(update(urls).where(urls.c.article_id == bindparam("id")).values(etag=null(), last_modified=null()))


@record
class GoneArticle:
    """An article whose address answered 404 or 410 in this crawl."""

    article_id: str
    url: str
    title: str
    version: int
    status: int
    """The last answer, 404 or 410."""
    count: GoneCount
    records: list[SourceRecord]
    proof: list[SourceRecord]
    """The archived answers."""


class PoorlyTold(NamedTuple):
    """The first version of an article whose page tells little of it."""

    version_id: int
    article_id: str
    url_key: str
    content: Content


class Closing:
    """Questions and answers of the end of a crawl. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def gone(self, site: str, crawl_id: int) -> list[GoneArticle]:
        """Articles of a site that answered 404 or 410 in this crawl and are not yet recorded as removed."""
        found = []
        for article_id, url, key, title, version, sights, since, crawl, records in _GONE.run(self._db, site_=site, crawl=crawl_id).fetchall():
            proof = [_place(row) for row in _PROOF.run(self._db, key=key, since=since)]
            found.append(
                GoneArticle(
                    article_id=article_id,
                    url=url,
                    title=title,
                    version=version,
                    status=_LAST_STATUS.run(self._db, key=key).fetchone()[0],
                    count=GoneCount(runs=sights, since=since, crawl=crawl),
                    records=load(list[SourceRecord], records),
                    proof=proof,
                )
            )
        return found

    def sights(self, crawl_id: int) -> dict[tuple[str, bool, str], int]:
        """Number of addresses by kind, whether an article of an earlier crawl lives there, and verdict of their last observation in a crawl."""
        return {(kind, bool(known), verdict): count for kind, known, verdict, count in _SIGHTS.run(self._db, crawl=crawl_id)}

    def sitemaps(self, crawl_id: int) -> set[str]:
        """Addresses (keys) of the sitemaps and feeds, and of what leads to them, that a crawl could read."""
        return {key for (key,) in _SITEMAPS.run(self._db, crawl=crawl_id)}

    def newly_gone(self, site: str, crawl_id: int) -> int:
        """Number of articles that answered 404 or 410 in this crawl and in no crawl just before."""
        count: int = _NEWLY_GONE.run(self._db, site_=site, crawl=crawl_id).fetchone()[0]
        return count

    def newly_elsewhere(self, crawl_id: int) -> int:
        """Number of articles whose address sent elsewhere in this crawl, not in the one before, and that were seen at no other address."""
        count: int = _NEWLY_ELSEWHERE.run(self._db, crawl=crawl_id).fetchone()[0]
        return count

    def uncount_gone(self, site: str, crawl_id: int) -> None:
        """What answered 404 or 410 in this crawl does not count."""
        _UNCOUNT_GONE.run(self._db, site_=site, crawl=crawl_id)

    def poorly_told(self, site: str, crawl_id: int) -> list[PoorlyTold]:
        """The articles that this crawl has found and that name at most one department, or no date."""
        rows = _POORLY_TOLD.run(self._db, site_=site, crawl=crawl_id).fetchall()
        return [PoorlyTold(version_id, article_id, key, unpack(Content, content)) for version_id, article_id, key, content in rows]

    def listings(self, crawl_id: int) -> Iterator[tuple[str, datetime, SourceRecord]]:
        """Address, time and archived answer of the listings that a crawl has seen, in order."""
        for url, at, *place in _LISTINGS.run(self._db, crawl=crawl_id):
            yield url, moment(at), _place(place)

    def complete(self, version_id: int, article_id: str, content: Content) -> None:
        """The content of a version that nobody has seen yet."""
        _COMPLETE_VERSION.run(self._db, id=version_id, content_=pack(content))
        _COMPLETE_ARTICLE.run(self._db, id=article_id, departments_=dumps(content.departments), published_=content.published_at)

    def remove(self, article_id: str) -> None:
        """An article is gone; should it come back, it is to be read anew."""
        _REMOVE.run(self._db, id=article_id)
        _NO_VALIDATORS.run(self._db, id=article_id)


def _place(row: Sequence[Any]) -> SourceRecord:
    return SourceRecord(**dict(zip(_PLACE, row, strict=True)))
