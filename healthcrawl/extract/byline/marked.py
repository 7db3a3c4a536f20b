"""What markup says of the byline: time elements, microdata, classes, links to the page of an author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from healthcrawl.extract.byline.declared import Byline
from healthcrawl.extract.page.blocks import Node, Spot
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.marks import BODY, CHROME
from healthcrawl.extract.vocabulary.labels import EDGE, LABEL, people_in, source_name
from healthcrawl.extract.vocabulary.words import Role, roles
from healthcrawl.items.article import Source
from healthcrawl.text.dates import PageDate, relative

_CHANGED = re.compile("updat|modif|edited|gengxin", re.IGNORECASE)
_FIRST = re.compile("publi|creat|issued|posted|entry-date|fabu", re.IGNORECASE)
_AUTHOR_PAGE = re.compile(r"/(?:authors?|writers?)/[^/?#]|[?&]author=", re.IGNORECASE)
_MEMBER_PAGE = re.compile(r"/(?:u|users?|people|members?|space)[-_/][\w%-]+/?$|(?:^|[?&])u(?:ser)?id=\w", re.IGNORECASE)
_NO_MEMBER = re.compile("^全部|微博|微信|[主首]页|空间|中心|博客$")
"""What else links to pages of members."""
_OWN = re.compile(r"\b(?:entry|post|article)\b")
_OF_POST = re.compile(r"(?:^|[\s_-])(?:post|entry|article)[_-]{1,2}(?:copyright[_-]{1,2})?author(?:s|[_-]{1,2}name)?(?=\s|$)")
_NO_NAME = re.compile("作者|关于|简介|about|author", re.IGNORECASE)
"""What stands above what is told of an author."""
_MACHINE_DATES = ("datetime", "content", "title")
"""Attributes that hold a date for machines."""
_NO_OFFSET = "+00:00"
"""Programs that know no zone write this behind local times; then only the day that is printed can be trusted (scripts write ``Z``, and mean it)."""
_NAMED = "class of publishing"
"""The origin of a day in an element named after publishing: of several such the first, which is nearest to the title, is the article's."""
_LABELLED = 0.95
"""How sure a date is that stands behind a label of its own."""
_HOUR = re.compile(r"(?:[上下]午\s?)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]m)?", re.IGNORECASE)
_LONGEST = 40


def read_marked(context: Context, found: Byline, numbers: Sequence[int], inside: range) -> None:
    """Take dates, authors and source from marked elements on the lines ``numbers``; chrome tells nothing.

    Lines in ``inside`` belong to the body unless they were found to hold nothing but labels.
    """
    kind, lines = context.marks.kind, context.layout.lines
    own = (number for number in numbers if number not in inside or number in found.lines)
    wanted = {number: None for number in own if kind[number] != CHROME or is_own_frame(lines[number].node)}
    for spot in context.layout.spots:
        printed_on = spot.line if spot.text else spot.line - 1 if spot.role & Role.DATE else spot.line  # an empty element may end no line
        if printed_on not in wanted or len(spot.text) >= _LONGEST:
            continue
        if spot.role & Role.DATE:
            if printed_on >= inside.stop and relative(spot.text) and not any(map(spot.element.get, _MACHINE_DATES)):
                continue  # below a text, how long ago is when somebody spoke about it
            _date(context, found, spot)
            _told_change(context, found, spot)
        elif spot.role & Role.AUTHOR:
            _author(found, spot.text or _behind(spot), "class", 0.6)
        elif spot.role & Role.SOURCE and len(spot.text) > 1 and found.source is None and not LABEL.match(spot.text) and not context.date(spot.text):
            _source(found, source_name(spot.text))
    if not found.authors:
        _linked_author(context, found, wanted)
    if not found.authors and not found.source and not found.publisher:
        _member(context, found, [number for number in wanted if number < inside.start and kind[number] == BODY])
    if not found.authors:
        _portrayed(context, found, numbers, inside)
    if not found.authors:
        _author_beside(context, found)


def is_own_frame(node: Node | None) -> bool:
    """Does a block of the frame belong to the article: its header or footer?"""
    while node is not None and node.tag not in ("footer", "header"):
        node = node.parent
    return node is not None and (
        bool(node.role & Role.META) or bool(_OWN.search(node.names)) or (node.parent is not None and node.parent.tag == "article")
    )


def _source(found: Byline, name: str) -> None:
    if name:
        found.source = Source(name=name)
        found.note("source", "class", 0.6)


