"""Drift: how often each field was found in a crawl, beside how often it used to be."""

from __future__ import annotations

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
    def settled(self) -> frozenset[str]:
        """Fields that the site has given up."""
        return frozenset(name for name, rate in self.rates.items() if rate.trend == "settled")


def keep_rates(store: Store, site: str, run: Run, unchanged: int) -> Drift:
    """Count the fields of the pages that a crawl read, and keep their rates with its last run; ``unchanged``: pages that were as before."""
    rates, without = _count(store, run)
    history = [rate for crawl in store.runs.rates(site, before=run.run_id) for rate in crawl]
    judged: dict[str, FieldRate] = {}
    for rate in rates:
        trend = quality.trend([old for old in history if old.name == rate.name], rate)
        judged[rate.name] = replace(rate, trend=trend, examples=without[rate.name] if trend == "fell" else [])
    store.runs.keep_rates(run.run_id, list(judged.values()))
    notes = [
        f"{site}: {rate.name} is on {rate.filled} of {rate.pages} articles read, far fewer than before; not on {' '.join(rate.examples)}"
        for rate in judged.values()
        if rate.examples
    ]
    return Drift(rates=judged, notes=notes, unchanged=unchanged)


def _count(store: Store, run: Run) -> tuple[list[FieldRate], dict[str, list[str]]]:
    """The rates of a crawl, and for each field some pages without it."""
    pages, filled = 0, Counter[str]()
    sums: defaultdict[str, float] = defaultdict(float)
    without: defaultdict[str, list[str]] = defaultdict(list)
    for url, found in store.runs.found(run.crawl_id):
        pages += 1
        filled.update(found.keys())
        for name in quality.FIELDS:
            sums[name] += found.get(name, 0)
            if name not in found and len(without[name]) < EXAMPLES:
                without[name].append(url)
    means = {name: round(sums[name] / filled[name], 3) if filled[name] else None for name in quality.FIELDS}
    return [FieldRate(name=name, pages=pages, filled=filled[name], confidence=means[name]) for name in quality.FIELDS if pages], without
