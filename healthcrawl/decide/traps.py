"""Spider traps: addresses without end that teach nothing. Known by what their pages bring, not by how they are spelled.

Addresses that differ only in numbers, dates and identifiers have one shape (``/day/#/#``). A shape whose pages show, many times in a row, only what
other pages of it have shown is a trap; what is left of it is not asked for. (What pages of other shapes have shown does not count: the listing of a
whole site repeats those of its departments.) Known articles and the first listings of a crawl are never taken for one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from urllib.parse import urlsplit

from healthcrawl.items.article import Article, Listing
from healthcrawl.items.visit import PageResult, Task

BARREN = 40
"""So many pages of one shape in a row without anything new, and it is a trap."""
MAX_SEGMENTS, MAX_SAME = 16, 3
"""A path has at most this many segments, and the same one at most this often."""
_VARIES = re.compile(r"(?<=[=/_-])[0-9a-z]*\d[0-9a-z]*|\d+", re.IGNORECASE)
_DATE = re.compile(r"(?<![0-9a-z])(?:19|20)\d\d(?:[/=&_-]+(?:\w+=)?)?\d{1,2}(?![0-9a-z])|calendar|rili")
_PAGE = re.compile(r"[?&_/-]p(?:age|aged)?[=_/-]?\d", re.IGNORECASE)


class Traps:
    """What one crawl has learned about the shapes of addresses."""

    def __init__(self) -> None:
        self._barren: Counter[str] = Counter()
        self._shown: defaultdict[str, set[int]] = defaultdict(set)
        """By shape: hashes of titles on listings, and of articles."""

    def observe(self, result: PageResult) -> None:
        """Learn from a page whether its shape still brings anything new."""
        shows = _shows(result)
        if shows is not None:
            shape = _shape(result.task.url)
            shown = self._shown[shape]
            self._barren[shape] = self._barren[shape] + 1 if shows <= shown else 0
            shown |= shows

    def reason(self, task: Task) -> str | None:
        """The name of the trap that an address belongs to; null if it may be asked for."""
        if task.known or task.kind == "start":
            return None
        segments = urlsplit(task.url).path.strip("/").split("/")
        again = len(segments) - len(set(segments))
        if len(segments) > MAX_SEGMENTS or (again >= MAX_SAME and max(Counter(segments).values()) > MAX_SAME):
            return "growing-path"
        if self._barren[_shape(task.url)] < BARREN:
            return None
        return "calendar" if _DATE.search(task.url) else "repeating-pages" if _PAGE.search(task.url) else "endless-addresses"


def _shows(result: PageResult) -> set[int] | None:
    """Hashes of what a page shows; null if that tells nothing about its shape."""
    match result.reading:
        case Listing() as listing:
            return {hash(entry.title) for entry in listing.entries}
        case Article() as article if result.task.kind != "part":
            return {hash((article.content.title, article.content.text))}
        case _:
            return set() if result.verdict.reason in ("no-article", "soft-404") else None


def _shape(url: str) -> str:
    return _VARIES.sub("#", url)
