"""Pages that list articles: what they name, and whether a page is one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from healthcrawl.extract.blocks import Line, Link, Node
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.marks import CHROME, CRUMB, PAGER, RELATED, TAGS, Marks
from healthcrawl.extract.words import Role
from healthcrawl.items.article import Entry
from healthcrawl.text import urls

_DATE = re.compile(r"(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/]\d{1,2})(?:\s\d{1,2}:\d\d(?::\d\d)?)?")
_READ_ON = re.compile(
    r"(?:阅读(?:全文|更多|原文)|查看(?:更多|全文|详情)|更多|详细|全文|继续阅读|read\smore|continue\sreading|more|\[?详情\]?|\d+|评论.*)\W*",
    re.IGNORECASE,
)
_PROSE_LINE = 20
_NO_ITEMS = bytes((CHROME, CRUMB, PAGER, RELATED, TAGS))
_HEADINGS = frozenset("h1 h2 h3 h4 h5".split())
LONG_ITEM = 500
"""Blocks with more unlinked characters hold texts; teasers are shorter."""
MIN_TITLE = 5
"""Shorter links are names of departments, not titles."""


@dataclass(slots=True)
class Items:
    """Repeated blocks, each led by a link to another page."""

    entries: dict[str, Entry] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    """Numbers of the lines inside the blocks."""


def cut_teasers(layout: Layout, container: Node, base: str, page_url: str) -> dict[str, Entry]:
    """Entries of a list too short to repeat itself: each prose line of the container is cut off and stands under a linked title; else none."""
    found: dict[str, Entry] = {}
    title: Line | None = None
    for line in layout.lines[container.first : container.last]:
        if line.links and line.linked * 5 >= len(line.text) * 4:
            title = line
        elif len(line.text) >= _PROSE_LINE:
            address = urls.resolve(base, title.links[0].href) if title and line.text.endswith(("...", "…")) else None
            if title is None or address is None or address == page_url:
                return {}
            found[address] = Entry(url=address, title=title.text, teaser=line.text)
    return found


def find_items(layout: Layout, marks: Marks, base: str, page_url: str) -> Items:
    """Entries of all repeated blocks of the page, chrome and related lists left out."""
    groups: dict[tuple[int, str, str], list[Node]] = {}
    for node in layout.nodes:
        if node.first < node.last and node.parent is not None and marks.kind[node.first : node.last].strip(_NO_ITEMS):
            groups.setdefault((id(node.parent), node.tag, node.names), []).append(node)
    found = Items()
    taken: set[int] = set()
    for nodes in groups.values():
        if len(nodes) < 3 or nodes[0].first in taken:
            continue
        pairs = [(node, link) for node in nodes if (link := _lead(layout, node))]
        addresses = {link.href for _, link in pairs}
        if len(addresses) < 3 or len(pairs) * 2 < len(nodes):
            continue
        if not _are_items(marks, pairs):
            continue
        for node, link in pairs:
            address = urls.resolve(base, link.href)
            if address and address != page_url:
                taken.update(range(node.first, node.last))
                found.entries.setdefault(address, _entry(layout, node, link, address))
    found.lines = taken
    return found


def _are_items(marks: Marks, pairs: list[tuple[Node, Link]]) -> bool:
    """Do the blocks announce articles, rather than hold the page's own text or the posts of a thread?"""
    spans = [marks.spans(node) for node, _ in pairs]
    most, total = max(spans), sum(spans)
    if most > LONG_ITEM and most * 2 > total:
        return False
    return total <= LONG_ITEM * len(spans) or all(_in_heading(link) for _, link in pairs)


def _in_heading(link: Link) -> bool:
    parent = link.element.getparent()
    return parent is not None and parent.tag in _HEADINGS


def _lead(layout: Layout, node: Node) -> Link | None:
    """The link that names the block's article: in one of its first lines, most of that line."""
    for line in layout.lines[node.first : min(node.last, node.first + 4)]:
        for link in line.links:
            if len(link.text) >= MIN_TITLE and not _READ_ON.fullmatch(link.text) and len(link.text) * 2 > len(line.text) - 20:
                return link
    return None


def _entry(layout: Layout, node: Node, link: Link, address: str) -> Entry:
    lines = layout.lines[node.first : node.last]
    date = next(
        (found[0] for line in lines if len(line.text) < len(link.text) + 60 and (found := _DATE.search(line.text.replace(link.text, " ")))), None
    )
    teaser = next((line.text for line in lines if len(line.text) > 30 and line.linked * 2 < len(line.text)), None)
    said = " ".join(link.element.get("title", "").split())
    title = said if said.startswith(link.text.rstrip(".…")) and said else link.text
    return Entry(url=address, title=title[:200], teaser=teaser, date_raw=date)


def loose_entries(layout: Layout, marks: Marks, base: str, page_url: str) -> dict[str, Entry]:
    """Links that look like titles, outside chrome: for pages without repeated blocks."""
    found: dict[str, Entry] = {}
    for number, line in enumerate(layout.lines):
        if marks.kind[number] in (CHROME, PAGER, TAGS, CRUMB) or line.node.role & Role.CHROME:
            continue
        for link in line.links:
            if len(link.text) > MIN_TITLE and line.linked * 2 > len(line.text) - 20 and not _READ_ON.fullmatch(link.text):
                address = urls.resolve(base, link.href)
                if address and address != page_url and urls.site_host(address) == urls.site_host(page_url):
                    date = _DATE.search(line.text.replace(link.text, " "))
                    found.setdefault(address, Entry(url=address, title=link.text, date_raw=date[0] if date else None))
    return found
