"""The printed line that is the title: the one that comes nearest to what the page says its title is."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.vocabulary.titles import (
    GENERIC,
    HEADING,
    HOME,
    HYPHEN,
    NAMES_SITE,
    OWN_WORDS,
    PART_SUFFIX,
    SEPARATOR,
    WELCOME,
    Title,
    letters,
)
from healthcrawl.extract.vocabulary.words import Role
from healthcrawl.text import urls
from healthcrawl.text.clean import line as clean_line

HEADINGS = HEADING | {"h5": 0.1}
_COLON = re.compile(r"\s*[:\uff1a]\s*")
_STAMP_BEHIND = re.compile(r"(?<=\S)\s?(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d\d(?::\d\d)?)?$")
_DATE_BEHIND = re.compile(r"\s*[(\uff08]\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[^()\uff08\uff09]{0,8}[)\uff09]$")
"""The day in brackets behind a title; the year of an edition belongs to it."""
_BYLINE_BEHIND = re.compile(
    r"\s*(?:(?:发布|发表|更新|添加)?(?:时间|日期)|发布者?|发布于|作者|来源|编辑|点击(?:数|率|次数)?|浏览(?:次数|量)?|阅读(?:次数|量)?)\s?[:\uff1a].*"
)
"""A byline that stands behind the title in one element."""
_LABELS_BEHIND = re.compile(r"(?<=.{6})\s(?:作者|来源|编辑|发布者?|发布人)\s?[:\uff1a].*")
_STAMP_OF_TIME = re.compile(r"(?<=.{6})\s?(?:发布|发表|更新|添加)?(?:时间|日期)\s?[:\uff1a]\s?(?:19|20)\d\d\s?[-/.年]\s?\d.*")
_COUNTS = re.compile(r"(?:已?阅读|浏览|点击|人气|作者|来源|编辑|责编|发布|字[体号]|分享)|.*\d\s?次\b")
"""What a byline says before the time."""
_MARK = re.compile(r"(?:原创|转载|置顶|推荐|图文|组图|热门)(?=\S{2})")
"""What a site says of an article before its title."""
_TOOL = re.compile(r"[\[【<(\uff08]?\s*(?:返回|关闭|打印|收藏|分享|后退)[^\s\uff0c。]{0,6}")
"""A link behind a title that is no part of it."""
_NEAR = 12
"""Lines above the container among which the title stands."""
_INDEX = re.compile(r"/index\.\w+$")
"""A page that its folder stands for."""
_SERIES = re.compile(r"^\s*[【\[][^】\]]{2,16}[】\]]\s*(?=\S{4})")
"""The name of a series before a title."""
LONGEST = 150
"""Characters of a title."""
_BROKEN = 4
"""Lines into which a block that is no heading breaks a title."""
_LEAST = 0.75
"""The score of a line that may be the title."""
_SECTIONS = 3
"""Main headings in a text that head its sections."""
_SHORT = 0.8
"""What a line is worth that says what the title element does before the site's name, and stands near the text."""
_SAID = 1.2
"""What a line is worth that the page says word for word."""


class Said:
    """What the page says its title is (``texts``: the title element first), in the pieces that printed lines are held against."""

    def __init__(self, texts: list[str], site: str) -> None:
        first = texts[0] if texts else ""
        pieces = [piece for text in texts for piece in SEPARATOR.split(text)]
        self.texts = texts
        self.spoken = "\n".join(texts)
        self.names = [letters(name) for text in texts for name in dict.fromkeys((text, _SERIES.sub("", text)))]
        self.site_behind = _site_behind(first)
        self._site = letters(site)
        self._longest = letters(max(pieces, key=len, default=""))
        self.first = SEPARATOR.split(first)[0]
        self._first = letters(self.first)
        self._whole = letters(first)
        self._beginnings = {words for end in SEPARATOR.finditer(first) if len(words := letters(first[: end.start()])) >= OWN_WORDS}
        self._hyphened = letters(HYPHEN.split(first)[0])
        self._behind = letters(_behind(first))
        self._cut = [name for piece in pieces if piece.endswith(("...", "…")) and len(name := letters(piece)) >= OWN_WORDS]

    def score(self, node: Node, words: str, *, near: bool) -> float:
        """How much a printed line with these letters looks like the title, if it stands ``near`` the text also as short a one as a channel has."""
        score = self._likeness(node, words)
        if near and words != self._whole and (words == self._first or words in self._beginnings):
            score = max(score, _SHORT + HEADING.get(node.tag, 0.0))
        if words == self._longest and (node.tag in HEADING or self._longest == self._first):
            # what is left of the title element without the site's name
            return max(score, 0.9 if node.tag in HEADING else 0.8)
        if words in (self._hyphened, self._behind) and len(words) >= OWN_WORDS:
            # bare hyphens, or a colon, between it and the names of channel and site, which may be the page's first heading
            return max(score, 0.8 + (HEADING.get(node.tag, 0.0) if words == self._hyphened else 0.0))
        return max(score, 1.0) if any(words.startswith(piece) for piece in self._cut) else score

    def speaks_of(self, text: str) -> bool:
        """Does the page say this in what it says its title is?"""
        return any(letters(text) in name for name in self.names)

    def _likeness(self, node: Node, words: str) -> float:
        """How much of a name that the page says stands in the line, and how its element speaks for it."""
        score = 0.0
        if not words or words == self._site:
            return score
        for name in self.names:
            if words == name:
                score = max(score, _SAID)
            elif len(words) > 1 and words in name:
                begins = name.startswith(words) and len(words) * 5 >= len(self._longest)
                score = max(score, len(words) / len(name) * 0.6 + (0.4 if begins else 0.0))
        tag = HEADING.get(node.tag, 0.0)
        main = tag + 0.3 if node.tag == "h1" and not node.role & Role.CHROME else 0.0
        return max(main, score + tag + (0.2 if node.role & Role.TITLE else 0.0)) if score else main


