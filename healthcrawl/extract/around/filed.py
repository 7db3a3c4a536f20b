"""Categories that links around the text file it under, without a trail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from lxml import etree

from healthcrawl.extract.page.blocks import Line, Link, Node
from healthcrawl.extract.page.entries import is_headline
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, CHROME, Marks
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH, MAX_NAME
from healthcrawl.extract.vocabulary.words import Role
from healthcrawl.items.article import Crumb
from healthcrawl.text import urls

_BYLINE = 100
"""Characters of a line that says who wrote something, when, and under what."""
_CARD = 6
"""Lines of a card that announces another article."""
MAX_PATH = 4
"""More categories on one line are those of the site."""
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TAG_PATH = re.compile("/tags?/", re.IGNORECASE)
_NO_CATEGORY = frozenset(("tag", "author"))
"""What links in bylines say that lead to a tag or to a person, whom a menu of the page may name, too."""
_CATEGORY_LABEL = re.compile(
    r"(?:[分归收]类于|[分歸]類於|收[录入]于|收[錄入]於|所?[属屬]?(?:分类|分類|栏目|欄目)|[类類][别別]|科室|归档于|歸檔於|发表在|filed\sunder|posted\sin|categor(?:y|ies))\s*[:\uff1a]?\s*$",
    re.IGNORECASE,
)
_BARE_CATEGORY = re.compile(r"(?:^|[\s|·])(?:所属)?(?:分类|分類|栏目|类别)\s?[:\uff1a]\s?([^\s|·:\uff1a,\uff0c。]{2,20})(?=$|[\s|·])")
"""A category that bylines name without a link."""


def categories(layout: Layout, marks: Marks, zone: Iterable[int], base: str) -> list[Crumb]:
    """Links to categories near the title, as blogs print them."""
    found: dict[Link, None] = {}
    for number in zone:
        line = layout.lines[number]
        rest = line.text
        labelled = bool(line.links and _CATEGORY_LABEL.fullmatch(line.node.element.get("title") or "-"))
        labelled = labelled or (marks.kind[number] == BODY and _are_categories(line))  # some label them by a picture only
        labelled = labelled or (number > 0 and 0 < len(line.links) <= MAX_PATH and _is_label(layout.lines[number - 1]))
        for link in line.links:
            before, mark, after = rest.partition(link.text) if link.text else ("", "", rest)
            if not mark:
                continue
            labelled = bool(_CATEGORY_LABEL.search(before)) or (labelled and len(before.strip(" ,\uff0c、/>|·»›")) == 0)
            dated = marks.kind[number] == BODY and len(line.links) <= MAX_PATH and _is_filed(layout, marks, link, line)
            if labelled or dated or _says_category(link, line.node, chrome=marks.kind[number] == CHROME):
                found[link] = None
            rest = after
    return [Crumb(name=link.name.lstrip("# "), url=urls.resolve(base, link.href)) for link in found if not _CATEGORY_LABEL.fullmatch(link.text)]


def announces(layout: Layout, number: int, title: str) -> bool:
    """Does a line stand in a card under (or over) the title of another page? Its category and tags are that page's."""
    node: Node | None = layout.lines[number].node
    while node is not None and node.last - node.first < 2:
        node = node.parent
    if node is None or node.last - node.first > _CARD:
        return False
    return any(is_headline(link) and link.text not in ("", title) for line in layout.lines[node.first : node.last] for link in line.links)


def unlinked(layout: Layout, zone: Iterable[int], base: str) -> list[Crumb]:
    """The category that a byline names without a link, if a menu of the page links it under that name."""
    for number in zone:
        found = _BARE_CATEGORY.search(layout.lines[number].text) if len(layout.lines[number].text) < _BYLINE else None
        link = next((link for link in layout.links if link.name == found[1]), None) if found else None
        if link and (address := urls.resolve(base, link.href)):
            return [Crumb(name=link.name, url=address)]
    return []


