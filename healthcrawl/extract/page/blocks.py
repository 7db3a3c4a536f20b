"""The pieces of a laid-out page: lines, the blocks that hold them, links, pictures, marked words."""

from __future__ import annotations

import re

from lxml import etree

from healthcrawl.extract.vocabulary.words import Role, roles

_CHROME_TAGS = {"nav": Role.CHROME, "footer": Role.CHROME, "aside": Role.CHROME | Role.SIDE}
_CRUMB_LABEL = re.compile("bread|crumb|面包屑|麵包屑|当前位置", re.IGNORECASE)


class Link:
    """An ``<a href>``: where it leads and what is printed on it."""

    __slots__ = ("element", "first", "href", "last", "picture", "raw", "text")

    def __init__(self, element: etree._Element, href: str, first: int) -> None:
        self.element = element
        self.href = href
        self.picture: etree._Element | None = None
        """The first picture in it."""
        self.raw = ""
        """Its words as they stand in the page."""
        self.text = ""
        self.first = first
        self.last = first + 1

    @property
    def name(self) -> str:
        """What it names, without a count that stands in an element of its own."""
        if not self.text[-1:].isdigit():
            return self.text
        *_, last = self.element.iter("*")
        if (count := (last.text or "").strip()).isdigit() and self.text != count:
            return self.text.removesuffix(count).rstrip()
        return self.text


class Line:
    """One printed line."""

    __slots__ = ("bold", "linked", "links", "node", "table", "text")

    def __init__(self, text: str, node: Node, linked: int, bold: str, links: list[Link], table: int) -> None:
        self.text = text
        self.node = node
        self.linked = linked
        """Characters of it that are links."""
        self.bold = bold
        """The bold words that it begins with."""
        self.links = links
        self.table = table
        """Number of the data table that it is a row of; -1 outside tables."""


class Node:
    """One block element: lines ``first`` to ``last`` (exclusive) stand in it."""

    __slots__ = ("classes", "depth", "element", "first", "last", "names", "parent", "role", "tag")

    def __init__(self, element: etree._Element, tag: str, parent: Node | None, first: int) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.first = self.last = first
        self.depth: int = parent.depth + 1 if parent else 0
        names, name = element.get("class"), element.get("id")
        self.classes = names or ""
        self.names = f"{names or ''} {name or ''}" if names or name else ""
        self.role = roles(self.names) if self.names else Role.NONE
        if tag in _CHROME_TAGS:
            self.role |= _CHROME_TAGS[tag] | (Role.CRUMB if _CRUMB_LABEL.search(element.get("aria-label", "")) else Role.NONE)

    def spanning(self, first: int, last: int) -> Node:
        """The same block, with lines beside it."""
        copy = Node(self.element, self.tag, self.parent, first)
        copy.last = last
        return copy


class Spot:
    """An inline element whose class or markup says what its words are."""

    __slots__ = ("element", "line", "role", "text")

    def __init__(self, element: etree._Element, role: int, line: int, text: str) -> None:
        self.element = element
        self.role = role
        self.line = line
        self.text = text


class Picture:
    """An ``<img>`` and the number of the line that it stands before."""

    __slots__ = ("element", "line", "node")

    def __init__(self, element: etree._Element, line: int, node: Node) -> None:
        self.element = element
        self.line = line
        self.node = node