def find_printed(layout: Layout, said: Said, container: Node, url: str, top: int) -> Title | None:
    """The line of the page down to the end of the text that comes nearest; null if none comes near. The text begins at line ``top``."""
    best, line, most = "", -1, 0.0
    mains = sum(candidate.node.tag == "h1" for candidate in layout.lines[container.first : container.last])
    top = top if mains < _SECTIONS else container.first
    apart = not _is_step(layout, top, said.first)
    for number, candidate in enumerate(layout.lines[: container.last]):
        text = _own(candidate, said)
        if not _may_be(candidate, text, said, url, below=number > top):
            continue
        words = letters(_broken(layout, number, said) or _DATE_BEHIND.sub("", text))
        score = said.score(candidate.node, words, near=apart and container.first - _NEAR <= number <= top)
        if score > most and (candidate.linked * 2 <= len(text) or candidate.node.tag in HEADING or _leads_here(candidate, url)):
            best, line, most = text, number, score
        elif score == most and line >= 0 and score and (number <= container.first or (said.speaks_of(text) and not said.speaks_of(best))):
            line = number
            if not said.speaks_of(best):
                best = text  # of two headings that the page does not speak of the nearer one, or the one that it speaks of
    if most < _LEAST:
        return None
    text = _whole(layout, line, said) or _without_channel(layout.lines[line], _DATE_BEHIND.sub("", clean_line(best)), said)
    return Title(PART_SUFFIX.sub("", text), line, f"line {line}", min(1.0, 0.5 + most / 3))


def dateless(line: Line, said: str) -> str:
    """The text of a heading without the date that some print in the same element, unless the page says that it belongs to the title."""
    found = _STAMP_BEHIND.search(line.text) if line.node.tag in HEADINGS and line.text[-1].isdigit() else None
    return line.text[: found.start()] if found and found[0].strip() not in said else line.text


def _own(line: Line, said: Said) -> str:
    """What a line tells of the title: without the date or the byline behind it, or a mark before it, if the page says no more."""
    text, first = line.text, said.first
    if len(text) > len(first) > 1 and first in text[: len(first) + 2]:
        if text.startswith(first) and _BYLINE_BEHIND.fullmatch(text, len(first)):
            return first
        if (mark := _MARK.match(text)) and text[mark.end() :] == first:
            return first
    return dateless(line, said.spoken)


def before_time(line: Line) -> str:
    """What a line tells before the label of the time that it ends in; empty if it does not."""
    found = _STAMP_OF_TIME.search(line.text) if len(line.text) <= LONGEST else None
    return _LABELS_BEHIND.sub("", line.text[: found.start()]).rstrip() if found and not _COUNTS.match(line.text[: found.start()]) else ""


def before_tool(line: Line) -> str:
    """What a line says without the link behind it to where the reader came from, or to another tool."""
    tool = line.links[-1].text if line.links else ""
    return line.text.removesuffix(tool).rstrip() if tool and _TOOL.fullmatch(tool) else line.text


def _is_step(layout: Layout, top: int, name: str) -> bool:
    """Is the name a step of a trail above the line ``top``? Then it may be a channel's."""
    return bool(name) and any(name in HYPHEN.split(line.text)[1:] for line in layout.lines[:top] if name in line.text)


