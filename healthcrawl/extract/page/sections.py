"""The body as sections: headings in any markup, lead, closing advice."""

from __future__ import annotations

import re
from typing import NamedTuple

from healthcrawl.extract.page.blocks import Line
from healthcrawl.items.article import Section
from healthcrawl.text import numbering

_SENTENCE_END = "。\uff1b;\uff01!\uff0c,、…"
_INLINE = re.compile(r"(?P<head>[^。\uff0c,\uff1b;\uff01!\uff1f?:\uff1a]{2,24})[:\uff1a]\s*(?=\S)")
_ADVICE = re.compile(
    r"(?:建议|预防|日常|平时|平日|生活中|注意|患者(?:应|需|平时|日常|在)|如果|若|如有|出现|一旦|总之|综上|此外|除了|"
    r"温馨提示|友情提示|家属|饮食|保持|适当|定期|应|需|可|体力|抗阻|用药|同时|最后)"
)
_MAX_HEADING = 40


class _Heading(NamedTuple):
    text: str
    rest: str
    style: str


def _heading(line: Line) -> _Heading | None:
    """The line as a heading, with what follows it on the same line; null for a paragraph."""
    text = line.text
    if line.table >= 0:
        return None
    tag = line.node.tag
    if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        return _Heading(text, "", tag)
    number = numbering.split(text)
    if (
        len(text) <= _MAX_HEADING
        and text[-1] not in _SENTENCE_END
        and (line.bold == text or (number.form and number.form != "spaced" and len(number.heading) <= 30))
    ):
        return _Heading(text, "", f"{number.form} {line.bold == text}")
    if (
        line.bold
        and len(line.bold) <= _MAX_HEADING
        and len(line.bold) < len(text)
        and line.bold[-1] not in "。\uff0c,"
        and (number.form or line.bold[-1] in ":\uff1a")
    ):
        return _Heading(line.bold, text[len(line.bold) :].strip(), f"{number.form} inline")
    if number.form and number.form not in ("spaced", "outline"):
        start = len(text) - len(text[text.find(number.heading[:4]) :])
        if found := _INLINE.match(text, start):
            return _Heading(text[: found.end()].strip(), text[found.end() :], f"{number.form} inline")
    return None


def is_heading(line: Line) -> bool:
    """Is the whole line a heading of a section by its markup or its number?"""
    found = _heading(line)
    return found is not None and not found.rest


def build(lines: list[Line]) -> list[Section]:
    """Sections in reading order; the text of each is one line per paragraph."""
    parts: list[tuple[_Heading | None, list[str]]] = [(None, [])]
    for line in lines:
        heading = _heading(line)
        if heading:
            parts.append((heading, [heading.rest] if heading.rest else []))
        else:
            parts[-1][1].append(line.text)
    styles: list[str] = []
    sections: list[Section] = []
    closing = _closing(parts)
    for heading, texts in parts:
        if heading:
            if heading.style in styles:
                del styles[styles.index(heading.style) + 1 :]
            else:
                styles.append(heading.style)
            number = numbering.split(heading.text)
            sections.append(Section(number=number.number, heading=number.heading, level=len(styles), text="\n".join(texts)))
        elif texts:
            sections.append(Section(role="lead", text="\n".join(texts)))
    if closing:
        sections.append(Section(role="closing", text=closing))
    return sections


def _closing(parts: list[tuple[_Heading | None, list[str]]]) -> str | None:
    """Take the advice that closes the article out of the last of several sections."""
    heading, texts = parts[-1]
    if len(parts) < 3 or heading is None or len(texts) < 2 or not _ADVICE.match(texts[-1]):
        return None
    return texts.pop()
