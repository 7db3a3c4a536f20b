"""Which lines are no body wherever they stand: chrome, related lists, pagers, tags, breadcrumbs."""

from __future__ import annotations

import re
from itertools import accumulate

from healthcrawl.extract.page import comments
from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.line_kinds import TAG_LABEL, is_crumb, is_pager, says_nothing
from healthcrawl.extract.page.list_ends import end_of_list, end_of_tags, in_contents
from healthcrawl.extract.vocabulary.words import PUNCTUATION, RELATED_BEGINS, RELATED_HEADING, Role

BODY, CHROME, RELATED, PAGER, TAGS, CRUMB = range(6)
_SHORT_NAME = 8
"""Letters of a link in a pager."""
_NEIGHBOURS = 2
_PROSE = 25
"""Unlinked characters of a line that is a paragraph."""
_MUCH = 0.4
"""The share of the page's unlinked text that makes a block its own text."""
MAX_LISTS = 20
"""A page with more related lists is a trap."""
_OWN = 100
"""Characters that an article has at least."""
_FAR_MORE, _PARAGRAPHS = 2, 3
"""Times as much as the longest card below it, and paragraphs, that a short text has and the words over a list have not."""
_NEAR = 6
"""Lines below the main heading where the text begins."""
_VAST = 1200
"""Unlinked characters that are the page's own text, not a list's, if they are much of it and there is next to none above."""
_MORE = 25
"""How often the text above a list has to fit into it before it is taken for the page's own."""
_TITLE_OF = re.compile(r"[_-](?:title|tit|head|header|hd)(?=\s|$)", re.IGNORECASE)
"""How a block is called that is the title of another."""
_NAMED = 3
"""Blocks around a line that may say what it is."""


_FORM = 20
"""Lines of a form that readers fill in."""
_FIELDS = frozenset(("text", "tel", "email", "number", "date", "password"))
_OVER_FORM = re.compile("\\W*(?:[\u4e00-\u9fff]{0,4}(?:预约|挂号|留言|咨询|报名|反馈|登记|申请)[\u4e00-\u9fff]{0,4})[\\sA-Za-z]*")
"""What a form is for."""


class Region:
    """Lines ``first`` to ``last`` (exclusive) that a related list occupies."""

    __slots__ = ("first", "heading", "last", "node")

    def __init__(self, first: int, last: int, node: Node, heading: int | None) -> None:
        self.first = first
        self.last = last
        self.node = node
        self.heading = heading


