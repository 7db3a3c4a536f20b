"""How well the pages of a site were read: which fields were found, which fell against their own history, which vanished from known articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import sqrt

from healthcrawl.items.article import Article, Content
from healthcrawl.items.run import FieldRate, Trend

FIELDS = tuple("title text departments publisher authors source published_at modified_at summary sections tables images tags related".split())
"""Fields whose rates are kept. An article without title or text is none, but their confidence tells."""
_EVENTFUL = ("departments", "publisher", "authors", "source", "published_at", "modified_at", "tags")
"""Those among them whose loss would be an update."""

_TOGETHER = {
    "departments": ("departments", "breadcrumbs"),
    "published_at": ("published_at", "published_raw", "published_precision"),
    "modified_at": ("modified_at", "modified_raw", "modified_precision"),
}
"""Fields that say the same thing."""

_TOGETHER_GONE = 2
"""An article that loses so many fields at once is shown in another form: for phones, for printers."""
_STAYING = frozenset(("departments", "published_at"))
"""No editor takes these away."""
LEAST_LOST = 3
"""Fewer articles that lost a field are edits."""
LEAST_PAGES = 10
"""A rate over fewer pages than this says nothing."""
CLEARLY = 0.8
"""A fall is clear if the field is on less than this share of the pages that it used to be on."""
LESS_SURE = 0.6
"""A field with less than this share of its usual confidence is found by other means, and worse ones; a redesign that reads well stays above .7."""
LASTING = 3
"""A fall that so many crawls in a row have shown is how the site is now."""
_Z = 3.29
"""Standard deviations of a 99.9 % interval: a site has a dozen fields, and a crawl every night."""


def found(article: Article) -> dict[str, float]:
    """The fields that a page has, with their confidence (0 to 1; 1 where the reader gives none)."""
    content = article.content
    filled = [name for name in FIELDS if (article.related if name == "related" else getattr(content, name))]
    return {name: article.field_confidence.get(name, 1.0) for name in filled}


def trend(before: Sequence[FieldRate], now: FieldRate) -> Trend:
    """Did a field fall against its own history (oldest first), in how often it is found or in how sure the reader is of it?

    Crawls in which it fell are no history to compare with, until the fall has lasted: then history begins anew.
    """
    history = sound(before)
    if not (rarer(history, now) or less_sure(history, now)):
        return "steady"
    judged = [rate.trend for rate in before if rate.pages >= LEAST_PAGES]
    return "settled" if judged[1 - LASTING :] == ["fell"] * (LASTING - 1) else "fell"


def sound(before: Sequence[FieldRate]) -> list[FieldRate]:
    """The part of a field's history (oldest first) that a crawl is compared with."""
    since = max((place for place, rate in enumerate(before) if rate.trend == "settled"), default=0)
    return [rate for rate in before[since:] if rate.trend != "fell"]


def rarer(history: Sequence[FieldRate], now: FieldRate) -> bool:
    """Is the upper end of the Wilson interval of its rate below ``CLEARLY`` times the lower end of that before? Few pages make wide intervals."""
    pages, filled = sum(rate.pages for rate in history), sum(rate.filled for rate in history)
    if min(pages, now.pages) < LEAST_PAGES:
        return False
    _, upper = wilson(now.filled, now.pages)
    lower, _ = wilson(filled, pages)
    return upper < CLEARLY * lower


def less_sure(history: Sequence[FieldRate], now: FieldRate) -> bool:
    """Is the mean confidence where the field was found below ``LESS_SURE`` times that before?"""
    filled = sum(rate.filled for rate in history)
    known = mean_confidence(history)
    return known is not None and now.confidence is not None and min(filled, now.filled) >= LEAST_PAGES and now.confidence < LESS_SURE * known


def mean_confidence(history: Sequence[FieldRate]) -> float | None:
    """Mean confidence over all pages of some crawls that had the field; null if none had."""
    told = [(rate.confidence, rate.filled) for rate in history if rate.confidence is not None]
    pages = sum(filled for _, filled in told)
    return sum(confidence * filled for confidence, filled in told) / pages if pages else None


def wilson(filled: int, pages: int) -> tuple[float, float]:
    """Lower and upper end of the Wilson score interval of a rate (99.9 %); ``pages`` is at least 1."""
    rate, square = filled / pages, _Z * _Z / pages
    middle, reach = rate + square / 2, _Z * sqrt(rate * (1 - rate) / pages + square / pages / 4)
    return (middle - reach) / (1 + square), (middle + reach) / (1 + square)


def lost(before: Content, after: Content) -> list[str]:
    """The fields that an article had and has no more, if their loss would be an update."""
    return [name for name in _EVENTFUL if getattr(before, name) and not getattr(after, name)]


def hidden(names: Sequence[str]) -> frozenset[str]:
    """Of the fields that one article has lost, those that its page hides, whatever other pages show."""
    return frozenset(names if len(names) >= _TOGETHER_GONE else _STAYING.intersection(names))


def vanished(losses: Iterable[Sequence[str]], filled: Mapping[str, int]) -> frozenset[str]:
    """The fields that the site, or the reader, has lost: from several known articles at once, and from more than still have them.

    ``losses``: for each article the fields that it has lost; ``filled``: on how many pages of the crawl each field was found.
    """
    counts = Counter(name for names in losses for name in names)
    return frozenset(name for name, count in counts.items() if count >= LEAST_LOST and count > filled.get(name, 0))


def restored(before: Content, after: Content, names: Iterable[str]) -> Content:
    """The content after, with these fields as they were before."""
    kept = {part: getattr(before, part) for name in names for part in _TOGETHER.get(name, (name,))}
    return replace(after, **kept)
