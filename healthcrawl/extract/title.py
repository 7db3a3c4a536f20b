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
_HEAD = 12
"""Lines at the beginning of the container among which its title and byline stand."""
_COLON = re.compile(r"\s*[:\uff1a]\s*")
_SITE_ENDS = re.compile("[网院学报客坛区会局司团线道家]$")
_PROSE = 25
"""Characters of a paragraph."""
_BYLINE = 60
"""Characters of a line below the title that says when."""
_STAMP_BEHIND = re.compile(r"(?<=\S)\s?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d\d(?::\d\d)?)?$")
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = re.compile(rf"(?:19|20)\d\d\s?[-/.年]|(?:\d{{1,2}}\s{_MONTH}|{_MONTH}\s\d{{1,2}}),?\s(?:19|20)\d\d", re.IGNORECASE)
_WHOLE_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]")
_WORD = 4
"""Letters of a title that is more likely the name of a channel."""
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
_OVER_DATE = 0.65
"""How sure a title is that nothing but the date below it tells."""
_ANY = 0.1
"""What any short line above the text is worth as a title."""
_CHANNEL = re.compile(r".{0,8}(?:电子报|数字报|动态|新闻|资讯|文章|详情|正文|内容|公告|通知|列表|中心|科普|信息)")
"""A ``<title>`` that is the same on all pages of a channel."""
_SENTENCE = re.compile("[。:\uff1a]|\\d{4}[-年/]")
_SERIES = re.compile(r"^\s*[【\[][^】\]]{2,16}[】\]]\s*(?=\S{4})")
"""The name of a series before a title."""
_GENERIC = re.compile(r".{0,4}(?:详情|正文|内容|详细|列表|展示|中心)页?")
_NAMES_SITE = re.compile(
    r".{2,}(?:网站?|医院|大学|学院|日报|晚报|博客|论坛|社区|协会|学会|中心|局|厅|办公室|委员会|政府|图书馆|出版社|研究[所院]|学校|中学|小学|公司|集团|在线|频道|之家|blog)(?:首页)?"
    r"|(?:文章|新闻|信息|内容)?(?:显示|浏览|查看|阅读)|无标题(?:文档|页)?|無標題(?:文件|頁)?|"
    r"untitled.*|document|new page \d*|新建网页\s?\d*|(?:[\w-]+\.)+[a-z]{2,4}",
    re.IGNORECASE,
)
"""A ``<title>`` that names the site, or nothing."""
_HOME = re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w+)?")
_DATE_BEHIND = re.compile(r"\s*[(\uff08]\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[^()\uff08\uff09]{0,8}[)\uff09]$")
"""The day in brackets behind a title; the year of an edition belongs to it."""
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
    said = [text for text in (head.title, head.first("og:title", "articletitle") or "", str(head.article.get("headline") or "")) if text]
    top = _first_prose(layout, container)
    printed = _printed(layout, said, container, site or head.first("og:site_name") or "", url, top)
    if printed:
        return _below_channel(layout, container, top, printed) or printed
    if not said:
        return _unsaid(layout, container)
    if behind := _behind_site(layout, container, said[0]):
        return behind
    text = _without_home(layout, _bare(said, site or head.first("og:site_name") or ""))
    first = _HYPHEN.split(text)[0]
    if _CHANNEL.fullmatch(first) or _NAMES_SITE.fullmatch(first) or _names_channel(layout, top, first, said[0]):
        below = _headed(layout, top, max(0, container.first - _HEAD), letters(text))
        heading = _unsaid(layout, container, letters(text))
        if below and (below.confidence > heading.confidence or heading.confidence <= _ANY):
            return below
        if heading.confidence > _ANY or (heading.text and not _SITE_ENDS.search(text)):
            return heading
    over = _headed(layout, top, max(0, container.first - _HEAD), letters(text)) if _says_nothing(layout, container, said[0]) else None
    if over and over.confidence == _OVER_DATE:
        return over
    if any(link.text == text and _HOME.fullmatch(link.href) for link in layout.links[:_MENU]) and (below := _headed(layout, top, 0)):
        return below
    name, _, site = text.rpartition("-")
    if len(letters(name)) > 1 and _NAMES_SITE.fullmatch(site):
        text = name
    return Title(PART_SUFFIX.sub("", text), None, "title element", 0.5 if text else 0.0)


def _says_nothing(layout: Layout, container: Node, said: str) -> bool:
    """Is ``<title>`` a word, or does the page print nothing of it up to the end of the text? Then it is the same on every page of the site."""
    names = [name for piece in _HYPHEN.split(said) if len(name := letters(piece)) > 1]
    return len(letters(said)) <= _WORD or not any(name in letters(line.text) for line in layout.lines[: container.last] for name in names)


