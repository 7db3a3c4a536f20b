"""Entries that are too few, or stand too loose, to be repeated blocks."""

from __future__ import annotations

from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.entries import DATE, HEADINGS, MIN_TITLE, NO_ITEMS, READ_ON, Items, announced, is_headline
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import CHROME, CRUMB, PAGER, TAGS, Marks
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH
from healthcrawl.extract.vocabulary.words import ROOT, Role
from healthcrawl.items.article import Entry
from healthcrawl.text import urls

MANY_LINKS = 20
"""Links of one line, beyond which a date in it belongs to none."""


def headlines(layout: Layout, marks: Marks, container: Node, base: str, page_url: str) -> Items:
    """Entries that headings linked to other pages announce, each with what follows it: also where they are too few to be repeated blocks."""
    found = Items()
    lines = layout.lines
    for number in range(container.first, container.last):
        if marks.kind[number] in NO_ITEMS:
            continue
        leading = [link for link in lines[number].links if not ROOT.fullmatch(urls.resolve(base, link.href) or "")]
        link = max(leading, key=lambda link: len(link.text), default=None)  # the site or the category may stand before the title
        around = lines[number].node.tag in HEADINGS  # the link may stand around a card, heading and all
        titled = link and link.text and (is_headline(link) or (lines[number].node.role & Role.TITLE and announced(lines[number]) is link))
        address = urls.resolve(base, link.href) if link and (around or titled) else None
        # a heading may lead to the rest of what it names, or stand for the category of what follows
        elsewhere = link and address and address != page_url and not READ_ON.fullmatch(link.text) and not CATEGORY_PATH.search(address)
        if link and address and elsewhere:
            found.entries.setdefault(address, Entry(url=address, title=lines[number].text if around else link.text))
            found.lines = found.lines or set(range(number, container.last))  # the first reaches over all that follow
    return found


def loose_entries(layout: Layout, marks: Marks, base: str, page_url: str) -> dict[str, Entry]:
    """Links that look like titles, outside chrome: for pages without repeated blocks."""
    found: dict[str, Entry] = {}
    for number, line in enumerate(layout.lines):
        if marks.kind[number] in (CHROME, PAGER, TAGS, CRUMB) or line.node.role & Role.CHROME:
            continue
        for link in line.links:
            if len(link.text) < 3 or line.linked * 2 <= len(line.text) - 20 or READ_ON.fullmatch(link.text):
                continue
            # a line of many links has no date of one of them, and to look for one would take quadratic time
            date = DATE.search(line.text.replace(link.text, " ")) if len(line.links) <= MANY_LINKS else None
            address = urls.resolve(base, link.href) if date or len(link.text) > MIN_TITLE else None
            if address and address != page_url and urls.site_host(address) == urls.site_host(page_url):
                found.setdefault(address, Entry(url=address, title=link.text, date_raw=date[0] if date else None))
    return found
