"""What many articles of a site share is none of their words: lines at the beginning or end that stand on most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from healthcrawl.items.article import Content

LEAST, SHARE = 5, 0.5
"""On so many articles of a sample, and so large a share of them, the same line must stand."""
FIRST, LAST, MIDDLE = 1, 2, 3
"""Lines at the beginning and at the end of a text that are looked at, if so many stand between them."""


def shared_lines(contents: Sequence[Content]) -> dict[str, int]:
    """Lines that are no article's own, with the number of articles that show them; articles with the same words count once."""
    texts = {content.text for content in contents if content.text.count("\n") >= FIRST + MIDDLE + LAST - 1}
    counts: Counter[str] = Counter()
    for text in texts:
        lines = text.split("\n")
        counts.update({line for line in (*lines[:FIRST], *lines[-LAST:]) if line and "\t" not in line})
    return {line: count for line, count in counts.items() if count >= max(LEAST, SHARE * len(texts))}


def selector(line: str) -> str | None:
    """XPath of the elements that print just this line; null if XPath cannot spell it."""
    quote = next((mark for mark in "'\"" if mark not in line), None)
    return f"//*[normalize-space()={quote}{line}{quote}]" if quote else None
