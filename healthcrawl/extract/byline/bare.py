"""What a byline tells without labels: names and media beside a date, dates in pieces, the day of a newspaper's issue."""

from __future__ import annotations

import re
from collections.abc import Callable

from healthcrawl.extract.byline.declared import Byline
from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.edges import ADDRESS, SIZES
from healthcrawl.extract.vocabulary.credits import NAME, is_name
from healthcrawl.extract.vocabulary.labels import EDGE, MEDIUM, NOBODY, NOT_NAME, people_in, source_name
from healthcrawl.extract.vocabulary.titles import COLUMN, HEADING
from healthcrawl.extract.vocabulary.words import Role
from healthcrawl.items.article import Person, Source
from healthcrawl.text.dates import PageDate

ACCOUNT = "alone beside the date"
"""The origin of a name that is all that stands beside the date: who published it, if a label tells another source."""
BESIDE, BY = "beside the date", "by the date"
BY_PLACE = (ACCOUNT, BESIDE, BY)
"""Origins of a medium that no label tells: it publishes what a label says to come from elsewhere."""
_TITLE, _ENTRY = 6, 80
"""Characters of an article's title at least, and of a line that lists it with its day at most."""
Parse = Callable[[str], PageDate | None]
_SHORT = 30
"""Characters of a line that tells an issue."""
_IN_SQUARE = re.compile(rf"\[\s*({NAME})\s*\]")
_NICKNAME = re.compile(r"(?!\d+$)[\w\u4e00-\u9fff·-]{2,12}")
_APART = re.compile(r"[\s|\uff5c丨·•@/\uff0f,\uff0c()\uff08\uff09\[\]]+|(?<!\w)(?:由|by)(?!\w)")
"""What stands between a date and a name."""
_CHINESE = re.compile("[\u4e00-\u9fff]")
_HOME = re.compile(r"https?://[^/]+/?")
"""The address of a site: its link names a medium, no category."""
_Y, _M, _D = r"(?P<y>(?:19|20)\d\d)", r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"
_YEAR_MONTH, _MONTH_DAY = rf"{_Y}\s?[-/.年]\s?{_M}月?", rf"{_M}[-/.月]{_D}日?"
_BEFORE = [re.compile(form + r"(?!\S|\s+[年月日])") for form in (rf"{_D}日?(?:\s*[/|]\s*|\s+){_YEAR_MONTH}", rf"{_Y}年?\s+{_MONTH_DAY}")]
"""The day, or the year, in letters of its own before the rest of a date."""
_PIECES = [
    *_BEFORE,
    *(re.compile(form + r"(?!\S|\s+[年月日])") for form in (rf"{_YEAR_MONTH}\s+{_D}日?", rf"{_MONTH_DAY}\s+{_Y}年?", rf"{_D}日?\s+{_M}月\s+{_Y}年?")),
]
"""And in any other order."""
_PIECE = 10
"""Characters of a part of a date."""
_TIME = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_ORIGINAL = re.compile(r"^\W*(?:原创|首发|原創|首發)\s*[:\uff1a]\s*")
TOOL = re.compile(
    "阅读|浏览|点击|评论|参与|有话说|分享|收藏|字号|字体|打印|举报|关注|原创|(?<![\u4e00-\u9fff]{2})发布|发布(?!$)|(?:文章|首次|最新|正式)发布|发表|更新|编辑|星期|时间|時間|日期|分钟|标签|分类|转载|来自|作者"
)
"""What else stands beside a date."""
_CLINGING = re.compile("(?<=[\u4e00-\u9fff]{2})(?:评论|我有话说|原创|阅读|分享|收藏|打印)$")
"""A tool without anything between it and a name."""
_ISSUE = re.compile(r"第\s?[A-Za-z]?\d[\d,]*\s?[版期号]")
"""The issue or the page of a newspaper."""
_ACCOUNT = re.compile(r"(?=.*[\u4e00-\u9fff])[A-Za-z\d\u4e00-\u9fff·_-]{2,12}")


def stands_alone(date: PageDate, line: Line, *, inside: bool) -> bool:
    """May a date without a label be the article's? Words like 昨天 and bare years only where nothing else is on the line."""
    if date.value is None:
        return False
    text, told = SIZES.sub("", line.text).strip(), line.node.role & (Role.DATE | Role.SOURCE | Role.META)
    full = date.precision in ("minute", "day") and date.raw[:1].isdigit() and len(date.raw) >= len("2005-1-2")
    # a year in the text, or a heading that is a month, tells when something happened
    of_events = inside and (date.precision == "year" or (date.precision == "month" and line.node.tag in HEADING))
    return (len(date.raw) * 2 > len(text) and not of_events) or (full and (bool(told) or not inside))


