"""The store as rows of the exports, streamed in their stated order, and the few questions that people ask of it.

Plain SQL of the common kind, no SQLAlchemy: a command that only reads starts 120 ms sooner.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from healthcrawl.decide.reservations import in_force
from healthcrawl.items.article import Content, Extractor, Rights
from healthcrawl.items.change import Evidence, FieldChange, QuantityChange
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.run import ArticleRow, ChangeRow, FieldRate, RunRow, VersionRow
from healthcrawl.items.site import MissingPage, Reservation, Reservations, VolatileLine
from healthcrawl.store.codec import load, unpack
from healthcrawl.text import urls

_ARTICLES = """
SELECT a.article_id, a.site, a.url, a.canonical_url, a.content_sha256, a.version, a.status, a.first_seen_at, a.last_seen_at, a.last_changed_at,
       a.duplicate_of, a.duplicate_kind, a.cluster_id, a.similarity, a.rights, v.content, v.extractor, v.records
FROM articles a JOIN versions v ON v.article_id = a.article_id AND v.version = a.version
"""
_VERSION = """
SELECT version_id, article_id, version, valid_from, valid_to, observed_at, url, content_sha256, content, extractor, records
FROM versions
"""
_CHANGE = """
SELECT c.change_id, c.run_id, c.article_id, a.site, c.url, c.url_before, c.title, c.version_from, c.version_to, c.observed_at, c.kind, c.cause,
       c.significance, c.fields, c.quantities, c.evidence
FROM changes c JOIN articles a ON a.article_id = c.article_id
"""
_RUNS = """
SELECT run_id, crawl_id, spider, arguments, started_at, finished_at, verdict, exit_code, counters, fields, software, warc_files
FROM runs ORDER BY run_id
"""
CHANGE_FILTERS = {
    "article_id": "c.article_id = :article_id",
    "since": "c.observed_at >= :since",
    "since_run": "c.run_id >= :since_run",
    "site": "a.site = :site",
    "kind": "c.kind = :kind",
    "significance": "c.significance = :significance",
    "departments": "instr(a.departments, :departments) > 0",
}
"""Conditions on the change feed by name; ``departments`` is a piece of the JSON list of an article's departments."""
_ARTICLE_AT = "SELECT article_id FROM urls WHERE url_key = :key AND article_id IS NOT NULL"
_ARTICLE_OF_PART = "SELECT u.article_id FROM parts p JOIN urls u ON u.url_key = p.parent_key WHERE p.url_key = :key AND u.article_id IS NOT NULL"
_RIGHTS = "SELECT article_id, url, rights FROM articles"
_RESTRICTED = f"{_RIGHTS} WHERE json_extract(rights, '$.noarchive') OR json_extract(rights, '$.tdm_reserved')"
_PER_STATUS = "SELECT site, status, count(*) FROM articles GROUP BY site, status ORDER BY site, status"
_SITES = "SELECT site FROM articles UNION SELECT site FROM quarantine ORDER BY site"
_FRONTIER = "SELECT crawl_id, state, count(*) FROM frontier GROUP BY crawl_id, state ORDER BY crawl_id, state"
_LEARNED = "SELECT site, value FROM learned WHERE name = :name ORDER BY site"
_SUSPECTS = """
SELECT url, reason, count(*), max(fetched_at) FROM visits WHERE verdict = 'suspect' GROUP BY url, reason ORDER BY max(fetched_at) DESC, url
"""
_RECORDS = """
SELECT warc_file, "offset", length, record_id, payload_digest, min(url) AS url FROM (
    SELECT warc_file, "offset", length, record_id, payload_digest, url FROM visits WHERE warc_file IS NOT NULL
    UNION ALL
    SELECT json_extract(value, '$.warc_file'), json_extract(value, '$.offset'), json_extract(value, '$.length'),
           json_extract(value, '$.record_id'), json_extract(value, '$.payload_digest'), url
    FROM versions, json_each(versions.records)
) GROUP BY warc_file, "offset", length, record_id, payload_digest ORDER BY warc_file, "offset"
"""

_FIRST_WITH = """
SELECT warc_file, "offset", length, record_id, payload_digest FROM visits WHERE url_key = ? AND payload_digest = ?
ORDER BY record_id IS NOT ?, visit_id LIMIT 1
"""

