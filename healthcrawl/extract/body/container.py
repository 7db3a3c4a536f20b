"""Where the article stands: the block with the most prose and the least else."""

from __future__ import annotations

import re
from itertools import accumulate

from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.edges import names_neighbour
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, Marks
from healthcrawl.extract.vocabulary.words import BOILERPLATE, PUNCTUATION

_LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote dd".split())
"""Blocks that hold a paragraph, not an article."""
_LISTS = frozenset(("dl", "ol", "ul"))
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_CHINESE = re.compile("[\u3400-\u9fff]")
_UNSAID = 600
"""Characters without punctuation beyond which a line weighs no more."""
_NOTICE = 120
"""Characters of a notice."""
_ABOUT_SITE = re.compile("本[站网網](?:所有|发布|發布|资源|資源|内容|內容|部分|文章|仅|僅|只|不|对|對)|转载请|轉載請")
"""What a site says of itself and of reprints."""
_LOOSE = 0.3
"""A paragraph's parent is the article if it holds at least this share of the paragraph's weight."""
_LEAD = 40.0
"""Prose of this weight directly above the block is its lead."""
_ARTICLE, _MORE = 80.0, 3
"""Prose of this weight above the links to the neighbours is an article, though something below them weighs up to so many times as much."""
_HEAVIER = 1.2
"""How much more lines in a row have to weigh than the best block."""
_WHOLE, _PART = 300, 40
"""Characters of a line that may hold a whole text once more, and of a line that may be a part of it."""
TIGHT = 0.8
"""A block inside that holds this share of the weight is the better choice."""


def weigh(line: Line, kind: int) -> float:
    """What a line is worth as a part of an article: prose much, short lines little, links and chrome less than nothing."""
    size = len(line.text)
    plain = size - line.linked
    if kind != BODY:
        return -6.0 - min(plain, 40) * 0.1
    if line.table >= 0:
        return plain * 0.6 if line.linked * 2 < size else -8.0
    if line.linked * 2 > size:
        return -10.0 - min(size, 40) * 0.2
    if size < _NOTICE and BOILERPLATE.search(line.text):
        return -20.0
    if line.text[0] in "本转轉" and _ABOUT_SITE.match(line.text):
        return 0.0
    if size > 40 and not _CHINESE.search(line.text):
        plain = plain // 3  # on a page in Chinese such a line is an address, a licence or code
    signs = len(PUNCTUATION.findall(line.text)) if size > 10 or (size > 5 and line.text[-1] in "\uff0c。") else 0
    if signs:
        return plain + min(signs, 8) * 4.0
    return plain * 0.3 if size < 60 else min(plain, _UNSAID) * 0.6  # a thousand words without a sign are there for search engines


def choose(layout: Layout, marks: Marks) -> tuple[Node, list[float]]:
    """The block that holds the article, and the sums of what speaks for an article before each line."""
    weights = [weigh(line, kind) for line, kind in zip(layout.lines, marks.kind, strict=True)]
    longest = max(range(len(weights)), key=lambda number: len(layout.lines[number].text), default=0)
    if weights and len(layout.lines[longest].text) >= _WHOLE and _repeats(layout, longest):
        weights[longest] = -_LEAD
    sums = [0.0, *accumulate(weights)]
    best, most = _heaviest(layout.nodes, sums)
    positive = [0.0, *accumulate([weight if weight > 0.0 else 0.0 for weight in weights])]
    whole, best = best, _around_list(_tighten(layout, best, sums), weights)
    if most * 2 < positive[-1]:
        best = _run(layout, weights, most, best)
    best = _above_neighbours(layout, best, sums)
    neutral = [0.0, *accumulate([weight if kind == BODY else 0.0 for weight, kind in zip(weights, marks.kind, strict=True)])]
    while _is_paragraph(best) and best.parent and neutral[best.parent.last] - neutral[best.parent.first] >= most * _LOOSE:
        best = best.parent
    first = _begin_of_siblings(layout, best, neutral)
    while first > 0 and weights[first - 1] >= _LEAD and _beside(layout, first - 1, best):
        first -= 1
    first = min(first, _begin_of_editor(whole, best, weights))
    last = max(_end_of_siblings(layout, best, neutral), _end_behind_table(layout, best, weights))
    best = best.spanning(first, last) if (first, last) != (best.first, best.last) else best
    return best, positive


def _around_list(best: Node, weights: list[float]) -> Node:
    """The block around a list, if all that it holds before and behind is text, and some of it prose: a list is only a part of what is written."""
    outer = best.parent
    if best.tag not in _LISTS or outer is None:
        return best
    beside = weights[outer.first : best.first] + weights[best.last : outer.last]
    return outer if beside and min(beside) > 0.0 and max(beside) >= _LEAD else best


