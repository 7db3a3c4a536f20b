"""One walk over the tree: the page as lines of text in reading order, and the blocks that hold them.

A block (``Node``) is a range of lines; whatever is asked of a part of the page afterwards is arithmetic on lines, never another walk.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from healthcrawl.extract.page.blocks import Line, Link, Node, Picture, Spot
from healthcrawl.extract.page.shown import is_hidden, is_note, is_shown, is_unseen, told_role
from healthcrawl.extract.page.tables import is_data
from healthcrawl.extract.vocabulary.words import Role, roles
from healthcrawl.text.clean import line as clean_line
from healthcrawl.text.raised import lowered, raised

MAX_DEPTH = 250
"""The parser drops what is nested deeper than 255 elements, silently."""

_NOISE = "jammer"
"""Class of the words that forums mix into texts, for copies only."""
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike "
    "strong sub sup time tt u var wbr".split()
)
_BOLD = frozenset(("b", "strong", "em"))
_SKIPPED = frozenset(
    "script style noscript iframe object embed applet select option textarea button input svg canvas template head title "
    "link meta map audio video source rp rt datalist dialog frameset".split()
)
_SHIFTED = {"sup": raised, "sub": lowered}
_ITEMS = frozenset(("article", "li"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_TITLED = _HEADINGS | {"h5", "h6"}
_SIGN = re.compile(r"[\W_]{1,3}")
"""A sign for the address of a heading (``#``, ``¶``, ``§``)."""


class Layout:
    """The page as lines and blocks."""

    def __init__(self, body: etree._Element) -> None:
        self.lines: list[Line] = []
        self.nodes: list[Node] = []
        self.links: list[Link] = []
        self.pictures: list[Picture] = []
        self.spots: list[Spot] = []
        self.tables: list[etree._Element] = []
        self.too_deep = False
        self._pieces: list[str] = []
        self._line_links: list[Link] = []
        self._linked = 0
        self._bold_pieces = 0
        self._link: Link | None = None
        self._link_pieces: list[str] = []
        self._pre = 0
        self._row = False
        self._table = -1
        self._root = Node(body, "body", None, 0)
        self._node = self._root
        self.nodes.append(self._root)
        if body.text:
            self._add(body.text)
        self._children(body, 0)
        self._flush()
        self._root.last = len(self.lines)

    # -- text ------------------------------------------------------------------------------------------------------------------------

    def _add(self, text: str) -> None:
        pieces = self._pieces
        if not pieces and text.isspace():
            return
        if self._pre and "\n" in text:
            self._add_lines(text)
            return
        pieces.append(text)
        if self._link is not None:
            self._link_pieces.append(text)
            self._linked += len(text.strip())

    def _add_lines(self, text: str) -> None:
        """Text in which each line break is one."""
        for number, piece in enumerate(text.split("\n")):
            if number:
                self._flush()
            if piece:
                self._add(piece.replace("\r", " "))

    def _flush(self) -> None:
        """End the line; in a row of a data table a block only ends a word."""
        if self._row:
            self._pieces.append(" ")
            return
        pieces = self._pieces
        if pieces:
            link = self._line_links[-1] if self._line_links else None
            # most lines of menus and lists are one link: its words were cleaned when it ended
            text = link.text if link and len(pieces) == 1 and link.raw is pieces[0] else clean_line("".join(pieces))
            if text or link:
                self._emit(text)
            pieces.clear()
        self._linked = 0
        self._bold_pieces = 0

    def _emit(self, text: str) -> None:
        if text:
            bold = clean_line("".join(self._pieces[: self._bold_pieces])) if self._bold_pieces else ""
            links = self._line_links
            if self._link is not None and (not links or links[-1] is not self._link):
                links.append(self._link)
            self.lines.append(Line(text, self._node, self._linked, bold, links, self._table))
            self._line_links = []

    # -- elements --------------------------------------------------------------------------------------------------------------------

    def _children(self, element: etree._Element, depth: int) -> None:
        if depth > MAX_DEPTH:
            self.too_deep = True
            return
        for child in element:
            tag: Any = child.tag
            if tag in _INLINE:
                self._inline(child, tag, depth)
            elif tag == "br":
                self._flush()
            elif tag == "img":
                self.pictures.append(Picture(child, len(self.lines) + bool(self._pieces), self._node))
                if self._link is not None and self._link.picture is None:
                    self._link.picture = child
            elif (tag in _SKIPPED and not is_shown(child, tag)) or tag.__class__ is not str:
                pass
            elif ":" in tag:
                self._inline(child, tag, depth)
            elif tag == "table" and not self._row and is_data(child):
                self._data_table(child, depth)
            else:
                self._block(child, tag, depth)
            tail = child.tail
            if tail:
                # between elements a line break is a space; inside Chinese text it is nothing
                self._add(" " if tail.isspace() and not self._pre else tail)

    def _block(self, element: etree._Element, tag: str, depth: int) -> None:
        self._flush()
        if is_hidden(element):
            return
        node = self._node = Node(element, tag, self._node, len(self.lines))
        self.nodes.append(node)
        if tag == "pre":
            self._pre += 1
        text = element.text
        if text:
            self._add(text)
        if len(element):
            self._children(element, depth + 1)
        self._flush()
        if tag == "pre":
            self._pre -= 1
        node.last = len(self.lines)
        if self._line_links and tag in _ITEMS:
            self._lay_over(node)
        assert node.parent is not None  # noqa: S101 - only the body has none
        self._node = node.parent

    def _lay_over(self, node: Node) -> None:
        """Empty links at the end of an item lie over it: they belong to its heading, not to the line after the item."""
        own = self.lines[node.first : node.last]
        heading = next((line for line in own if line.node.tag in _HEADINGS), None)
        if heading is not None and not heading.links:
            heading.links.extend(self._line_links)
            self._line_links = []

    def _inline(self, element: etree._Element, tag: str, depth: int) -> None:
        if tag == "a":
            self._anchor(element, depth)
            return
        if tag == "sup" and is_note(element):
            return
        if is_unseen(element):
            return
        names = element.get("class")
        if names == _NOISE:
            return
        start, line = len(self._pieces), len(self.lines)
        text = element.text
        if text:
            self._add(_SHIFTED[tag](text) if tag in _SHIFTED else text)
        self._children(element, depth + 1)
        if tag in _BOLD:
            if line == len(self.lines) and all(piece.isspace() for piece in self._pieces[self._bold_pieces : start]):
                self._bold_pieces = len(self._pieces)
        else:
            role = Role.DATE if tag == "time" else told_role(element)
            if names:
                role |= roles(names)
            if role and line < len(self.lines):  # blocks inside: what it says stands on the first line
                self.spots.append(Spot(element, role, line, self._first_words(element, line)))
            elif role:
                self.spots.append(Spot(element, role, line, clean_line("".join(self._pieces[start:]))))

    def _first_words(self, element: etree._Element, line: int) -> str:
        """What an inline element says before a block in it ends the line."""
        said = clean_line(str(next((piece for piece in element.itertext() if not piece.isspace()), "")))
        return self.lines[line].text[max(0, self.lines[line].text.find(said)) :]

    def _anchor(self, element: etree._Element, depth: int) -> None:
        href = element.get("href")
        if not href or self._link is not None:
            if element.text:
                self._add(element.text)
            self._children(element, depth + 1)
            return
        link = self._link = Link(element, href, len(self.lines))
        start, linked = len(self._pieces), self._linked
        self.links.append(link)
        self._line_links.append(link)
        text = element.text
        if text:
            self._add(text)
        if len(element):
            self._children(element, depth + 1)
        link.raw = "".join(self._link_pieces)
        link.text = clean_line(link.raw)
        link.last = max(len(self.lines), link.first + 1)
        self._link = None
        self._link_pieces.clear()
        if "#" in href and self._node.tag in _TITLED and link.first == len(self.lines) and self._gives_address(link, start):
            del self._pieces[start:]
            self._linked = linked
            self.links.pop()
            self._line_links.pop()

    def _gives_address(self, link: Link, start: int) -> bool:
        """Does a link in a heading only give it an address: by a sign, or by words for it behind the heading's own?"""
        return bool(_SIGN.fullmatch(link.text)) or (link.href[0] == "#" and any(not piece.isspace() for piece in self._pieces[:start]))

    def _data_table(self, element: etree._Element, depth: int) -> None:
        self._flush()
        node = self._node = Node(element, "table", self._node, len(self.lines))
        self.nodes.append(node)
        self._table = len(self.tables)
        self.tables.append(element)
        for row in element.iter("tr", "caption"):
            if row.tag == "caption":
                continue
            self._row = True
            cells = []
            for cell in row:
                if cell.tag in ("td", "th"):
                    start = len(self._pieces)
                    if cell.text:
                        self._add(cell.text)
                    self._children(cell, depth + 3)
                    cells.append(clean_line("".join(self._pieces[start:])))
            self._row = False
            self._pieces.clear()
            if any(cells):
                self._emit("\t".join(cells))
            self._linked = 0
            self._bold_pieces = 0
        self._table = -1
        node.last = len(self.lines)
        assert node.parent is not None  # noqa: S101 - a table stands in the body
        self._node = node.parent
