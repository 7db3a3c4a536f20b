"""Which articles repeat others, once a crawl has seen all: reposts and near-duplicates are linked to the one published first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from healthcrawl.decide import duplicates
from healthcrawl.decide.duplicates import Sketched
from healthcrawl.items.change import Change, Evidence
from healthcrawl.store.codec import stamp
from healthcrawl.store.duplicates import Link, Member
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import sketch

Plain = tuple[str, str]
"""Title and body of an article in plain words."""


def link_duplicates(store: Store, run: Run, now: datetime) -> None:
    """Compare what is new or has changed with all there is, and link every repeat to its original."""
    alike = _Alike(store)
    alike.look()
    single = set(store.duplicates.linked())
    for group in alike.groups():
        members = {name: store.duplicates.member(name) for name in group}
        first = members[duplicates.original({name: (member.published_at, member.url) for name, member in members.items()})]
        for member in members.values():
            single.discard(member.article_id)
            link = alike.link(member.article_id, first.article_id)
            if link != member.link:
                store.duplicates.link(member.article_id, link)
            if link.of and member.link.of is None:
                _tell(store, run, member, first, stamp(now))
    for article_id in single:  # the others of its group have changed or gone
        store.duplicates.link(article_id, Link())


def _tell(store: Store, run: Run, repeat: Member, first: Member, at: str) -> None:
    evidence = Evidence(before=first.records, after=repeat.records)
    change = Change(article_id=repeat.article_id, kind="duplicate_found", version_from=repeat.version, version_to=repeat.version, evidence=evidence)
    store.memory.change(run.run_id, change, url=repeat.url, url_before=None, title=repeat.title, at=at)


class _Alike:
    """What is alike in a data folder."""

    def __init__(self, store: Store) -> None:
        self._duplicates = store.duplicates
        self._plain = lru_cache(2000)(self._plain_words)
        self._exact: dict[str, bytes] = {}
        self._near: dict[tuple[str, str], float] = {}

    def look(self) -> None:
        """Sketch what is new or changed, and find what it is like; of reposts, one stands for all."""
        fresh = set()
        for article_id, digest, words in self._duplicates.unsketched():
            title, body = sketch.plain(words.title), sketch.plain(words.text)
            exact = sha256(duplicates.exact(title, body).encode("utf-8", "surrogatepass")).digest()
            self._duplicates.put(article_id, digest=digest, exact=exact, sketch=sketch.sketch(body))
            fresh.add(article_id)
        there = self._duplicates.sketched()
        self._exact = {article_id: exact for article_id, _, exact in there}
        if fresh:
            for one, other in sorted(duplicates.pairs([Sketched(article_id=name, sketch=cut, fresh=name in fresh) for name, cut, _ in there])):
                if self._exact[one] != self._exact[other] and (likeness := duplicates.likeness(self._plain(one), self._plain(other))) is not None:
                    self._duplicates.like(one, other, likeness)
        self._near = self._duplicates.alike()

    def groups(self) -> Iterator[list[str]]:
        """The groups of two and more."""
        return iter(duplicates.clusters(self._edges()).values())

    def link(self, article_id: str, first: str) -> Link:
        """How an article of a group is linked, the original of which is ``first``."""
        if article_id == first:
            return Link(cluster=first)
        if self._exact[article_id] == self._exact[first]:
            return Link(of=first, kind="repost", cluster=first, similarity=1.0)
        pair = min(article_id, first), max(article_id, first)
        similarity = self._near[pair] if pair in self._near else duplicates.shared(self._plain(article_id)[1], self._plain(first)[1])
        return Link(of=first, kind="near", cluster=first, similarity=similarity)

    def _edges(self) -> Iterator[tuple[str, str]]:
        first: dict[bytes, str] = {}
        for article_id, exact in self._exact.items():
            if (one := first.setdefault(exact, article_id)) != article_id:
                yield one, article_id
        yield from ((one, other) for one, other in self._near if one in self._exact and other in self._exact)

    def _plain_words(self, article_id: str) -> Plain:
        words = self._duplicates.words(article_id)
        return sketch.plain(words.title), sketch.plain(words.text)
