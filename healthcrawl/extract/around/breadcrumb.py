"""The trail of departments, in any markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from healthcrawl.extract.around.ancestors import in_menu, with_ancestors
from healthcrawl.extract.around.filed import announces, categories, chain, unlinked
from healthcrawl.extract.around.unmarked import heading_above, unmarked_trail
from healthcrawl.extract.document.head import Head
from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.line_kinds import TRAIL_WITHIN, says_trail
from healthcrawl.extract.vocabulary.titles import SEPARATOR, alike, letters, width
from healthcrawl.extract.vocabulary.words import HOME, ROOT
from healthcrawl.items.article import Crumb
from healthcrawl.text import urls

_HOME = re.compile(rf"(?:[\w\u4e00-\u9fff]{{0,10}}{HOME}|home(?:page)?)", re.IGNORECASE)
_SITE = re.compile(r"[\w\u4e00-\u9fff]{2,14}(?:网|網)(?:站)?")
"""What the first of several steps is called if it is the site."""
_WIDE = 13
"""Width of a step that may be the beginning of the title; a Latin name of a category may begin one, too."""
_NAME = 30
"""Characters of a department."""
_BODY_WORD = re.compile(
    r"(?:正\s?文(?:内容|页|\s.*)?|稿件|文章(?:正文|内容|详情|页)?|内容|.{0,4}详情页?|详细(?:内容|页)|浏览(?:文章|帖子|新闻|信息)|阅读|全文|查看(?:文章|帖子|内容|新闻|信息)|内容页|信息详情|列表|问题|语音|音频|视频|当前页面?|[\[【].*[\]】])"
)
_BRACKET = re.compile(r"(?<=\S)\s*[(\uff08][^()\uff08\uff09]*[)\uff09]$")
"""Another name behind a title."""
_KINDS = frozenset(("问答", "图文", "问诊"))
"""What the last step calls the kind of the page, if the one before is a link and it is none."""
_SECTION_WORD = re.compile(
    r"blogs?|posts?|articles?|archives?|categor(?:y|ies)|博客|日志|归档|存档|全部文章|所有文章|文章分类|分类目录|分类|分類", re.IGNORECASE
)
"""What programs call the whole of what they publish: no department."""
_CALENDAR = re.compile(r"\d{1,4}\s?[年月日]?|\d{4}年\d{1,2}月(?:\d{1,2}日)?")
"""Steps through an archive by days."""
_GLYPH = re.compile("[\ue000-\uf8ff]")
"""Pictures of fonts of icons."""
_DATED = re.compile(r"(?:19|20)\d\d[-/.年]\d")
"""A day, as bylines print it that stand in the block of a trail."""
_WORD = re.compile(r"[^\W_]")
_CONTROL = re.compile(r"收藏本|打印|字号|字体|默认\s|大\s|登录|注册|退出|搜索|RSS", re.IGNORECASE)
"""What stands behind a trail on its line."""
_LABEL = re.compile(r"^(?:[^>》»›/]{0,14}?[:\uff1a]\s*|.{0,12}?(?:位置|位于|位於|路径|导航(?!页))(?:是|在)?\s*[>》»]?\s*)")
_NAME_OF_TRAIL = re.compile(r"面包屑(?:导航)?|麵包屑(?:導航)?|路径导航|导航路径|页面路径|breadcrumbs?(?:\snavigation)?", re.IGNORECASE)
"""What screen readers are told before a trail."""
_STEP = re.compile(r"\s*(?:>+|》|»|›|→|＞|〉|／|::|/|\\|\||-+>|\s-(?:\s|$)|^-\s|·|--)\s*")
_QUOTED = re.compile("《[^《》]*》")
"""A quoted title: its end is no arrow."""
_DOT_ASIDE, _SET_ASIDE, _BACK = str.maketrans("·", "\ufdd0"), str.maketrans("·》", "\ufdd0\ufdd1"), str.maketrans("\ufdd0\ufdd1", "·》")
"""Signs that are no arrows, put aside while steps are told apart."""
_ARROW = re.compile("[>》»›→＞〉]")
_SENTENCE = re.compile("[\uff0c。\uff01\uff1f]")
"""Departments are called by words, not by sentences."""


class Trail(NamedTuple):
    """A breadcrumb trail."""

    crumbs: list[Crumb]
    origin: str
    confidence: float


def departments(crumbs: list[Crumb], title: str) -> list[str]:
    """Names of the departments on a trail: without the home page, the article itself and words like 正文."""
    own, bare = letters(title), letters(_BRACKET.sub("", title))
    *above, last = crumbs or [Crumb(name="")]
    if above and last.url is None and (width(alike(letters(last.name), own)) > _WIDE or (above[-1].url and last.name in _KINDS)):
        crumbs = above  # the title told otherwise, or what kind of page it is
    names = [crumb.name for number, crumb in enumerate(crumbs) if not (_HOME.fullmatch(crumb.name) or (number == 0 and _is_site(crumb, crumbs[1:])))]
    while names and (_BODY_WORD.fullmatch(names[-1]) or _same(letters(names[-1]), own) or letters(names[-1]) == bare):
        names.pop()
    return list(
        dict.fromkeys(name for name in names if not (_BODY_WORD.fullmatch(name) or _SECTION_WORD.fullmatch(name) or _CALENDAR.fullmatch(name)))
    )


def _is_site(first: Crumb, others: list[Crumb]) -> bool:
    return _is_root(first) or (len(others) > 1 and bool(_SITE.fullmatch(first.name)))


def _is_root(crumb: Crumb) -> bool:
    return crumb.url is not None and bool(ROOT.fullmatch(crumb.url))


def _same(name: str, title: str) -> bool:
    return bool(name) and (name == title or (width(name) > _WIDE and (title.startswith(name) or (name.startswith(title) and bool(title)))))


def find_trail(context: Context, zone: Sequence[int], above: range = range(0), title: str = "") -> Trail:
    """The first trail found: JSON-LD, printed breadcrumb, steps to the ``title`` on the lines ``above``, category links in the ``zone`` around.

    One that names nothing between the home page and the title is taken if there is no other.
    """
    layout, marks, base = context.layout, context.marks, context.base
    bare: Trail | None = None
    for trail in _said(context, title):
        if not title or departments(trail.crumbs, title):
            return trail
        bare = bare or trail
    own = letters(title)
    zone = [number for number in zone if not announces(layout, number, title)]
    crumbs = unmarked_trail(layout, above, lambda lines: _printed(lines, base), lambda name: _ends(name, own))
    if departments(crumbs, title):
        return Trail(crumbs, "steps above the title", 0.8)
    linked = chain(layout, marks, zone, base)
    if len(linked) < 2 and (crumbs := categories(layout, marks, zone, base) or ([] if linked else unlinked(layout, zone, base))):
        return Trail(with_ancestors(layout, crumbs, base), "category links", 0.8)
    if linked:
        return Trail(with_ancestors(layout, linked, base), "category addresses", 0.7)
    if title and (crumbs := in_menu(layout, marks, context.url, base, title)):
        return Trail(crumbs, "menu", 0.6)
    if title and letters(context.head.title).startswith(own) and (crumbs := _said_behind_title(context, above[-2:])):
        return Trail(crumbs, "link that <title> names", 0.6)
    column = context.head.first("columnname")  # the standard for government sites, which universities and hospitals keep too
    if column:
        return Trail([Crumb(name=column, url=None)], "meta", 0.6)
    if title and departments(crumbs := heading_above(layout, above), title):
        return Trail(crumbs, "heading above the title", 0.5)
    return bare or Trail([], "", 0.0)


def _said_behind_title(context: Context, above: range) -> list[Crumb]:
    """The link alone on a line right above the title whose words ``<title>`` puts between it and the site's name."""
    between = SEPARATOR.split(context.head.title)[1:-1]
    for number in above if between else ():
        line = context.layout.lines[number]
        if (
            len(line.links) == 1
            and line.text == line.links[0].text
            and line.text in between
            and (url := urls.resolve(context.base, line.links[0].href))
        ):
            return [Crumb(name=line.text, url=url)]
    return []