def names_beside(found: Byline, rest: str, line: Line | None) -> None:
    """A name of a medium or a person beside a bare date.

    Any short name is one if the block of the ``line`` is to tell the source or the author, or if it is all that its line says besides.
    """
    role = line.node.role if line else Role.NONE
    if (author := _IN_SQUARE.search(rest)) and not found.authors and not MEDIUM.fullmatch(author[1]):
        found.authors.extend(people_in(author[1])[:1])
        found.note("authors", "in brackets beside the date", 0.6)
    words = _APART.split(ADDRESS.sub("", _ORIGINAL.sub("", rest)).strip(EDGE))
    person = next(filter(is_name, words), words[0] if role & Role.AUTHOR and _NICKNAME.fullmatch(words[0]) else None)
    words = [word for word in (_CLINGING.sub("", word) for word in words) if word not in NOBODY and not COLUMN.fullmatch(word)] or [""]
    told = (word for word in words if _ACCOUNT.fullmatch(word) and not TOOL.search(word)) if role & Role.SOURCE else iter(words)
    name = next((word for word in words[:4] if MEDIUM.fullmatch(word)), next(told, ""))
    if found.source is None and (MEDIUM.fullmatch(name) or (role & Role.SOURCE and _ACCOUNT.fullmatch(name))):
        found.source = Source(name=source_name(name))
        found.note("source", BESIDE, 0.7)
    elif found.source is None and not person and line and (account := _account(words, line)):
        found.source = Source(name=account)
        found.note("source", ACCOUNT, 0.5)
    if person and not found.authors:
        found.authors.append(Person(name=person))
        found.note("authors", "beside the date", 0.6)


def _account(words: list[str], line: Line) -> str:
    """The only word beside a date but for tools, in an element of its own, no link (as those to categories): who published it."""
    named = [word for word in words if len(_CHINESE.findall(word)) > 1 and len(word) > 2 and not TOOL.search(word) and not NOT_NAME.search(word)]
    if (
        len(named) != 1
        or not _ACCOUNT.fullmatch(named[0])
        or any(
            (len(link.text) > 2 or _CHINESE.search(link.text)) and not (TOOL.search(link.text) or _HOME.fullmatch(link.href)) for link in line.links
        )
    ):
        return ""
    return named[0] if any(named[0] == (part.text or "").strip() for part in line.node.element.iter("span", "em", "i", "b", "a")) else ""


def person_over(found: Byline, line: Line) -> None:
    """A person whose name is all that the line above a date says is the author."""
    if not found.authors and not line.links and not line.node.role & Role.CHROME and is_name(line.text):
        found.authors.append(Person(name=line.text))
        found.note("authors", "above the date", 0.5)


def medium_by(found: Byline, lines: list[Line], number: int) -> None:
    """A medium that stands alone on the line before or behind a date is the source."""
    for line in lines[max(0, number - 1) : number + 2]:
        if found.source is None and not line.node.role & Role.CHROME and MEDIUM.fullmatch(line.text) and not COLUMN.fullmatch(line.text):
            found.source = Source(name=source_name(line.text))
            found.note("source", BY, 0.6)


def in_pieces(lines: list[Line], number: int, parse: Parse) -> PageDate | None:
    """A date whose year, or whose day, stands on a line of its own before the rest; in any order if nothing else is in their block."""
    node, first = lines[number].node, lines[number].text
    if len(first) > _PIECE or number + 1 >= len(lines):
        return None
    block = next((around for around in (node, node.parent) if around and around.first == number and around.last - number in (2, 3)), None)
    pieces = " ".join(line.text for line in lines[number : block.last]) if block else ""
    if len(pieces) < 2 * _PIECE and is_day(whole_day(pieces), parse):
        return parse(whole_day(pieces))
    if len(first) > len("2025") or (text := whole_day(f"{first} {lines[number + 1].text}", _BEFORE)).startswith(f"{first} "):
        return None
    time = lines[number + 2].text if number + 2 < len(lines) else ""
    return parse(f"{text} {time}" if _TIME.fullmatch(time) else text)


def in_list(lines: list[Line], number: int, parse: Parse) -> bool:
    """Is a day one of a list: beside, or right below, what leads to another article, as the one before or behind it is?"""
    size = 1 if _leads_on(lines[number]) else 2 if number and _leads_on(lines[number - 1]) else 0
    others = (other for other in (number - size, number + size) if size and size <= other + 1 and other < len(lines))
    return any(_leads_on(lines[other + 1 - size]) and len(lines[other].text) < _ENTRY and parse(lines[other].text) is not None for other in others)


def _leads_on(line: Line) -> bool:
    """Does a line name an article elsewhere by its title?"""
    return len(line.links) == 1 and len(line.links[0].text) >= _TITLE and not _HOME.fullmatch(line.links[0].href)


def is_day(text: str, parse: Parse) -> bool:
    """Is a text a day with its year and nothing else?"""
    date = parse(text)
    return date is not None and date.precision == "day" and len(date.raw) == len(text)


def whole_day(text: str, forms: list[re.Pattern[str]] = _PIECES) -> str:
    """A text that begins with a day in pieces (``04 2022-03``, ``03-04 2022``) with that day put together."""
    day = next(filter(None, (form.match(text) for form in forms)), None)
    return f"{day['y']}-{int(day['m']):02}-{int(day['d']):02}{text[day.end() :]}" if day else text


def issue_day(above: list[Line], parse: Parse) -> PageDate | None:
    """The first day on the lines above the text, if they tell the issue or the page of a newspaper."""
    texts = [line.text for line in above if len(line.text) <= _SHORT]
    if not any(map(_ISSUE.search, texts)):
        return None
    return next((date for text in texts if (date := parse(text)) and date.value and date.precision == "day"), None)
