"""Tables: those that hold data, and those that only lay out a page or a list."""

from __future__ import annotations

import re

from lxml import etree

from healthcrawl.extract.document.tree import text_of

_TITLE = 5
"""Characters of a link that may be a title."""
_COUNTS = re.compile(r"[\W\d年月日]*")
"""What lists print beside titles in cells of their own."""


def is_data(table: etree._Element) -> bool:
    """Does the table hold data, or only lay out the page?"""
    rows = table.findall("tr") or table.findall("*/tr")
    if len(rows) < 2 or next(table.iterdescendants("table", "form", "h1", "h2", "ul"), None) is not None:
        return False
    if sum(len(row) > 1 for row in rows) * 2 < len(rows):
        return False
    if sum(map(_lists, rows)) * 2 > len(rows):
        return False
    return all(len(text_of(cell)) < 300 and len(cell.findall("p")) < 4 for row in rows for cell in row)


def _lists(row: etree._Element) -> bool:
    """Is a row an entry of a list: a title that leads elsewhere, and in the cells beside it nothing but pictures, days and counts?"""
    titled = {cell for cell in row for link in cell.iter("a") if len(text_of(link).strip()) >= _TITLE and not link.get("href", "#").startswith("#")}
    return len(titled) == 1 and all(cell in titled or _COUNTS.fullmatch(text_of(cell)) for cell in row)