Row = dict[str, Any]


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """All reads inside see one and the same state."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def article_rows(connection: sqlite3.Connection, article_id: str | None = None) -> Iterator[ArticleRow]:
    """Every article (or one) in its current state, by ``article_id``."""
    chosen, rights = "WHERE a.article_id = :id " if article_id else "", _rights(connection)
    for row in _dicts(connection, f"{_ARTICLES}{chosen}ORDER BY a.article_id", {"id": article_id}):
        first, *_ = load(list[SourceRecord], row.pop("records"))
        latest = load(Rights, row.pop("rights"))  # they change without a new version
        yield ArticleRow(**_read(row, rights, latest), source_record=first)


def version_rows(connection: sqlite3.Connection, article_id: str | None = None) -> Iterator[VersionRow]:
    """Every version (of one article, or of all), by ``version_id``."""
    chosen, rights = "WHERE article_id = :id " if article_id else "", _rights(connection)
    for row in _dicts(connection, f"{_VERSION}{chosen}ORDER BY version_id", {"id": article_id}):
        first, *more = load(list[SourceRecord], row.pop("records"))
        yield VersionRow(**_read(row, rights), source_record=first, part_records=more)


def change_rows(connection: sqlite3.Connection, wanted: Mapping[str, str | int] | None = None) -> Iterator[ChangeRow]:
    """Every event that meets all the conditions (names of ``CHANGE_FILTERS`` and their values), by ``change_id``."""
    values = wanted or {}
    chosen = "WHERE " + " AND ".join(CHANGE_FILTERS[name] for name in values) if values else ""
    for row in _dicts(connection, f"{_CHANGE}{chosen} ORDER BY c.change_id", values):
        row["fields"] = load(list[FieldChange], row["fields"])
        row["quantities"] = load(list[QuantityChange], row["quantities"])
        row["evidence"] = load(Evidence, row["evidence"])
        yield ChangeRow(**row)


def run_rows(connection: sqlite3.Connection) -> Iterator[RunRow]:
    """Every run, by ``run_id``."""
    for row in _dicts(connection, _RUNS):
        row["arguments"] = load(dict[str, str], row["arguments"])
        row["counters"] = load(dict[str, int], row["counters"])
        row["fields"] = load(list[FieldRate], row["fields"])
        row["software"] = load(dict[str, str], row["software"])
        row["warc_files"] = load(list[str], row["warc_files"])
        yield RunRow(**row)


def last_run(connection: sqlite3.Connection) -> int | None:
    """Number of the last run; null if there was none."""
    number: int | None = connection.execute("SELECT max(run_id) FROM runs").fetchone()[0]
    return number


def article_at(connection: sqlite3.Connection, url_key: str) -> str | None:
    """The article that lives, or once lived, at an address, or has a part there; null if none does."""
    for question in (_ARTICLE_AT, _ARTICLE_OF_PART):
        if row := connection.execute(question, {"key": url_key}).fetchone():
            return str(row[0])
    return None


def restricted(connection: sqlite3.Connection) -> dict[str, Rights]:
    """The articles whose pages or hosts restrict what may be done with them."""
    rights = _rights(connection)
    asked = _RIGHTS if _reserved(connection) else _RESTRICTED
    found = ((article, rights(load(Rights, said), url)) for article, url, said in connection.execute(asked))
    return {article: its for article, its in found if its.noarchive or its.tdm_reserved}


def articles_per_status(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """Site, status and number of articles."""
    return connection.execute(_PER_STATUS).fetchall()


def sites(connection: sqlite3.Connection) -> list[str]:
    """Sites that articles or doubts are known of."""
    return [site for (site,) in connection.execute(_SITES)]


def frontier_states(connection: sqlite3.Connection) -> dict[int, dict[str, int]]:
    """Number of addresses in each state, by crawl."""
    found: dict[int, dict[str, int]] = {}
    for crawl_id, state, count in connection.execute(_FRONTIER):
        found.setdefault(crawl_id, {})[state] = count
    return found


def missing_pages(connection: sqlite3.Connection) -> dict[str, MissingPage]:
    """What each site shows at an address that does not exist."""
    return {site: load(MissingPage, value) for site, value in connection.execute(_LEARNED, {"name": "missing"})}


def volatile_lines(connection: sqlite3.Connection) -> list[tuple[str, VolatileLine]]:
    """By site: the lines of articles that change without anybody's edit, or are suspected to."""
    rows = connection.execute(_LEARNED, {"name": "volatile"})
    return [(site, line) for site, value in rows for line in load(list[VolatileLine], value)]


def suspects(connection: sqlite3.Connection) -> list[tuple[str, str, int, str]]:
    """Address, reason, number of sights and last sight of everything that was not believed, the latest first."""
    return connection.execute(_SUSPECTS).fetchall()


def records(connection: sqlite3.Connection) -> Iterator[tuple[str, SourceRecord]]:
    """Every archived answer that a row refers to, with its address, in the order of the files."""
    for row in _dicts(connection, _RECORDS):
        yield row.pop("url"), SourceRecord(**row)


def first_with(connection: sqlite3.Connection, url_key: str, digest: str, record_id: str | None) -> SourceRecord | None:
    """The archived answer of an address with this payload that a later one refers to by its id, else the first; null if there is none."""
    row = connection.execute(_FIRST_WITH, [url_key, digest, record_id]).fetchone()
    return SourceRecord(**dict(zip(SourceRecord.__dataclass_fields__, row, strict=True))) if row else None


def archive_files(connection: sqlite3.Connection) -> Iterator[tuple[str, int, str]]:
    """Name, committed bytes and SHA-256 of every WARC file, by name."""
    yield from connection.execute("SELECT name, bytes, sha256 FROM archive_files ORDER BY name")


def _reserved(connection: sqlite3.Connection) -> dict[str, list[Reservation]]:
    """The rules of each host that has any."""
    told = {host: load(Reservations, value).rules for host, value in connection.execute(_LEARNED, {"name": "reserved"})}
    return {host: rules for host, rules in told.items() if rules}


def _rights(connection: sqlite3.Connection) -> Callable[[Rights, str], Rights]:
    """The rights of a page at an address, given what it says itself and what its host says."""
    reserved = _reserved(connection)
    return (lambda said, url: in_force(said, url, reserved.get(urls.site_host(url), ()))) if reserved else lambda said, url: said


def _read(row: Row, rights: Callable[[Rights, str], Rights], latest: Rights | None = None) -> Row:
    """The row with what is packed in it; ``latest``: what the page says of its rights now, if that is not in its content."""
    content = unpack(Content, row["content"])
    now = rights(latest or content.rights, row["url"])
    if now != content.rights:
        content = replace(content, rights=now)
    return row | {"content": content, "extractor": load(Extractor, row["extractor"])}


def _dicts(connection: sqlite3.Connection, statement: str, parameters: Mapping[str, Any] | None = None) -> Iterator[Row]:
    cursor = connection.execute(statement, parameters or {})
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))
