"""Where the articles of a site have their fields: selectors on which nearly all articles of a sample agree, each tried on every page of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from itertools import islice
from typing import Any, Literal

import msgspec
from lxml import etree

from healthcrawl.extract import read
from healthcrawl.extract.document.select import elements
from healthcrawl.extract.document.tree import Document, parse, text_of
from healthcrawl.items.article import Article, Content
from healthcrawl.items.profile import Profile, Selectors
from healthcrawl.items.record import record
from healthcrawl.sites.sample import Seen
from healthcrawl.text.clean import line

LEAST, SHARE = 5, 0.8
"""On so many articles of a sample, and on so large a share of them, a place must hold what the reader found."""
TRIED = 3
"""Candidates of one field that are tried on all pages."""
_LONGEST = 200
"""Characters of an element that may hold a field."""
_UP = 3
"""Blocks around an element that may name its place."""
_CONTENT = [field.name for field in fields(Content)]
_NAME = re.compile(r"-?[A-Za-z_][A-Za-z_-]*")
"""Classes and ids that are names; those with numbers in them belong to one page or one build."""

Key = Literal["container", "title", "published", "modified", "publisher", "authors", "source", "breadcrumb", "tags"]
_FIELDS: dict[Key, str] = {
    "container": "text",
    "title": "title",
    "published": "published_at",
    "modified": "modified_at",
    "publisher": "publisher",
    "authors": "authors",
    "source": "source",
    "breadcrumb": "departments",
    "tags": "tags",
}
"""Selectors by the field whose place they name."""


@record
class Place:
    """A selector, and how many articles of the sample have the field there."""

    key: Key
    selector: str
    agreeing: int
    """Articles on which it finds what the reader finds without it."""
    mended: int
    """Articles that have the field only with it."""


def places(pages: Sequence[Seen], profile: Profile) -> list[Place]:
    """The places on which the articles of a sample agree; none of them changes anything but a missing field on any page of the sample."""
    articles = [seen for seen in pages if isinstance(seen.reading, Article)]
    if len(articles) < LEAST:
        return []
    documents = [
        (document, seen.reading.content)
        for seen in articles
        if isinstance(document := parse(seen.page), Document) and isinstance(seen.reading, Article)
    ]
    found = [place for key in _FIELDS if (place := _place(key, pages, documents, profile))]
    together = msgspec.structs.replace(profile, select=selectors(found, profile.select))
    return found if all(_effect(seen, together, None) is not None for seen in pages) else []


def selectors(found: Sequence[Place], others: Selectors) -> Selectors:
    """The selectors of a site file, with those of the places."""
    return msgspec.structs.replace(others, **{place.key: place.selector for place in found})


def _place(key: Key, pages: Sequence[Seen], documents: list[tuple[Document, Content]], profile: Profile) -> Place | None:
    """The tightest of the candidates that nearly all articles name, if it proves itself on all pages."""
    sizes: dict[str, list[int]] = {}
    for document, content in documents:
        for selector, size in dict(_candidates(key, document.root, content)).items():
            sizes.setdefault(selector, []).append(size)
    least = max(LEAST, SHARE * len(documents))
    common = [selector for selector, found in sizes.items() if len(found) >= least]
    common.sort(key=lambda selector: (-len(sizes[selector]), sum(sizes[selector]), len(selector), selector))
    alone = (selector for selector in common if key == "tags" or all(len(elements(document.root, selector)) < 2 for document, _ in documents))
    for selector in islice(alone, TRIED):
        tried = msgspec.structs.replace(profile, select=msgspec.structs.replace(profile.select, **{key: selector}))
        effects = [_effect(seen, tried, key) for seen in pages]
        if None not in effects and effects.count("agrees") >= least:
            return Place(key=key, selector=selector, agreeing=effects.count("agrees"), mended=effects.count("mended"))
    return None


def _effect(seen: Seen, profile: Profile, key: Key | None) -> Literal["agrees", "mended", "silent"] | None:
    """What a selector does to one page; null if it does harm. ``key``: the field that it names; null for all together."""
    before, after = seen.reading, read(seen.page, profile)
    if not isinstance(before, Article) or not isinstance(after, Article):
        return "silent" if before == after else None
    if (before.related, before.part_urls) != (after.related, after.part_urls):
        return None
    changed = {name for name in _CONTENT if getattr(before.content, name) != getattr(after.content, name)}
    if any(getattr(before.content, name) for name in changed):
        return None
    if changed:
        return "mended"
    return "agrees" if key and after.field_origin.get(_FIELDS[key], "").startswith("selector") else "silent"


def _candidates(key: Key, root: etree._Element, content: Content) -> Iterator[tuple[str, int]]:
    """Selectors of the elements that hold a field on one page, with the characters that those elements hold."""
    if key == "container":
        if (block := _block(root, content.text)) is not None:
            yield from ((name, len(content.text)) for name in _named(block))
        return
    holds = _test(key, content)
    for element in root.iter() if holds else ():
        if isinstance(element.tag, str) and len(element) < 8 and holds is not None:
            text = line(text_of(element))
            if 0 < len(text) <= _LONGEST and holds(text):
                yield from ((name, len(text)) for name in (_within(element) if key == "tags" else _named(element)))


def _test(key: Key, content: Content) -> Callable[[str], bool] | None:
    """Does a text hold the field, and little else? Null if the page has no such field."""
    value: Any = getattr(content, _FIELDS[key])
    if not value:
        return None
    if key == "title":
        return lambda text: text == value
    if key == "tags":
        return lambda text: text.strip("# ") in value
    if key == "breadcrumb":
        names = [crumb.name for crumb in content.breadcrumbs]
        return lambda text: len(text) <= sum(map(len, names)) + 40 and all(name in text for name in names)
    printed: dict[str, str | None] = {"published": content.published_raw, "modified": content.modified_raw, "publisher": content.publisher}
    words = printed.get(key) or (content.source.name if key == "source" and content.source else content.authors[0].name if content.authors else "")
    return lambda text: bool(words) and words in text and len(text) <= len(words) + 40


def _named(element: etree._Element) -> Iterator[str]:
    """The element by its id or a class; one that has neither, as the element of its kind inside a block that has."""
    own = list(_own(element))
    yield from own or _within(element)


def _within(element: etree._Element) -> Iterator[str]:
    """All elements of its kind, or of one of its classes, inside a block around it."""
    outer = element.getparent()
    kinds = [str(element.tag), *_own(element)]
    for _ in range(_UP):
        if outer is None:
            return
        yield from (f"{name} {kind}" for name in _own(outer) for kind in kinds)
        outer = outer.getparent()


def _own(element: etree._Element) -> Iterator[str]:
    name = element.get("id", "")
    if _NAME.fullmatch(name):
        yield f"{element.tag}#{name}"
    yield from (f'{element.tag}[itemprop~="{word}"]' for word in element.get("itemprop", "").split() if _NAME.fullmatch(word))
    yield from (f"{element.tag}.{name}" for name in element.get("class", "").split() if _NAME.fullmatch(name))


def _block(root: etree._Element, text: str) -> etree._Element | None:
    """The smallest element around the first and the last paragraph of the text that is an element of its own."""
    wanted = {part for part in text.split("\n") if len(part) > 10}
    holding = [
        element for element in root.iter("p", "div", "section", "h2", "h3", "li", "td") if len(element) < 8 and line(text_of(element)) in wanted
    ]
    if not holding:
        return None
    around = [holding[-1], *holding[-1].iterancestors()]  # held, for lxml makes its elements anew
    return next((block for block in holding[0].iterancestors() if block in around), None)
