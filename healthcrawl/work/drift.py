"""Drift: how often each field was found in a crawl, and how surely, beside how it used to be."""

from __future__ import annotations

from bisect import insort
from collections import Counter, defaultdict
from dataclasses import replace

from healthcrawl.decide import quality
from healthcrawl.items.record import record
from healthcrawl.items.run import FieldRate
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store

EXAMPLES = 3
"""Pages named for a field that fell."""


@record
class Drift:
    """How well the pages of a crawl were read."""

    rates: dict[str, FieldRate]
    """By field; empty if no article page was read."""
    notes: list[str]
    """A sentence for each field that fell: how far, and where it is missing."""
    unchanged: int
    """Articles that were not read, because their pages were as before."""

    @property
    def filled(self) -> dict[str, int]:
        """On how many pages each field stands, as far as is known: a page that is as before has lost nothing."""
        return {name: rate.filled + self.unchanged for name, rate in self.rates.items()}

    @property
    def fallen(self) -> frozenset[str]:
        """Fields that fell, and not so long ago that the site must have given them up."""
        return frozenset(name for name, rate in self.rates.items() if rate.trend == "fell")


def keep_rates(store: Store, site: str, run: Run, unchanged: int) -> Drift:
    """Count the fields of the pages that a crawl read, and keep their rates with its last run; ``unchanged``: pages that were as before."""
    rates, examples = _count(store, run)
    history = [rate for crawl in store.runs.rates(site, before=run.run_id) for rate in crawl]
    judged: dict[str, FieldRate] = {}
    notes: list[str] = []
    for rate in rates:
        before = [old for old in history if old.name == rate.name]
        trend = quality.trend(before, rate)
        shown = examples[rate.name].of(rarer=quality.rarer(quality.sound(before), rate)) if trend == "fell" else []
        judged[rate.name] = replace(rate, trend=trend, examples=shown)
        if trend == "fell":
            notes.append(f"{site}: {_told(before, judged[rate.name])}")
    store.runs.keep_rates(run.run_id, list(judged.values()))
    return Drift(rates=judged, notes=notes, unchanged=unchanged)


def _told(before: list[FieldRate], now: FieldRate) -> str:
    """A sentence about a field that fell."""
    pages = " ".join(now.examples)
    history = quality.sound(before)
    if quality.rarer(history, now):
        return f"{now.name} is on {now.filled} of {now.pages} articles read, far fewer than before; not on {pages}"
    return f"{now.name} is read with confidence {now.confidence or 0:.2f}, {quality.mean_confidence(history) or 0:.2f} before; least on {pages}"


class _Examples:
    """Pages that show how a field fell."""

    def __init__(self) -> None:
        self._without: list[str] = []
        self._doubtful: list[tuple[float, str]] = []

    def add(self, url: str, confidence: float | None) -> None:
        if confidence is None:
            self._without = [*self._without, url][:EXAMPLES]
        elif len(self._doubtful) < EXAMPLES or confidence < self._doubtful[-1][0]:
            insort(self._doubtful, (confidence, url))
            del self._doubtful[EXAMPLES:]

    def of(self, *, rarer: bool) -> list[str]:
        """Pages without the field, or those where the reader is least sure of it."""
        return self._without if rarer else [url for _, url in self._doubtful]


def _count(store: Store, run: Run) -> tuple[list[FieldRate], dict[str, _Examples]]:
    """The rates of a crawl, and for each field some pages without it, or with the least sure reading."""
    pages, filled = 0, Counter[str]()
    sums: defaultdict[str, float] = defaultdict(float)
    examples: defaultdict[str, _Examples] = defaultdict(_Examples)
    for url, found in store.runs.found(run.crawl_id):
        pages += 1
        filled.update(found.keys())
        for name in quality.FIELDS:
            sums[name] += found.get(name, 0)
            examples[name].add(url, found.get(name))
    means = {name: round(sums[name] / filled[name], 3) if filled[name] else None for name in quality.FIELDS}
    return [FieldRate(name=name, pages=pages, filled=filled[name], confidence=means[name]) for name in quality.FIELDS if pages], examples
