"""The parts of a multi-page article as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from healthcrawl.items.article import Article, Section


def join(parts: Sequence[Article]) -> Article:
    """Join the parts, given in order: title and byline of the first, text of all, advice of the last, pictures, tables and tags united."""
    first, *rest = parts
    if not rest:
        return first
    contents = [part.content for part in parts]
    sections: list[Section] = []
    for number, content in enumerate(contents):
        for section in content.sections:
            _append(sections, section, first=number == 0, last=number == len(contents) - 1)
    related = {entry.url: entry for part in parts for entry in part.related}
    addresses = list(dict.fromkeys(url for part in parts for url in part.part_urls))
    order = max((part.part_urls for part in parts), key=len, default=addresses)
    content = replace(
        contents[0],
        sections=sections,
        text="\n".join(content.text for content in contents if content.text),
        tables=[table for content in contents for table in content.tables],
        images=list({image.url: image for content in contents for image in content.images}.values()),
        tags=list(dict.fromkeys(tag for content in contents for tag in content.tags)),
        parts=order if set(addresses) <= set(order) else addresses,
    )
    return replace(first, content=content, related=list(related.values()), part_number=1)


def _append(sections: list[Section], section: Section, *, first: bool, last: bool) -> None:
    """Add a section of a part: text before a part's first heading goes on with the section before, advice in the middle is text."""
    if (section.role == "lead" and not first) or (section.role == "closing" and not last):
        if sections:
            text = "\n".join(text for text in (sections[-1].text, section.text) if text)
            sections[-1] = replace(sections[-1], text=text)
            return
        section = replace(section, role="body" if section.role == "closing" else "lead")
    sections.append(section)