class Marks:
    """What each line is, found before anything is weighed."""

    def __init__(self, layout: Layout) -> None:
        lines = layout.lines
        self.kind = bytearray(len(lines))
        self.plain = [0, *accumulate(len(line.text) - line.linked for line in lines)]
        """Sums of unlinked characters before each line."""
        self.related: list[Region] = []
        self.crumbs: list[int] = []
        self.pagers: list[int] = []
        self.tag_lines: list[int] = []
        self._nodes(layout)
        self._inner_articles(layout)
        self._forms(layout)
        self._lines(layout)

    def spans(self, node: Node) -> int:
        """Unlinked characters inside a block."""
        return self.plain[node.last] - self.plain[node.first]

    def _nodes(self, layout: Layout) -> None:
        """Blocks whose names say that they are no body, unless they hold much of the page's text."""
        half = self.plain[-1] * _MUCH
        side_ends = 0
        headings = [number for number, line in enumerate(layout.lines) if line.node.tag == "h1"]
        for node in layout.nodes:
            role = node.role
            if not role or node.first == node.last:
                continue
            if role & Role.SIDE and self.spans(node) < half:
                side_ends = max(side_ends, node.last)
            if role & Role.CRUMB and not role & (Role.DATE | Role.AUTHOR) and node.last - node.first <= 12 and self.spans(node) < 160:
                self._mark(node.first, node.last, CRUMB)
                self.crumbs.extend(range(node.first, node.last))
            elif role & Role.RELATED and headings and headings[0] < node.first and any(node.first <= number < node.last for number in headings):
                self._mark(node.first, node.last, CHROME)  # another article with a title of its own, shown to those who scroll on
            elif role & Role.RELATED and self.spans(node) < half and _has_links(layout, node):
                self._mark(node.first, node.last, RELATED)
                if not any(region.first <= node.first < region.last for region in self.related):
                    self.related.append(self._named(layout, node))
            elif (
                role & Role.TAGS
                and node.tag != "article"
                and node.first >= side_ends
                and node.last - node.first <= 30
                and self.spans(node) < 120
                and not _has_prose(layout, node)
            ):
                self._mark(node.first, node.last, TAGS)
                self.tag_lines.extend(range(node.first, node.last))
            elif (
                role & Role.PAGER
                and node.last - node.first <= 16
                and self.spans(node) < 60
                and _has_links(layout, node)
                and not _has_titles(layout, node)
            ):
                self._mark(node.first, node.last, PAGER)
                self.pagers.extend(range(node.first, node.last))
            elif (
                role & Role.CHROME and not _holds_text(layout, node, headings) and (self.spans(node) < half or _follows_text(layout, node, headings))
            ):
                self._mark(node.first, node.last, CHROME)

    def _inner_articles(self, layout: Layout) -> None:
        """Articles inside an article, under headings that lead elsewhere and below a text of its own: those that it relates to."""
        inside: dict[int, list[tuple[Node, Node]]] = {}
        for node in layout.nodes:
            outer = node.parent if node.tag == "article" and _heading_leads_on(layout, node) else None
            while outer is not None and outer.tag != "article":
                outer = outer.parent
            if outer is not None:
                inside.setdefault(id(outer), []).append((outer, node))
        for pairs in inside.values():
            (outer, begins), (_, ends) = pairs[0], pairs[-1]
            listed = any(begins.first <= region.first < ends.last for region in self.related)
            if not listed and self._is_text(layout, outer, [node for _, node in pairs]):
                self.related.append(Region(begins.first, ends.last, outer, None))
                for number in range(begins.first, ends.last):
                    self.kind[number] = RELATED

    def _is_text(self, layout: Layout, outer: Node, inner: list[Node]) -> bool:
        """Is what an article says before those inside it a text: more than all of them, or paragraphs that are far more than any of them?"""
        own, cards = self.plain[inner[0].first] - self.plain[outer.first], [self.spans(node) for node in inner]
        if own > max(_OWN, sum(cards)):
            return True
        prose = [line for line in layout.lines[outer.first : inner[0].first] if len(line.text) - line.linked >= _PROSE and "\u3002" in line.text]
        return own > max(_OWN, max(cards) * _FAR_MORE) and len(prose) >= _PARAGRAPHS

    def _forms(self, layout: Layout) -> None:
        """Forms that readers fill in, with their heading, are no text; what programs put around a whole page is no such form."""
        for node in layout.nodes:
            if node.tag != "form" or not 1 < node.last - node.first <= _FORM or _has_prose(layout, node):
                continue
            fields = [field for field in node.element.iter("input", "textarea", "select") if field.get("type", "text").lower() in _FIELDS]
            if len(fields) > 1 and not any(field.get("name", "").startswith("__") for field in node.element.iter("input")):
                over = layout.lines[node.first - 1] if node.first else None
                self._mark(node.first - bool(over and _OVER_FORM.fullmatch(over.text)), node.last, CHROME)

    def _named(self, layout: Layout, node: Node) -> Region:
        """The list that a block is called, or the one below it if the block is called the list's title."""
        number = node.first
        if node.last == number + 1 and _TITLE_OF.search(node.names):
            last = end_of_list(layout, number, node, self._most(number))
            self._mark(number, last, RELATED)
            if last > number + 1:
                return Region(number + 1, last, node, number)
        return Region(number, node.last, node, None)

    def _most(self, number: int) -> float:
        """Unlinked characters that no block of a list below line ``number`` exceeds."""
        return max(_VAST, self.plain[-1] * _MUCH, self.plain[number] * _MORE)

    def _mark(self, first: int, last: int, kind: int) -> None:
        for number in range(first, last):
            if self.kind[number] in (BODY, CHROME):
                self.kind[number] = kind

    def _lines(self, layout: Layout) -> None:
        for number, line in enumerate(layout.lines):
            text = line.text
            if len(text) > 400:
                continue
            if line.links and not (line.linked == len(text) and len(line.links) == 1 and says_nothing(text)):
                if is_crumb(line):
                    self.crumbs.append(number)
                    self._mark(number, number + 1, CRUMB)
                elif self.kind[number] != PAGER and is_pager(line):
                    self.pagers.append(number)
                    self.kind[number] = PAGER
                elif TAG_LABEL.match(text):
                    self.tag_lines.append(number)
                    self._mark(number, number + 1, TAGS)
            elif text[-1] in ":\uff1a" and TAG_LABEL.fullmatch(text) and (last := end_of_tags(layout, number)) > number + 1:
                self.tag_lines.extend(range(number, last))
                self._mark(number, last, TAGS)
            if text[0] in RELATED_BEGINS and (len(text) < 60 or line.links):
                self._related_line(layout, number, line)
            if (
                text[0] in comments.BEGINS
                and len(text) <= comments.LONGEST
                and self.plain[number] >= comments.MIN_ABOVE
                and comments.is_heading(line)
            ):
                self._mark(number, comments.end_of_comments(layout, number), CHROME)

    def _related_line(self, layout: Layout, number: int, line: Line) -> None:
        found = RELATED_HEADING.match(line.text)
        if (
            not found
            or in_contents(line.node)
            or len(self.related) >= MAX_LISTS
            or any(region.first <= number < region.last for region in self.related)
        ):
            return
        if len(line.text) - found.end() > 1:
            if line.linked * 2 > len(line.text) - found.end() and line.text[found.end() - 1] in ":\uff1a":
                self.related.append(Region(number, number + 1, line.node, number))
                self.kind[number] = RELATED
            return
        last = end_of_list(layout, number, line.node, self._most(number))
        if last > number + 1:
            self.related.append(Region(number + 1, last, line.node, number))
            for covered in range(number, last):
                self.kind[covered] = RELATED


