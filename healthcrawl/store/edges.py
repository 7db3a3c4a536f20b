"""The links of the articles' pages, packed: one row for each article, as they share most of their text. Nothing here commits."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter

from healthcrawl.items.article import LinkKind
from healthcrawl.items.record import record
from healthcrawl.items.run import LinkRow
from healthcrawl.items.visit import FoundLink
from healthcrawl.store.codec import dumps, pack, unpack
from healthcrawl.text import urls

_GET = "SELECT edges FROM links WHERE article_id = ?"
_ALL = "SELECT article_id, edges FROM links ORDER BY article_id"
_PUT = "INSERT INTO links (article_id, edges) VALUES (?, ?) ON CONFLICT (article_id) DO UPDATE SET edges = excluded.edges"
_DELETE = "DELETE FROM links WHERE article_id = ?"
_ARTICLES_AT = "SELECT url_key, article_id FROM urls WHERE url_key IN (SELECT value FROM json_each(?))"
_order = attrgetter("kind", "to_url")


@record
class Edge:
    """A link as it is kept; its fields are those of the rows that are exported."""

    kind: LinkKind
    to_url: str
    title: str | None
    teaser: str | None
    image_url: str | None
    date_raw: str | None
    date: str | None
    position: int
    first_seen_at: str
    last_seen_at: str


def keep(connection: sqlite3.Connection, article_id: str, found: Iterable[tuple[str, FoundLink]], at: str) -> None:
    """Remember the links that an article's page shows now, each given with the key of its target; those of earlier days stay."""
    row = connection.execute(_GET, [article_id]).fetchone()
    edges = {(edge.kind, urls.key(edge.to_url)): edge for edge in unpack(list[Edge], row[0])} if row else {}
    for key, link in found:
        before = edges.get((link.kind, key))
        edges[link.kind, key] = Edge(
            kind=link.kind,
            to_url=before.to_url if before else link.url,
            title=link.title,
            teaser=link.teaser,
            image_url=link.image_url,
            date_raw=link.date_raw,
            date=link.date,
            position=link.position,
            first_seen_at=before.first_seen_at if before else at,
            last_seen_at=at,
        )
    if edges:
        connection.execute(_PUT, [article_id, pack(list(edges.values()))])


def rows(connection: sqlite3.Connection) -> Iterator[LinkRow]:
    """Every edge, by article, kind and address."""
    for article_id, data in connection.execute(_ALL):
        keyed = [(urls.key(edge.to_url), edge) for edge in sorted(unpack(list[Edge], data), key=_order)]
        known: dict[str, str | None] = dict(connection.execute(_ARTICLES_AT, [dumps([key for key, _ in keyed])]))
        for key, edge in keyed:
            yield LinkRow(
                from_article_id=article_id,
                to_url=edge.to_url,
                to_article_id=known.get(key),
                kind=edge.kind,
                title=edge.title,
                teaser=edge.teaser,
                image_url=edge.image_url,
                date_raw=edge.date_raw,
                date=edge.date,
                position=edge.position,
                first_seen_at=edge.first_seen_at,
                last_seen_at=edge.last_seen_at,
            )


def drop(connection: sqlite3.Connection, keys: Collection[str], articles: Iterable[str]) -> None:
    """Forget the links of these articles, and every link of others that leads to an address with one of these keys."""
    connection.executemany(_DELETE, [[article] for article in articles])
    for article_id, data in connection.execute(_ALL).fetchall():
        edges = unpack(list[Edge], data)
        left = [edge for edge in edges if urls.key(edge.to_url) not in keys]
        if len(left) < len(edges):
            connection.execute(_PUT, [article_id, pack(left)])
