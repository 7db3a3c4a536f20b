"""The article's title: what the page prints and its ``<title>`` agree on."""

from __future__ import annotations

import re

from healthcrawl.extract.document.head import Head
from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.title.printed import HEADINGS, LONGEST, Said, dateless, find_printed
from healthcrawl.extract.title.unsaid import ANY, HEAD, MENU, OVER_DATE, PROSE, WORD, headed, unsaid
from healthcrawl.extract.vocabulary.titles import (
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
from healthcrawl.extract.vocabulary.words import PUNCTUATION
from healthcrawl.text import urls

_SITE_ENDS = re.compile("[网院学报客坛区会局司团线道家]$")
_STEPS = re.compile(r"\s+/\s+")
"""What some programs put between the steps of a trail in ``<title>``."""
_FOOT = 12
"""Last lines, of which one tells who owns all rights."""
_CHANNEL = re.compile(r".{0,8}(?:电子报|数字报|动态|新闻|资讯|文章|详情|正文|内容|公告|通知|列表|中心|科普|信息)页?")
"""A ``<title>`` that is the same on all pages of a channel."""
_WELCOME = re.compile("欢迎|歡迎|网站|距离.*还有|版权|copyright|©", re.IGNORECASE)
"""A line that names the site with more words than its name."""


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
        over = headed(layout, top, max(0, container.first - HEAD))
        return over if over and over.confidence == OVER_DATE else unsaid(layout, container)
    return _behind_site(layout, container, said[0]) or _unlike(layout, container, said, site, top)


def _greeting(layout: Layout, said: str) -> str:
    """The site's name as a line at the beginning of the page greets with it, if it is one of the names in ``<title>``; else empty."""
    names = SEPARATOR.split(said)
    found = (WELCOME.fullmatch(line.text) for line in layout.lines[:MENU] if "迎" in line.text)
    return next((greeting[1] for greeting in found if greeting and greeting[1] in names), "")


def _unlike(layout: Layout, container: Node, said: list[str], site: str, top: int) -> Title:
    """The title where no line is like ``<title>``: a heading or the line over the date if that names a channel or the site, else what it says."""
    text = _without_home(layout, bare(said, site))
    above = max(0, container.first - HEAD)
    if found := _instead_of_channel(layout, container, text, said[0], top):
        return found
    over = headed(layout, top, above, letters(text)) if _says_nothing(layout, container, said[0]) else None
    if over and (over.confidence == OVER_DATE or len(letters(said[0])) <= WORD):
        return over
    if _is_home_of(layout, letters(text)) and (below := headed(layout, top, 0)):
        return below
    return (
        _last_step(layout, container, text)
        or _before_hyphen(layout, container, text)
        or Title(PART_SUFFIX.sub("", text), None, "title element", 0.5 if text else 0.0)
    )


def _instead_of_channel(layout: Layout, container: Node, text: str, said: str, top: int) -> Title | None:
    """The heading or the line over the date where ``<title>``, and ``text`` that is left of it, names a channel or the site."""
    first = HYPHEN.split(text)[0]
    of_site = _names_channel(layout, top, first, said) or _owns_page(layout, said) or (len(first) <= NAME_SIZE and _owns_page(layout, first))
    if not (of_site or _CHANNEL.fullmatch(first) or NAMES_SITE.fullmatch(first)):
        return None
    below = headed(layout, top, max(0, container.first - HEAD), letters(text))
    heading = unsaid(layout, container, letters(text), said)
    if below and (below.confidence > heading.confidence or heading.confidence <= ANY):
        return below
    return heading if heading.confidence > ANY or (heading.text and not _SITE_ENDS.search(text)) else None


def _before_hyphen(layout: Layout, container: Node, text: str) -> Title | None:
    """What ``<title>`` says before a bare hyphen, if that is printed and what stands behind is not, or is the name of a site."""
    name, _, site = text.rpartition("-")
    lines = enumerate(layout.lines[max(0, container.first - HEAD) : container.first + 3], max(0, container.first - HEAD))
    printed = {line.text: number for number, line in lines if not line.linked}
    number = printed.get(name) if site not in printed else None
    if len(letters(name)) > 1 and (number is not None or NAMES_SITE.fullmatch(site)):
        return Title(name, number, "title element before a hyphen", 0.5)
    return None


def _says_nothing(layout: Layout, container: Node, said: str) -> bool:
    """Is ``<title>`` a word, or does the page print nothing of it up to the end of the text, unless where it names itself?

    Then it is the same on every page of the site.
    """
    names = [name for piece in HYPHEN.split(said) if len(name := letters(piece)) > 1]
    printed = (line.text for line in layout.lines[: container.last] if not _WELCOME.search(line.text))
    return len(letters(said)) <= WORD or not any(name in letters(text) for text in printed for name in names)


def _names_channel(layout: Layout, top: int, first: str, said: str) -> bool:
    """Does ``<title>`` go on with words like 内容详情, or begin with a name that is a step on a line above the text, or in a menu?

    A name of few letters before that of a channel is the site's.
    """
    behind = HYPHEN.split(said)[1:]
    if any(GENERIC.fullmatch(name) for name in SEPARATOR.split(said)[1:]) or (
        len(letters(first)) < OWN_WORDS and all(map(_CHANNEL.fullmatch, behind)) and behind
    ):
        return True
    if first != said and len(letters(first)) < OWN_WORDS and any(link.text == first for link in layout.links[:MENU]):
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
    return any(letters(link.text) == name and HOME.fullmatch(link.href) for link in layout.links[:MENU])


def _without_home(layout: Layout, text: str) -> str:
    """The text without the site's name that a bare hyphen puts before it."""
    name, hyphen, rest = text.partition("-")
    return rest if hyphen and rest and _is_home_of(layout, letters(name)) else text


def _linked_to_itself(layout: Layout, container: Node, url: str) -> Title | None:
    """The one link of a heading with several, as of the site and its article, that leads to the page itself."""
    for number in range(max(0, container.first - HEAD), min(container.first + 3, container.last)):
        line = layout.lines[number]
        if line.node.tag in HEADING and len(line.links) > 1:
            own = [link for link in line.links if len(link.text) > 3 and urls.resolve(url, link.href) == url]
            if len(own) == 1:
                return Title(PART_SUFFIX.sub("", own[0].text), number, "link of the heading to the page itself", OVER_DATE)
    return None


def _first_prose(layout: Layout, container: Node) -> int:
    """The number of the first line of prose in the container; three lines below its beginning if there is none."""
    for number in range(container.first, min(container.first + HEAD, container.last)):
        line = layout.lines[number]
        if len(line.text) - line.linked >= PROSE and PUNCTUATION.search(line.text) and line.node.tag not in HEADINGS:
            return max(number, min(container.first + 3, container.last))
    return min(container.first + 3, container.last)


def _below_channel(layout: Layout, container: Node, top: int, printed: Title) -> Title | None:
    """The title below the printed words, if those are the name of the site or of a channel: a menu links them, or they are words like 科普文章."""
    if printed.line is None:
        return None
    named = _CHANNEL.fullmatch(printed.text) or NAMES_SITE.fullmatch(printed.text)
    if len(letters(printed.text)) > NAME_SIZE:
        below = headed(layout, top, printed.line + 2) if named and printed.line < top - HEAD else None
        return below if below and below.confidence == OVER_DATE else None
    linked = (link for link in layout.links[:MENU] if link.text == printed.text)
    if not (named or any(link.first < printed.line or HOME.fullmatch(link.href) for link in linked)):
        return None
    return headed(layout, top if named else container.first + 3, printed.line + 1)


def _owns_page(layout: Layout, name: str) -> bool:
    """Does the foot of the page name the owner of all rights so?"""
    return len(name) > 1 and any(name in line.text and RIGHTS.search(line.text) for line in layout.lines[-_FOOT:])
