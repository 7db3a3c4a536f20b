"""The article's title: what the page prints and its ``<title>`` agree on."""

from __future__ import annotations

import re

from healthcrawl.extract.blocks import Line, Node
from healthcrawl.extract.head import Head
from healthcrawl.extract.labels import LABEL
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.printed_title import HEADINGS, LONGEST, Said, before_time, before_tool, dateless, find_printed
from healthcrawl.extract.title_words import (
    COLUMN,
    GENERIC,
    HEADING,
    HOME,
    HYPHEN,
    NAME_SIZE,
    NAMES_SITE,
    OWN_WORDS,
    PART_SUFFIX,
    RIGHTS,
    SEPARATOR,
    WELCOME,
    Title,
    bare,
    letters,
    width,
)
from healthcrawl.extract.words import PUNCTUATION, Role
from healthcrawl.text import urls

_HEAD = 12
"""Lines at the beginning of the container among which its title and byline stand."""
_SITE_ENDS = re.compile("[网院学报客坛区会局司团线道家]$")
_PROSE = 25
"""Characters of a paragraph."""
_BYLINE = 60
"""Characters of a line below the title that says when."""
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = re.compile(rf"(?:19|20)\d\d\s?[-/.年]|(?:\d{{1,2}}\s{_MONTH}|{_MONTH}\s\d{{1,2}}),?\s(?:19|20)\d\d", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d年?")
_REPORTERS = re.compile(r"(?:本[报報刊网台]|实习|见习|特约)?(?:[记記]者|通[讯訊][员員]|撰稿|作者|[编編][辑輯])[\s:\uff1a]")
_WHOLE_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]")
_WORD = 4
"""Letters of a title that is more likely the name of a channel."""
_MENU = 80
"""Links at the beginning of a page among which its menus and its trail are."""
_OVER_DATE = 0.65
"""How sure a title is that nothing but the date below it tells."""
_STEP = re.compile(r"\s*[>›»\uff1e]\s*")
"""What stands between the steps of a trail."""
_STEPS = re.compile(r"\s+/\s+")
"""What some programs put between the steps of a trail in ``<title>``."""
_FOOT = 12
"""Last lines, of which one tells who owns all rights."""
_ANY = 0.1
"""What any short line above the text is worth as a title."""
_CHANNEL = re.compile(r".{0,8}(?:电子报|数字报|动态|新闻|资讯|文章|详情|正文|内容|公告|通知|列表|中心|科普|信息)页?")
"""A ``<title>`` that is the same on all pages of a channel."""
_WELCOME = re.compile("欢迎|歡迎|网站|距离.*还有|版权|copyright|©", re.IGNORECASE)
"""A line that names the site with more words than its name."""
_LABEL = re.compile(".{1,6}[:\uff1a]")
_SENTENCE = re.compile("[。:\uff1a]|\\d{4}[-年/]")


def find_title(layout: Layout, head: Head, container: Node, site: str, url: str) -> Title:
    """The best printed line, else what the page says to machines, without the site's name. ``url`` is the page's own address."""
    site = site or head.first("og:site_name") or _greeting(layout, head.title)
    said = [text for text in (head.title, head.first("og:title", "articletitle") or "", str(head.article.get("headline") or "")) if text]
    said = [text for text in said if not (WELCOME.fullmatch(text) and len(SEPARATOR.split(text)) == 1)]  # the same on all pages
    if own := _linked_to_itself(layout, container, url):
        return own
    top = _first_prose(layout, container)
    if printed := find_printed(layout, Said(said, site), container, url, top):
        return _below_channel(layout, container, top, printed) or printed
    if not said:
        over = _headed(layout, top, max(0, container.first - _HEAD))
        return over if over and over.confidence == _OVER_DATE else _unsaid(layout, container)
    return _behind_site(layout, container, said[0]) or _unlike(layout, container, said, site, top)


def _greeting(layout: Layout, said: str) -> str:
    """The site's name as a line at the beginning of the page greets with it, if it is one of the names in ``<title>``; else empty."""
    names = SEPARATOR.split(said)
    found = (WELCOME.fullmatch(line.text) for line in layout.lines[:_MENU] if "迎" in line.text)
    return next((greeting[1] for greeting in found if greeting and greeting[1] in names), "")