def _names_channel(layout: Layout, top: int, first: str, said: str) -> bool:
    """Does ``<title>`` go on with words like 内容详情, or begin with a name that is a step on a line above the text, or in a menu?"""
    if any(_GENERIC.fullmatch(name) for name in _SEPARATOR.split(said)[1:]):
        return True
    if first != said and len(letters(first)) < _OWN_WORDS and any(link.text == first for link in layout.links[:_MENU]):
        return True
    return len(letters(first)) <= _NAME_SIZE and any(first in _HYPHEN.split(line.text)[1:] for line in layout.lines[:top] if first in line.text)


def _behind_site(layout: Layout, container: Node, said: str) -> Title | None:
    """The printed line that is the last of the names that ``<title>`` puts together with bare hyphens, and the longest or behind the site's."""
    *_, last = names = [letters(name) for name in _HYPHEN.split(said)]
    if len(names) < 2 or _NAMES_SITE.fullmatch(_HYPHEN.split(said)[-1]) or (last != max(names, key=width) and not _is_home_of(layout, names[0])):
        return None
    printed = {
        letters(text): (text, number)
        for number, line in enumerate(layout.lines[: container.first + 3])
        if len(text := _dateless(line, said)) <= _LONGEST and not line.linked
    }
    if last not in printed or names[0] in printed:
        return None
    text, number = printed[last]
    return Title(PART_SUFFIX.sub("", text), number, f"line {number}", 0.7)


def _is_home_of(layout: Layout, name: str) -> bool:
    """Does a link at the beginning of the page lead home under this name?"""
    return any(letters(link.text) == name and _HOME.fullmatch(link.href) for link in layout.links[:_MENU])


def _without_home(layout: Layout, text: str) -> str:
    """The text without the site's name that a bare hyphen puts before it."""
    name, hyphen, rest = text.partition("-")
    return rest if hyphen and rest and _is_home_of(layout, letters(name)) else text


def _dateless(line: Line, said: str) -> str:
    """The text of a heading without the date that some print in the same element, unless the page says that it belongs to the title."""
    found = _STAMP_BEHIND.search(line.text) if line.node.tag in _HEADINGS and line.text[-1].isdigit() else None
    return line.text[: found.start()] if found and found[0].strip() not in said else line.text


def width(text: str) -> int:
    """How broad a text is printed: a Chinese sign is as broad as two letters."""
    return len(text.encode("gb18030", "replace"))


def _first_prose(layout: Layout, container: Node) -> int:
    """The number of the first line of prose in the container; three lines below its beginning if there is none."""
    for number in range(container.first, min(container.first + _HEAD, container.last)):
        line = layout.lines[number]
        if len(line.text) - line.linked >= _PROSE and PUNCTUATION.search(line.text) and line.node.tag not in _HEADINGS:
            return max(number, min(container.first + 3, container.last))
    return min(container.first + 3, container.last)


def _below_channel(layout: Layout, container: Node, top: int, printed: Title) -> Title | None:
    """The title below the printed words, if those are the name of the site or of a channel: a menu links them, or they are words like 科普文章."""
    if printed.line is None or len(letters(printed.text)) > _NAME_SIZE:
        return None
    linked = (link for link in layout.links[:_MENU] if link.text == printed.text)
    named = _CHANNEL.fullmatch(printed.text) or _NAMES_SITE.fullmatch(printed.text)
    if not (named or any(link.first < printed.line or _HOME.fullmatch(link.href) for link in linked)):
        return None
    return _headed(layout, top if named else container.first + 3, printed.line + 1)


def _headed(layout: Layout, top: int, first: int, channel: str = "") -> Title | None:
    """The first line from ``first`` to ``top``, where the text begins, that stands over a date; else the first that is the only heading of its kind.

    A line that names the ``channel`` is none.
    """
    heading: Title | None = None
    for number in range(first, min(top, len(layout.lines))):
        line = layout.lines[number]
        if (
            not 4 <= len(line.text) <= 80
            or line.linked
            or line.node.role & Role.CHROME
            or "。" in line.text
            or _NAMES_SITE.fullmatch(line.text)
            or (channel and channel in letters(line.text))
        ):
            continue
        below = layout.lines[number + 1 : top + _HEAD]
        dated = len(below) > 0 and len(below[0].text) < _BYLINE and _DAY.search(below[0].text) and not _WHOLE_DAY.search(line.text)
        if dated:
            return Title(PART_SUFFIX.sub("", line.text), number, "line above the date", _OVER_DATE)
        marked = line.node.tag in _HEADING or line.node.role & Role.TITLE
        if not heading and marked and all(other.node.tag != line.node.tag for other in below) and not _names_box(layout, line.text):
            heading = Title(PART_SUFFIX.sub("", line.text), number, "heading below the channel", 0.6)
    return heading


def _names_box(layout: Layout, text: str) -> bool:
    """Is a short heading also a link of a menu, such as 联系我们?"""
    return len(text) <= _NAME_SIZE and any(link.text == text for link in layout.links[:_MENU])


