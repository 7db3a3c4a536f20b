"""Two contents side by side: what differs, as rows that a terminal or a page can print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from rapidfuzz.fuzz import partial_ratio, ratio

from healthcrawl.items.article import Content
from healthcrawl.text.align import complete, exact, steady

Row = tuple[str, str, str]
"""What happened (``new``, ``gone``, ``changed``, ``moved``, ``split``, ``merged``, or the name of a field), the words before and after."""

_BODY = frozenset(("sections", "text", "summary"))
_ALIKE = 50
"""Percentage of alike characters that makes an edited paragraph the same one."""
_JOINT = "¶"
"""Stands where a paragraph was split, or several were merged."""
_PARTS, _WHOLE = 4, 85
"""So many paragraphs at most, and so alike to one (percent) all together and each to a piece of it, are its parts."""


def rows(old: Content, new: Content) -> list[Row]:
    """Every difference: the fields, then the paragraphs in the order of the new text."""
    return [*_fields(old, new), *_paragraphs(old.text.split("\n"), new.text.split("\n"))]


def _fields(old: Content, new: Content) -> Iterator[Row]:
    """Name and both values of every field beside the body that changed."""
    for name in (field.name for field in fields(Content) if field.name not in _BODY):
        if getattr(old, name) != getattr(new, name):
            yield name, _shown(getattr(old, name)), _shown(getattr(new, name))


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return " / ".join(_shown(item) for item in value)
    if hasattr(value, "__dataclass_fields__"):
        return " ".join(_shown(getattr(value, name)) for name in value.__dataclass_fields__)
    return str(value)


def _paragraphs(old: list[str], new: list[str]) -> Iterator[Row]:
    """What became of each paragraph that is not where and what it was, in the order of the new text; dropped ones follow the one before them."""
    new = _joined(new, old)
    old = _joined(old, new)
    origin = complete(exact(old, new), len(old), lambda i, j: float(ratio(old[i], new[j], score_cutoff=_ALIKE)))
    kept = set(origin)
    in_order = steady([i for i in origin if i is not None])
    yield from _dropped(old, kept, 0)
    for after, i in zip(new, origin, strict=True):
        if i is None:
            yield "new", "", after
            continue
        if old[i] != after:
            joints = after.count(_JOINT) - old[i].count(_JOINT)
            yield "split" if joints > 0 else "merged" if joints < 0 else "changed", old[i], after
        elif i not in in_order:
            yield "moved", after, after
        yield from _dropped(old, kept, i + 1)


def _joined(lines: list[str], others: list[str]) -> list[str]:
    """The lines, those that together are one of the other lines in one piece."""
    whole = [line for line in set(others).difference(lines) if len(line) >= _PARTS]
    free = set(lines).difference(others)
    joined: list[str] = []
    at = 0
    while at < len(lines):
        size = next(
            (size for size in range(_PARTS, 1, -1) if set(run := lines[at : at + size]) <= free and len(run) == size and _is_whole(run, whole)), 1
        )
        joined.append(_JOINT.join(lines[at : at + size]))
        at += size
    return joined


def _is_whole(run: list[str], whole: list[str]) -> bool:
    together = "".join(run)
    alike = (line for line in whole if ratio(line, together, score_cutoff=_WHOLE))
    return any(all(part and partial_ratio(part, line, score_cutoff=_WHOLE) for part in run) for line in alike)


def _dropped(old: list[str], kept: set[int | None], first: int) -> Iterator[Row]:
    for i in range(first, len(old)):
        if i in kept:
            return
        yield "gone", old[i], ""