def _said(context: Context, title: str) -> Iterator[Trail]:
    """The trails that a page calls ones: to machines, then to readers."""
    head, base = context.head, context.base
    if crumbs := _json_ld(head, base):
        yield Trail(crumbs, "json-ld", 0.95)
    if len(head.crumbs) > 1:
        yield Trail([Crumb(name=name, url=urls.resolve(base, href)) for name, href in head.crumbs], "microdata", 0.95)
    groups = [[context.layout.lines[number] for number in group] for group in _runs(context.marks.crumbs)]
    for group in sorted(groups, key=_leads_from_nowhere):
        lines = _without_tools(group)
        crumbs = _up_to(printed_trail(lines, base), letters(title))
        if (len(crumbs) > 1 or (crumbs and says_trail(lines[0].text))) and not _is_bar(crumbs, lines[0].text):
            yield Trail(crumbs, "breadcrumb", 0.9)


def _leads_from_nowhere(lines: list[Line]) -> bool:
    """Do the lines neither say that they are a trail nor begin at the home page? Then they may be a menu with arrows, if another trail does."""
    first = lines[0].text
    return not (says_trail(first) or TRAIL_WITHIN.search(first) or _HOME.match(_LABEL.sub("", first, count=1)))


def _without_tools(lines: list[Line]) -> list[Line]:
    """The lines of a trail, from the home page on: below one that holds steps, a link of its own line that no arrow joins is a tool of the page."""
    first, *others = lines
    if not says_trail(first.text) and not _from_home(first):
        # what stands before the line that begins at the home page are tabs, or a name of the column
        begin = next((place for place, line in enumerate(lines) if _from_home(line)), 0)
        first, *others = lines = lines[begin:]
    if len(first.links) < 2 or not _ARROW.search(first.text):
        return lines
    return [first, *(line for line in others if line.linked < len(line.text) or _ARROW.search(line.text))]


