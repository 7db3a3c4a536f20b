"""The categories above a lone one, as the page links them elsewhere."""

from __future__ import annotations

from healthcrawl.extract.categories import CATEGORY_PATH
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.tree import text_of
from healthcrawl.items.article import Crumb
from healthcrawl.text import urls


def with_ancestors(layout: Layout, crumbs: list[Crumb], base: str) -> list[Crumb]:
    """A lone category, behind the categories above it that the page links elsewhere."""
    if len(crumbs) != 1 or not crumbs[0].url or not CATEGORY_PATH.search(crumbs[0].url):
        return crumbs
    leaf = crumbs[0].url
    if listed := _listed_above(layout, leaf, base):
        return [*listed, *crumbs]
    above: dict[str, Crumb] = {}
    for link in layout.links:
        address = urls.resolve(base, link.href) if link.text else None
        if address and address != leaf and leaf.startswith(address.rstrip("/") + "/") and CATEGORY_PATH.search(address):
            above.setdefault(address, Crumb(name=link.name, url=address))
    return [*(above[address] for address in sorted(above)), *crumbs]


def _listed_above(layout: Layout, leaf: str, base: str) -> list[Crumb]:
    """The categories around a category, where the page lists them one inside the other."""
    for link in layout.links:
        if not link.text or link.element.getparent() is None or urls.resolve(base, link.href) != leaf:
            continue
        found: dict[str, Crumb] = {}
        inner = next(link.element.iterancestors("li"), None)
        for item in inner.iterancestors("li") if inner is not None else ():
            head = next(item.iter("a", "ul", "ol"))
            address = urls.resolve(base, head.get("href", "")) if head.tag == "a" else None
            if not address or address == leaf or not CATEGORY_PATH.search(address):
                break
            found.setdefault(address, Crumb(name=" ".join(text_of(head).split()), url=address))
        if found:
            return list(reversed(found.values()))
    return []
