"""The article's title: what the page prints and its ``<title>`` agree on."""

from __future__ import annotations

import re
from typing import NamedTuple

from healthcrawl.extract.blocks import Line, Node
from healthcrawl.extract.head import Head
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.words import PUNCTUATION, Role
from healthcrawl.text import urls
from healthcrawl.text.clean import line as clean_line

_SEPARATOR = re.compile(r"\s*(?:[_|\uff5c»›<>]|\s[-–—·:]\s?|—+|--+|::|\s-|-\s)\s*")
_HYPHEN = re.compile(r"\s*[-_|\uff5c–—»>·]+\s*")
_NAME_SIZE = 12
"""Letters of the name of a site or a channel."""
_OWN_WORDS = 6
"""Letters of a title that no channel has."""
_PROSE = 25
"""Characters of a paragraph."""
_BYLINE = 60
"""Characters of a line below the title that says when."""
_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]")
_LONGEST = 150
"""Characters of a title."""
_MENU = 80
"""Links at the beginning of a page among which its menus and its trail are."""
PART_SUFFIX = re.compile(
    r"\s*[(\uff08\[【_-]?\s*(?:第\s?[\d一二三四五六七八九十]+\s?[页頁]|page\s?\d+)\s*[)\uff09\]】]?\s*$|\s*[\[【](?:编辑|編輯|edit)[\]】]\s*$",
    re.IGNORECASE,
)
_HEADING = {"h1": 0.5, "h2": 0.3, "h3": 0.2, "h4": 0.1}
_HEADINGS = _HEADING | {"h5": 0.1}
_ANY = 0.1
"""What any short line above the text is worth as a title."""
_CHANNEL = re.compile(r".{0,8}(?:动态|新闻|资讯|文章|详情|正文|内容|公告|通知|列表|中心|科普|信息)")
"""A ``<title>`` that is the same on all pages of a channel."""
_SENTENCE = re.compile("[。:\uff1a]|\\d{4}[-年/]")
_GENERIC = re.compile(r".{0,4}(?:详情|正文|内容|详细|列表|展示|中心)页?")
_HOME = re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w+)?")
_NOT_LETTERS = re.compile(r"[\W_]+")


class Title(NamedTuple):
    """The title, and where it stands."""

    text: str
    line: int | None
    """Number of the line that prints it; null if none does."""
    origin: str
    confidence: float


def letters(text: str) -> str:
    """Only letters and digits, in lower case: for comparing titles."""
    return (text if text.isalnum() else _NOT_LETTERS.sub("", text)).lower()


def find_title(layout: Layout, head: Head, container: Node, site: str, url: str) -> Title:
    """The best printed line, else what the page says to machines, without the site's name. ``url`` is the page's own address."""
    said = [text for text in (head.title, head.first("og:title") or "", str(head.article.get("headline") or "")) if text]
    printed = _printed(layout, said, container, site or head.first("og:site_name") or "", url)
    if printed:
        return _below_channel(layout, container, printed) or printed
    if not said:
        return _unsaid(layout, container)
    if behind := _behind_site(layout, container, said[0]):
        return behind
    text = _bare(said, site or head.first("og:site_name") or "")
    if _CHANNEL.fullmatch(_HYPHEN.split(text)[0]):
        heading = _unsaid(layout, container, letters(text))
        if below := heading if heading.confidence > _ANY else _headed(layout, container, max(0, container.first - 12)):
            return below
    if any(link.text == text and _HOME.fullmatch(link.href) for link in layout.links[:_MENU]) and (below := _headed(layout, container, 0)):
        return below
    return Title(PART_SUFFIX.sub("", text), None, "title element", 0.5 if text else 0.0)


def _behind_site(layout: Layout, container: Node, said: str) -> Title | None:
    """The printed line that is the last and longest of the names that ``<title>`` puts together with bare hyphens."""
    *_, last = names = [letters(name) for name in _HYPHEN.split(said)]
    if len(names) < 2 or last != max(names, key=len):
        return None
    printed = {
        letters(line.text): number
        for number, line in enumerate(layout.lines[: container.first + 3])
        if len(line.text) <= _LONGEST and not line.linked
    }
    if last not in printed or names[0] in printed:
        return None
    number = printed[last]
    return Title(PART_SUFFIX.sub("", layout.lines[number].text), number, f"line {number}", 0.7)


def _below_channel(layout: Layout, container: Node, printed: Title) -> Title | None:
    """The title below the printed words, if those are the name of the site or of a channel: a menu links them, or they are words like 科普文章."""
    if printed.line is None or len(letters(printed.text)) > _NAME_SIZE:
        return None
    linked = (link for link in layout.links[:_MENU] if link.text == printed.text)
    if not (_CHANNEL.fullmatch(printed.text) or any(link.first < printed.line or _HOME.fullmatch(link.href) for link in linked)):
        return None
    return _headed(layout, container, printed.line + 1)


