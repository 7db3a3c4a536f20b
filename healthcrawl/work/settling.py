"""What becomes of the updates that a crawl has seen, once it has seen the whole site: they are recorded, or held."""

from __future__ import annotations

from healthcrawl.decide import brake, events
from healthcrawl.decide.change import digests
from healthcrawl.decide.doubt import SUSPECT_RUNS, lasting
from healthcrawl.items.known import Doubt
from healthcrawl.items.record import record
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.work.drift import Drift
from healthcrawl.work.sifting import FIELD_LOST, NOTHING_NEW, sift
from healthcrawl.work.versions import apply

HELD: dict[str, str] = {
    "same-edit-on-many": "the same edit on many articles",
    "most-words-gone-on-many": "many articles that lost most of their words",
    "parts-gone-on-many": "many articles that lost a part",
}
"""Reasons of the brake, in words."""
SUSPECT = frozenset(("same-text-on-many", FIELD_LOST))
"""Reasons not to believe an update, whatever the site may be doing."""


@record
class Settled:
    """What was decided."""

    recorded: int
    """Updates that are recorded."""
    held: dict[str, int]
    """Updates that are not, by reason."""

    @property
    def braked(self) -> str:
        """What the brake has held, in words; empty if nothing."""
        return "; ".join(f"{count} updates held: {HELD[reason]}" for reason, count in self.held.items() if reason in HELD)


def settle(store: Store, site: str, run: Run, drift: Drift, *, checked: int, healthy: bool) -> Settled:
    """Decide on every update that this crawl has seen.

    ``drift``: how well its pages were read; ``checked``: known articles that it has looked at; ``healthy``: what it saw can be believed.
    """
    doubts = {doubt.url_key: doubt for doubt in store.quarantine.seen(site, run.crawl_id) if doubt.state in ("proposed", "held")}
    if healthy:
        doubts, why = sift(store, site, run, drift, doubts)
        why |= brake.held([update for key, doubt in doubts.items() if key not in why and (update := _update(store, doubt))], checked)
    else:
        why = dict.fromkeys(doubts, "site-not-healthy")
    recorded = 0
    held: dict[str, int] = {}
    for key, doubt in doubts.items():
        reason = why.get(key)
        if reason == NOTHING_NEW:
            store.quarantine.drop(key)
        elif reason:
            store.quarantine.mark(doubt, "suspect" if reason in SUSPECT else "held", reason)
            held[reason] = held.get(reason, 0) + 1
        else:
            recorded += apply(store, doubt, run.run_id) is not None
    return Settled(recorded=recorded, held=held)


def _update(store: Store, doubt: Doubt) -> brake.Update | None:
    known = store.memory.known(doubt.url_key)
    if known is None or doubt.article is None:
        return None
    change = events.of_content(known, doubt.article, doubt.records)
    if change is None:
        return None
    return brake.Update(
        url_key=doubt.url_key,
        before=known.content,
        after=doubt.article.content,
        body=(known.body_sha256, digests(doubt.article.content).body),
        change=change,
        sights=max(doubt.runs, SUSPECT_RUNS) if lasting(doubt) else doubt.runs,
    )
