"""The parts of a multi-page article as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from healthcrawl.extract.page.edges import SUMMARY_LABEL
from healthcrawl.extract.vocabulary.titles import letters
from healthcrawl.items.article import Article, Content, Section

_SUMMARY = 20
"""Characters of a line that may be a summary."""


def join(parts: Sequence[Article]) -> Article:
    """Join the parts, given in order: title and byline of the first, text of all, advice of the last, pictures, tables and tags united."""
    first, *rest = parts
    if not rest:
        return first
    begin = letters(first.content.text)
    contents = [first.content, *(_without_summary(part.content, begin) for part in rest)]
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


def _without_summary(content: Content, begin: str) -> Content:
    """Leave out a first line that says the beginning of the first part once more, as where a summary stands above the text of every part."""
    line, _, text = content.text.partition("\n")
    said = SUMMARY_LABEL.sub("", line, count=1)
    if not text or len(said) < _SUMMARY or not begin.startswith(letters(said.rstrip(".…"))):
        return content
    lead, *sections = content.sections
    if lead.text != line:
        sections = [replace(lead, text=lead.text.removeprefix(line).lstrip("\n")), *sections]
    return replace(content, text=text, sections=sections)


def _append(sections: list[Section], section: Section, *, first: bool, last: bool) -> None:
    """Add a section of a part: text before a part's first heading goes on with the section before, advice in the middle is text."""
    if (section.role == "lead" and not first) or (section.role == "closing" and not last):
        if sections:
            text = "\n".join(text for text in (sections[-1].text, section.text) if text)
            sections[-1] = replace(sections[-1], text=text)
            return
        section = replace(section, role="body" if section.role == "closing" else "lead")
    sections.append(section)