def _site_behind(said: str) -> str:
    """The site's name at the end of the title element; empty if the title itself is one."""
    pieces = [piece for piece in SEPARATOR.split(said) if piece]
    if len(pieces) < 2 or NAMES_SITE.fullmatch(pieces[0]) or not NAMES_SITE.fullmatch(pieces[-1]):
        return ""
    return pieces[-1]


def _behind(said: str) -> str:
    """What stands behind the site's name and a space, or behind the last colon."""
    words = said.split()
    return words[-1] if len(words) > 1 and NAMES_SITE.fullmatch(words[0]) else _COLON.split(said)[-1]


def _may_be(line: Line, text: str, said: Said, url: str, *, below: bool) -> bool:
    """May the line be the title? One ``below`` the beginning of the text is a heading of it, unless the page speaks of it."""
    main = line.node.tag == "h1"
    if not 2 <= len(text) <= LONGEST or text == said.site_behind:
        return False
    if text[:2] not in said.spoken and text[2:4] not in said.spoken and not main:
        return False
    if line.links and line.linked * 2 > len(text) and _leads_up(line.links[0].href, url):
        return False  # the name of the site, or of a channel
    return not (main and (below or GENERIC.fullmatch(text) or WELCOME.fullmatch(text))) or letters(text) in "".join(said.names)


def _whole(layout: Layout, number: int, said: Said) -> str:
    """A title that its block breaks into several lines, in one; empty if this is not so.

    One that the page says in other words is put together from the lines of its heading.
    """
    node = layout.lines[number].node
    whole = _broken(layout, number, said) or _over_several(layout, number, said)
    if whole or node.tag != "h1" or node.last <= node.first + 1 or letters(layout.lines[number].text) in "\n".join(said.names):
        return whole
    printed = " ".join(line.text for line in layout.lines[node.first : node.last])
    return printed if len(printed) <= LONGEST else ""


def _broken(layout: Layout, number: int, said: Said) -> str:
    """A title that a heading, or any block of few lines, breaks into several lines, as the page says it in one; empty if this is not so."""
    node = layout.lines[number].node
    if node.last <= number + 1 or (node.tag not in HEADING and (node.first != number or node.last > number + _BROKEN)):
        return ""
    joined = letters("".join(line.text for line in layout.lines[number : node.last]))
    pieces = (piece for text in said.texts for piece in (text, *SEPARATOR.split(text)))
    return next((piece for piece in pieces if letters(piece) == joined), "")


def _over_several(layout: Layout, number: int, said: Said) -> str:
    """A title that is broken over headings of one kind, as the page says it, or its beginning, in one; empty if this is not so."""
    line, *below = layout.lines[number : number + _BROKEN]
    if not below or not said.texts or line.node.tag not in HEADING or below[0].node.tag != line.node.tag:
        return ""
    words = letters(line.text)
    rest = next((name[len(words) :] for name in map(letters, SEPARATOR.split(said.texts[0])) if name.startswith(words)), "")
    if len(rest) < 2 or not letters(below[0].text).startswith(rest):
        return ""
    whole = line.text + below[0].text
    for more in below[1:]:
        if whole.count("《") == whole.count("》") or more.node.tag != line.node.tag:
            break
        whole += more.text  # the title that it quotes is not at its end yet
    return whole if len(whole) <= LONGEST else ""


def _without_channel(line: Line, text: str, said: Said) -> str:
    """A printed title without the link to its channel before it, or to a tool behind it, on the same line."""
    channel = line.links[0].text if line.links and line.linked * 2 <= len(text) else ""
    if channel and (own := text.removesuffix(line.links[-1].text).rstrip()) != text and any(name.startswith(own) for name in said.texts):
        return own
    bare = text.removeprefix(channel).lstrip(" ]】|\uff5c·:\uff1a") if channel else text
    return bare if bare != text and any(name.startswith(bare) for name in said.texts) else text


def _leads_up(href: str, url: str) -> bool:
    """Does a link lead home, or to a folder above the page?"""
    above = "" if HOME.fullmatch(href) else urls.resolve(url, href)
    return above is not None and above not in (url, _INDEX.sub("/", url)) and url.startswith(above) and (not above or above.endswith("/"))


def _leads_here(line: Line, url: str) -> bool:
    """Does the line lead to the page that it stands on?"""
    return bool(line.links) and urls.resolve(url, line.links[0].href) in (url, _INDEX.sub("/", url))
