"""Titles that ``<title>`` does not tell: the line that stands over the date, ends the trail, or is the only heading of its kind."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.title.printed import HEADINGS, before_time, before_tool, dateless
from healthcrawl.extract.vocabulary.labels import LABEL, at_work
from healthcrawl.extract.vocabulary.titles import COLUMN, HEADING, NAME_SIZE, NAMES_SITE, OWN_WORDS, PART_SUFFIX, Title, letters
from healthcrawl.extract.vocabulary.words import PUNCTUATION, Role

HEAD = 12
"""Lines at the beginning of the container among which its title and byline stand."""
PROSE = 25
"""Characters of a paragraph."""
WORD = 4
"""Letters of a title that is more likely the name of a channel."""
MENU = 80
"""Links at the beginning of a page among which its menus and its trail are."""
OVER_DATE = 0.65
"""How sure a title is that nothing but the date below it tells."""
ANY = 0.1
"""What any short line above the text is worth as a title."""
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_BYLINE = 60
"""Characters of a line below the title that says when."""
_DAY = re.compile(rf"(?:19|20)\d\d\s?[-/.年]|(?:\d{{1,2}}\s{_MONTH}|{_MONTH}\s\d{{1,2}}),?\s(?:19|20)\d\d", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d年?")
_REPORTERS = re.compile(r"(?:本[报報刊网台]|实习|见习|特约)?(?:[记記]者|通[讯訊][员員]|撰稿|作者|[编編][辑輯])[\s:\uff1a]")
_WHOLE_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]")
_STEP = re.compile(r"\s*[>›»\uff1e]\s*|\s/\s")
"""What stands between the steps of a trail."""
_LABEL = re.compile(".{1,6}[:\uff1a]")
_SENTENCE = re.compile("[。:\uff1a]|\\d{4}[-年/]")


def unsaid(layout: Layout, container: Node, channel: str = "", said: str = "") -> Title:
    """The title of a page whose ``<title>`` is empty or names the ``channel``: the nearest heading above the text, else a bold or short line.

    The heading of a box that menus link is none, unless ``<title>`` (``said``) names it.
    """
    best, line, most = "", None, 0.0
    for number in range(max(0, container.first - HEAD), min(container.first + 3, container.last)):
        printed = layout.lines[number]
        if number >= container.first and len(printed.text) >= PROSE and PUNCTUATION.search(printed.text):
            break  # what follows are headings of the text
        if not 4 <= len(printed.text) <= 80 or printed.linked * 2 > len(printed.text) or _tells_channel(printed.text, channel):
            continue
        if printed.text[-1] in ":\uff1a" or (_names_box(layout, printed.text) and printed.text not in said):
            continue
        if (_SENTENCE.search(printed.text) and printed.node.tag not in HEADINGS) or LABEL.match(printed.text) or letters(printed.text).isdigit():
            continue
        score = ANY + HEADINGS.get(printed.node.tag, 0.0) + 0.3 * bool(printed.node.role & Role.TITLE) + 0.2 * (printed.bold == printed.text)
        score = score if not _heads_list(layout, number) else ANY / 2
        if score > most or (score == most and number <= container.first):
            best, line, most = printed.text, number, score
    return Title(PART_SUFFIX.sub("", best), line, "nearest heading", min(0.6, most))


def headed(layout: Layout, top: int, first: int, channel: str = "") -> Title | None:
    """The first line from ``first`` to ``top``, where the text begins, that stands over a date; else the only heading of its kind, or the last step.

    What stands right over the text and ends the trail too is as good as what stands over a date, or a heading that ends in one.
    A line that names nothing but the ``channel`` is none.
    """
    heading = step = None
    for number in range(first, min(top, len(layout.lines))):
        line = layout.lines[number]
        if own := _before_date(line):
            return Title(PART_SUFFIX.sub("", own), number, "heading with the date", OVER_DATE)
        text = before_tool(line)
        if not _may_be_title(line, text, channel) or _heads_list(layout, number):
            continue
        below = [other for other in layout.lines[number + 1 : top + HEAD] if not _stands_between(other)]
        if below and _stands_over_date(line, below[0]):
            return Title(PART_SUFFIX.sub("", text), number, "line above the date", OVER_DATE)
        if below and len(below[0].text) >= PROSE and PUNCTUATION.search(below[0].text) and _ends_trail(layout, number):
            return Title(PART_SUFFIX.sub("", text), number, "last step of the trail", OVER_DATE)
        marked = line.node.tag in HEADING or line.node.role & Role.TITLE
        if not heading and marked and all(other.node.tag != line.node.tag for other in below) and not _names_box(layout, line.text):
            heading = Title(PART_SUFFIX.sub("", line.text), number, "heading below the channel", 0.6)
        if not step and marked and _ends_trail(layout, number):
            step = Title(PART_SUFFIX.sub("", text), number, "heading that is the last step of the trail", OVER_DATE)
    return heading or step


def _may_be_title(line: Line, text: str, channel: str) -> bool:
    """Is the ``text`` of a line, without its tools, neither a sentence, a label, a link nor a name of something else?"""
    if not 4 <= len(text) <= 80 or "。" in text or text[-1] in ":\uff1a" or line.linked > len(line.text) - len(text) or line.node.role & Role.CHROME:
        return False
    if NAMES_SITE.fullmatch(text) or _YEAR.fullmatch(text) or _REPORTERS.match(text) or LABEL.fullmatch(text):
        return False
    return not (_tells_channel(text, channel) or _stands_between(line))


def _stands_over_date(line: Line, below: Line) -> bool:
    """Does the line ``below`` tell a day, and this one none?"""
    return bool(len(below.text) < _BYLINE and _DAY.search(below.text) and not _WHOLE_DAY.search(line.text) and not _before_date(below))


def _before_date(line: Line) -> str:
    """What a heading tells before the date that it ends in; empty if that is a byline's label or nothing."""
    own = before_time(line) or dateless(line, "")
    return own if WORD <= len(own) < len(line.text) and not _LABEL.match(own) else ""


def _stands_between(line: Line) -> bool:
    """Is the line a word like 公司新闻, or who wrote it, which may stand between the title and the date?"""
    return line.node.tag not in HEADINGS and bool(COLUMN.fullmatch(line.text) or line.node.role & Role.AUTHOR or at_work(line.text))


def _tells_channel(text: str, channel: str) -> bool:
    """Does a line name the ``channel`` and tell hardly more?"""
    words = letters(text)
    return bool(channel) and channel in words and len(words) - len(channel) < OWN_WORDS


def _names_box(layout: Layout, text: str) -> bool:
    """Is a short heading also a link of a menu, such as 联系我们?"""
    return len(text) <= NAME_SIZE and any(link.text == text for link in layout.links[:MENU])


def _heads_list(layout: Layout, number: int) -> bool:
    """Do the next two lines name articles elsewhere, or does a short line, such as a day, stand between two that do?"""
    below = layout.lines[number + 1 : number + 4]
    if len(below) > 2 and len(below[1].text) <= NAME_SIZE and not below[1].links:
        below = below[::2]
    return len(below) > 1 and all(line.links and len(line.links[0].text) >= OWN_WORDS and line.linked * 3 > len(line.text) for line in below[:2])


def _ends_trail(layout: Layout, number: int) -> bool:
    """Does a line repeat the last step of a trail above it?"""
    text = layout.lines[number].text
    return any(text == _STEP.split(line.text)[-1] != line.text for line in layout.lines[max(0, number - HEAD) : number])
