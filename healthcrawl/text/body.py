"""The body of an article as lines, and how its plain text follows from its sections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from healthcrawl.items.article import Section


class _Printed(NamedTuple):
    """How the plain text prints a section's heading: what stands before the number, between it and the words, and after them."""

    opening: str = ""
    numbered: bool = True
    joint: str = ""
    end: str = ""
    inline: bool = False
    """True if the first paragraph stands on the heading's own line."""


def paragraphs(text: str) -> list[str]:
    """The lines of a text; none for an empty one."""
    return text.split("\n") if text else []


def lead(sections: Sequence[Section]) -> str | None:
    """Text of the lead section; null without one."""
    return next((section.text for section in sections if section.role == "lead"), None)


def render(text: str, before: Sequence[Section], after: Sequence[Section]) -> str:
    """The plain text of ``after``, its headings printed as ``text`` prints those of ``before``.

    ``text`` itself when it does not consist of the sections ``before``.
    """
    printed = _printed(paragraphs(text), before)
    if printed is None:
        return text
    ways = {section.heading: way for section, way in zip(before, printed, strict=True) if section.heading is not None}
    usual = next(iter(ways.values()), _Printed())
    return "\n".join(line for section in after for line in _lines(section, ways.get(section.heading or "", usual)))


def _lines(section: Section, way: _Printed) -> list[str]:
    lines = paragraphs(section.text)
    if section.heading is None:
        return lines
    number = section.number if way.numbered and section.number else ""
    first = f"{way.opening}{number}{way.joint}{section.heading}{way.end}"
    return [first + lines[0], *lines[1:]] if way.inline and lines else [first, *lines]


def _printed(lines: list[str], sections: Sequence[Section]) -> list[_Printed] | None:
    """How each section's heading is printed in the lines; null if the lines are not made of these sections."""
    ways, at = [], 0
    for section in sections:
        own = paragraphs(section.text)
        way = _Printed()
        if section.heading is not None:
            found = _heading(lines[at], section, own) if at < len(lines) else None
            if found is None:
                return None
            way, at = found, at + 1
            own = own[1:] if way.inline else own
        if lines[at : at + len(own)] != own:
            return None
        ways.append(way)
        at += len(own)
    return ways if at == len(lines) else None


def _heading(line: str, section: Section, own: list[str]) -> _Printed | None:
    before, found, end = line.partition(section.heading or "\n")
    if not found:
        return None
    opening, number, joint = before.partition(section.number or "\n")
    inline = bool(own and own[0]) and end.endswith(own[0])
    return _Printed(opening, bool(number) or not section.number, joint, end.removesuffix(own[0]) if inline else end, inline)
