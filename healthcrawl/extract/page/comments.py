"""What readers wrote below a text, where no class says so: the section under a heading like 热门评论 10条."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.layout import Layout

BEGINS = frozenset("评評留跟网读用游最全所热精文本发写我已共查显相买顾客患《0123456789cClL【[■□◆●★▪>》·•|(\uff08 \t\u3000")
"""Signs that such a heading begins with: most lines need no second look."""
LONGEST = 60
"""Characters of such a heading."""
_HEADING = re.compile(
    r"[\W_]*(?:《[^》]{2,80}》)?(?:(?:网友|读者|用户|游客|买家|顾客|客户|患者|最新|全部|所有|热门|精彩|最热|文章|本文|发表|写|我要|已有|共有?|查看|相关)[的了]?\s?){0,3}"
    r"(?:\d+\s?[条條个篇件则]?\s?(?:网友)?)?(?:评论|評論|点评|评价|留言|跟帖|comments?|leave\sa\scomment)(?:列表|区|內容|内容)?"
    r"\W*(?:共?\s?\d*\s?[条條个篇件则]?)?[\W\d]*(?:(?:文明上网|请?自觉遵守|请?登录|登陆|已有|共有?).{0,40})?",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"回[复覆復]|举报|支持|反对|点?赞|[顶踩]|沙发|板凳|\d\s?[楼樓]|[前刚]\W*$|昵称|匿名|登[录陆]|提交|发[布表]|e-?mail|验证码|暂无|于.{0,12}\d{4}|\d:\d\d|(?:19|20)\d\d[-/年]\d",
    re.IGNORECASE,
)
"""What stands beside comments, or in their form."""
NAMES = re.compile(r"(?:^|[\s_-])(?:comments?|commentlist|disqus|pinglun|liuyan)(?:$|[\s_-])", re.IGNORECASE)
"""What blocks of comments are called."""
_SHORT = 32
"""Characters of a line that has such a sign."""
_PROSE = 25
_PER_SIGN = 4
"""Paragraphs that a comment may have."""
MIN_ABOVE = 100
"""Unlinked characters above comments."""
_CLIMB = 4


def is_heading(line: Line) -> bool:
    """Does a line of at most ``LONGEST`` characters head a section of comments?"""
    text = line.text
    said = "评" in text or "留言" in text or "評" in text or "跟帖" in text or "omment" in text
    return said and bool(_HEADING.fullmatch(text))


def end_of_comments(layout: Layout, number: int) -> int:
    """Where the comments end that a heading at line ``number`` introduces, at the end of the block that it begins; ``number`` if it heads none."""
    node = layout.lines[number].node
    for _ in range(_CLIMB):
        if node.last > number + 1 or node.parent is None:
            break
        node = node.parent
    below = layout.lines[number + 1 : node.last]
    signs = sum(len(line.text) <= _SHORT and bool(_SIGN.search(line.text)) for line in below)
    prose = sum(len(line.text) - line.linked >= _PROSE for line in below)
    return node.last if signs and signs * _PER_SIGN >= prose and all(line.node.tag != "h1" for line in below) else number
