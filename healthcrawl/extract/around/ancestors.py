"""What stands above a category, or above the page itself, as menus and lists of the page tell."""

from __future__ import annotations

from lxml import etree

from healthcrawl.extract.document.tree import text_of
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import CHROME, Marks
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH, MAX_NAME
from healthcrawl.extract.vocabulary.words import ROOT
from healthcrawl.items.article import Crumb
from healthcrawl.text import urls


def with_ancestors(layout: Layout, crumbs: list[Crumb], base: str) -> list[Crumb]:
    """A lone category, behind the categories above it that the page links elsewhere."""
    if len(crumbs) != 1 or not crumbs[0].url:
        return crumbs
    leaf = crumbs[0].url
    if (listed := _listed_above(layout, leaf, base)) or not CATEGORY_PATH.search(leaf):
        return [*listed, *crumbs]
    above: dict[str, Crumb] = {}
    for link in layout.links:
        address = urls.resolve(base, link.href) if link.text else None
        if address and address != leaf and leaf.startswith(address.rstrip("/") + "/") and CATEGORY_PATH.search(address):
            above.setdefault(address, Crumb(name=link.name, url=address))
    return [*(above[address] for address in sorted(above)), *crumbs]


def _listed_above(layout: Layout, leaf: str, base: str) -> list[Crumb]:
    """The categories around a category, where the page lists them one inside the other: known by their addresses if its own says it is one."""
    said = bool(CATEGORY_PATH.search(leaf))
    for link in layout.links:
        if not link.text or link.element.getparent() is None or urls.resolve(base, link.href) != leaf:
            continue
        if found := [crumb for crumb in _around(link.element, base) if crumb.url != leaf and _is_category(crumb.url or "", said=said)]:
            return found
    return []


def _is_category(address: str, *, said: bool) -> bool:
    return bool(CATEGORY_PATH.search(address)) if said else not ROOT.fullmatch(address)


def in_menu(layout: Layout, marks: Marks, page_url: str, base: str, title: str) -> list[Crumb]:
    """The steps down to this page in a menu that shows the pages of a site one inside the other, as handbooks do."""
    for link in layout.links:
        named = link.text == title and link.first < len(marks.kind) and marks.kind[link.first] == CHROME
        if named and (link.href == "#" or urls.resolve(base, link.href) == page_url):
            return [crumb for crumb in _around(link.element, base) if crumb.url != page_url and len(crumb.name) <= MAX_NAME]
    return []


def _around(link: etree._Element, base: str) -> list[Crumb]:
    """The links that lead the items of lists around a link, the outermost first, up to an item that no link leads."""
    found: dict[str, Crumb] = {}
    inner = next(link.iterancestors("li"), None)
    for item in inner.iterancestors("li") if inner is not None else ():
        head = next(item.iter("a", "ul", "ol"))
        address = urls.resolve(base, head.get("href", "")) if head.tag == "a" else None
        if not address:
            break
        found.setdefault(address, Crumb(name=" ".join(text_of(head).split()), url=address))
    return list(reversed(found.values()))
