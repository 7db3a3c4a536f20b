"""How much two texts share, in pieces of a few characters: Chinese has no spaces to cut words at."""

from __future__ import annotations

SIZE = 4
"""Characters of a piece: so many that it can be read as one whole number of eight bytes, in less than half of the time that cutting it out takes."""
_BYTES = 2
"""Bytes of a character in UTF-16; the few that take four count as two characters."""


def pieces(text: str) -> list[memoryview[int]]:
    """All pieces of ``SIZE`` characters of a text, as whole numbers, from each of the first places on; none of a shorter text."""
    coded = memoryview(text.encode("utf-16-le", "surrogatepass"))
    step = SIZE * _BYTES
    return [coded[start : start + (len(coded) - start) // step * step].cast("Q") for start in range(0, step, _BYTES)]


def shingles(text: str) -> set[int]:
    """All pieces of a text without its white space; of a shorter text, one piece that stands for all of it."""
    squeezed = "".join(text.split())
    return set().union(*pieces(squeezed if len(squeezed) >= SIZE else squeezed.ljust(SIZE, "\0"))) if squeezed else set()


def resemblance(one: set[int], other: set[int]) -> float:
    """Shared pieces among all pieces (Jaccard), 0 to 1; two empty texts are alike."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if one or other else 1.0


def containment(part: set[int], whole: set[int]) -> float:
    """Share of ``part`` that is found in ``whole``, 0 to 1."""
    return len(part & whole) / len(part) if part else 1.0
