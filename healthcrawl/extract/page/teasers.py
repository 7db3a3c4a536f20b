"""Lists too short to repeat themselves: one or two excerpts under their titles."""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.extract.page.blocks import Line, Link, Node
from healthcrawl.extract.page.entries import READ_ON, announced, is_headline
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, Marks
from healthcrawl.items.article import Entry
from healthcrawl.text import urls

_OVER = 2
"""Lines above the text that may announce it."""
_FAR = 15
"""Lines above the text among which a heading may announce it."""
_PROSE = 20
"""Characters of a line of text."""


def cut_teasers(layout: Layout, marks: Marks, container: Node, base: str, page_url: str) -> dict[str, Entry]:
    """Entries of a list too short to repeat itself: each prose line of the container is cut off and stands under a linked title; else none.

    Under linked headings it may begin with a line of its own, shorter than they are together.
    """
    found: dict[str, Entry] = {}
    title: Link | None = None
    own = teasers = 0
    first = max(0, container.first - _FAR)
    for number, line in enumerate(layout.lines[first : container.last], first):
        if marks.kind[number] != BODY:
            continue
        link = announced(line)
        headed = link is not None and is_headline(link)
        if headed or (link and number >= container.first - _OVER and not (title and is_headline(title))):
            title = link  # below a heading stand links to departments too
        elif number >= container.first and len(line.text) >= _PROSE:
            cut = _without_read_on(line).endswith(("...", "…"))
            address = urls.resolve(base, title.href) if title and cut else None
            if title and address and address != page_url:
                found[address] = Entry(url=address, title=title.text, teaser=line.text)
                teasers += len(line.text) if is_headline(title) else 0
            elif title or own:
                return {}
            else:
                own = len(line.text)
    return found if own <= teasers else {}


def with_days(entries: dict[str, Entry], others: dict[str, Entry]) -> dict[str, Entry]:
    """The entries, with the day that ``others`` tell of the same address where they tell none."""
    return {url: entry if entry.date_raw or url not in others else replace(entry, date_raw=others[url].date_raw) for url, entry in entries.items()}


def _without_read_on(line: Line) -> str:
    """The text of a line without the link at its end that leads to the rest."""
    last = line.links[-1].text if line.links else ""
    text = line.text.rstrip("[]()【】\uff08\uff09 ")
    return text.removesuffix(last).rstrip("[(【\uff08 ") if last and READ_ON.fullmatch(last) else text