def _date(context: Context, found: Byline, spot: Spot) -> None:
    """A date element: its class or property says which date it is, else the label that it stands behind, else it is the first publication."""
    told = _told_date(context, spot)
    date = _with_hour(context, spot, told) if told else None
    if date is None or date.value is None:
        return
    named = f"{spot.element.get('class', '')} {spot.element.get('itemprop', '')}"
    first = bool(_FIRST.search(named))
    changed = bool(_CHANGED.search(named)) and not first
    if not changed and not first and found.modified and found.modified.day == date.day and not (found.published and found.published.day == date.day):
        changed = True
    kind = "modified" if changed else "published"
    known: PageDate | None = getattr(found, kind)
    # a day without its year, as designs print on a leaf of a calendar, tells less than one beside it
    surely = found.confidence.get("published_at", 0.0) >= _LABELLED or found.origin.get("published_at") == _NAMED
    guessed = first and not surely and date.precision != "inferred_year"
    if known is None or known.value is None or (guessed and known.day != date.day):
        if changed and found.published and found.published.value and date.value < found.published.value[:10]:
            return  # an update before the publication is one of something else
        setattr(found, kind, date)
        found.note(f"{kind}_at", _NAMED if first else "class or time element", 0.85)
    elif known.day == date.day and known.precision != "minute" == date.precision:
        setattr(found, kind, PageDate(date.value, known.raw, date.precision))


def _with_hour(context: Context, spot: Spot, date: PageDate) -> PageDate:
    """A day with the time of day that the title of a link on or right around it tells, if that is all it says."""
    for element in (spot.element, spot.element.getparent()) if date.precision == "day" else ():
        if element is not None and element.tag == "a" and _HOUR.fullmatch(said := element.get("title", "").strip()):
            full = context.date(f"{date.day} {said}")
            return PageDate(full.value, date.raw, full.precision) if full and full.value else date
    return date


def _told_change(context: Context, found: Byline, spot: Spot) -> None:
    """The date of the last change, where only the ``title`` of a date element tells it (``发布于 … | 编辑于 …``)."""
    said = spot.element.get("title", "")
    label = next((label for label in LABEL.finditer(said) if label.lastgroup == "modified"), None) if len(said) > _LONGEST // 2 else None
    if label and found.modified is None and (date := context.date(said[label.end() :][:_LONGEST])) and date.value:
        found.modified = date
        found.note("modified_at", f"label {label[0].strip(EDGE)}", _LABELLED)


def _told_date(context: Context, spot: Spot) -> PageDate | None:
    """What a date element says: the date for machines if that is more precise than what it prints."""
    printed = context.date(spot.text)
    if printed is None or printed.precision != "minute":
        for name in _MACHINE_DATES:
            value = spot.element.get(name, "")[:_LONGEST]
            said = context.date(value)
            if said and said.value:
                if printed and printed.precision == "day" and value.endswith(_NO_OFFSET) and value.startswith(printed.day or "-"):
                    return printed
                return PageDate(said.value, spot.text or said.raw, said.precision)
    return printed


def _author(found: Byline, text: str, origin: str, confidence: float) -> None:
    label = LABEL.match(text)
    if label and label.lastgroup != "author":
        return
    if not found.authors and (people := people_in(text[label.end() :] if label else text)[:3]):
        found.authors.extend(people)
        found.note("authors", origin, confidence)


def _behind(icon: Spot) -> str:
    """The short words behind an empty element that draws a person."""
    follows = icon.element.getnext()
    text = (icon.element.tail or "").strip() or (follows.text or "" if follows is not None else "")
    return text.strip() if len(text) < _LONGEST // 2 else ""


def _portrayed(context: Context, found: Byline, numbers: Sequence[int], inside: range) -> None:
    """A name between title and text that is also what the picture before it is called."""
    for number in range(numbers[0] + 1, inside.start):
        line = context.layout.lines[number]
        drawn = any(line.text == picture.element.get("alt") and picture.line == number for picture in context.layout.pictures)
        if drawn and len(line.text) < _LONGEST // 2 and line.node.tag != "figcaption":
            return _author(found, line.text, "portrait", 0.6)
    return None


def _author_beside(context: Context, found: Byline) -> None:
    """The one block of the page that is named after the author of the post, wherever it stands, also in a column beside the text."""
    blocks = [node for node in context.layout.nodes if node.role & Role.AUTHOR and node.first < node.last and _OF_POST.search(node.names)]
    if len(blocks) == 1 and len(text := context.layout.lines[blocks[0].first].text) < _LONGEST // 2 and not _NO_NAME.search(text):
        _author(found, text, "class", 0.5)


def _linked_author(context: Context, found: Byline, numbers: Iterable[int]) -> None:
    """A link that says that it leads to the author, or to the page of one."""
    of_author = None
    for number in numbers:
        for link in context.layout.lines[number].links:
            if link.text and "author" in link.element.get("rel", ""):
                return _author(found, link.text, "rel author", 0.85)
            leads = ("author" in link.href or "writer" in link.href) and _AUTHOR_PAGE.search(link.href)
            if of_author is None and link.text and (leads or roles(link.element.get("class", "")) & Role.AUTHOR):
                of_author = link
    if of_author:
        _author(found, of_author.text, "address of an author", 0.7)
    return None


def _member(context: Context, found: Byline, above: Iterable[int]) -> None:
    """The first link above the text to the page of a member, as forums and blogs of many print who wrote it."""
    for number in above:
        for link in context.layout.lines[number].links:
            if 1 < len(link.text) <= _LONGEST // 2 and _MEMBER_PAGE.search(link.href) and not _NO_MEMBER.search(link.text):
                return _author(found, link.text, "address of a member", 0.5)
    return None
