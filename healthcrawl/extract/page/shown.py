"""What of an element readers see, and what it says of itself."""

from __future__ import annotations

import re

from lxml import etree

from healthcrawl.extract.document.tree import text_of
from healthcrawl.extract.vocabulary.words import Role, roles

MIN_UNFOLDED = 200
"""Hidden blocks with less text stay hidden."""
_MOMENT = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)")
_REFERENCE = re.compile(r"\s*[\[【〔](?:\d{1,3}(?:\s?[-,\u2013、]\s?\d{1,3})*|[\u4e00-\u9fff]{4})[\]】〕]\s*")
"""The mark of a note in the text."""
_UNSEEN = re.compile(r"(?:display\s*:\s*none|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$|!))", re.IGNORECASE)
"""Words that only copies show: noise between the words of a text."""


def is_shown(element: etree._Element, tag: str) -> bool:
    """Does a template hold what a component shows, rather than what a script may fill?"""
    return tag == "template" and element.get("shadowrootmode") is not None


def is_note(element: etree._Element) -> bool:
    """Is a raised text the mark of a note: in brackets, or a number that leads to a place on the page?"""
    text = text_of(element)
    if _REFERENCE.fullmatch(text):
        return True
    link = element.find("a")
    return link is not None and text.strip().isdigit() and link.get("href", "").startswith("#")


def told_role(element: etree._Element) -> int:
    """What microdata, or a ``title`` that is a date, says of an element."""
    said = element.get("itemprop")
    if said:
        return roles(said)
    title = element.get("title")
    return Role.DATE if title and title[:2] in ("19", "20") and title[4:5] in ("-", "/", "\u5e74") else Role.NONE


def is_hidden(element: etree._Element) -> bool:
    """Is the block hidden for good? Long hidden ones are texts that a script unfolds."""
    style = element.get("style")
    hidden = (style and "none" in style and "display:none" in style.replace(" ", "").lower()) or element.get("hidden") is not None
    return bool(hidden) and len(text_of(element)) < MIN_UNFOLDED and not _is_moment(element)


def _is_moment(element: etree._Element) -> bool:
    """Is it a moment as machines write it, which a script shows in the words of the reader? The script finds it in an attribute, too."""
    text = text_of(element).strip() if len(element) == 0 else ""
    return bool(_MOMENT.fullmatch(text)) and any(value == text for name, value in element.items() if str(name).startswith("data-"))


def is_unseen(element: etree._Element) -> bool:
    """Is it noise between the words of a text, which only copies show?"""
    style = element.get("style")
    return bool(style and _UNSEEN.search(style)) and len(text_of(element)) < MIN_UNFOLDED and not _is_moment(element)
