"""What is remembered: addresses, observations, articles, versions, events, links. Nothing here commits: the caller's transaction does."""

from __future__ import annotations

import sqlite3

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.decide.plausible import ends_whole
from healthcrawl.items.article import Article, Content, Extractor, Rights
from healthcrawl.items.change import Change
from healthcrawl.items.known import Digests, GoneCount, Known
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.items.visit import FoundLink, Verdict
from healthcrawl.store import edges
from healthcrawl.store.codec import dumps, load, pack, stamp, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import articles, changes, urls, versions, visits


def _named(text: str) -> dict[str, object]:
    return {name: bindparam(name) for name in text.split()}


_KNOWN_COLUMNS = (
    [urls.c[name] for name in "closed gone_runs gone_since gone_crawl".split()]
    + [articles.c[name] for name in "article_id url url_key status version content_sha256 body_sha256 canonical_url".split()]
    + [versions.c[name] for name in "version_id content extractor records".split()]
)
_current = (versions.c.article_id == articles.c.article_id) & (versions.c.version == articles.c.version)
_KNOWN = Statement(
    select(*_KNOWN_COLUMNS)
    .select_from(urls.join(articles, articles.c.article_id == urls.c.article_id).join(versions, _current))
    .where(urls.c.url_key == bindparam("key"))
)
_VISIT = Statement(
    insert(visits).values(_named("run_id url_key url fetched_at status verdict reason found warc_file offset length record_id payload_digest"))
)
_url = insert(urls).values(_named("url_key url site kind article_id etag last_modified closed last_visit"))
_URL = Statement(
    _url.on_conflict_do_update(
        index_elements=[urls.c.url_key],
        set_={
            "last_visit": _url.excluded.last_visit,
            "kind": _url.excluded.kind,
            "article_id": func.coalesce(_url.excluded.article_id, urls.c.article_id),
            "closed": func.coalesce(_url.excluded.closed, urls.c.closed),
            "etag": func.coalesce(_url.excluded.etag, urls.c.etag),
            "last_modified": func.coalesce(_url.excluded.last_modified, urls.c.last_modified),
        },
    )
)
_GONE = Statement(update(urls).where(urls.c.url_key == bindparam("key")).values(_named("gone_runs gone_since gone_crawl")))
_NEW_ARTICLE = Statement(
    insert(articles).values(
        _named(
            "article_id site url url_key canonical_url title version content_sha256 body_sha256 status published_at departments"
            " rights first_seen_at last_seen_at last_changed_at first_crawl"
        )
    )
)
_ARTICLE = Statement(
    update(articles)
    .where(articles.c.article_id == bindparam("id"))
    .values(
        _named(
            "url url_key canonical_url title version content_sha256 body_sha256 status published_at departments rights last_seen_at last_changed_at"
        )
    )
)
_MOVED = Statement(update(articles).where(articles.c.article_id == bindparam("id")).values(_named("url url_key canonical_url")))
_VALIDATORS = Statement(update(urls).where(urls.c.url_key == bindparam("key")).values(_named("etag last_modified closed")))
_SEEN = Statement(
    update(articles)
    .where(articles.c.article_id == bindparam("id"))
    .values(last_seen_at=bindparam("at"), status="live", rights=func.coalesce(bindparam("rights"), articles.c.rights))
)
_LIVES_AT = Statement(update(urls).where(urls.c.url_key == bindparam("key")).values(article_id=bindparam("id"), kind="article"))
_STATUS = Statement(update(articles).where(articles.c.article_id == bindparam("id")).values(status=bindparam("status_")))
_VERSION = Statement(
    insert(versions).values(_named("article_id version valid_from valid_to observed_at url content_sha256 content extractor records"))
)
_CLOSE_VERSION = Statement(update(versions).where(versions.c.version_id == bindparam("id")).values(valid_to=bindparam("at")))
_CHANGE = Statement(
    insert(changes).values(
        _named("run_id article_id url url_before title version_from version_to observed_at kind cause significance fields quantities evidence")
    )
)
_TITLE_AT = Statement(
    select(articles.c.title).select_from(urls.join(articles, articles.c.article_id == urls.c.article_id)).where(urls.c.url_key == bindparam("key"))
)
_ARTICLE_AT = Statement(select(urls.c.article_id).where(urls.c.url_key == bindparam("key")))
_SEEN_AT = Statement(
    select(visits.c.fetched_at)
    .select_from(urls.join(visits, visits.c.visit_id == urls.c.last_visit))
    .where(urls.c.url_key == bindparam("key"), urls.c.article_id.is_not(None), or_(visits.c.verdict == "ok", visits.c.verdict == "unchanged"))
)
_GONE_TWIN = Statement(
    select(articles.c.url_key)
    .select_from(articles.join(urls, urls.c.url_key == articles.c.url_key))
    .where(
        articles.c.content_sha256 == bindparam("words"),
        articles.c.site == bindparam("site_"),
        articles.c.status != "gone",
        urls.c.gone_crawl == bindparam("crawl"),
    )
    .order_by(articles.c.article_id)
    .limit(1)
)
_ANY_GONE = Statement(select(urls.c.url_key).where(urls.c.gone_crawl == bindparam("crawl")).limit(1))


