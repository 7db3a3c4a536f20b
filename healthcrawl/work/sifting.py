"""What of a crawl's updates is nobody's edit: fields that the reader lost all over the site, lines that keep changing by themselves."""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.decide import quality, volatile
from healthcrawl.decide.brake import CONFIRMED
from healthcrawl.decide.change import compare, digests
from healthcrawl.decide.doubt import lasting
from healthcrawl.items.article import Content
from healthcrawl.items.known import Doubt
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.work.drift import Drift

FIELD_LOST = "field-lost"
"""Nothing differs but that a field is gone, as it is on other articles."""
VOLATILE = "volatile-lines"
"""Nothing differs but lines that change by themselves."""
PERHAPS_VOLATILE = "perhaps-volatile-lines"
"""Nothing differs but lines that changed alike on several articles: a second sight tells whether they go on changing."""
EARLIER = "earlier-version"
"""The words are those of an earlier version, as a stale cache shows them: a second sight tells whether they stay."""

Doubts = dict[str, Doubt]
"""Updates by the key of their address."""


def sift(store: Store, site: str, run: Run, drift: Drift, doubts: Doubts) -> tuple[Doubts, dict[str, str]]:
    """The updates as they are to be recorded, and by key the reason not to."""
    before = {key: known.content for key in doubts if (known := store.memory.known(key))}
    kept = _refilled(drift, doubts, before)
    why = {key: FIELD_LOST for key, doubt in kept.items() if doubt is not doubts[key] and compare(before[key], _content(doubt)) is None}
    why |= _unrest(store, site, run, {key: (doubt, before[key]) for key, doubt in kept.items() if key in before and key not in why})
    return kept, why


def _content(doubt: Doubt) -> Content:
    assert doubt.article is not None  # noqa: S101 - an update is an article
    return doubt.article.content


def _refilled(drift: Drift, doubts: Doubts, before: dict[str, Content]) -> Doubts:
    """Where a field vanished from the site, the articles keep what they had: an edit of their words is recorded all the same."""
    fresh = {key: quality.lost(before[key], _content(doubt)) for key, doubt in doubts.items() if key in before and not lasting(doubt)}
    vanished = quality.vanished(fresh.values(), drift.filled) - drift.settled
    kept = dict(doubts)
    for key, names in fresh.items():
        if missing := vanished.intersection(names) | (quality.hidden(names) - drift.settled):
            doubt = doubts[key]
            assert doubt.article is not None  # noqa: S101 - an update is an article
            kept[key] = replace(doubt, article=replace(doubt.article, content=quality.restored(before[key], doubt.article.content, missing)))
    return kept


def _unrest(store: Store, site: str, run: Run, updates: dict[str, tuple[Doubt, Content]]) -> dict[str, str]:
    """Updates that consist of lines which change by themselves, or may do so; what changes in this crawl is learned."""
    fresh = {key: (before, _content(doubt)) for key, (doubt, before) in updates.items() if doubt.runs < CONFIRMED}
    changing = volatile.changing(list(fresh.values()))
    if changing:
        changing = volatile.widespread(changing, store.learned.contents_seen(site, run.crawl_id))
    lines = volatile.learn(store.learned.volatile(site), changing, run.crawl_id)
    if changing:
        store.learned.keep_volatile(site, lines)
    masks = volatile.volatile(lines)
    why = {key: PERHAPS_VOLATILE for key, (before, after) in fresh.items() if _same_without(before, after, masks | changing.keys())}
    why |= {key: EARLIER for key, (doubt, before) in updates.items() if key in fresh and _is_stale(store, doubt, before)}
    return why | {key: VOLATILE for key, (doubt, before) in updates.items() if _same_without(before, _content(doubt), masks)}


def _same_without(before: Content, after: Content, masks: frozenset[str]) -> bool:
    return bool(masks) and compare(volatile.without(before, masks), volatile.without(after, masks)) is None


def _is_stale(store: Store, doubt: Doubt, before: Content) -> bool:
    """Does a page show an earlier version, and neither its own date nor its server's says that it is newer than the last one?"""
    now = _content(doubt)
    if not volatile.returns(store.learned.last_words(doubt.article_id), digests(now).words):
        return False
    redated = (now.modified_at or "") > (before.modified_at or "")
    return not (redated or volatile.newer(store.learned.last_modified(doubt.url_key), doubt.last_modified))
