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


def elements(root: etree._Element, selector: str | None) -> list[etree._Element]:
    """Elements that a selector finds, in the order of the page; none without a selector."""
    if selector is None:
        return []
    found = compiled(selector)(root)
    return [element for element in found if isinstance(element, etree._Element)] if isinstance(found, list) else []