def _from_home(line: Line) -> bool:
    """Is the first link of the line to the home page?"""
    return bool(line.links) and bool(_HOME.fullmatch(line.links[0].text))


def _up_to(crumbs: list[Crumb], title: str) -> list[Crumb]:
    """A printed trail up to the title: what follows it are tools of the page."""
    own = next((number for number, crumb in enumerate(crumbs) if number and title and letters(crumb.name) == title), len(crumbs))
    return crumbs[: own + 1]


def _is_bar(crumbs: list[Crumb], text: str) -> bool:
    """Are these links to other sites, or titles of articles, in a block that is called a trail? Arrows lead from site to site, too."""
    if not _ARROW.search(text) and sum(map(_is_root, crumbs[1:])) > 1:
        return True
    return any(len(crumb.name) > _NAME or _SENTENCE.search(crumb.name) for crumb in crumbs[:-1])


def _ends(name: str, title: str) -> bool:
    """Does the last step stand for the text itself?"""
    return bool(_BODY_WORD.fullmatch(name)) or _same(letters(name), title)


def printed_trail(lines: list[Line], base: str) -> list[Crumb]:
    """The steps of a trail that is printed on these lines."""
    return _whole(_printed(lines, base))


def _whole(crumbs: list[Crumb]) -> list[Crumb]:
    """A printed trail up to the step that stands for the text itself, and up to where another trail begins.

    One that leads from the home page to the text at once is a program's: the next counts.
    """
    if len(crumbs) > 2 and _BODY_WORD.fullmatch(crumbs[1].name) and all(_HOME.fullmatch(crumbs[home].name) for home in (0, 2)):
        return _whole(crumbs[2:])
    for number, crumb in enumerate(crumbs):
        if _CONTROL.match(crumb.name):
            return crumbs[:number]
        if number == 0:
            continue
        if _BODY_WORD.fullmatch(crumb.name) and not _is_root(crumb):
            return crumbs[: number + 1]
        if crumb == crumbs[0] or (_HOME.fullmatch(crumb.name) and number > 1):
            return crumbs[:number]
    return crumbs


