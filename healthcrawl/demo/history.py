"""What happens on the demo site, day by day: which articles are born, edited, moved, removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from healthcrawl.demo.edits import BODY
from healthcrawl.demo.grammar import Dice

EDITS = ["dose", "title", "tags", "sentence", "section_add", "word", "section_remove", "section_move", "date"]
REMOVALS = ["gone404", "gone410"]
MOVES = ["301", "meta-refresh"]
REDESIGNS = (3, 10)
BLOCK = 20
COPIES = {7: ("repost", 2), 12: ("near", 4), 15: ("lookalike", 5), 18: ("sametitle", 9)}
"""In each block of twenty articles: place of the copy, what kind of copy, place of its original."""
MULTIPAGE = (3, 11)


class Event(NamedTuple):
    """One thing that happened to one article."""

    day: int
    kind: str
    silent: bool
    """True if the page does not tell: the updated time stays."""


History = dict[int, list[Event]]


def births(articles: int) -> int:
    """New articles per day: three in a hundred, at least one."""
    return max(1, articles * 3 // 100)


def population(articles: int, day: int) -> int:
    """How many articles were ever published by that day."""
    return articles + (day - 1) * births(articles)


def birthday(articles: int, number: int) -> int:
    """Day on which an article appears; 1 for all that were there when the demo begins."""
    return 1 if number < articles else 2 + (number - articles) // births(articles)


def design(day: int) -> int:
    """Which design the site wears, from 0."""
    return sum(day >= first for first in REDESIGNS)


def kind_of(number: int) -> str:
    """plain, repost, near, lookalike, sametitle or multipage."""
    place = number % BLOCK if number >= 0 else 0
    return COPIES[place][0] if place in COPIES else "multipage" if place in MULTIPAGE else "plain"


def original_of(number: int) -> int | None:
    """The article that a copy was made from; None for an original."""
    place = number % BLOCK if number >= 0 else 0
    return number - place + COPIES[place][1] if place in COPIES else None


def reposts_of(number: int) -> list[int]:
    """The articles that show the same text and follow its edits."""
    place = number % BLOCK
    return [number - place + copy for copy, (kind, original) in COPIES.items() if kind == "repost" and original == place]


def _agenda(articles: int, day: int) -> Iterator[tuple[str, bool]]:
    """Kinds of the day's events, and whether they are silent. Day 1 finds some articles moved already."""
    hundredth = max(1, articles // 100)
    if day > 1:
        for i in range(max(5, articles * 3 // 100)):
            yield EDITS[i if i < 3 else (i + day - 2) % len(EDITS)], i % 4 == 3
        for i in range(hundredth):
            yield REMOVALS[(i + day) % 2], True
    for i in range(hundredth if day > 1 else hundredth + 1):
        yield MOVES[(i + day) % 2], True


def history(articles: int, day: int, seed: int) -> History:
    """All events up to and on that day, by article, oldest first. Articles below zero were removed before the demo begins."""
    events: History = {-i: [Event(0, REMOVALS[i % 2], True)] for i in range(1, max(2, articles // 50) + 1)}
    for today in range(1, day + 1):
        dice = Dice(4, seed, articles, today)
        there = population(articles, max(1, today - 1))
        for kind, silent in _agenda(articles, today):
            number = dice.between(0, there - 1)
            while not _eligible(number, kind, today, events):
                number = dice.between(0, there - 1)
            events.setdefault(number, []).append(Event(today, kind, silent))
    return events


def _eligible(number: int, kind: str, today: int, events: History) -> bool:
    """One event a day, none after a removal; a repost has no text of its own to edit."""
    past = events.get(number)
    if past and (past[-1].day == today or past[-1].kind in REMOVALS):
        return False
    return kind not in BODY or kind_of(number) != "repost"
