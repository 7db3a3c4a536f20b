"""Pages that stand beside the articles of a site: who we are, how to come, what is allowed; and what only leads to articles."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml import etree

from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.entries import TO_THE_WHOLE
from healthcrawl.extract.vocabulary.titles import SEPARATOR, Title
from healthcrawl.items.article import Content

_PAGE_CLASS = re.compile(r"(?:^|\s)(?:page-id-\d+|page-template\S*|page-node-type-page|path-page|type-page)(?:\s|$)")
"""Programs that tell pages from articles in the class of the body."""
_ABOUT = re.compile(
    r"(?:关于|联系|關於|聯[絡繫])(?:我[们們]|本站)|[关關][于於]我|联系方式|(?:免責|版權|法律)聲明|(?:私隱|隱私權?|版權)(?:政策|保護)|(?:服務|使用)條款"
    r"|(?:本站|网站|公司|企业|集团|医院|学校|学院|单位|机构)(?:简介|介绍|概况)"
    r"|(?:免责|版权|法律|隐私)声明|(?:隐私|版权)(?:政策|保护)(?:政策|声明)?|(?:服务|使用)(?:条款|协议)|(?:用户|注册)协议"
    r"|广告(?:服务|合作)|商务合作|(?:加入|诚聘)(?:我们|英才)|人才招聘|友情链接"
    r"|网站地图|站点地图|帮助中心|意见反馈|我要投稿|留言本|留言板"
    r"|(?:在线|网上|预约|自助){1,2}(?:挂号|预约|留言|咨询)|(?:来院|就诊|乘车|交通)(?:路线|指南)"
)
"""Titles of pages that footers lead to."""
_ADDRESS = re.compile(
    r"(?:/[a-z]{2}(?:[-_][a-z]{2,4})?)?/(?:about(?:[-_]?(?:us|me))?|contact(?:[-_]?us)?|privacy(?:[-_]?policy)?|disclaimer)(?:/(?:index\.\w{3,5})?|\.\w{3,5})?",
    re.IGNORECASE,
)
"""Addresses of such pages; blogs date them, too."""
_GOOD_AT = re.compile("擅[长長]")
_SEVERAL, _PROSE, _LABEL = 3, 40, 12
"""Lines that tell of others, characters of a line of text, and of one that only says what follows."""
_WHOLE = re.compile(rf"\W*{TO_THE_WHOLE}\W*", re.IGNORECASE)
"""Links and buttons on cards, each of which leads to its whole."""
_MOST = 0.8
"""Share of a text that such cards are."""


def is_about_the_site(context: Context, content: Content) -> bool:
    """Is it by its address, or by its class, its title or where its trail ends and without a date or tag, a page beside the articles (who we are)?

    A department tells that it is none, but for one called so, or the last of a trail, without a link; so does a name, unless ``<title>`` says so.
    """
    if _ADDRESS.fullmatch(urlsplit(context.url).path):
        return True
    names = SEPARATOR.split(context.head.title)
    if any((content.published_at, content.modified_at, content.source, content.tags)):
        return False
    if (
        (steps := content.breadcrumbs)
        and steps[-1].url is None
        and (_ABOUT.fullmatch(steps[-1].name) or steps[-1].name in {f"关于{name}" for name in names})
    ):
        return True
    if content.departments or _ABOUT.fullmatch(names[0]):
        return all(map(_ABOUT.fullmatch, content.departments))
    named = content.authors or content.publisher
    return not named and bool(_PAGE_CLASS.search(context.layout.nodes[0].names) or _ABOUT.fullmatch(content.title))


def lists_others(title: Title, content: Content) -> bool:
    """Is it excerpts, each cut off, or what several doctors are good at, under no title of its own and without a day? Their pages are elsewhere."""
    lines = content.text.split("\n")
    prose = [line for line in lines if len(line) >= _PROSE]
    if len(prose) >= _SEVERAL and all(line.endswith(("...", "…")) for line in prose):
        return True
    if title.is_sure or any((content.published_at, content.modified_at, content.source)):
        return False
    said = [bool(_GOOD_AT.search(line)) for line in lines]
    behind_label = [False, *(good and len(line) < _LABEL for line, good in zip(lines, said, strict=True))]
    return sum(good and not label for good, label in zip(said, behind_label[:-1], strict=True)) >= _SEVERAL


def is_cards(container: Node) -> bool:
    """Is nearly all of the text on several cards, each with a link or button that leads to its whole?"""
    leading = [leads for leads in container.element.iterdescendants("a", "button") if _WHOLE.fullmatch("".join(map(str, leads.itertext())))]
    if len(leading) < _SEVERAL:
        return False
    sizes = _characters(container.element)
    cards: dict[etree._Element, int] = {}
    for leads in leading:
        card = next(around for around in leads.iterancestors() if around is container.element or sizes[around] > _PROSE)
        if card is container.element:
            return False
        cards[card] = sizes[card]
    if any(around in cards for card in cards for around in card.iterancestors()):
        return False
    return len(cards) >= _SEVERAL and sum(cards.values()) >= _MOST * sizes[container.element]


def _characters(root: etree._Element) -> dict[etree._Element, int]:
    """Characters without white space in an element and in each one inside it, counted once: pages may nest many links in one."""
    sizes: dict[etree._Element, int] = {}
    for element in reversed(list(root.iter(etree.Element))):
        inside = (sizes[child] if isinstance(child.tag, str) else 0 for child in element)
        sizes[element] = sum(inside) + sum(len("".join(text.split())) for text in (element.text, *(child.tail for child in element)) if text)
    return sizes
