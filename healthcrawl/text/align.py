"""Which of these is which of those: pairs the members of two lists, also when they were edited or moved."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence

_MAX_PAIRS = 20_000
"""More pairs than this are not all compared, only those near the same place."""


def exact(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[int | None]:
    """For each member of ``after``, the index of the equal member of ``before`` that it was, null without one; repeats are paired in order."""
    origin: list[int | None] = [None] * len(after)
    head = common(zip(before, after, strict=False))
    tail = common(zip(reversed(before[head:]), reversed(after[head:]), strict=False))
    origin[:head] = range(head)
    if tail:
        origin[-tail:] = range(len(before) - tail, len(before))
    free: dict[Hashable, deque[int]] = defaultdict(deque)
    for i in range(head, len(before) - tail):
        free[before[i]].append(i)
    for j in range(head, len(after) - tail):
        if free.get(after[j]):
            origin[j] = free[after[j]].popleft()
    return origin


def complete(origin: list[int | None], size: int, likeness: Callable[[int, int], float]) -> list[int | None]:
    """The pairing, its gaps filled with those of the ``size`` members before that are still free, the most alike first."""
    taken = set(origin)
    free = [i for i in range(size) if i not in taken]
    filled = list(origin)
    for i, j in closest(free, [j for j, i in enumerate(origin) if i is None], likeness):
        filled[j] = i
    return filled


def closest(left: Sequence[int], right: Sequence[int], likeness: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Pair members of two lists one to one, the most alike first, among equals the nearest; a likeness of 0 is no pair."""
    band = max(len(left), len(right)) if len(left) * len(right) <= _MAX_PAIRS else max(1, _MAX_PAIRS // (2 * len(left)))
    scored: list[tuple[float, int, int, int]] = []
    for a, i in enumerate(left):
        near = a * len(right) // len(left)
        window = range(max(0, near - band), min(len(right), near + band + 1))
        scored += ((-score, abs(a - b), i, right[b]) for b in window if (score := likeness(i, right[b])))
    pairs, used_left, used_right = [], set(), set()
    for _, _, i, j in sorted(scored):
        if i not in used_left and j not in used_right:
            pairs.append((i, j))
            used_left.add(i)
            used_right.add(j)
    return pairs


def steady(numbers: Sequence[int]) -> set[int]:
    """The most members that can keep their order while the others move: a longest increasing subsequence of distinct numbers."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        k = bisect_left(tails, number)
        before[number] = tails[k - 1] if k else None
        tails[k : k + 1] = [number]
    kept: set[int] = set()
    last = tails[-1] if tails else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept


def common(pairs: Iterable[tuple[Hashable, Hashable]]) -> int:
    """The number of pairs of equals before the first pair of others."""
    count = 0
    for a, b in pairs:
        if a != b:
            break
        count += 1
    return count