def _unlike(layout: Layout, container: Node, said: list[str], site: str, top: int) -> Title:
    """The title where no line is like ``<title>``: a heading or the line over the date if that names a channel or the site, else what it says."""
    text = _without_home(layout, bare(said, site))
    first = HYPHEN.split(text)[0]
    above = max(0, container.first - _HEAD)
    of_site = _names_channel(layout, top, first, said[0]) or _owns_page(layout, said[0]) or (len(first) <= NAME_SIZE and _owns_page(layout, first))
    if of_site or _CHANNEL.fullmatch(first) or NAMES_SITE.fullmatch(first):
        below = _headed(layout, top, above, letters(text))
        heading = _unsaid(layout, container, letters(text), said[0])
        if below and (below.confidence > heading.confidence or heading.confidence <= _ANY):
            return below
        if heading.confidence > _ANY or (heading.text and not _SITE_ENDS.search(text)):
            return heading
    over = _headed(layout, top, above, letters(text)) if _says_nothing(layout, container, said[0]) else None
    if over and (over.confidence == _OVER_DATE or len(letters(said[0])) <= _WORD):
        return over
    if _is_home_of(layout, letters(text)) and (below := _headed(layout, top, 0)):
        return below
    if step := _last_step(layout, container, text):
        return step
    name, _, site = text.rpartition("-")
    printed = {line.text: number for number, line in enumerate(layout.lines[above : container.first + 3], above) if not line.linked}
    number = printed.get(name) if site not in printed else None
    if len(letters(name)) > 1 and (number is not None or NAMES_SITE.fullmatch(site)):
        return Title(name, number, "title element before a hyphen", 0.5)
    return Title(PART_SUFFIX.sub("", text), None, "title element", 0.5 if text else 0.0)


def _says_nothing(layout: Layout, container: Node, said: str) -> bool:
    """Is ``<title>`` a word, or does the page print nothing of it up to the end of the text, unless where it names itself?

    Then it is the same on every page of the site.
    """
    names = [name for piece in HYPHEN.split(said) if len(name := letters(piece)) > 1]
    printed = (line.text for line in layout.lines[: container.last] if not _WELCOME.search(line.text))
    return len(letters(said)) <= _WORD or not any(name in letters(text) for text in printed for name in names)


def _names_channel(layout: Layout, top: int, first: str, said: str) -> bool:
    """Does ``<title>`` go on with words like 内容详情, or begin with a name that is a step on a line above the text, or in a menu?

    A name of few letters before that of a channel is the site's.
    """
    behind = HYPHEN.split(said)[1:]
    if any(GENERIC.fullmatch(name) for name in SEPARATOR.split(said)[1:]) or (
        len(letters(first)) < OWN_WORDS and all(map(_CHANNEL.fullmatch, behind)) and behind
    ):
        return True
    if first != said and len(letters(first)) < OWN_WORDS and any(link.text == first for link in layout.links[:_MENU]):
        return True
    return len(letters(first)) <= NAME_SIZE and any(first in HYPHEN.split(line.text)[1:] for line in layout.lines[:top] if first in line.text)


def _behind_site(layout: Layout, container: Node, said: str) -> Title | None:
    """The printed line that is the last of the names that ``<title>`` puts together with bare hyphens, and the longest or behind the site's."""
    *_, last = names = [letters(name) for name in HYPHEN.split(said)]
    if len(names) < 2 or NAMES_SITE.fullmatch(HYPHEN.split(said)[-1]) or (last != max(names, key=width) and not _is_home_of(layout, names[0])):
        return None
    printed = {
        letters(text): (text, number)
        for number, line in enumerate(layout.lines[: container.first + 3])
        if len(text := dateless(line, said)) <= LONGEST and not line.linked
    }
    if last not in printed or names[0] in printed:
        return None
    text, number = printed[last]
    return Title(PART_SUFFIX.sub("", text), number, f"line {number}", 0.7)


