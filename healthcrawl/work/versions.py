"""A new version of an article is remembered: the article's state, the version, and its end for the one before."""

from __future__ import annotations

from healthcrawl.decide import events
from healthcrawl.decide.change import digests
from healthcrawl.items.change import Change
from healthcrawl.items.known import Doubt, Known
from healthcrawl.store.memory import Memory
from healthcrawl.store.store import Store


def next_version(memory: Memory, known: Known, seen: Doubt, change: Change, run_id: int) -> None:
    """The article has changed into what was seen."""
    article, version = seen.article, known.version + 1
    assert article is not None  # noqa: S101 - only an article changes an article
    named = digests(article.content)
    memory.replace(article_id=known.article_id, url=known.url, url_key=known.url_key, version=version, at=seen.at, article=article, digests=named)
    memory.close_version(known.version_id, seen.at)
    memory.version(article_id=known.article_id, version=version, at=seen.at, url=known.url, article=article, words=named.words, records=seen.records)
    memory.change(run_id, change, url=known.url, url_before=None, title=article.content.title, at=seen.at)
    memory.validators(known.url_key, etag=seen.etag, last_modified=seen.last_modified, closed=seen.closed)


def apply(store: Store, seen: Doubt, run_id: int) -> Change | None:
    """Record what waited; null if it says nothing new (any more)."""
    store.quarantine.drop(seen.url_key)
    known = store.memory.known(seen.url_key)
    if known is None or seen.article is None:
        return None
    change = events.of_content(known, seen.article, seen.records)
    if change:
        next_version(store.memory, known, seen, change, run_id)
    return change
