"""The trail of departments, in any markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from healthcrawl.extract.ancestors import in_menu, with_ancestors
from healthcrawl.extract.blocks import Line, Link, Node
from healthcrawl.extract.categories import CATEGORY_PATH
from healthcrawl.extract.context import Context
from healthcrawl.extract.head import Head
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.marks import BODY, CHROME, Marks, says_trail
from healthcrawl.extract.title import letters
from healthcrawl.extract.unmarked import unmarked_trail
from healthcrawl.extract.words import Role
from healthcrawl.items.article import Crumb
from healthcrawl.text import urls

_HOME = re.compile(r"(?:[\w\u4e00-\u9fff]{0,10}(?:首页|主页|首頁)|home(?:page)?)", re.IGNORECASE)
_NAME = 30
"""Characters of a department."""
_BODY_WORD = re.compile(
    r"(?:正\s?文(?:内容|页|\s.*)?|稿件|文章(?:正文|内容|详情|页)?|内容|.{0,4}详情页?|详细(?:内容|页)|浏览文章|阅读|全文|查看(?:文章|内容)|内容页|信息详情|列表|当前页面?|[\[【].*[\]】])"
)
_SECTION_WORD = re.compile(
    r"blogs?|posts?|articles?|archives?|categor(?:y|ies)|博客|日志|归档|存档|全部文章|所有文章|文章分类|分类目录|分类|分類", re.IGNORECASE
)
"""What programs call the whole of what they publish: no department."""
_GLYPH = re.compile("[\ue000-\uf8ff]")
"""Pictures of fonts of icons."""
_BYLINE = 100
"""Characters of a line that says who wrote something, when, and under what."""
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
MAX_PATH = 4
"""More categories on one line are those of the site."""
_CATEGORY_LABEL = re.compile(
    r"(?:分类于|分類於|分类|分類|所属分类|所属栏目|栏目|类别|科室|归档于|发表在|filed\sunder|posted\sin|categor(?:y|ies))\s*[:\uff1a]?\s*$",
    re.IGNORECASE,
)
_BARE_CATEGORY = re.compile(r"(?:^|[\s|·])(?:所属)?(?:分类|分類|栏目|类别)\s?[:\uff1a]\s?([^\s|·:\uff1a,\uff0c。]{2,20})(?=$|[\s|·])")
"""A category that bylines name without a link."""


class Trail(NamedTuple):
    """A breadcrumb trail."""

    crumbs: list[Crumb]
    origin: str
    confidence: float


def departments(crumbs: list[Crumb], title: str) -> list[str]:
    """Names of the departments on a trail: without the home page, the article itself and words like 正文."""
    own = letters(title)
    names = [crumb.name for number, crumb in enumerate(crumbs) if not (_HOME.fullmatch(crumb.name) or (number == 0 and _is_root(crumb)))]
    while names and (_BODY_WORD.fullmatch(names[-1]) or _same(letters(names[-1]), own)):
        names.pop()
    return list(dict.fromkeys(name for name in names if not (_BODY_WORD.fullmatch(name) or _SECTION_WORD.fullmatch(name))))


def _is_root(crumb: Crumb) -> bool:
    return crumb.url is not None and crumb.url.count("/") == 3 and crumb.url.endswith("/")


def _same(name: str, title: str) -> bool:
    return bool(name) and (name == title or (len(name) > 6 and (title.startswith(name) or (name.startswith(title) and bool(title)))))


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
    crumbs = unmarked_trail(layout, above, lambda lines: _printed(lines, base), lambda name: _ends(name, own))
    if departments(crumbs, title):
        return Trail(crumbs, "steps above the title", 0.8)
    chain = _chain(layout, zone, base)
    if len(chain) < 2 and (crumbs := _categories(layout, marks, zone, base) or ([] if chain else _unlinked(layout, zone, base))):
        return Trail(with_ancestors(layout, crumbs, base), "category links", 0.8)
    if chain:
        return Trail(with_ancestors(layout, chain, base), "category addresses", 0.7)
    if title and (crumbs := in_menu(layout, marks, context.url, base, title)):
        return Trail(crumbs, "menu", 0.6)
    column = context.head.first("columnname")  # the standard for government sites, which universities and hospitals keep too
    if column:
        return Trail([Crumb(name=column, url=None)], "meta", 0.6)
    return bare or Trail([], "", 0.0)


def _said(context: Context, title: str) -> Iterator[Trail]:
    """The trails that a page calls ones: to machines, then to readers."""
    head, base = context.head, context.base
    if crumbs := _json_ld(head, base):
        yield Trail(crumbs, "json-ld", 0.95)
    if len(head.crumbs) > 1:
        yield Trail([Crumb(name=name, url=urls.resolve(base, href)) for name, href in head.crumbs], "microdata", 0.95)
    for group in _runs(context.marks.crumbs):
        crumbs = printed_trail([context.layout.lines[number] for number in group], base)
        crumbs = _up_to(crumbs, letters(title))
        if (len(crumbs) > 1 or (crumbs and says_trail(context.layout.lines[group[0]].text))) and not _is_bar(crumbs):
            yield Trail(crumbs, "breadcrumb", 0.9)


def _up_to(crumbs: list[Crumb], title: str) -> list[Crumb]:
    """A printed trail up to the title: what follows it are tools of the page."""
    own = next((number for number, crumb in enumerate(crumbs) if number and title and letters(crumb.name) == title), len(crumbs))
    return crumbs[: own + 1]


def _is_bar(crumbs: list[Crumb]) -> bool:
    """Are these links to other sites, or excerpts of articles, in a block that is called a trail?"""
    return sum(map(_is_root, crumbs[1:])) > 1 or any(len(crumb.name) > _NAME for crumb in crumbs[:-1])


def _ends(name: str, title: str) -> bool:
    """Does the last step stand for the text itself?"""
    return bool(_BODY_WORD.fullmatch(name)) or _same(letters(name), title)


def printed_trail(lines: list[Line], base: str) -> list[Crumb]:
    """The steps of a trail that is printed on these lines."""
    return _whole(_printed(lines, base))


def _whole(crumbs: list[Crumb]) -> list[Crumb]:
    """A printed trail up to the step that stands for the text itself, and up to where another trail begins."""
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
        rest = line.text
        if not line.links and _NAME_OF_TRAIL.fullmatch(rest):
            continue
        if found := _LABEL.match(rest):
            rest = rest[found.end() :]
        for link in line.links:
            before, mark, after = rest.partition(link.text) if link.text else ("", "", rest)
            if mark:
                crumbs += _bare(before)
                rest = after
                if _DATED.match(link.text):
                    continue  # a link to the day's archive
                crumbs.append(Crumb(name=_GLYPH.sub("", link.text).strip(" >》»›/"), url=urls.resolve(base, link.href)))
        # a name may hold the dot that other trails have for an arrow
        crumbs += _bare(rest.translate(_DOT_ASIDE) if _ARROW.search(line.text) else rest)
    return [crumb for crumb in crumbs if crumb.name]


def _bare(text: str) -> list[Crumb]:
    if "《" in text:
        text = _QUOTED.sub(lambda title: title[0].translate(_SET_ASIDE), text)
    pieces = (piece.translate(_BACK) for piece in _STEP.split(_GLYPH.sub("", text).strip()))
    return [Crumb(name=piece) for piece in pieces if _WORD.search(piece) and len(piece) < 80 and not _DATED.search(piece)]


def _categories(layout: Layout, marks: Marks, zone: Iterable[int], base: str) -> list[Crumb]:
    """Links to categories near the title, as blogs print them."""
    found: dict[Link, None] = {}
    for number in zone:
        line = layout.lines[number]
        rest = line.text
        labelled = bool(line.links and _CATEGORY_LABEL.fullmatch(line.node.element.get("title") or "-"))
        labelled = labelled or (marks.kind[number] == BODY and _are_categories(line))  # some label them by a picture only
        for link in line.links:
            before, mark, after = rest.partition(link.text) if link.text else ("", "", rest)
            if not mark:
                continue
            labelled = bool(_CATEGORY_LABEL.search(before)) or (labelled and len(before.strip(" ,\uff0c、/>|·»›")) == 0)
            if labelled or _says_category(link, line.node, chrome=marks.kind[number] == CHROME):
                found[link] = None
            rest = after
    return [Crumb(name=link.name, url=urls.resolve(base, link.href)) for link in found if not _CATEGORY_LABEL.fullmatch(link.text)]


def _unlinked(layout: Layout, zone: Iterable[int], base: str) -> list[Crumb]:
    """The category that a byline names without a link, if a menu of the page links it under that name."""
    for number in zone:
        found = _BARE_CATEGORY.search(layout.lines[number].text) if len(layout.lines[number].text) < _BYLINE else None
        link = next((link for link in layout.links if link.name == found[1]), None) if found else None
        if link and (address := urls.resolve(base, link.href)):
            return [Crumb(name=link.name, url=address)]
    return []


def _are_categories(line: Line) -> bool:
    """Is the line nothing but some links to categories?"""
    rest = len(line.text) - sum(len(link.text) for link in line.links)
    return 1 < len(line.links) <= MAX_PATH and rest <= len(line.links) * 3 and all(CATEGORY_PATH.search(link.href) for link in line.links)


def _chain(layout: Layout, zone: Sequence[int], base: str) -> list[Crumb]:
    """Links to categories that stand together, each below the one before: the longest such chain that stands whole in the zone."""
    best: dict[str, Crumb] = {}
    run: dict[str, Crumb] = {}
    near = frozenset(zone)
    for link in (*layout.links, None):
        address = urls.resolve(base, link.href) if link and link.first in near else None
        if link and address and CATEGORY_PATH.search(address):
            run.setdefault(address, Crumb(name=link.name, url=address))
            continue
        steps = sorted(run)
        if len(steps) > len(best) and all(lower.startswith(upper.rstrip("/") + "/") for upper, lower in pairwise(steps)):
            best = {step: run[step] for step in steps if run[step].name}
        run = {}
    return list(best.values())


def _says_category(link: Link, node: Node, *, chrome: bool) -> bool:
    element = link.element
    rel = element.get("rel", "")
    if rel == "tag" and not CATEGORY_PATH.search(link.href):
        return False  # microformats call the classes of tags categories
    if chrome:
        return "category" in rel
    return "category" in rel or "categor" in element.get("class", "") or bool(node.role & Role.CATEGORY and not node.role & Role.CHROME)
