"""Which lines around the text may tell of it: by whom it is, from when, and where it is filed."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, takewhile

from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.edges import is_control
from healthcrawl.extract.page.marks import RELATED
from healthcrawl.extract.vocabulary.titles import Title

NEAR = 8
"""Lines below the text that may tell of it."""
FAR = 20
"""Lines below the text among which one may still begin by saying that it tells when it was posted."""
_FIRST = 2
"""Lines around the beginning of the text that may tell by whom it is and when, however far below the title that is."""
_COMMENT = re.compile(r"(?:^|[\s_-])comments?(?:[\s_-](?:list|date|author|content|item|body|meta|wrap)|\s|$)|commentlist", re.IGNORECASE)
_POSTED = re.compile(r"\W*(?:posted|[发發][布佈表][于於]|[发發][布佈表](?:时间|日期|時間))[\s:\uff1a@]", re.IGNORECASE)


def byline_zone(context: Context, title: Title, container: Node, kept: list[int]) -> tuple[list[int], range]:
    """Lines that may hold the byline, nearest to the title first, and which of them are in the body."""
    start = title.line if title.line is not None and title.line < container.last else max(0, container.first - 6)
    head = list(range(start, min(max(container.first, start) + 8, container.last)))
    if container.first - start > 40:  # something else stands between
        head = [*range(start, start + 12), *range(container.first - 8, min(container.first + 8, container.last))]
    head += range(max(container.first, kept[0] - _FIRST), min(kept[0] + _FIRST, container.last))  # below a table of contents
    lines = context.layout.lines
    rows = next((count for count in range(min(start, FAR)) if lines[start - count - 1].table < 0), 0)  # offices print a table of what it is
    before = range(max(0, start - max(rows, 6)), start)
    after = [*range(max(kept[0], kept[-1] - 3), kept[-1] + 1), *below_text(context, kept)]
    # the title stands once more over a copy of the byline for small screens
    same = [number for number, line in enumerate(lines) if number != start and line.text == title.text and not line.linked]
    copies = [copy for number in same for copy in range(number + 1, min(number + 4, len(lines)))]
    return list(dict.fromkeys([*head, *before, *after, *copies])), range(max(kept[0], start), kept[-1] + 1)


def below_text(context: Context, kept: list[int]) -> list[int]:
    """The lines next below the text, related lists and share menus left out, up to the first comment."""
    lines, kind = context.layout.lines, context.marks.kind
    below = (number for number in range(kept[-1] + 1, len(lines)) if kind[number] != RELATED)
    numbers: list[int] = []
    for number in islice(takewhile(lambda number: not _is_comment(lines[number]), below), FAR):
        if not is_control(lines[number]) if len(numbers) < NEAR else _POSTED.match(lines[number].text):
            numbers.append(number)
    return numbers


def _is_comment(line: Line) -> bool:
    """Does the line stand in a reader's comment? Its author and date are not the article's."""
    node: Node | None = line.node
    while node is not None and not _names_comments(node.names):
        node = node.parent
    return node is not None


@lru_cache(maxsize=4096)  # the same blocks stand on page after page, and around many lines of each
def _names_comments(names: str) -> bool:
    return bool(_COMMENT.search(names))