class Memory:
    """All that is remembered about pages and articles, over one open transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._some_gone: dict[int, bool] = {}
        """By crawl: has any address answered 404 or 410 in it?"""

    def known(self, url_key: str) -> Known | None:
        """The article known at this address, now or formerly; null if none is."""
        row = _KNOWN.run(self._db, key=url_key).fetchone()
        if row is None:
            return None
        closed, gone_runs, gone_since, gone_crawl, *rest = row
        article_id, url, key, status, version, words, body, canonical_url, version_id, content, extractor, records = rest
        return Known(
            article_id=article_id,
            url=url,
            url_key=key,
            status=status,
            version=version,
            content=unpack(Content, content),
            content_sha256=words,
            body_sha256=body,
            canonical_url=canonical_url,
            extractor=load(Extractor, extractor),
            records=load(list[SourceRecord], records),
            version_id=version_id,
            closed=bool(closed),
            gone=GoneCount(runs=gone_runs, since=gone_since, crawl=gone_crawl),
        )

    def visit(self, run_id: int, url_key: str, page: Page, verdict: Verdict, found: dict[str, float] | None = None) -> int:
        """Remember an observation, of an article's page with the confidence of each field found; returns its number."""
        record = page.record
        cursor = _VISIT.run(
            self._db,
            run_id=run_id,
            url_key=url_key,
            url=page.url,
            fetched_at=stamp(page.fetched_at),
            status=page.status,
            verdict=verdict.kind,
            reason=verdict.reason,
            found=None if found is None else dumps(found),
            warc_file=record and record.warc_file,
            offset=record and record.offset,
            length=record and record.length,
            record_id=record and record.record_id,
            payload_digest=record and record.payload_digest,
        )
        return cursor.lastrowid or 0

    def address(self, *, url_key: str, url: str, site: str, kind: str, visit_id: int, article_id: str | None, page: Page | None) -> None:
        """Remember an address; ``page`` brings its validators when the page was believed."""
        _URL.run(
            self._db,
            url_key=url_key,
            url=url,
            site=site,
            kind=kind,
            article_id=article_id,
            etag=page and page.headers.get("etag"),
            last_modified=page and page.headers.get("last-modified"),
            closed=page and ends_whole(page.body),
            last_visit=visit_id,
        )

    def gone(self, url_key: str, count: GoneCount) -> None:
        """Remember how often an address was gone."""
        self._some_gone[count.crawl or 0] = True
        _GONE.run(self._db, key=url_key, gone_runs=count.runs, gone_since=count.since, gone_crawl=count.crawl)

    def create(self, *, article_id: str, site: str, url: str, url_key: str, crawl_id: int, at: str, article: Article, digests: Digests) -> None:
        """Remember a new article, version 1 of which is added with ``version``."""
        state = _state(url, url_key, 1, at, article, digests)
        _NEW_ARTICLE.run(self._db, article_id=article_id, site=site, first_seen_at=at, first_crawl=crawl_id, **state)

    def replace(self, *, article_id: str, url: str, url_key: str, version: int, at: str, article: Article, digests: Digests) -> None:
        """Bring an article to its newest believed state, the version of which is added with ``version``."""
        _ARTICLE.run(self._db, id=article_id, **_state(url, url_key, version, at, article, digests))

    def move(self, article_id: str, *, url: str, url_key: str, canonical_url: str | None) -> None:
        """The article lives at another address."""
        _MOVED.run(self._db, id=article_id, url=url, url_key=url_key, canonical_url=canonical_url)

    def validators(self, url_key: str, *, etag: str | None, last_modified: str | None, closed: bool) -> None:
        """Remember the validators of the page that was believed after all."""
        _VALIDATORS.run(self._db, key=url_key, etag=etag, last_modified=last_modified, closed=closed)

    def lives_at(self, url_key: str, article_id: str) -> None:
        """The address, visited before, turned out to be that of this article."""
        _LIVES_AT.run(self._db, key=url_key, id=article_id)

    def seen(self, article_id: str, at: str, rights: Rights | None = None) -> None:
        """The article was seen alive and as it was; ``rights`` as the page now states them."""
        _SEEN.run(self._db, id=article_id, at=at, rights=rights and dumps(rights))

    def status(self, article_id: str, status: str) -> None:
        """Set ``live``, ``gone`` or ``suspect``."""
        _STATUS.run(self._db, id=article_id, status_=status)

    def version(self, *, article_id: str, version: int, at: str, url: str, article: Article, words: str, records: list[SourceRecord]) -> None:
        """Append a version."""
        _VERSION.run(
            self._db,
            article_id=article_id,
            version=version,
            valid_from=at,
            valid_to=None,
            observed_at=at,
            url=url,
            content_sha256=words,
            content=pack(article.content),
            extractor=dumps(article.extractor),
            records=dumps(records),
        )

    def close_version(self, version_id: int, at: str) -> None:
        """The version was replaced at this moment."""
        _CLOSE_VERSION.run(self._db, id=version_id, at=at)

    def change(self, run_id: int, change: Change, *, url: str, url_before: str | None, title: str, at: str) -> None:
        """Append an event to the change feed."""
        _CHANGE.run(
            self._db,
            run_id=run_id,
            article_id=change.article_id,
            url=url,
            url_before=url_before,
            title=title,
            version_from=change.version_from,
            version_to=change.version_to,
            observed_at=at,
            kind=change.kind,
            cause=change.cause,
            significance=change.significance,
            fields=dumps(change.fields),
            quantities=dumps(change.quantities),
            evidence=dumps(change.evidence),
        )

    def links(self, article_id: str, found: list[tuple[str, FoundLink]], at: str) -> None:
        """Remember the links of an article's page, given with the keys of their targets."""
        edges.keep(self._db, article_id, found, at)

    def gone_twin(self, site: str, words: str, crawl_id: int) -> str | None:
        """Address (key) of an article with these words that answered 404 or 410 in this crawl; null if there is none."""
        if crawl_id not in self._some_gone:  # in most crawls none does, and then no new article need be looked for
            self._some_gone[crawl_id] = _ANY_GONE.run(self._db, crawl=crawl_id).fetchone() is not None
        if not self._some_gone[crawl_id]:
            return None
        row = _GONE_TWIN.run(self._db, site_=site, words=words, crawl=crawl_id).fetchone()
        return row[0] if row else None

    def title_at(self, url_key: str) -> str | None:
        """Title of the article known at an address; null if none is."""
        row = _TITLE_AT.run(self._db, key=url_key).fetchone()
        return row[0] if row else None

    def article_at(self, url_key: str) -> str | None:
        """The article known at an address; null if none is."""
        row = _ARTICLE_AT.run(self._db, key=url_key).fetchone()
        return row[0] if row else None

    def seen_at(self, url_key: str) -> str | None:
        """When the article at an address was last seen, UTC; null if none is known there, or the last visit was not believed."""
        row = _SEEN_AT.run(self._db, key=url_key).fetchone()
        return row[0] if row else None


def _state(url: str, url_key: str, version: int, at: str, article: Article, digests: Digests) -> dict[str, object]:
    return {
        "url": url,
        "url_key": url_key,
        "canonical_url": article.canonical_url,
        "title": article.content.title,
        "version": version,
        "content_sha256": digests.words,
        "body_sha256": digests.body,
        "status": "live",
        "published_at": article.content.published_at,
        "departments": dumps(article.content.departments),
        "rights": dumps(article.content.rights),
        "last_seen_at": at,
        "last_changed_at": at,
    }
