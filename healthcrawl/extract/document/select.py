"""Selectors of site files, compiled once."""

from __future__ import annotations

from functools import lru_cache

from lxml import cssselect, etree


class BadSelector(ValueError):
    """A selector that is neither CSS nor XPath."""


@lru_cache(maxsize=1024)
def compiled(selector: str) -> etree.XPath:
    """A CSS selector (or XPath, if it begins with ``/`` or ``(``) ready for use; ``BadSelector`` if it is neither."""
    try:
        if selector.lstrip().startswith(("/", "(", "./")):
            return etree.XPath(selector, smart_strings=False)
        path = cssselect.CSSSelector(selector, translator="html").path
        # there is one body and it stands in one place: no need to look for it everywhere
        return etree.XPath(path.replace("descendant-or-self::body/", "/html/body/"), smart_strings=False)
    except (etree.XPathSyntaxError, cssselect.SelectorError) as error:
        raise BadSelector(f"not a selector: {selector!r} ({error})") from None


@lru_cache(maxsize=64)
def _united(selectors: tuple[str, ...]) -> etree.XPath:
    return etree.XPath(" | ".join(compiled(selector).path for selector in selectors), smart_strings=False)


def elements(root: etree._Element, selector: str | None) -> list[etree._Element]:
    """Elements that a selector finds, in the order of the page; none without a selector."""
    return [] if selector is None else _found(compiled(selector), root)


def elements_of_all(root: etree._Element, selectors: list[str]) -> list[etree._Element]:
    """Elements that any of the selectors finds, in the order of the page, in one go."""
    return _found(_united(tuple(selectors)), root) if selectors else []


def _found(path: etree.XPath, root: etree._Element) -> list[etree._Element]:
    found = path(root)
    return [element for element in found if isinstance(element, etree._Element)] if isinstance(found, list) else []
