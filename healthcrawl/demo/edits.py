"""The editor of the demo site: what one edit does to the words of an article. Every edit changes something."""

from __future__ import annotations

import re
from collections.abc import Callable

from healthcrawl.demo import vocabulary as v
from healthcrawl.demo.grammar import Dice, Plan, Section, Words, section, sentence

_DOSE = re.compile(r"\d+(?=毫克|毫升|克|%|次)")
_WORD = re.compile("|".join(v.ADVERBS))
_FEWEST_SECTIONS = 3


def _paragraphs(words: Words) -> list[tuple[list[str], int]]:
    return [(part.paragraphs, i) for part in words.sections for i in range(len(part.paragraphs))]


def _substitute(words: Words, dice: Dice, pattern: re.Pattern[str], better: Callable[[str], str]) -> None:
    """Change one match of the pattern somewhere in the sections, or in the closing advice when they have none."""
    hits = [(paragraphs, i, match) for paragraphs, i in _paragraphs(words) for match in pattern.finditer(paragraphs[i])]
    if hits:
        paragraphs, i, match = dice.pick(hits)
        paragraphs[i] = match.string[: match.start()] + better(match[0]) + match.string[match.end() :]
    else:
        words.closing = pattern.sub(lambda match: better(match[0]), words.closing, count=1)


def _word(words: Words, outline: Plan, dice: Dice) -> None:
    if not any(_WORD.search(paragraphs[i]) for paragraphs, i in _paragraphs(words)) and not _WORD.search(words.closing):
        words.closing = "通常" + words.closing
    else:
        _substitute(words, dice, _WORD, v.ADVERBS.__getitem__)


def _dose(words: Words, outline: Plan, dice: Dice) -> None:
    """One digit only: the smallest edit that matters."""

    def better(number: str) -> str:
        return str(int(number[0]) % 9 + 1) + number[1:]

    _substitute(words, dice, _DOSE, better)


def _sentence(words: Words, outline: Plan, dice: Dice) -> None:
    part = dice.pick(words.sections)
    part.paragraphs[-1] += sentence(outline, part.name, dice)


def _section_add(words: Words, outline: Plan, dice: Dice) -> None:
    used = {part.name for part in words.sections}
    free = [subject for subject in outline.topic.subjects if subject not in used] or ["其他情况"]
    words.sections.append(section(outline, dice.pick(free), dice))


def _section_remove(words: Words, outline: Plan, dice: Dice) -> None:
    if len(words.sections) > _FEWEST_SECTIONS:
        words.sections.remove(dice.pick(words.sections))
    else:
        _section_add(words, outline, dice)


def _section_move(words: Words, outline: Plan, dice: Dice) -> None:
    part: Section = words.sections.pop(dice.between(1, len(words.sections) - 1))
    words.sections.insert(0, part)


def _tags(words: Words, outline: Plan, dice: Dice) -> None:
    words.tags.append(dice.pick([sign for sign in v.SIGNS if sign not in words.tags]))


BODY: dict[str, Callable[[Words, Plan, Dice], None]] = {
    "dose": _dose,
    "sentence": _sentence,
    "section_add": _section_add,
    "word": _word,
    "section_remove": _section_remove,
    "section_move": _section_move,
}
"""Edits of the body by name."""


def apply(kind: str, words: Words, outline: Plan, *key: int) -> None:
    """Do one edit to the words, in place. ``title``, ``date`` and the rest leave them as they are."""
    edit = _tags if kind == "tags" else BODY.get(kind)
    if edit:
        edit(words, outline, Dice(3, *key))


def retitle(title: str, times: int) -> str:
    """The title after so many edits."""
    return title + ["", ",医生这样说", ",一文讲清", ",看完就明白"][times % 4]
