"""The body of an article as a list of blocks per page: what the pages print and the truth tells."""

from __future__ import annotations

from typing import NamedTuple

from healthcrawl.demo.catalogue import Article
from healthcrawl.demo.grammar import Section, Words
from healthcrawl.demo.history import kind_of

_DIGITS = "零一二三四五六七八九十"


class Block(NamedTuple):
    """One piece of the body: ``p``, ``heading``, ``inline`` (a heading that begins a paragraph), ``table`` or ``image``."""

    kind: str
    text: str = ""
    heading: str = ""
    rows: tuple[tuple[str, ...], ...] = ()

    def lines(self) -> list[str]:
        """The words of the block, table cells separated by tabs; none for an image."""
        if self.kind == "table":
            return ["\t".join(row) for row in self.rows]
        return [self.heading + self.text] if self.kind != "image" else []


def heading(style: tuple[str, str], place: int, name: str) -> str:
    """A section's printed heading, its number included; ``place`` counts from 1."""
    chinese = _DIGITS[place] if place < len(_DIGITS) else "十" + _DIGITS[place - 10]
    return style[0].format(i=place, cn=chinese, name=name)


def _section(style: tuple[str, str], place: int, section: Section) -> list[Block]:
    printed = heading(style, place, section.name)
    if style[1] == "inline":
        blocks = [Block("inline", section.paragraphs[0], printed), *(Block("p", text) for text in section.paragraphs[1:])]
    else:
        blocks = [Block("heading", heading=printed), *(Block("p", text) for text in section.paragraphs)]
    if section.table:
        blocks.append(Block("table", rows=tuple(map(tuple, section.table))))
    return blocks


def pages(article: Article) -> list[list[Block]]:
    """The blocks of each page of an article; the lead on the first, the closing advice on the last."""
    words: Words = article.words
    sections = [_section(words.style, place, section) for place, section in enumerate(words.sections, 1)]
    parts = 1 if kind_of(article.number) != "multipage" else 2 if len(sections) < 5 else 3
    result: list[list[Block]] = [[] for _ in range(parts)]
    result[0].append(Block("p", words.lead))
    if words.image:
        result[0].append(Block("image", article.title))
    for place, blocks in enumerate(sections):
        result[place * parts // len(sections)].extend(blocks)
    result[-1].append(Block("p", words.closing))
    return result


def part_path(path: str, part: int) -> str:
    """Address of a part of an article or of a page of a listing, from 1."""
    if part == 1:
        return path
    return path + f"index_{part}.html" if path.endswith("/") else path.removesuffix(".html") + f"_{part}.html"
