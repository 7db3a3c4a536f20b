"""Which edits turn the body of one version into the body of another: sections and their lines, aligned, the moved ones recognised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from rapidfuzz.fuzz import ratio

from healthcrawl.text.align import complete, exact, steady
from healthcrawl.text.edits import Edits

_ALIKE_HERE, _ALIKE_ELSEWHERE = 50, 60
"""Percentage of characters that make an edited paragraph the same one, in its own section and in another."""
_LOOK = 1000
"""Characters of a text that tell whether it is the same one."""
_MEMBERS = ("number", "heading", "level", "role")
_Number = int | None


@dataclass(slots=True)
class _Box:
    """A list in the document, and which member of the version before each item is (null for a new one)."""

    path: str
    numbers: list[_Number]


def plan_lines(edits: Edits, name: str, after: list[str]) -> None:
    """Edit the document's list of lines with that name until it reads ``after``."""
    before: list[str] = edits.document[name]
    origin = complete(exact(before, after), len(before), lambda i, j: _likeness(before[i], after[j], _ALIKE_HERE))
    box = _Box(f"/{name}", list(range(len(before))))
    _drop(edits, box, set(origin))
    _settle(edits, [box], box, origin, after)
    _rewrite(edits, box.path, before, after)


def plan_sections(edits: Edits, after: list[dict[str, Any]]) -> None:
    """Edit the document's sections until they read ``after``."""
    before: list[dict[str, Any]] = edits.document["sections"]
    size = len(before)
    origin = _same_sections(before, after)
    numbers, wanted = _same_lines(before, after, origin)
    outer = _Box("/sections", list(range(size)))
    new = [_shell(section) if any(line is not None for line in lines) else _whole(section) for section, lines in zip(after, wanted, strict=True)]
    _settle(edits, [outer], outer, origin, new)
    boxes = [_Box(f"/sections/{place}/text", [] if number is None else numbers[number]) for place, number in enumerate(outer.numbers)]
    dead = set(range(size)) - set(origin)
    living = [box for box, number in zip(boxes, outer.numbers, strict=True) if number not in dead]
    kept = set(chain.from_iterable(wanted))
    for box, was in zip(living, origin, strict=True):
        if was is not None:
            _drop(edits, box, kept)
    for box, was, lines, section in zip(living, origin, wanted, after, strict=True):
        if was is not None or any(line is not None for line in lines):
            _settle(edits, boxes, box, lines, section["text"])
    _drop(edits, outer, {None, *origin})
    for place, section in enumerate(after):
        _alter(edits, f"/sections/{place}", before[place], section)


def _same_sections(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[_Number]:
    """The section before that each section is: the same words, else the same heading or role, else words alike."""
    old, new = ([(section["heading"], "\n".join(section["text"])) for section in sections] for sections in (before, after))

    def likeness(i: int, j: int) -> float:
        named = old[i][0] == new[j][0] and (old[i][0] is not None or before[i]["role"] == after[j]["role"] != "body")
        alike = _likeness(old[i][1], new[j][1], 0 if named else _ALIKE_HERE)
        return alike + 100 if named else alike

    return complete(exact(old, new), len(old), likeness)


def _likeness(before: str, after: str, least: int) -> float:
    """Percentage of alike characters, as far as it pays to look; 0 below the least."""
    return float(ratio(before[:_LOOK], after[:_LOOK], score_cutoff=least))


def _same_lines(before: list[dict[str, Any]], after: list[dict[str, Any]], origin: list[_Number]) -> tuple[list[list[_Number]], list[list[_Number]]]:
    """Numbers for the lines of each section before, and for each section after the numbers of the lines it consists of (null for a new line)."""
    old = [(place, line) for place, section in enumerate(before) for line in section["text"]]
    new = [(was, line) for section, was in zip(after, origin, strict=True) for line in section["text"]]
    found = exact(old, new)
    taken = set(found)
    free = [i for i in range(len(old)) if i not in taken]
    gaps = [j for j, i in enumerate(found) if i is None]
    for j, k in zip(gaps, exact([old[i][1] for i in free], [new[j][1] for j in gaps]), strict=True):
        found[j] = None if k is None else free[k]

    def likeness(i: int, j: int) -> float:
        here = old[i][0] == new[j][0]
        alike = _likeness(old[i][1], new[j][1], _ALIKE_HERE if here else _ALIKE_ELSEWHERE)
        return alike + 100 if here and alike else alike

    return _cut(range(len(old)), before), _cut(complete(found, len(old), likeness), after)


def _cut(numbers: Sequence[_Number], sections: Iterable[dict[str, Any]]) -> list[list[_Number]]:
    """The numbers of all lines, section by section."""
    rest = iter(numbers)
    return [[next(rest) for _ in section["text"]] for section in sections]


def _drop(edits: Edits, box: _Box, kept: set[_Number]) -> None:
    for place in reversed(range(len(box.numbers))):
        if box.numbers[place] not in kept:
            edits.delete(f"{box.path}/{place}")
            del box.numbers[place]


def _settle(edits: Edits, boxes: list[_Box], box: _Box, wanted: Sequence[_Number], values: Sequence[Any]) -> None:
    """Move and insert until the wanted members stand in the box in their order; a new one gets its value."""
    own = set(box.numbers)
    stay = steady([number for number in wanted if number is not None and number in own])
    at = 0
    for number, value in zip(wanted, values, strict=True):
        if number is None:
            edits.insert(f"{box.path}/{at}", value)
            box.numbers.insert(at, None)
        elif number in stay:
            at = box.numbers.index(number, at)
        else:
            source = next(other for other in boxes if number in other.numbers)
            place = source.numbers.index(number)
            if source is box and place < at:
                at -= 1
            del source.numbers[place]
            box.numbers.insert(at, number)
            edits.move(f"{source.path}/{place}", f"{box.path}/{at}")
        at += 1


def _alter(edits: Edits, path: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    for member in _MEMBERS:
        if before[member] != after[member]:
            edits.replace(f"{path}/{member}", after[member])
    _rewrite(edits, f"{path}/text", before["text"], after["text"])


def _rewrite(edits: Edits, path: str, before: list[str], after: list[str]) -> None:
    for place, line in enumerate(after):
        if before[place] != line:
            edits.replace(f"{path}/{place}", line)


def _shell(section: dict[str, Any]) -> dict[str, Any]:
    """A section to fill with lines that moved into it."""
    return section | {"text": ""}


def _whole(section: dict[str, Any]) -> dict[str, Any]:
    return section | {"text": "\n".join(section["text"])}