def _headed(layout: Layout, container: Node, first: int) -> Title | None:
    """The first line from ``first`` on, above the text, that stands over a date, or is the only heading of its kind."""
    for number in range(first, min(container.first + 3, container.last)):
        line = layout.lines[number]
        if not 4 <= len(line.text) <= 80 or line.linked or PUNCTUATION.search(line.text):
            continue
        below = layout.lines[number + 1 : container.last]
        dated = len(below) > 0 and len(below[0].text) < _BYLINE and _DAY.search(below[0].text) and not _DAY.search(line.text)
        if dated or ((line.node.tag in _HEADING or line.node.role & Role.TITLE) and all(other.node.tag != line.node.tag for other in below)):
            return Title(PART_SUFFIX.sub("", line.text), number, "heading below the channel", 0.6)
    return None


def _printed(layout: Layout, said: list[str], container: Node, site: str, url: str) -> Title | None:
    names = [letters(text) for text in said]
    longest = letters(max((piece for text in said for piece in _SEPARATOR.split(text)), key=len, default=""))
    first = letters(_SEPARATOR.split(said[0])[0]) if said else ""
    hyphened = letters(_HYPHEN.split(said[0])[0]) if said else ""
    site_letters = letters(site)
    spoken = "\n".join(said)
    best, line, most = "", -1, 0.0
    for number, candidate in enumerate(layout.lines[: container.last]):
        text = candidate.text
        if not 2 <= len(text) <= _LONGEST:
            continue
        if text[:2] not in spoken and text[2:4] not in spoken and candidate.node.tag != "h1":
            continue
        if candidate.links and _HOME.fullmatch(candidate.links[0].href) and candidate.linked * 2 > len(text):
            continue  # the name of the site
        if candidate.node.tag == "h1" and (number > container.first or _GENERIC.fullmatch(text)) and letters(text) not in "".join(names):
            continue  # a heading of the text, or of the kind of page
        words = letters(text)
        score = _score(candidate.node, words, names, site_letters, len(longest))
        if words == longest and (candidate.node.tag in _HEADING or longest == first):
            # what is left of the title element without the site's name
            score = max(score, 0.9 if candidate.node.tag in _HEADING else 0.8)
        elif words == hyphened and len(hyphened) >= _OWN_WORDS:
            score = max(score, 0.8)  # bare hyphens between it and the names of channel and site
        if score > most and (candidate.linked * 2 <= len(text) or candidate.node.tag in _HEADING or _leads_here(candidate, url)):
            best, line, most = text, number, score
        elif score == most and line >= 0 and score and number <= container.first:
            line = number
    return Title(PART_SUFFIX.sub("", clean_line(best)), line, f"line {line}", min(1.0, 0.5 + most / 3)) if most >= 0.75 else None


def _leads_here(line: Line, url: str) -> bool:
    """Does the line lead to the page that it stands on?"""
    return bool(line.links) and urls.resolve(url, line.links[0].href) == url


def _unsaid(layout: Layout, container: Node, channel: str = "") -> Title:
    """The title of a page whose ``<title>`` is empty or names the ``channel``: the nearest heading above the text, else a bold or short line."""
    best, line, most = "", None, 0.0
    for number in range(max(0, container.first - 12), min(container.first + 3, container.last)):
        printed = layout.lines[number]
        if number >= container.first and len(printed.text) >= _PROSE and PUNCTUATION.search(printed.text):
            break  # what follows are headings of the text
        if not 4 <= len(printed.text) <= 80 or printed.linked * 2 > len(printed.text) or (channel and channel in letters(printed.text)):
            continue
        if _SENTENCE.search(printed.text) and printed.node.tag not in _HEADINGS:
            continue
        score = _ANY + _HEADINGS.get(printed.node.tag, 0.0) + 0.3 * bool(printed.node.role & Role.TITLE) + 0.2 * (printed.bold == printed.text)
        if score >= most:
            best, line, most = printed.text, number, score
    return Title(PART_SUFFIX.sub("", best), line, "nearest heading", min(0.6, most))


def _score(node: Node, words: str, names: list[str], site: str, size: int) -> float:
    """How much a printed line looks like the title, whose longest piece has ``size`` letters."""
    score = 0.0
    if not words or words == site:
        return score
    for name in names:
        if words == name:
            score = max(score, 1.2)
        elif len(words) > 1 and words in name:
            score = max(score, len(words) / len(name) * 0.6 + (0.4 if name.startswith(words) and len(words) * 5 >= size else 0.0))
    tag = _HEADING.get(node.tag, 0.0)
    if not score:
        return tag + 0.3 if node.tag == "h1" and not node.role & Role.CHROME else 0.0
    return score + tag + (0.2 if node.role & Role.TITLE else 0.0)


def _bare(said: list[str], site: str) -> str:
    """The title without the site's name and the channel."""
    text = said[0]
    for other in said[1:]:
        if 3 < len(other) < len(text) and text.startswith(other):
            return other
    pieces = [piece for piece in _SEPARATOR.split(text) if piece]
    if site:
        pieces = [piece for piece in pieces if piece != site] or pieces
    return pieces[0] if pieces and len(pieces[0]) >= max(map(len, pieces)) * 0.4 else max(pieces, key=len, default=text)
