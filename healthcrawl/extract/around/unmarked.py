"""Trails of departments that no class tells: they begin at the home page, or behind words like 当前位置, or lead by arrows to words like 正文."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.line_kinds import CRUMB_START, says_trail
from healthcrawl.extract.vocabulary.words import HOME
from healthcrawl.items.article import Crumb

MAX_STEPS = 7
MAX_NAME = 20
"""Longer texts are no names of departments."""
_SHORT = 3
"""Steps of a trail between which any sign may stand."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_COLUMN = re.compile("(?!(?:本文|文章|内容|內容)?(?:目录|目錄|导航|導航|导读|導讀)$)[\u4e00-\u9fff]{2,6}(?<![网報报])")
"""Longer headings and those called 网 or 报 name sites and lists, 文章目录 the contents of the page."""
_ROOT = re.compile(r"(?:https?:)?//[^/]+/?|/|(?:\.\./)*(?:index\.\w+)?")
_ARROW = re.compile("[>»›→＞〉]")
_SIGN = re.compile("[|\uff5c/\uff0f-]")
_DRAWN = re.compile("i*a(?:ia)+i*")
"""Links (a) and the pictures (i) before, between and behind them."""
_HOME = re.compile(rf"[\s+|·•-]*(?!返回|回到?|设为|設為)(?:[\w\u4e00-\u9fff]{{0,8}}{HOME}|home)\b", re.IGNORECASE)


def unmarked_trail(layout: Layout, above: range, read: Callable[[list[Line]], list[Crumb]], ends: Callable[[str], bool]) -> list[Crumb]:
    """The steps of the trail nearest to the end of ``above``, the lines over the text; none if there is none.

    ``read`` takes lines apart into steps; ``ends`` says whether a name stands for the page itself.
    """
    for group in _groups(layout, above):
        if _begins(group) or _arrives(group, ends):
            steps = read(group)
            if (
                (says_trail(group[0].text) or len(steps) > 1)
                and 0 < len(steps) <= MAX_STEPS
                and all(len(step.name) <= MAX_NAME for step in steps[:-1])
                and _is_whole(group, steps, ends, over_title=group[0] is layout.lines[above[-1]])
            ):
                return steps
    return []


def heading_above(layout: Layout, above: range) -> list[Crumb]:
    """The department that a heading of its own names right over the title, or the steps from the home page that it names."""
    if not above:
        return []
    line = layout.lines[above[-1]]
    home, *steps = line.text.split() or [""]
    if steps and not line.links and _HOME.fullmatch(home) and all(map(_COLUMN.fullmatch, steps)):
        return [Crumb(name=step) for step in steps]  # signs that only a picture draws stand between them
    return [Crumb(name=line.text)] if not line.links and line.node.tag in _HEADINGS and _COLUMN.fullmatch(line.text) else []


def _groups(layout: Layout, above: range) -> Iterator[list[Line]]:
    """Single lines and the lines of small blocks, from below."""
    blocks = set()
    for number in reversed(above):
        line = layout.lines[number]
        yield [line]
        for node in (line.node, line.node.parent) if says_trail(line.text) else (line.node.parent,):  # the label may be a line of the block itself
            if node and id(node) not in blocks and 1 < node.last - node.first <= MAX_STEPS + 1:
                blocks.add(id(node))
                yield layout.lines[node.first : node.last]


def _begins(lines: list[Line]) -> bool:
    """Do the lines begin as trails do?"""
    first = lines[0]
    if len(first.text) > 120:
        return False
    if CRUMB_START.match(first.text) or _HOME.match(first.text):
        return True
    link = next((link for link in first.links if link.text), None)  # empty links of the line before lie on it
    return bool(link and _ROOT.fullmatch(link.href) and first.text.startswith(link.text))


def _arrives(lines: list[Line], ends: Callable[[str], bool]) -> bool:
    """Is it one line that ends with an arrow to a word for the text itself?"""
    *_, last = _ARROW.split(lines[0].text)
    return len(lines) == 1 and last != lines[0].text and ends(last.strip())


def _is_whole(lines: list[Line], steps: list[Crumb], ends: Callable[[str], bool], *, over_title: bool) -> bool:
    """Do the steps lead down to this page: by their last name, by arrows between bare words, or by addresses that lie below each other?

    Right over the title arrows do between links, too, which may lead to other hosts of the site.
    Right over the title two or three steps from the home page are a trail, whatever sign stands between them, if the last leads nowhere.
    """
    *_, last = steps
    if over_title and last.url is None and _HOME.fullmatch(steps[0].name) and len(steps) <= _SHORT and _SIGN.search(lines[0].text):
        return True
    if last.url is None and ends(last.name):
        return True
    if over_title and last is not steps[0] and steps[0].url is None and _HOME.fullmatch(steps[0].name) and _SIGN.search(lines[0].text):
        return True  # a menu would lead home
    if (
        len(lines) > 2
        and says_trail(lines[0].text)
        and all(_ARROW.match(line.text) or _ARROW.fullmatch(last.text) for last, line in pairwise(lines[1:]))
    ):
        return True
    if over_title and len(lines) == 1 < len(steps) == 1 + len(_ARROW.findall(lines[0].text)):
        return True
    if len(lines) == 1 and len(steps) > 1 and _HOME.fullmatch(steps[0].name) and _is_drawn(lines[0]):
        return True
    linked = [step.url for step in steps if step.url and not (step.url.count("/") == 3 and step.url.endswith("/"))]
    if not linked:
        return len(lines) == 1 and bool(_ARROW.search(lines[0].text) or says_trail(lines[0].text))
    return len(linked) > 1 and all(lower.startswith(upper.rstrip("/") + "/") for upper, lower in pairwise(linked))


def _is_drawn(line: Line) -> bool:
    """Does nothing but a picture stand between any two links of the line, as where arrows are drawn?"""
    named = [link.element for link in line.links if link.text]
    order = [element for element in line.node.element.iter("a", "img") if element.tag == "img" or element in named]
    kinds = "".join("i" if element.tag == "img" else "a" for element in order)
    return line.linked == len("".join(line.text.split())) and bool(_DRAWN.fullmatch(kinds))
