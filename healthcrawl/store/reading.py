"""The store as rows of the exports, streamed in their stated order, and the few questions that people ask of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import bindparam, func, select

from healthcrawl.items.article import Content, Extractor
from healthcrawl.items.change import Evidence, FieldChange, QuantityChange
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.run import ArticleRow, ChangeRow, LinkRow, RunRow, VersionRow
from healthcrawl.store.codec import load, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import articles, changes, frontier, links, runs, urls, versions, visits

_current = (versions.c.article_id == articles.c.article_id) & (versions.c.version == articles.c.version)
_ARTICLES = Statement(
    select(articles, versions.c.content, versions.c.extractor, versions.c.records).join(versions, _current).order_by(articles.c.article_id)
)
_VERSIONS = Statement(select(versions).order_by(versions.c.version_id))
_VERSIONS_OF = Statement(select(versions).where(versions.c.article_id == bindparam("id")).order_by(versions.c.version_id))
_changes = select(changes, articles.c.site, articles.c.departments).join(articles, articles.c.article_id == changes.c.article_id)
_CHANGES = Statement(_changes.order_by(changes.c.change_id))
_CHANGES_OF = Statement(_changes.where(changes.c.article_id == bindparam("id")).order_by(changes.c.change_id))
_LINKS = Statement(
    select(links, urls.c.article_id)
    .join(urls, urls.c.url_key == links.c.to_key, isouter=True)
    .order_by(links.c.from_article_id, links.c.kind, links.c.to_url)
)
_RUNS = Statement(select(runs).order_by(runs.c.run_id))
_ARTICLE_AT = Statement(select(urls.c.article_id).where(urls.c.url_key == bindparam("key"), urls.c.article_id.is_not(None)))
_PER_STATUS = Statement(
    select(articles.c.site, articles.c.status, func.count()).group_by(articles.c.site, articles.c.status).order_by(articles.c.site, articles.c.status)
)
_WAITING = Statement(
    select(frontier.c.crawl_id, func.count())
    .where(frontier.c.state != "done", frontier.c.state != "failed")
    .group_by(frontier.c.crawl_id)
    .order_by(frontier.c.crawl_id)
)
_SUSPECTS = Statement(
    select(visits.c.url, visits.c.reason, func.count(), func.max(visits.c.fetched_at))
    .where(visits.c.verdict == "suspect")
    .group_by(visits.c.url, visits.c.reason)
    .order_by(visits.c.url)
)
_RECORDS = Statement(
    select(*[visits.c[name] for name in "url warc_file offset length record_id payload_digest".split()])
    .where(visits.c.warc_file.is_not(None))
    .order_by(visits.c.warc_file, visits.c.offset)
)

Row = dict[str, Any]


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """All reads inside see one and the same state."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def article_rows(connection: sqlite3.Connection) -> Iterator[ArticleRow]:
    """Every article in its current state, by ``article_id``."""
    for row in _dicts(connection, _ARTICLES):
        names = "article_id site url canonical_url content_sha256 version status first_seen_at last_seen_at last_changed_at"
        names += " duplicate_of duplicate_kind cluster_id similarity"
        yield ArticleRow(
            **{name: row[name] for name in names.split()},
            content=unpack(Content, row["content"]),
            extractor=load(Extractor, row["extractor"]),
            source_record=load(list[SourceRecord], row["records"])[0],
        )


def version_rows(connection: sqlite3.Connection, article_id: str | None = None) -> Iterator[VersionRow]:
    """Every version (of one article, or of all), by ``version_id``."""
    rows = _dicts(connection, _VERSIONS_OF, id=article_id) if article_id else _dicts(connection, _VERSIONS)
    for row in rows:
        first, *more = load(list[SourceRecord], row["records"])
        names = "version_id article_id version valid_from valid_to observed_at url content_sha256"
        yield VersionRow(
            **{name: row[name] for name in names.split()},
            content=unpack(Content, row["content"]),
            extractor=load(Extractor, row["extractor"]),
            source_record=first,
            part_records=more,
        )


def change_rows(connection: sqlite3.Connection, article_id: str | None = None) -> Iterator[ChangeRow]:
    """Every event (of one article, or of all), by ``change_id``."""
    for row, _ in changes_with_departments(connection, article_id):
        yield row


def changes_with_departments(connection: sqlite3.Connection, article_id: str | None = None) -> Iterator[tuple[ChangeRow, list[str]]]:
    """Every event with the departments of its article."""
    rows = _dicts(connection, _CHANGES_OF, id=article_id) if article_id else _dicts(connection, _CHANGES)
    for row in rows:
        departments = load(list[str], row.pop("departments"))
        row["fields"] = load(list[FieldChange], row["fields"])
        row["quantities"] = load(list[QuantityChange], row["quantities"])
        row["evidence"] = load(Evidence, row["evidence"])
        yield ChangeRow(**row), departments


def link_rows(connection: sqlite3.Connection) -> Iterator[LinkRow]:
    """Every edge, by article, kind and address."""
    for row in _dicts(connection, _LINKS):
        del row["to_key"]
        yield LinkRow(to_article_id=row.pop("article_id"), **row)


def run_rows(connection: sqlite3.Connection) -> Iterator[RunRow]:
    """Every run, by ``run_id``."""
    for row in _dicts(connection, _RUNS):
        names = "run_id crawl_id spider started_at finished_at verdict exit_code"
        yield RunRow(
            **{name: row[name] for name in names.split()},
            arguments=load(dict[str, str], row["arguments"]),
            counters=load(dict[str, int], row["counters"]),
            software=load(dict[str, str], row["software"]),
            warc_files=load(list[str], row["warc_files"]),
        )


def article_at(connection: sqlite3.Connection, url_key: str) -> str | None:
    """The article that lives, or once lived, at an address; null if none did."""
    row = _ARTICLE_AT.run(connection, key=url_key).fetchone()
    return row[0] if row else None


def articles_per_status(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Site, status and number of articles."""
    return _PER_STATUS.run(connection).fetchall()


def waiting_per_crawl(connection: sqlite3.Connection) -> dict[int, int]:
    """Number of addresses that still wait, by crawl."""
    return dict(_WAITING.run(connection).fetchall())


def suspects(connection: sqlite3.Connection) -> list[tuple[str, str, int, str]]:
    """Address, reason, number of sights and last sight of everything that was not believed."""
    return _SUSPECTS.run(connection).fetchall()


def records(connection: sqlite3.Connection) -> Iterator[tuple[str, SourceRecord]]:
    """Every archived answer that a row refers to, with its address, in the order of the files."""
    for url, file, offset, length, record_id, digest in _RECORDS.run(connection):
        yield url, SourceRecord(warc_file=file, offset=offset, length=length, record_id=record_id, payload_digest=digest)


def _dicts(connection: sqlite3.Connection, statement: Statement, **parameters: Any) -> Iterator[Row]:
    cursor = statement.run(connection, parameters)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))
