"""The words of a byline whose parts only styles keep apart: ``<span>2019-04-19</span><span>健康网</span><span>评论</span>``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from healthcrawl.extract.page.blocks import Line
from healthcrawl.text.clean import line as clean_line

_BYLINE = 90
"""Characters of a line that may be a byline."""
_PARTS = frozenset("a b em font i label small span strong sup time".split())


def apart(line: Line) -> str:
    """A short line with a blank between inline elements that stand side by side with nothing between them."""
    element = line.node.element
    if len(line.text) >= _BYLINE or len(element) == 0:
        return line.text
    text = clean_line("".join(_words(element)))
    # a block of several lines, or with hidden parts, is not this line
    return text if "".join(text.split()) == "".join(line.text.split()) else line.text


def _words(element: etree._Element) -> Iterator[str]:
    if element.text:
        yield element.text
    for child in element:
        tag: Any = child.tag
        if tag in _PARTS:
            before = child.getprevious()
            if before is not None and before.tag in _PARTS and not before.tail:
                yield " "
            yield from _words(child)
        if child.tail:
            yield " " if child.tail.isspace() else child.tail  # as in the line itself: a break between elements is a blank
