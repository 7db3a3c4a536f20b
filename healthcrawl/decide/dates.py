"""Dates of two sights of an article: what a page prints is resolved once, and only what is printed can change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from healthcrawl.items.article import Content, Precision
from healthcrawl.text.dates import relative

_LENGTHS: dict[Precision, int] = {"year": 4, "month": 7, "day": 10}
"""Characters of a date that a precision stands for."""
_VAGUE = timedelta(days=2)
"""Relative words (``3天前``) that age from sight to sight may be off by so much."""
_NAMES = ("published", "modified")


class _Printed(NamedTuple):
    at: str | None
    raw: str | None
    precision: Precision | None

    @property
    def fleeting(self) -> bool:
        """Does its meaning depend on the day when it is read?"""
        return self.precision == "inferred_year" or relative(self.raw or "")


def resolved_once(before: Content, after: Content) -> Content:
    """The content after, its dates as they were resolved at first, where nothing contradicts that.

    Relative words contradict nothing while the article's words are the same: ``3小时前`` is then said of the page, or of the visit.
    """
    kept: dict[str, Any] = {}
    same_words = (before.title, before.text) == (after.title, after.text)
    for name in _NAMES:
        old, new = _printed(before, name), _printed(after, name)
        idle = same_words and relative(new.raw or "")
        if old != new and (idle or _is_zero(new) or (new.fleeting and old.at and not _differs(old, new))):
            kept |= {f"{name}_at": old.at, f"{name}_raw": old.raw, f"{name}_precision": old.precision}
    return replace(after, **kept) if kept else after


def _is_zero(printed: _Printed) -> bool:
    """Is this the day that computers count from? A program that has lost a date prints it."""
    return printed.at is not None and printed.at[:10] in ("1970-01-01", "1969-12-31")


def differ(before: Content, after: Content) -> bool:
    """Do the dates contradict each other, as far as both are printed?"""
    return any(_differs(_printed(before, name), _printed(after, name)) for name in _NAMES)


def day_of(content: Content) -> str:
    """The day on which an article came out, if it is printed in a form that means the same on every day; else empty."""
    printed = _printed(content, "published")
    return "" if printed.at is None or printed.fleeting else printed.at[:10]


def _printed(content: Content, name: str) -> _Printed:
    return _Printed(getattr(content, f"{name}_at"), getattr(content, f"{name}_raw"), getattr(content, f"{name}_precision"))


def _apart(one: str, other: str) -> bool:
    """Are two dates, one of them told by relative words, further apart than such words age? Either may be a day, a month or a year only."""
    least = min(len(one), len(other))
    if least < _LENGTHS["day"]:
        return one[:least] != other[:least]
    return abs(date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])) > _VAGUE


def _differs(old: _Printed, new: _Printed) -> bool:
    if old.at == new.at or (old.raw == new.raw and new.fleeting):
        return False
    if old.at is None or new.at is None:
        return True
    if relative(old.raw or "") or relative(new.raw or ""):
        return _apart(old.at, new.at)
    if "inferred_year" in (old.precision, new.precision):
        return old.at[4:10] != new.at[4:10]
    length = min(_LENGTHS.get(precision or "minute", len(old.at)) for precision in (old.precision, new.precision))
    if old.at[:length] == new.at[:length]:
        return False
    return length < len(old.at) or datetime.fromisoformat(old.at) != datetime.fromisoformat(new.at)
