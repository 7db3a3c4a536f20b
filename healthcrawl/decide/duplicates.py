"""Which articles repeat one another? Reposts, near-duplicates, and lookalikes, which are none: the same text about another disease."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import Indel

from healthcrawl.items.record import record
from healthcrawl.text.shingles import resemblance, shingles
from healthcrawl.text.sketch import bands, far_apart

NEAR = 0.5
"""Texts that share so many of all their pieces are nearly the same."""
_HEAD = 60
"""Characters of title and lead, which name what an article is about."""
_TIMES = 3
"""So often the same words must stand in the place of the same others."""
_GAP = 2
"""Equal characters between two replacements that belong to one: 冠[心]病."""
_CROWD = 16
"""In a group of more texts with one band in common, each is compared with so many before it only."""
_SHORT = 60
"""Shorter bodies are alike by chance: there the title counts, too."""


@record
class Sketched:
    """An article as it is compared with very many."""

    article_id: str
    sketch: bytes
    fresh: bool
    """False if it was compared with all others that are not fresh."""


def exact(title: str, body: str) -> str:
    """What two reposts have in common; both in plain words (see ``text.sketch.plain``)."""
    return body if len(body) >= _SHORT else f"{title}\n{body}"


def pairs(sketched: Sequence[Sketched]) -> set[tuple[str, str]]:
    """Pairs of articles worth a look, at least one of the two fresh; smaller identity first."""
    numbers = [int.from_bytes(one.sketch, "big") for one in sketched]
    cut = [bands(one.sketch) for one in sketched]
    fresh = [one.fresh for one in sketched]
    looked: set[tuple[int, int]] = set()
    for band in range(max(map(len, cut), default=0)):
        groups: dict[bytes, list[int]] = {}
        for place, own in enumerate(cut):
            if own:
                groups.setdefault(own[band], []).append(place)
        for group in groups.values():
            if len(group) > 1:
                looked.update(pair for pair in _within(group) if fresh[pair[0]] or fresh[pair[1]])
    near = (pair for pair in looked if not far_apart(numbers[pair[0]], numbers[pair[1]]))
    return {tuple(sorted((sketched[one].article_id, sketched[other].article_id))) for one, other in near}  # type: ignore[misc]


def _within(group: list[int]) -> Iterator[tuple[int, int]]:
    if len(group) <= _CROWD:
        return combinations(group, 2)
    return ((group[before], here) for place, here in enumerate(group) for before in {0, *range(max(0, place - _CROWD), place)} if before < place)


def likeness(one: tuple[str, str], other: tuple[str, str]) -> float | None:
    """How much of their bodies two near-duplicates share, 0 to 1; null if they are none. Each is a plain title and body."""
    share = shared(one[1], other[1])
    return share if share >= NEAR and not lookalikes(one, other) else None


def shared(one: str, other: str) -> float:
    """Share of the pieces of two texts that both have, 0 to 1, in thousandths."""
    return round(resemblance(_shingles(one), _shingles(other)), 3)


_shingles = lru_cache(maxsize=4)(shingles)  # one text is compared with several others in a row


def lookalikes(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Do two texts differ by one and the same replacement again and again, of words that their titles or leads name?

    Three times are enough, and two if the replacement turns the one title into the other: short articles name their subject but twice.
    """
    texts = "".join(one), "".join(other)
    for (was, now), times in Counter(_replacements(*texts)).items():
        if not any(map(str.isalnum, was + now)):
            continue  # full stops of another kind name nothing
        named = was in texts[0][:_HEAD] and now in texts[1][:_HEAD]
        titled = bool(was and now) and one[0] != other[0] and one[0].replace(was, now) == other[0]
        if (named and times >= _TIMES) or (titled and times >= _TIMES - 1):
            return True
    return False


def _replacements(one: str, other: str) -> Iterator[tuple[str, str]]:
    """What stands in one text in the place of what stands in the other; what only a character or two part is one replacement."""
    start = end = other_start = other_end = -_GAP - 1
    for code in Indel.opcodes(one, other):
        if code.tag == "equal":
            continue
        if code.src_start - end > _GAP:
            if end >= 0:
                yield one[start:end], other[other_start:other_end]
            start, other_start = code.src_start, code.dest_start
        end, other_end = code.src_end, code.dest_end
    if end >= 0:
        yield one[start:end], other[other_start:other_end]


def clusters(edges: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Groups of articles that edges join, directly or through others, by one of their members (union-find)."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        parent.setdefault(name, name)
        while parent[name] != name:
            parent[name] = name = parent[parent[name]]
        return name

    for one, other in edges:
        parent[root(one)] = root(other)
    groups: dict[str, list[str]] = {}
    for name in parent:
        groups.setdefault(root(name), []).append(name)
    return groups


def original(members: Mapping[str, tuple[str | None, str]]) -> str:
    """The member published first, and among equals the one with the smallest address; ``members``: date and address by identity."""
    return min(members, key=lambda name: (members[name][0] or "9999", members[name][1]))
