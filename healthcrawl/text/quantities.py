"""Which quantities of a health text changed: those of two versions, paired by the words around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from itertools import groupby

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from healthcrawl.items.change import QuantityChange
from healthcrawl.text import patterns
from healthcrawl.text.align import closest
from healthcrawl.text.folding import apart
from healthcrawl.text.quantity import Quantity, find

__all__ = ["Quantity", "find", "pair"]

_REACH = 14
"""Characters of context on each side."""
_MAX_CELLS = 400_000_000
"""Texts whose lengths multiply to more than this are not aligned; their quantities are paired by context alone."""
_ALIKE_SAME, _ALIKE_OTHER = 40, 60
"""Percentage of alike words around a quantity that make it the same one at another place: with its value kept, and changed."""
_SENTENCE_END = re.compile("[。\uff01\uff1f\uff1b!?;\n]")

_Pair = tuple[Quantity | None, Quantity | None]


def pair(before: str, after: str) -> list[QuantityChange]:
    """The quantities whose value, unit or side of a limit changed, and those that came and went, in the order of the text after.

    ``80%`` and ``百分之八十``, ``半小时`` and ``30分钟`` are no change; neither is a quantity that moved with the words around it.
    """
    before, after = apart(before, after)
    old, new = find(before), find(after)
    if not old and not new:
        return []
    pairs = _aligned(before, old, after, new)
    pairs = _rejoined(pairs, before, after)
    changed = [(a, b) for a, b in pairs if not (a and b and a.same(b))]
    return [_change(a, b, before, after) for a, b in sorted(changed, key=lambda both: both[1].start if both[1] else _place(both[0], before, after))]


def _place(removed: Quantity | None, before: str, after: str) -> float:
    """About where a removed quantity would stand in the text after."""
    return removed.start * len(after) / len(before) if removed else 0.0


def _aligned(before: str, old: list[Quantity], after: str, new: list[Quantity]) -> list[_Pair]:
    """Pair what stands at the same place of the two texts, each quantity taken as one token."""
    left, at_left = _tokens(before, old)
    right, at_right = _tokens(after, new)
    if len(left) * len(right) > _MAX_CELLS:
        return [*((quantity, None) for quantity in old), *((None, quantity) for quantity in new)]
    pairs: list[_Pair] = []
    for same, blocks in groupby(Levenshtein.opcodes(left, right), lambda block: block.tag == "equal"):
        run = list(blocks)
        first, last = run[0], run[-1]
        gone = [at_left[i] for i in range(first.src_start, last.src_end) if i in at_left]
        come = [at_right[j] for j in range(first.dest_start, last.dest_end) if j in at_right]
        pairs += zip(gone, come, strict=True) if same else _matched(gone, come, lambda a, b: _near(before, a, after, b))
    return pairs


def _tokens(text: str, quantities: list[Quantity]) -> tuple[list[Hashable], dict[int, Quantity]]:
    """The characters of a text without white space, what a quantity says in place of its own, and which quantity stands where."""
    tokens: list[Hashable] = []
    places: dict[int, Quantity] = {}
    at = 0
    for quantity in quantities:
        tokens += "".join(text[at : quantity.start].split())
        places[len(tokens)] = quantity
        tokens.append((quantity.values, quantity.base))
        at = quantity.end
    return [*tokens, *"".join(text[at:].split())], places


def _matched(gone: list[Quantity], come: list[Quantity], near: Callable[[Quantity, Quantity], float]) -> list[_Pair]:
    """Pair the quantities of one changed passage: the equal ones, then among words alike those of one unit, of one kind, any if none is left."""
    pairs: list[_Pair] = []
    tests: list[Callable[[Quantity, Quantity], bool]] = [
        Quantity.same,
        lambda a, b: a.base == b.base and near(a, b) >= _ALIKE_SAME,
        lambda a, b: a.kind == b.kind and near(a, b) >= _ALIKE_SAME,
    ]
    if len(gone) == len(come):
        tests.append(lambda a, b: near(a, b) >= _ALIKE_SAME)
    for test in tests:
        for quantity in list(gone):
            if found := next((other for other in come if test(quantity, other)), None):
                pairs.append((quantity, found))
                gone.remove(quantity)
                come.remove(found)
    return pairs + [(quantity, None) for quantity in gone] + [(None, quantity) for quantity in come]


def _rejoined(pairs: list[_Pair], before: str, after: str) -> list[_Pair]:
    """Pair what went with what came elsewhere among the same words: a sentence that moved."""
    gone = [a for a, b in pairs if a and not b]
    come = [b for a, b in pairs if b and not a]

    def likeness(i: int, j: int) -> float:
        a, b = gone[i], come[j]
        if a.base != b.base:
            return 0
        alike = _near(before, a, after, b)
        return alike if alike >= (_ALIKE_SAME if a.same(b) else _ALIKE_OTHER) else 0

    found = closest(range(len(gone)), range(len(come)), likeness)
    left, right = {i for i, _ in found}, {j for _, j in found}
    kept: list[_Pair] = [both for both in pairs if both[0] and both[1]]
    kept += [(gone[i], come[j]) for i, j in found]
    return kept + [(a, None) for i, a in enumerate(gone) if i not in left] + [(None, b) for j, b in enumerate(come) if j not in right]


def _change(old: Quantity | None, new: Quantity | None, before: str, after: str) -> QuantityChange:
    turned = bool(old and new and old.values == new.values and old.base == new.base)
    shown = [None if quantity is None else _with_limit(quantity) if turned else quantity.text for quantity in (old, new)]
    context = _context(after, new) if new else _context(before, old) if old else ""
    unit = new.unit if new and new.unit else old.unit if old else None
    return QuantityChange(context=context, before=shown[0], after=shown[1], unit=unit)


def _with_limit(quantity: Quantity) -> str:
    """The quantity with the words that make it a limit, for a limit that turned from upper to lower."""
    if quantity.limit in quantity.text:
        return quantity.text
    return quantity.text + quantity.limit if patterns.AFTER.fullmatch(quantity.limit) else quantity.limit + quantity.text


def _context(text: str, quantity: Quantity) -> str:
    """The words around a quantity, as far as its sentence goes, the quantity included."""
    left, right = _around(text, quantity)
    return f"{left}{quantity.text}{right}".strip()


def _around(text: str, quantity: Quantity) -> tuple[str, str]:
    """The words of its sentence before and after a quantity, as far as it reaches."""
    left = _SENTENCE_END.split(text[max(0, quantity.start - _REACH) : quantity.start])[-1]
    return left, _SENTENCE_END.split(text[quantity.end : quantity.end + _REACH])[0]


def _near(before: str, a: Quantity, after: str, b: Quantity) -> float:
    """How alike the words around two quantities are, in percent."""
    return ratio("".join(_around(before, a)), "".join(_around(after, b)))
