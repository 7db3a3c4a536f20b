"""Lines inside articles that come and go, or count, without anybody's edit: learned from what many articles of a site do in one crawl.

One crawl only raises a suspicion: the same figures corrected on three articles look like a counter, too. What shows yet other figures in a later
crawl is volatile; what stays as it was seen is an edit.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from email.utils import parsedate_to_datetime

from healthcrawl.items.article import Content
from healthcrawl.items.site import VolatileLine

ARTICLES, SHARE = 3, 0.8
"""A line must change alike on so many articles in one crawl, and on so large a share of those that have it."""
CRAWLS = 2
"""In so many crawls it must have changed to be volatile."""
_COUNTERS = frozenset(("次", "人", "人次", "名", "位", "条", "个", "篇"))
"""Units that counters print; a change of any other quantity is an edit."""
_MOMENT = re.compile(r"刚刚|今天|昨[天日]|前天|\d+\s*(?:秒|分钟|个?小时|天|周|个?星期|个?月|年)(?:以?前|之前)")
_NUMBER = re.compile(r"\d+(?:[.:,/\-]\d+)*\s*万?")
_WORD = re.compile(r"[^\W\d_]{2}")


def mask(line: str) -> str:
    """The line without its figures and relative dates; empty if nothing is left that would name it."""
    masked = _NUMBER.sub("#", _MOMENT.sub("@", "".join(line.split())))
    return masked if _WORD.search(masked) else ""


def without(content: Content, masks: frozenset[str]) -> Content:
    """The content without the lines that have these masks."""
    sections = [replace(section, text=_without(section.text, masks)) for section in content.sections]
    return replace(content, text=_without(content.text, masks), sections=sections)


def _without(text: str, masks: frozenset[str]) -> str:
    return "\n".join(line for line in text.split("\n") if mask(line) not in masks)


def changing(updates: Sequence[tuple[Content, Content]]) -> dict[str, int]:
    """Masks of the lines that change alike on several articles, with the number of these: in figures only, or by coming here and going there.

    ``updates``: what each article was and is now.
    """
    counting: defaultdict[str, set[str]] = defaultdict(set)
    edited: set[str] = set()
    came, went = Counter[str](), Counter[str]()
    for before, after in updates:
        old, new = (Counter(content.text.split("\n")) for content in (before, after))
        gone, come = old - new, new - old
        for was, now in _figures(gone, come):
            name = mask(now)
            if _dose(was, now):
                edited.add(name)
            else:
                counting[name].add(before.title)
        came.update(come.keys())
        went.update(gone.keys())
    roving = {mask(line): came[line] + went[line] for line in came.keys() & went.keys()}
    found = {name: number for name, number in roving.items() if name not in counting} | {name: len(titles) for name, titles in counting.items()}
    return {name: number for name, number in found.items() if name and name not in edited and number >= ARTICLES}


def widespread(changed: Mapping[str, int], contents: Iterable[Content]) -> dict[str, int]:
    """Of the lines that changed, those that changed on nearly all of the articles that have them; ``contents``: what the crawl's articles were."""
    bearing = Counter(name for content in contents for name in {mask(line) for line in content.text.split("\n")} & changed.keys())
    return {name: count for name, count in changed.items() if count >= SHARE * bearing[name]}


def _figures(gone: Iterable[str], come: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The lines that changed in nothing but figures and relative dates."""
    lines = {mask(line): line for line in gone}
    return ((lines[name], line) for line in come if (name := mask(line)) in lines)


def _dose(before: str, after: str) -> bool:
    """Did a quantity change that a reader may act upon?"""
    from healthcrawl.text.quantities import pair  # imported here for the same reason as in ``change``

    before, after = _MOMENT.sub("", before), _MOMENT.sub("", after)
    return any(change.unit and change.unit not in _COUNTERS for change in pair(before, after))


def learn(known: Sequence[VolatileLine], seen: dict[str, int], crawl_id: int) -> list[VolatileLine]:
    """What is known of a site's changing lines after one more crawl, by mask; a crawl counts once."""
    lines = {line.mask: line for line in known}
    for name, articles in seen.items():
        line = lines.get(name) or VolatileLine(mask=name, crawls=0, articles=0, last_crawl=0)
        again = line.crawls + (line.last_crawl != crawl_id)
        lines[name] = replace(line, crawls=again, articles=max(line.articles, articles), last_crawl=crawl_id)
    return [lines[name] for name in sorted(lines)]


def volatile(lines: Iterable[VolatileLine]) -> frozenset[str]:
    """Masks of the lines that are no words of an article."""
    return frozenset(line.mask for line in lines if line.crawls >= CRAWLS)


def returns(words: Sequence[str], now: str) -> bool:
    """Are an article's words those of an earlier version again? ``words``: digests of its last versions, the newest first."""
    return now in words[1:] and now != words[0]


def newer(before: str | None, after: str | None) -> bool:
    """Does the server say that the page was changed since? Two ``Last-Modified``; false where one is missing or no date."""
    if not (before and after):
        return False
    try:
        return parsedate_to_datetime(after) > parsedate_to_datetime(before)
    except (ValueError, TypeError):
        return False