def _last_step(layout: Layout, container: Node, text: str) -> Title | None:
    """The printed line that is the last step of a trail in ``<title>``, as programs write one for their lists."""
    *above, last = _STEPS.split(text)
    printed = (number for number, line in enumerate(layout.lines[: container.first + 3]) if line.text == last and not line.linked)
    number = next(printed, None) if above else None
    return None if number is None else Title(last, number, "last step of the title element", 0.6)


def _is_home_of(layout: Layout, name: str) -> bool:
    """Does a link at the beginning of the page lead home under this name?"""
    return any(letters(link.text) == name and HOME.fullmatch(link.href) for link in layout.links[:_MENU])


def _without_home(layout: Layout, text: str) -> str:
    """The text without the site's name that a bare hyphen puts before it."""
    name, hyphen, rest = text.partition("-")
    return rest if hyphen and rest and _is_home_of(layout, letters(name)) else text


def _linked_to_itself(layout: Layout, container: Node, url: str) -> Title | None:
    """The one link of a heading with several, as of the site and its article, that leads to the page itself."""
    for number in range(max(0, container.first - _HEAD), min(container.first + 3, container.last)):
        line = layout.lines[number]
        if line.node.tag in HEADING and len(line.links) > 1:
            own = [link for link in line.links if len(link.text) > 3 and urls.resolve(url, link.href) == url]
            if len(own) == 1:
                return Title(PART_SUFFIX.sub("", own[0].text), number, "link of the heading to the page itself", _OVER_DATE)
    return None


def _first_prose(layout: Layout, container: Node) -> int:
    """The number of the first line of prose in the container; three lines below its beginning if there is none."""
    for number in range(container.first, min(container.first + _HEAD, container.last)):
        line = layout.lines[number]
        if len(line.text) - line.linked >= _PROSE and PUNCTUATION.search(line.text) and line.node.tag not in HEADINGS:
            return max(number, min(container.first + 3, container.last))
    return min(container.first + 3, container.last)


def _below_channel(layout: Layout, container: Node, top: int, printed: Title) -> Title | None:
    """The title below the printed words, if those are the name of the site or of a channel: a menu links them, or they are words like 科普文章."""
    if printed.line is None:
        return None
    named = _CHANNEL.fullmatch(printed.text) or NAMES_SITE.fullmatch(printed.text)
    if len(letters(printed.text)) > NAME_SIZE:
        below = _headed(layout, top, printed.line + 2) if named and printed.line < top - _HEAD else None
        return below if below and below.confidence == _OVER_DATE else None
    linked = (link for link in layout.links[:_MENU] if link.text == printed.text)
    if not (named or any(link.first < printed.line or HOME.fullmatch(link.href) for link in linked)):
        return None
    return _headed(layout, top if named else container.first + 3, printed.line + 1)


def _headed(layout: Layout, top: int, first: int, channel: str = "") -> Title | None:
    """The first line from ``first`` to ``top``, where the text begins, that stands over a date; else the first that is the only heading of its kind.

    What stands right over the text and ends the trail too is as good as what stands over a date, or a heading that ends in one.
    A line that names nothing but the ``channel`` is none.
    """
    heading: Title | None = None
    for number in range(first, min(top, len(layout.lines))):
        line = layout.lines[number]
        if own := _before_date(line):
            return Title(PART_SUFFIX.sub("", own), number, "heading with the date", _OVER_DATE)
        text = before_tool(line)
        if (
            not 4 <= len(text) <= 80
            or line.linked > len(line.text) - len(text)
            or line.node.role & Role.CHROME
            or "。" in text
            or text[-1] in ":\uff1a"
            or NAMES_SITE.fullmatch(text)
            or _YEAR.fullmatch(text)
            or _REPORTERS.match(text)
            or _tells_channel(text, channel)
            or _is_column(line)
            or LABEL.fullmatch(text)
            or _heads_list(layout, number)
        ):
            continue
        below = [other for other in layout.lines[number + 1 : top + _HEAD] if not _is_column(other)]
        dated = len(below) > 0 and len(below[0].text) < _BYLINE and _DAY.search(below[0].text) and not _WHOLE_DAY.search(line.text)
        dated = dated and not _before_date(below[0])
        over_text = len(below) > 0 and len(below[0].text) >= _PROSE and PUNCTUATION.search(below[0].text)
        if dated or (over_text and _ends_trail(layout, number)):
            return Title(PART_SUFFIX.sub("", text), number, "line above the date" if dated else "last step of the trail", _OVER_DATE)
        marked = line.node.tag in HEADING or line.node.role & Role.TITLE
        if not heading and marked and all(other.node.tag != line.node.tag for other in below) and not _names_box(layout, line.text):
            heading = Title(PART_SUFFIX.sub("", line.text), number, "heading below the channel", 0.6)
    return heading