def _runs(numbers: list[int]) -> list[list[int]]:
    """Numbers that follow each other, in groups."""
    groups: list[list[int]] = []
    for number in sorted(set(numbers)):
        if groups and groups[-1][-1] == number - 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _json_ld(head: Head, base: str) -> list[Crumb]:
    node = head.typed(frozenset(["BreadcrumbList"])) or head.typed(frozenset(["WebPage", "MedicalWebPage"])) or {}
    if isinstance(inner := node.get("breadcrumb"), dict):
        node = inner
    items = node.get("itemListElement")
    crumbs = []
    for entry in items if isinstance(items, list) else []:
        if isinstance(entry, dict):
            item: Any = entry.get("item")
            name = entry.get("name") or (item.get("name") if isinstance(item, dict) else None)
            address = item.get("@id") or item.get("url") if isinstance(item, dict) else item
            if isinstance(name, str) and name.strip():
                crumbs.append(Crumb(name=" ".join(name.split()), url=urls.resolve(base, address) if isinstance(address, str) else None))
    return crumbs


def _printed(lines: list[Line], base: str) -> list[Crumb]:
    """Steps of a trail, linked and bare, in reading order."""
    crumbs: list[Crumb] = []
    for line in lines:
        rest, begin, behind, led, drawn = line.text, len(crumbs), False, False, _ARROW.search(line.text)
        if not line.links and _NAME_OF_TRAIL.fullmatch(rest):
            continue
        # a step on a line of its own may be a title with a colon
        if (found := _LABEL.match(rest)) and (line.links or not crumbs or says_trail(rest)):
            rest = rest[found.end() :]
        for link, following in zip_longest(line.links, line.links[1:]):
            at = _place(rest, link.text, following.text if following else "")
            if at >= 0:
                before, after = rest[:at], rest[at + len(link.text) :]
                led = led or bool(_ARROW.search(before + link.text[:1]))
                if found := TRAIL_WITHIN.search(before):
                    before = before[found.end() :]
                    del crumbs[begin:]
                elif drawn and behind and not led and not before.strip():
                    del crumbs[begin:]  # links that no arrow joins to the trail stand beside it
                crumbs += _bare(before)
                rest, behind = after, not _ARROW.fullmatch(link.text[-1])
                if _DATED.match(link.text):
                    continue  # a link to the day's archive
                crumbs.append(Crumb(name=_GLYPH.sub("", link.text).strip(" >》»›/"), url=urls.resolve(base, link.href)))
        # a name may hold the dot that other trails have for an arrow
        last = _bare(rest.translate(_DOT_ASIDE) if drawn else rest)
        clings = behind and last and rest.strip().startswith(last[0].name) and not _BODY_WORD.fullmatch(last[0].name)
        if not (drawn and clings):  # behind a link, only an arrow leads on
            crumbs += last
    return [crumb for crumb in crumbs if crumb.name]


def _place(text: str, name: str, following: str) -> int:
    """Where a link of this name stands: where it is a word of its own, for it may be part of a bare name before it."""
    places: list[int] = []
    while name and (at := text.find(name, places[-1] + 1 if places else 0)) >= 0:
        places.append(at)

    def edges(start: int) -> int:
        after = text[start + len(name) :]
        return (not start or not text[start - 1].isalnum()) + (not after[:1].isalnum() or bool(following and after.startswith(following)))

    return max(places, key=edges, default=-1)


def _bare(text: str) -> list[Crumb]:
    if "《" in text:
        text = _QUOTED.sub(lambda title: title[0].translate(_SET_ASIDE), text)
    pieces = (piece.translate(_BACK).lstrip("+-•| ") for piece in _STEP.split(_GLYPH.sub("", text).strip()))
    return [Crumb(name=piece) for piece in pieces if _WORD.search(piece) and len(piece) < 80 and not _DATED.search(piece)]
