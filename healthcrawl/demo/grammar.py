"""The writer of the demo site: from a number it makes the words of an article, always the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import TypeVar

from healthcrawl.demo import vocabulary as v

T = TypeVar("T")
STYLES = [
    (number, markup) for number in ("{i}、{name}:", "{i}.{name}", "{cn}、{name}", "({i}){name}") for markup in ("h2", "h3", "strong", "p", "inline")
]
_MASK = 2**64 - 1
_REST_OF_LEAD = list(map("".join, permutations(v.EXTRA_LEADS, 2)))
_POOLS: dict[str, Sequence[object]] = {
    "organ": v.ORGANS,
    "change": v.CHANGES,
    "sign": v.SIGNS,
    "sign2": v.SIGNS,
    "who": v.PEOPLE,
    "drug": v.DRUGS,
    "food": v.FOODS,
    "nutrient": v.NUTRIENTS,
    "test": v.TESTS,
    "test2": v.TESTS,
    "adverb": [word for word in v.ADVERBS if word in ("通常", "往往", "一般", "多半", "常常")],
    "percent": range(3, 89),
    "minutes": range(10, 61),
    "days": range(2, 22),
    "times": range(2, 10),
    "months": range(2, 13),
    "mg": range(10, 501),
    "daily": range(1, 5),
    "grams": range(20, 201),
    "ml": range(1500, 2401),
    "hours": range(6, 10),
    "salt": range(3, 7),
}


def mix(*keys: int) -> int:
    """One 64-bit number from several: the same in every process, far apart for near keys."""
    state = 0
    for key in keys:
        state = (state ^ key) * 0x9E3779B97F4A7C15 & _MASK
    state = (state ^ state >> 32) * 0xBF58476D1CE4E5B9 & _MASK
    return state ^ state >> 29


class Dice:
    """A source of choices that depends on its keys alone; cheaper to make than ``random.Random``, and good enough for words."""

    __slots__ = ("_state",)

    def __init__(self, *keys: int) -> None:
        self._state = mix(*keys)

    def below(self, stop: int) -> int:
        """A whole number from 0 up to ``stop``, which is left out (Knuth's MMIX generator)."""
        self._state = state = (self._state * 6364136223846793005 + 1442695040888963407) & _MASK
        return (state >> 33) % stop

    def pick(self, pool: Sequence[T]) -> T:
        """One of the pool."""
        return pool[self.below(len(pool))]

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + self.below(high - low + 1)

    def sample(self, pool: Sequence[T], size: int) -> list[T]:
        """``size`` different places of the pool, in random order."""
        rest = list(pool)
        return [rest.pop(self.below(len(rest))) for _ in range(size)]


class Slots(dict[str, object]):
    """The blanks of one sentence, each filled when it is first asked for."""

    def __init__(self, dice: Dice, **fixed: object) -> None:
        super().__init__(fixed)
        self._dice = dice

    def __missing__(self, name: str) -> object:
        """Fill a blank from its pool; ``sign2`` is another sign than ``sign``."""
        value = self._dice.pick(_POOLS[name])
        while name[-1] == "2" and value == self.get(name[:-1]):
            value = self._dice.pick(_POOLS[name])
        self[name] = value
        return value


@dataclass(slots=True)
class Section:
    """One numbered section."""

    name: str
    paragraphs: list[str]
    table: list[list[str]] | None = None


@dataclass(slots=True)
class Plan:
    """The outline of an article, cheap to make: enough for a listing or a related list."""

    title: str
    disease: str
    dept: str
    """Name of the department that gives the advice."""
    topic: v.Topic
    subjects: list[str]
    lead: str


@dataclass(slots=True)
class Words:
    """The whole text of an article."""

    lead: str
    sections: list[Section]
    closing: str
    style: tuple[str, str]
    """Form of the section numbers, and the markup of the headings."""
    image: bool = False
    tags: list[str] = field(default_factory=list)


def plan(leaf: v.Leaf, disease: str, *key: int) -> Plan:
    """Outline an article about a disease of a department; equal keys give equal words around the name."""
    dice = Dice(1, *key)
    topic = dice.pick(v.TOPICS)
    subjects = dice.sample(topic.subjects, dice.between(3, 6))
    slots = Slots(dice, disease=disease, dept=leaf.name, subjects="、".join(subjects))
    title = dice.pick(topic.titles).format_map(slots)
    lead = (dice.pick(topic.leads) + dice.pick(_REST_OF_LEAD)).format_map(slots)
    return Plan(title, disease, leaf.name, topic, subjects, lead)


def write(outline: Plan, *key: int) -> Words:
    """Write the text to an outline; equal keys give equal words around the disease's name."""
    dice = Dice(2, *key)
    sections = [section(outline, subject, dice) for subject in outline.subjects]
    if dice.below(10) < 3:
        dice.pick(sections).table = _table(dice)
    closing = dice.pick(v.CLOSINGS).format_map(Slots(dice, disease=outline.disease, dept=outline.dept))
    tags = [outline.disease, *dice.sample(outline.subjects, dice.between(0, 2))]
    return Words(outline.lead, sections, closing, dice.pick(STYLES), dice.below(2) == 0, tags)


def section(outline: Plan, subject: str, dice: Dice) -> Section:
    """One section about one subject."""
    first = sentence(outline, subject, dice, outline.topic.sentences)
    rest = [sentence(outline, subject, dice, v.COMMON) for _ in range(dice.between(2, 4))]
    cut = len(rest) if dice.below(10) < 7 else 1
    paragraphs = ["".join([first, *rest[:cut]]), "".join(rest[cut:])]
    return Section(subject, [p for p in paragraphs if p])


def sentence(outline: Plan, subject: str, dice: Dice, templates: list[str] = v.COMMON) -> str:
    """One sentence, its blanks filled."""
    return dice.pick(templates).format_map(Slots(dice, disease=outline.disease, dept=outline.dept, subject=subject))


def _table(dice: Dice) -> list[list[str]]:
    rows = [[food, f"{dice.between(2, 20) * 10}克", f"每周{dice.between(2, 7)}次"] for food in dice.sample(v.FOODS, 3)]
    return [["食物", "每次用量", "频率"], *rows]
