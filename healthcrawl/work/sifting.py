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
NOTHING_NEW = "nothing-new"
"""Nothing differs but lines that change by themselves, or fields that the site prints no more."""
PERHAPS_VOLATILE = "perhaps-volatile-lines"
"""Nothing differs but lines that changed alike on several articles: a second sight tells whether they go on changing."""
EARLIER = "earlier-version"
"""The words are those of an earlier version, as a stale cache shows them: a second sight tells whether they stay."""

Doubts = dict[str, Doubt]
"""Updates by the key of their address."""


def sift(store: Store, site: str, run: Run, drift: Drift, doubts: Doubts) -> tuple[Doubts, dict[str, str]]:
    """The updates as they are to be recorded, and by key the reason not to."""
    before = {key: known.content for key in doubts if (known := store.memory.known(key))}
    kept, why = _refilled(drift, doubts, before)
    why |= _unrest(store, site, run, {key: (doubt, before[key]) for key, doubt in kept.items() if key in before and key not in why})
    return kept, why


def _content(doubt: Doubt) -> Content:
    assert doubt.article is not None  # noqa: S101 - an update is an article
    return doubt.article.content


def _refilled(drift: Drift, doubts: Doubts, before: dict[str, Content]) -> tuple[Doubts, dict[str, str]]:
    """Where a field vanished, from the site or from one page, the articles keep what they had: an edit of their words is recorded all the same."""
    losses = {key: quality.lost(before[key], _content(doubt)) for key, doubt in doubts.items() if key in before}
    vanished = quality.vanished(losses.values(), drift.filled)
    kept, why = dict(doubts), {}
    for key, names in losses.items():
        doubt = doubts[key]
        hidden = frozenset[str]() if lasting(doubt) else quality.hidden(names) - vanished
        missing = hidden | vanished.intersection(names)
        if not missing:
            continue
        assert doubt.article is not None  # noqa: S101 - an update is an article
        content = quality.restored(before[key], doubt.article.content, missing)
        kept[key] = replace(doubt, article=replace(doubt.article, content=content))
        if compare(before[key], content) is None:
            why[key] = FIELD_LOST if hidden or missing & drift.fallen else NOTHING_NEW
    return kept, why


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
    return why | {key: NOTHING_NEW for key, (doubt, before) in updates.items() if _same_without(before, _content(doubt), masks)}


def _same_without(before: Content, after: Content, masks: frozenset[str]) -> bool:
    return bool(masks) and compare(volatile.without(before, masks), volatile.without(after, masks)) is None


def _is_stale(store: Store, doubt: Doubt, before: Content) -> bool:
    """Does a page show an earlier version, and neither its own date nor its server's says that it is newer than the last one?"""
    now = _content(doubt)
    if not volatile.returns(store.learned.last_words(doubt.article_id), digests(now).words):
        return False
    redated = (now.modified_at or "") > (before.modified_at or "")
    return not (redated or volatile.newer(store.learned.last_modified(doubt.url_key), doubt.last_modified))
