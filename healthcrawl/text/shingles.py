"""How much two texts share, in pieces of a few characters: Chinese has no spaces to cut words at."""

from __future__ import annotations

SIZE = 4
"""Characters of a piece."""


def shingles(text: str, size: int = SIZE) -> set[str]:
    """All pieces of ``size`` characters of a text without its white space; of a shorter text, the text itself."""
    squeezed = "".join(text.split())
    return {squeezed[place : place + size] for place in range(max(1, len(squeezed) - size + 1))} if squeezed else set()


def resemblance(one: set[str], other: set[str]) -> float:
    """Shared pieces among all pieces (Jaccard), 0 to 1; two empty texts are alike."""
    return len(one & other) / len(one | other) if one or other else 1.0


def containment(part: set[str], whole: set[str]) -> float:
    """Share of ``part`` that is found in ``whole``, 0 to 1."""
    return len(part & whole) / len(part) if part else 1.0
