"""What a title is made of: separators, names of sites and channels, and its letters for comparing."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

SEPARATOR = re.compile(r"\s*(?:[_|\uff5c»›<>]|\s[-–—·:]\s?|—+|--+|::|\s-|-\s)\s*")
HYPHEN = re.compile(r"\s*[-_|\uff5c–—»>·]+\s*")
NAME_SIZE = 12
"""Letters of the name of a site or a channel."""
OWN_WORDS = 6
"""Letters of a title that no channel has."""
PART_SUFFIX = re.compile(
    r"\s*[(\uff08\[【_-]?\s*(?:第\s?[\d一二三四五六七八九十]+\s?[页頁]|page\s?\d+)\s*[)\uff09\]】]?\s*$|\s*[\[【](?:编辑|編輯|edit)[\]】]\s*$",
    re.IGNORECASE,
)
HEADING = {"h1": 0.5, "h2": 0.3, "h3": 0.2, "h4": 0.1}
"""What an element is worth as a title."""
GENERIC = re.compile(r".{0,4}(?:详情|正文|内容|详细|列表|展示|中心)页?")
WELCOME = re.compile("[欢歡]迎您?(?:[来來]到|光[临臨]|访问|訪問|进入|進入)\\s*(.{2,20}?)[!\uff01。\\s]*")
"""A line that greets readers with the site's name."""
NAMES_SITE = re.compile(
    r".{2,}(?:网站?|(?<![去到上进住来往])医院|大学|学院|日报|晚报|博客|论坛|社区|协会|学会|中心|局|厅|办公室|委员会|政府|图书馆|出版社|研究[所院]|学校|中学|小学|公司|集团|在线|频道|之家|blog)(?:首页|[【\[(\uff08]?官方?(?:网站?)?[】\])\uff09]?)?"
    r"|(?:文章|新闻|信息|内容)?(?:显示|浏览|查看|阅读)|无标题(?:文档|页)?|無標題(?:文件|頁)?|"
    r"untitled.*|document|new page \d*|新建网页\s?\d*|(?:[\w-]+\.)+[a-z]{2,4}",
    re.IGNORECASE,
)
"""A ``<title>`` that names the site, or nothing."""
RIGHTS = re.compile("版权所有|版權所有|copyright|©", re.IGNORECASE)
"""Who owns all rights."""
COLUMN = re.compile(
    "(?:公司|企业|集团|行业|学校|校园|学院|医院|院内|科室|本院|本校|工作|综合|活动|媒体|最新|通知|党建)(?:新闻|要闻|动态|资讯|快讯|公告|通知|信息|报道|聚焦)"
)
"""What sites call their own columns: no medium, though it may end like the name of one."""
_MAY_BE_OTHER = 0.6
"""Titles that are less sure may be other lines."""
HOME = re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w+)?")
_NOT_LETTERS = re.compile(r"[\W_]+")


class Title(NamedTuple):
    """The title, and where it stands."""

    text: str
    line: int | None
    """Number of the line that prints it; null if none does."""
    origin: str
    confidence: float

    @property
    def is_sure(self) -> bool:
        """Is it the title, and no other line that only looks like one?"""
        return self.confidence > _MAY_BE_OTHER


def letters(text: str) -> str:
    """Only letters and digits, in lower case: for comparing titles."""
    return (text if text.isalnum() else _NOT_LETTERS.sub("", text)).lower()


def width(text: str) -> int:
    """How broad a text is printed: a Chinese sign is as broad as two letters."""
    return len(text.encode("gb18030", "replace"))


def bare(said: list[str], site: str) -> str:
    """The title without the site's name and the channel."""
    text = said[0]
    for other in said[1:]:
        if 3 < len(other) < len(text) and text.startswith(other):
            return other
    pieces = [piece for piece in SEPARATOR.split(text) if piece]
    if site:
        pieces = [piece for piece in pieces if piece != site] or pieces
    return pieces[0] if pieces and len(pieces[0]) >= max(map(len, pieces)) * 0.4 else max(pieces, key=len, default=text)


def alike(one: str, other: str) -> str:
    """What two texts begin with alike."""
    return "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
