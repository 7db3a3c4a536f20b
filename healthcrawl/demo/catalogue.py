"""The facts of the demo site on one day: every article by its number, worked out when it is asked for."""

from __future__ import annotations

from array import array
from bisect import bisect
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from itertools import count

from healthcrawl.demo import edits
from healthcrawl.demo import history as h
from healthcrawl.demo import vocabulary as v
from healthcrawl.demo.grammar import Dice, Plan, Words, mix, plan, write

DAY_ONE = datetime(2025, 12, 8)  # noqa: DTZ001 (wall-clock time of the site, printed without a zone)
_SPAN_MINUTES = 300 * 24 * 60
_FIRST_ID = 10_000
_FEWEST = 20
_CARDS = 20_000
_TEASER = 56
_RELATED = 10
_NEARBY = 25


@dataclass(frozen=True, slots=True)
class Card:
    """An article as a listing or a related list shows it."""

    number: int
    path: str
    title: str
    teaser: str
    published: datetime
    image: str


@dataclass(frozen=True, slots=True)
class Article:
    """Everything that an article's page says of itself."""

    number: int
    id: int
    path: str
    title: str
    leaf: v.Leaf
    publisher: str
    source: str | None
    published: datetime
    updated: datetime
    words: Words


class Catalogue:
    """All articles on one day, a pure function of ``articles``, ``day`` and ``seed``.

    Only the numbers of each department are held; words are made when they are asked for.
    Raises ValueError for fewer than 20 articles or a day before 1.
    """

    def __init__(self, articles: int, day: int, seed: int) -> None:
        if articles < _FEWEST or day < 1:
            raise ValueError(f"the demo needs at least {_FEWEST} articles and a day from 1 on, not {articles} and {day}")
        self.articles, self.day, self.seed = articles, day, seed
        self.population = h.population(articles, day)
        self.history = h.history(articles, day, seed)
        self.dead = [number for number in sorted(self.history) if not self.is_live(number)]
        self.card = lru_cache(_CARDS)(self._card)

    @cached_property
    def live(self) -> array[int]:
        """Numbers of all live articles, oldest first."""
        dead = set(self.dead)
        return array("l", (number for number in range(self.population) if number not in dead))

    @cached_property
    def by_listing(self) -> dict[str, array[int]]:
        """Numbers of the live articles of each listing by its path, oldest first."""
        lists = {path: array("l") for path in [v.ROOT[1], *v.TOPS.values(), *(leaf.path for leaf in v.LEAVES)]}
        for number in self.live:
            leaf = self.leaf(number)
            for path in (v.ROOT[1], v.TOPS[leaf.top], leaf.path):
                lists[path].append(number)
        return lists

    @property
    def today(self) -> datetime:
        """Midnight of the day that the site shows."""
        return DAY_ONE + timedelta(days=self.day - 1)

    def number_of(self, article_id: int) -> int | None:
        """The article with that id; None if there never was one."""
        number = article_id - _FIRST_ID
        return number if 0 <= number < self.population or number in self.history else None

    def events(self, number: int) -> list[h.Event]:
        """What happened to an article; a repost shares the edits of its original's body."""
        own = self.history.get(number, [])
        original = h.original_of(number)
        if original is None or h.kind_of(number) != "repost":
            return own
        return sorted(own + [event for event in self.history.get(original, []) if event.kind in edits.BODY])

    def state(self, number: int) -> str:
        """live, gone404 or gone410."""
        past = self.history.get(number)
        return past[-1].kind if past and past[-1].kind in h.REMOVALS else "live"

    def is_live(self, number: int) -> bool:
        """False once it is removed."""
        return self.state(number) == "live"

    def leaf(self, number: int) -> v.Leaf:
        """Department of an article; the first one is the largest."""
        return v.LEAVES[self._places[number]] if number >= 0 else v.LEAVES[-number % len(v.LEAVES)]

    @cached_property
    def _places(self) -> bytes:
        """Place of each article's department in the vocabulary."""
        chances = (mix(6, self.seed, number) for number in range(self.population))
        return bytes(0 if chance % 6 == 0 else chance // 6 % len(v.LEAVES) for chance in chances)

    def paths(self, number: int) -> list[str]:
        """All addresses that an article ever had, the current one last."""
        folder, name = self.leaf(number).path, f"{_FIRST_ID + number}.html"
        moves = [f"{DAY_ONE + timedelta(days=event.day - 1):%Y%m%d}/" for event in self.history.get(number, []) if event.kind in h.MOVES]
        return [f"{folder}{moved}{name}" for moved in ["", *moves]]

    def published(self, number: int) -> datetime:
        """When it was published, to the minute; higher numbers later."""
        born = h.birthday(self.articles, number)
        if born == 1:
            return DAY_ONE - timedelta(
                minutes=(self.articles - number) * _SPAN_MINUTES // self.articles - mix(7, number) % (_SPAN_MINUTES // self.articles)
            )
        place = (number - self.articles) % h.births(self.articles)
        return DAY_ONE + timedelta(days=born - 1, minutes=60 + place * 480 // h.births(self.articles))

    def updated(self, number: int) -> datetime:
        """When it was last updated, by its own word; silent edits leave no trace here."""
        told = [event.day for event in self.events(number) if not event.silent]
        if not told:
            return self.published(number)
        return DAY_ONE + timedelta(days=told[-1] - 1, minutes=600 + mix(8, self.seed, number, told[-1]) % 360)

    def disease(self, number: int) -> str:
        """What an article is about; a lookalike is never about its original's disease."""
        names = self.leaf(number).diseases
        chosen = mix(9, self.seed, number) % len(names)
        if h.kind_of(number) == "lookalike" and names[chosen] == self.disease(_original(number)):
            chosen = (chosen + 1) % len(names)
        return names[chosen]

    def outline(self, number: int) -> Plan:
        """Title, subjects and lead as first published."""
        match h.kind_of(number):
            case "repost" | "near":
                return self.outline(_original(number))
            case "lookalike":
                return plan(self.leaf(_original(number)), self.disease(number), self.seed, _original(number))
            case "sametitle":
                first = self.outline(_original(number))
                tries = (plan(self.leaf(number), first.disease, self.seed, number, attempt) for attempt in count())
                second = next(one for one in tries if one.topic is first.topic)
                second.title = first.title
                return second
        return plan(self.leaf(number), self.disease(number), self.seed, number)

    def title(self, number: int, outline: Plan) -> str:
        """Title today. Every second repost runs under a title of its own."""
        renamed = h.kind_of(number) == "repost" and number // h.BLOCK % 2
        times = sum(event.kind == "title" for event in self.history.get(number, []))
        return edits.retitle("关于" + outline.title if renamed else outline.title, times)

    def words(self, number: int, outline: Plan) -> Words:
        """The text today: as first written, then every edit."""
        copied = h.kind_of(number) in ("repost", "near", "lookalike")
        author = _original(number) if copied else number
        words = write(outline, self.seed, author)
        if h.kind_of(number) == "near":
            for kind in ("sentence", "word"):
                edits.apply(kind, words, outline, self.seed, number, 0)
        editor = author if h.kind_of(number) == "repost" else number
        for event in self.events(number):
            edits.apply(event.kind, words, outline, self.seed, editor, event.day)
        return words

    def article(self, number: int) -> Article:
        """Everything about one article, made anew."""
        outline = self.outline(number)
        chance = mix(10, self.seed, number)
        return Article(
            number=number,
            id=_FIRST_ID + number,
            path=self.paths(number)[-1],
            title=self.title(number, outline),
            leaf=self.leaf(number),
            publisher=v.PUBLISHERS[chance % len(v.PUBLISHERS)],
            source=v.SOURCES[chance // 16 % len(v.SOURCES)] if chance // 64 % 3 == 0 else None,
            published=self.published(number),
            updated=self.updated(number),
            words=self.words(number, outline),
        )

    def _card(self, number: int) -> Card:
        outline = self.outline(number)
        image = f"/img/{mix(11, number) % 40:02d}.png"
        return Card(number, self.paths(number)[-1], self.title(number, outline), outline.lead[:_TEASER] + " ...", self.published(number), image)

    def related(self, number: int) -> list[tuple[str, Card]]:
        """Ten neighbours with the addresses that the page links, others every day; some dead, some moved."""
        dice = Dice(12, self.seed, number, self.day)
        lists = [self.by_listing[self.leaf(number).path]] * 8 + [self.live] * 2
        chosen = dict.fromkeys(_nearby(numbers, number, dice) for numbers in lists)
        while len(chosen) < _RELATED + 1:
            chosen[dice.pick(self.live)] = None
        chosen.pop(number, None)
        ten = list(chosen)[:_RELATED]
        chance = mix(13, self.seed, number)
        if chance % 6 == 0:
            ten[3] = self.dead[chance // 6 % len(self.dead)]
        return [(self.paths(one)[0] if dice.below(10) < 3 else self.card(one).path, self.card(one)) for one in ten]


def _nearby(numbers: array[int], number: int, dice: Dice) -> int:
    """A number that stands near another in an ascending list."""
    place = bisect(numbers, number) + dice.between(-_NEARBY, _NEARBY)
    return numbers[place % len(numbers)]


def _original(number: int) -> int:
    original = h.original_of(number)
    if original is None:
        raise ValueError(f"article {number} is no copy")
    return original
