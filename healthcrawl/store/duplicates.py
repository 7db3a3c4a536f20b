"""Sketches of articles, which of them are alike, and the links from repeats to originals. Nothing here commits: the caller's transaction does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record
from healthcrawl.store.codec import load, unpack
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import articles, likenesses, sketches, versions

_LINK_COLUMNS = [articles.c[name] for name in "duplicate_of duplicate_kind cluster_id similarity".split()]
_there = articles.c.status != "gone"
_current = (versions.c.article_id == articles.c.article_id) & (versions.c.version == articles.c.version)
_UNSKETCHED = Statement(
    select(articles.c.article_id, articles.c.content_sha256, versions.c.content)
    .select_from(articles.join(versions, _current).join(sketches, sketches.c.article_id == articles.c.article_id, isouter=True))
    .where(_there, sketches.c.content_sha256.is_distinct_from(articles.c.content_sha256))
    .order_by(articles.c.article_id)
    .limit(500)
)
_row = insert(sketches).values({name: bindparam(name) for name in "article_id content_sha256 exact sketch".split()})
_PUT = Statement(
    _row.on_conflict_do_update(
        index_elements=[sketches.c.article_id], set_={name: getattr(_row.excluded, name) for name in "content_sha256 exact sketch".split()}
    )
)
_UNLIKE = Statement(delete(likenesses).where(or_(likenesses.c.one_id == bindparam("id"), likenesses.c.other_id == bindparam("id"))))
_LIKE = Statement(insert(likenesses).values({name: bindparam(name) for name in "one_id other_id similarity".split()}))
_SKETCHED = Statement(
    select(sketches.c.article_id, sketches.c.sketch, sketches.c.exact)
    .join(articles, articles.c.article_id == sketches.c.article_id)
    .where(_there)
    .order_by(sketches.c.article_id)
)
_WORDS = Statement(select(versions.c.content).select_from(articles.join(versions, _current)).where(articles.c.article_id == bindparam("id")))
_ALIKE = Statement(select(likenesses.c.one_id, likenesses.c.other_id, likenesses.c.similarity).order_by(likenesses.c.one_id, likenesses.c.other_id))
_MEMBER = Statement(
    select(*[articles.c[name] for name in "article_id published_at url title version".split()], *_LINK_COLUMNS, versions.c.records)
    .select_from(articles.join(versions, _current))
    .where(articles.c.article_id == bindparam("id"))
)
_LINKED = Statement(select(articles.c.article_id).where(articles.c.cluster_id.is_not(None)))
_LINK = Statement(
    update(articles)
    .where(articles.c.article_id == bindparam("id"))
    .values(duplicate_of=bindparam("of"), duplicate_kind=bindparam("kind_"), cluster_id=bindparam("cluster"), similarity=bindparam("similar"))
)


@record
class Words:
    """What is compared of an article."""

    title: str
    text: str


@record
class Link:
    """How an article is linked to others; all null for a single one, all but ``cluster`` for an original."""

    of: str | None = None
    kind: str | None = None
    cluster: str | None = None
    similarity: float | None = None


@record
class Member:
    """One of several articles that are alike."""

    article_id: str
    published_at: str | None
    url: str
    title: str
    version: int
    link: Link
    records: list[SourceRecord]


class Duplicates:
    """Questions and answers about articles that repeat one another, all sites of a data folder together."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def unsketched(self) -> Iterator[tuple[str, str, Words]]:
        """Identity, digest and words of every article that is new or has other words than when it was sketched."""
        while rows := _UNSKETCHED.run(self._db).fetchall():  # those of one turn are sketched before the next
            yield from ((article_id, digest, unpack(Words, content)) for article_id, digest, content in rows)

    def put(self, article_id: str, *, digest: str, exact: bytes, sketch: bytes) -> None:
        """Remember a sketch; what the article was like is forgotten."""
        _PUT.run(self._db, article_id=article_id, content_sha256=digest, exact=exact, sketch=sketch)
        _UNLIKE.run(self._db, id=article_id)

    def sketched(self) -> list[tuple[str, bytes, bytes]]:
        """Identity, sketch and digest of the plain words of every article that is not gone."""
        return _SKETCHED.run(self._db).fetchall()

    def words(self, article_id: str) -> Words:
        """The words of an article as it is."""
        return unpack(Words, _WORDS.run(self._db, id=article_id).fetchone()[0])

    def like(self, one: str, other: str, similarity: float) -> None:
        """Two articles are near-duplicates; the smaller identity first."""
        _LIKE.run(self._db, one_id=one, other_id=other, similarity=similarity)

    def alike(self) -> dict[tuple[str, str], float]:
        """Similarity of all near-duplicates, gone ones included."""
        return {(one, other): similarity for one, other, similarity in _ALIKE.run(self._db)}

    def member(self, article_id: str) -> Member:
        """An article as a member of a group."""
        name, published, url, title, version, of, kind, cluster, similarity, records = _MEMBER.run(self._db, id=article_id).fetchone()
        return Member(
            article_id=name,
            published_at=published,
            url=url,
            title=title,
            version=version,
            link=Link(of=of, kind=kind, cluster=cluster, similarity=similarity),
            records=load(list[SourceRecord], records),
        )

    def linked(self) -> list[str]:
        """Articles that belong to a group so far."""
        return [row[0] for row in _LINKED.run(self._db)]

    def link(self, article_id: str, link: Link) -> None:
        """Say how an article is linked from now on."""
        _LINK.run(self._db, id=article_id, of=link.of, kind_=link.kind, cluster=link.cluster, similar=link.similarity)