def _is_filed(layout: Layout, marks: Marks, link: Link, line: Line) -> bool:
    """Does the link lead to a category, by its address or as a menu does, from a byline, which tells the day and is no sentence?"""
    if (
        len(line.text) >= _BYLINE
        or "。" in line.text
        or not _DATED.search(line.text)
        or _NO_CATEGORY.intersection(link.element.get("rel", "").split())
    ):
        return False
    return bool(CATEGORY_PATH.search(link.href)) or _is_in_menu(layout, marks, link)


def _is_in_menu(layout: Layout, marks: Marks, link: Link) -> bool:
    """Does a menu of the page lead to the same address under the same name?"""
    return 1 < len(link.name) <= MAX_NAME and any(
        (other.href, other.name) == (link.href, link.name) and other.first < len(marks.kind) and marks.kind[other.first] == CHROME
        for other in layout.links
    )


def _is_label(line: Line) -> bool:
    """Is a line the label of categories and nothing else, as fields print it in a block of its own? One that leads to all categories is of a wiki."""
    return not line.links and line.text[-1:] in (":", "\uff1a") and bool(_CATEGORY_LABEL.fullmatch(line.text))


def _are_categories(line: Line) -> bool:
    """Is the line nothing but some links to categories?"""
    rest = len(line.text) - sum(len(link.text) for link in line.links)
    return 1 < len(line.links) <= MAX_PATH and rest <= len(line.links) * 3 and all(CATEGORY_PATH.search(link.href) for link in line.links)


def chain(layout: Layout, marks: Marks, zone: Sequence[int], base: str) -> list[Crumb]:
    """Links to categories that stand together, each below the one before: the longest such chain that stands whole in the zone."""
    best: dict[str, Crumb] = {}
    run: dict[str, Crumb] = {}
    near = frozenset(number for number in zone if not _is_entry(layout, marks, number))
    far = -2  # the line of the last category of a list that begins outside the zone
    for link in (*layout.links, None):
        if link and link.first not in near:
            far = link.first if CATEGORY_PATH.search(link.href) else far
        address = urls.resolve(base, link.href) if link and link.first in near else None
        if link and address and CATEGORY_PATH.search(address):
            if link.first - far == 1:
                far = link.first  # still the same list
                continue
            run.setdefault(address, Crumb(name=link.name.lstrip("# "), url=address))
            continue
        steps = sorted(run)
        if len(steps) > len(best) and all(lower.startswith(upper.rstrip("/") + "/") for upper, lower in pairwise(steps)):
            best = {step: run[step] for step in steps if run[step].name}
        run = {}
    return list(best.values())


def _is_entry(layout: Layout, marks: Marks, number: int) -> bool:
    """Is the line one link in a menu, between two that lead to no categories?"""
    beside = range(number - 1, number + 2)
    if beside.start < 0 or beside.stop > len(layout.lines) or any(marks.kind[at] == BODY for at in beside):
        return False
    before, line, after = (layout.lines[at] for at in beside)
    return all(len(one.links) == 1 and one.text == one.links[0].text for one in (before, line, after)) and not any(
        CATEGORY_PATH.search(one.links[0].href) for one in (before, after)
    )


def _says_category(link: Link, node: Node, *, chrome: bool) -> bool:
    element = link.element
    rel = element.get("rel", "")
    if (rel == "tag" or _TAG_PATH.search(link.href)) and not CATEGORY_PATH.search(link.href):
        return False  # microformats call the classes of tags categories
    if chrome:
        return "category" in rel
    if "category" in rel or "categor" in element.get("class", "") or _stands_in_category(element):
        return True
    return bool(node.role & Role.CATEGORY and not node.role & Role.CHROME)


def _stands_in_category(element: etree._Element) -> bool:
    """Is the link all that a few words of a line hold that are called a category?"""
    around = element.getparent()
    if around is None or around.tag != "span" or "categor" not in around.get("class", ""):
        return False
    return len(around) == 1 and not (around.text or "").strip() and not (element.tail or "").strip()
