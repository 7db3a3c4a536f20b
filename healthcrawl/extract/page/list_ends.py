"""Where a list ends that a heading introduces, or the words behind a label of tags."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.vocabulary.words import RELATED_HEADING, Role

_CLOSING_TAGS = frozenset(("footer", "address", "form", "nav"))
"""Blocks that follow a list, and are none."""
_LIST_TAGS = frozenset("ul ol dl table tbody tr div section".split())
_IN_CONTENTS = re.compile(r"\btoc\b")
"""A table of contents repeats headings, also those of related lists."""
_LONG = 600
"""Characters of a block that is no list if next to nothing of it leads elsewhere."""
_LABEL_SIZE = 10
"""Characters of a line that names a list."""
_TAG_SIZE, _TAGS_AT_MOST = 20, 15
"""Characters of a tag, and lines of tags below their label."""
_MAX_CLIMB = 4
"""A list stands at most this many blocks away from its heading."""


def end_of_list(layout: Layout, number: int, node: Node | None, most: float) -> int:
    """Where the list that the heading at line ``number`` introduces ends; ``number + 1`` if there is none.

    No block of it has more than ``most`` unlinked characters.
    """
    end = number + 1
    climbs = 0
    while node is not None and node.last == end and climbs < _MAX_CLIMB:
        node, climbs = node.parent, climbs + 1
    if node is None or node.last == end:
        return end
    while end < node.last:
        inner = layout.lines[end].node
        while inner is not node and inner.parent is not node and inner.parent is not None:
            inner = inner.parent
        last = inner.last if inner is not node else end + 1
        lines = layout.lines[end:last]
        links = sum(bool(line.links) for line in lines)
        linked = sum(line.linked for line in lines)
        total = sum(len(line.text) for line in lines)
        teasers = sum(len(line.text) - line.linked > 40 for line in lines)
        headed = sum(line.node.tag[1:].isdigit() and line.linked == len(line.text) for line in lines)
        if climbs > 1 and end == number + 1 and len(lines) > 1 and not lines[0].links and len(lines[0].text) < _LABEL_SIZE:
            break  # the list of another heading
        about_author = inner.role & Role.AUTHOR and len(lines) > 1
        if inner.tag in _CLOSING_TAGS or inner.role & Role.TAGS or about_author or (RELATED_HEADING.match(lines[0].text) and not linked):
            break
        if (
            not links
            or total - linked > most
            or (total > _LONG and linked * 20 < total and teasers > headed)
            or (linked * 2 < total - 12 * len(lines) and (inner.tag not in _LIST_TAGS or links * 5 < len(lines) or teasers > links + 1))
        ):
            break
        end = last
    return end


def end_of_tags(layout: Layout, number: int) -> int:
    """Where the words end that follow a label of tags, each a link in a block of its own."""
    for last in range(number + 1, min(number + 1 + _TAGS_AT_MOST, len(layout.lines))):
        line = layout.lines[last]
        if not line.links or line.linked < len(line.text) or len(line.text) > _TAG_SIZE or line.node.tag[:1] == "h":
            return last
    return number + 1


def in_contents(node: Node | None) -> bool:
    """Does the block belong to a table of contents?"""
    for _ in range(_MAX_CLIMB):
        if node is None:
            return False
        if _IN_CONTENTS.search(node.names):
            return True
        node = node.parent
    return False