def _before_date(line: Line) -> str:
    """What a heading tells before the date that it ends in; empty if that is a byline's label or nothing."""
    own = before_time(line) or dateless(line, "")
    return own if _WORD <= len(own) < len(line.text) and not _LABEL.match(own) else ""


def _is_column(line: Line) -> bool:
    """Is the line a word like 公司新闻, which may stand between the title and the date?"""
    return line.node.tag not in HEADINGS and bool(COLUMN.fullmatch(line.text))


def _tells_channel(text: str, channel: str) -> bool:
    """Does a line name the ``channel`` and tell hardly more?"""
    words = letters(text)
    return bool(channel) and channel in words and len(words) - len(channel) < OWN_WORDS


def _names_box(layout: Layout, text: str) -> bool:
    """Is a short heading also a link of a menu, such as 联系我们?"""
    return len(text) <= NAME_SIZE and any(link.text == text for link in layout.links[:_MENU])


def _heads_list(layout: Layout, number: int) -> bool:
    """Do the next two lines name articles elsewhere, or does a short line, such as a day, stand between two that do?"""
    below = layout.lines[number + 1 : number + 4]
    if len(below) > 2 and len(below[1].text) <= NAME_SIZE and not below[1].links:
        below = below[::2]
    return len(below) > 1 and all(line.links and len(line.links[0].text) >= OWN_WORDS and line.linked * 3 > len(line.text) for line in below[:2])


def _unsaid(layout: Layout, container: Node, channel: str = "", said: str = "") -> Title:
    """The title of a page whose ``<title>`` is empty or names the ``channel``: the nearest heading above the text, else a bold or short line.

    The heading of a box that menus link is none, unless ``<title>`` (``said``) names it.
    """
    best, line, most = "", None, 0.0
    for number in range(max(0, container.first - _HEAD), min(container.first + 3, container.last)):
        printed = layout.lines[number]
        if number >= container.first and len(printed.text) >= _PROSE and PUNCTUATION.search(printed.text):
            break  # what follows are headings of the text
        if not 4 <= len(printed.text) <= 80 or printed.linked * 2 > len(printed.text) or _tells_channel(printed.text, channel):
            continue
        if printed.text[-1] in ":\uff1a" or (_names_box(layout, printed.text) and printed.text not in said):
            continue
        if (_SENTENCE.search(printed.text) and printed.node.tag not in HEADINGS) or LABEL.match(printed.text) or letters(printed.text).isdigit():
            continue
        score = _ANY + HEADINGS.get(printed.node.tag, 0.0) + 0.3 * bool(printed.node.role & Role.TITLE) + 0.2 * (printed.bold == printed.text)
        score = score if not _heads_list(layout, number) else _ANY / 2
        if score > most or (score == most and number <= container.first):
            best, line, most = printed.text, number, score
    return Title(PART_SUFFIX.sub("", best), line, "nearest heading", min(0.6, most))


def _ends_trail(layout: Layout, number: int) -> bool:
    """Does a line repeat the last step of a trail above it?"""
    text = layout.lines[number].text
    return any(text == _STEP.split(line.text)[-1] != line.text for line in layout.lines[max(0, number - _HEAD) : number])


def _owns_page(layout: Layout, name: str) -> bool:
    """Does the foot of the page name the owner of all rights so?"""
    return len(name) > 1 and any(name in line.text and RIGHTS.search(line.text) for line in layout.lines[-_FOOT:])