def _heading_leads_on(layout: Layout, node: Node) -> bool:
    """Is a heading in the first lines of a block a link to another page?"""
    lines = layout.lines[node.first : min(node.last, node.first + _NEAR)]
    return any(line.links and line.node.tag[1:].isdigit() and not line.links[0].href.startswith("#") for line in lines)


def _holds_text(layout: Layout, node: Node, headings: list[int]) -> bool:
    """Does a block hold the page's main heading and prose below it, or is it a bar around paragraphs, or content right below that heading?

    Then it is no frame, whatever its name.
    """
    heading = next((number for number in headings if node.first <= number < node.last), None)
    below = bool(node.role & Role.CONTENT) and any(node.first - _NEAR <= number < node.first for number in headings)
    if heading is None and not below and not node.role & Role.BAR:
        return False
    first, least = (heading + 1, 1) if heading is not None else (node.first, 1 if below else 3)
    prose = [line for line in layout.lines[first : node.last] if len(line.text) - line.linked >= _PROSE and PUNCTUATION.search(line.text)]
    return len(prose) >= least or any(line.node.role & Role.CONTENT for line in prose)


def _follows_text(layout: Layout, node: Node, headings: list[int]) -> bool:
    """Does a block called comments stand below the main heading and a paragraph of a block called content? Then they are, however long."""
    if not headings or headings[0] >= node.first or not comments.NAMES.search(node.names):
        return False
    return any(
        len(line.text) - line.linked >= _PROSE and PUNCTUATION.search(line.text) and _in_content(line.node)
        for line in layout.lines[headings[0] + 1 : node.first]
    )


def _in_content(node: Node | None) -> bool:
    """Is a block, or the next one or two around it, called content and nothing else?"""
    for _ in range(_NAMED):
        if node is not None and node.role & Role.CONTENT and not node.role & (Role.CHROME | Role.RELATED):
            return True
        node = node.parent if node is not None else None
    return False


def _has_titles(layout: Layout, node: Node) -> bool:
    """Do three lines lead on under long names? Then it is a list, though it may be called ``pages``; pagers name two neighbours at most."""
    return sum(any(len(link.text) > _SHORT_NAME for link in line.links) for line in layout.lines[node.first : node.last]) > _NEIGHBOURS


def _has_prose(layout: Layout, node: Node) -> bool:
    """Does a block hold a sentence? Tags are words."""
    return any("。" in line.text and len(line.text) - line.linked >= _PROSE for line in layout.lines[node.first : node.last])


def _has_links(layout: Layout, node: Node) -> bool:
    return any(line.links for line in layout.lines[node.first : node.last])
