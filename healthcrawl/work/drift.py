"""Drift: how often each field was found in a crawl, beside how often it used to be."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from healthcrawl.decide import quality
from healthcrawl.items.run import FieldRate
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store

EXAMPLES = 3
"""Pages named for a field that fell."""


def keep_rates(store: Store, site: str, run: Run) -> list[str]:
    """Keep with the crawl's last run how often each field was found; says of each field that fell, in a sentence, where it is missing."""
    rates, without = _count(store, run)
    history = store.runs.rates(site, before=run.run_id)
    rates = [
        replace(rate, trend=quality.trend([old for run_rates in history for old in run_rates if old.field == rate.field], rate)) for rate in rates
    ]
    store.runs.keep_rates(run.run_id, rates)
    return [
        f"{site}: {rate.field} is on {rate.filled} of {rate.pages} articles read, far fewer than before; not on {' '.join(without[rate.field])}"
        for rate in rates
        if rate.trend == "fell"
    ]


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
    return [FieldRate(field=name, pages=pages, filled=filled[name], confidence=means[name]) for name in quality.FIELDS if pages], without