def _printed(layout: Layout, said: list[str], container: Node, site: str, url: str, top: int) -> Title | None:
    names = [letters(name) for text in said for name in dict.fromkeys((text, _SERIES.sub("", text)))]
    longest = letters(max((piece for text in said for piece in _SEPARATOR.split(text)), key=len, default=""))
    first = letters(_SEPARATOR.split(said[0])[0]) if said else ""
    hyphened = letters(_HYPHEN.split(said[0])[0]) if said else ""
    behind = letters(_COLON.split(said[0])[-1]) if said else ""
    *before, last = said[0].split() if said else [""]
    if before and _NAMES_SITE.fullmatch(before[0]):
        behind = letters(last)
    cut = [letters(piece) for text in said for piece in _SEPARATOR.split(text) if piece.endswith(("...", "…"))]
    site_letters = letters(site)
    spoken = "\n".join(said)
    *own, site_behind = [piece for piece in _SEPARATOR.split(said[0]) if piece] if said and said[0].strip() else [""]
    site_behind = site_behind if own and not _NAMES_SITE.fullmatch(own[0]) and _NAMES_SITE.fullmatch(site_behind) else ""
    best, line, most = "", -1, 0.0
    for number, candidate in enumerate(layout.lines[: container.last]):
        text = _dateless(candidate, spoken)
        if not 2 <= len(text) <= _LONGEST or text == site_behind:
            continue
        if text[:2] not in spoken and text[2:4] not in spoken and candidate.node.tag != "h1":
            continue
        if candidate.links and candidate.linked * 2 > len(text) and _leads_up(candidate.links[0].href, url):
            continue  # the name of the site, or of a channel
        if candidate.node.tag == "h1" and (number > top or _GENERIC.fullmatch(text)) and letters(text) not in "".join(names):
            continue  # a heading of the text, or of the kind of page
        words = letters(_DATE_BEHIND.sub("", text))
        score = _score(candidate.node, words, names, site_letters, len(longest))
        if words == longest and (candidate.node.tag in _HEADING or longest == first):
            # what is left of the title element without the site's name
            score = max(score, 0.9 if candidate.node.tag in _HEADING else 0.8)
        elif words in (hyphened, behind) and len(words) >= _OWN_WORDS:
            # bare hyphens, or a colon, between it and the names of channel and site, which may be the page's first heading
            score = max(score, 0.8 + (_HEADING.get(candidate.node.tag, 0.0) if words == hyphened else 0.0))
        elif cut and any(len(piece) >= _OWN_WORDS and words.startswith(piece) for piece in cut):
            score = max(score, 1.0)
        if score > most and (candidate.linked * 2 <= len(text) or candidate.node.tag in _HEADING or _leads_here(candidate, url)):
            best, line, most = text, number, score
        elif score == most and line >= 0 and score and number <= container.first:
            line = number
            if not any(letters(best) in name or words in name for name in names):
                best = text  # of two headings that the page does not speak of the nearer one
    if most < 0.75:
        return None
    best = _DATE_BEHIND.sub("", clean_line(best))
    if (end := layout.lines[line].node.last) > line + 1 and (whole := _whole(layout.lines[line:end], said)):
        return Title(PART_SUFFIX.sub("", whole), line, f"line {line}", min(1.0, 0.5 + most / 3))
    return Title(PART_SUFFIX.sub("", _without_channel(layout.lines[line], best, said)), line, f"line {line}", min(1.0, 0.5 + most / 3))


def _whole(lines: list[Line], said: list[str]) -> str:
    """A title that a heading breaks into several lines, as the page says it in one; empty if this is not so."""
    joined = letters("".join(line.text for line in lines))
    pieces = (piece for text in said for piece in (text, *_SEPARATOR.split(text)))
    return next((piece for piece in pieces if letters(piece) == joined), "") if lines[0].node.tag in _HEADING else ""


def _without_channel(line: Line, text: str, said: list[str]) -> str:
    """A printed title without the link to its channel before it, or to a tool behind it, on the same line."""
    channel = line.links[0].text if line.links and line.linked * 2 <= len(text) else ""
    if channel and (own := text.removesuffix(line.links[-1].text).rstrip()) != text and any(name.startswith(own) for name in said):
        return own
    bare = text.removeprefix(channel).lstrip(" ]】|\uff5c·:\uff1a") if channel else text
    return bare if bare != text and any(name.startswith(bare) for name in said) else text


def _leads_up(href: str, url: str) -> bool:
    """Does a link lead home, or to a folder above the page?"""
    above = "" if _HOME.fullmatch(href) else urls.resolve(url, href)
    return above is not None and above != url and url.startswith(above) and (not above or above.endswith("/"))


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
        if score > most or (score == most and number <= container.first):
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
    score += tag + (0.2 if node.role & Role.TITLE else 0.0)
    return max(score, tag + 0.3) if node.tag == "h1" and not node.role & Role.CHROME else score


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