def _above_neighbours(layout: Layout, best: Node, sums: list[float]) -> Node:
    """The short article above the links to its neighbours, if the chosen block is, or ends in, what the site says of itself or others below them."""
    end = next((number for number, line in enumerate(layout.lines) if names_neighbour(line.text)), None)
    if end is None or best.last <= end:
        return best
    above, weight = best, sums[end] - sums[best.first]
    if best.first > end:
        above, weight = _heaviest(layout.nodes, sums[:end] + [sums[end]] * (len(sums) - end))
    short = weight < _ARTICLE or weight * _MORE < sums[best.last] - sums[max(best.first, end)]
    return best if short else above.spanning(above.first, min(above.last, end))


def _heaviest(nodes: list[Node], sums: list[float]) -> tuple[Node, float]:
    """The block of most weight, of several the innermost."""
    best, most = nodes[0], float("-inf")
    for node in nodes:
        weight = sums[node.last] - sums[node.first]
        if weight > most or (weight >= most and node.depth > best.depth):
            best, most = node, weight
    return best, most


def _repeats(layout: Layout, number: int) -> bool:
    """Does one line hold what other lines say, all run together? Such copies are there to be read aloud."""
    words = "".join(layout.lines[number].text.split())
    others = ("".join(line.text.split()) for other, line in enumerate(layout.lines) if other != number and len(line.text) >= _PART)
    return sum(len(other) for other in others if other in words) * 2 > len(words)


def _is_paragraph(node: Node) -> bool:
    """Does the block hold a paragraph, not an article? Some editors write each into a bare ``div``."""
    return node.tag in _LEAVES or (node.tag == "div" and not node.names and node.last - node.first == 1)


def _run(layout: Layout, weights: list[float], most: float, best: Node) -> Node:
    """The heaviest lines in a row, if they stand elsewhere and weigh more than the best block: a cell may hold the article and far more links."""
    first = start = 0
    weight = heaviest = 0.0
    last = 0
    for number, own in enumerate(weights):
        if weight <= 0.0:
            weight, start = 0.0, number
        weight += own
        if weight > heaviest:
            heaviest, first, last = weight, start, number + 1
    apart = last <= best.first or best.last <= first
    return layout.lines[first].node.spanning(first, last) if apart and heaviest > most * _HEAVIER else best


def _end_of_siblings(layout: Layout, best: Node, sums: list[float]) -> int:
    """Where the last block ends that follows the chosen one, is named like it and holds text too: an article in several blocks."""
    last = best.last
    for node in layout.nodes:
        alike = best.names and node.parent is best.parent and (node.tag, node.names) == (best.tag, best.names)
        if alike and node.first >= last and sums[node.last] - sums[node.first] >= _LEAD:
            last = node.last
    return last


def _begin_of_siblings(layout: Layout, best: Node, sums: list[float]) -> int:
    """Where the first block begins that stands before the chosen one, is named like it, and holds a heading and text too."""
    for node in layout.nodes:
        alike = best.names and node.parent is best.parent and (node.tag, node.names) == (best.tag, best.names)
        if alike and node.last <= best.first and sums[node.last] - sums[node.first] >= _LEAD:
            headed = any(line.node.tag in _LEAVES and line.node.tag[0] == "h" for line in layout.lines[node.first : node.last])
            return node.first if headed else best.first
    return best.first


def _begin_of_editor(whole: Node, best: Node, weights: list[float]) -> int:
    """Where the text begins if the chosen block is a bare one of an editor: where the larger block does, if all that stands before is text."""
    before = weights[whole.first : best.first] if whole.last >= best.last else []
    return whole.first if not best.names and before and min(before) > 0.0 and max(before) >= _LEAD else best.first


def _end_behind_table(layout: Layout, best: Node, weights: list[float]) -> int:
    """Where the words end that stand right behind a table of data in its block, if the table is nearly all of the text."""
    last, outer = best.last, best.parent
    if outer is None or layout.lines[best.last - 1].table < 0:
        return last
    while last < outer.last and weights[last] > 0.0 and layout.lines[last].node.tag not in _HEADINGS:
        last += 1
    return last


def _beside(layout: Layout, number: int, block: Node) -> bool:
    """Does a line stand beside the block, in the same larger block?"""
    outer = block.parent
    return outer is not None and (outer.first <= number or (outer.parent is not None and outer.parent.first <= number))


def _tighten(layout: Layout, best: Node, sums: list[float]) -> Node:
    """Go down into a child as long as nearly everything is in it."""
    most = sums[best.last] - sums[best.first]
    for node in layout.nodes:
        if node.depth > best.depth and best.first <= node.first and node.last <= best.last and sums[node.last] - sums[node.first] >= most * TIGHT > 0:
            best = node
    return best
