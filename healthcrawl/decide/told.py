"""What a page says again in other words: dates as they were resolved at first, the other script, a title with a badge, lines for the visitor."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from healthcrawl.decide import dates
from healthcrawl.items.article import Content
from healthcrawl.text.folding import same_in_another_script

_BADGE = re.compile(
    r"^(?:原创|置顶|推荐|精华|热门|最新|转载|图文|视频|独家|荐|顶|热|新|精)[\s|·]+|[\s|·]+(?:原创|置顶|推荐|精华|热门|转载|图文|视频|独家|荐)$"
)
"""What designers set beside a title."""
_SITE_NAME = re.compile(r"\s*_\s*\S.{0,30}|\s*\|\s*\S.{0,30}|\s-\s\S.{0,30}")
"""What stands behind a title to say whose it is."""
_CUT = re.compile(r"\s*(?:\.{3}|…+)$")
_LEAST_TITLE = 4
"""Characters that tell a title that is cut off."""
_LEAST_NAME = 6
"""Shorter titles are headings as well."""
_LONGEST = 100
"""Characters of a line for the visitor."""
_COUNT = r"\d[\d,.]*\s?[万亿]?\s?(?:位|人|人次|次|名)"
_COUNTED = "阅读|浏览|看过|读过|访问|围观|收藏|点赞|在线"
_PASSING = re.compile(
    # the day of the visit, and words of welcome
    r"(?:今天|今日|现在)?是?\W{0,2}(?:\d{4}\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\W{0,4}(?:星期|周|礼拜)[一二三四五六日天].{0,24}"
    r"|(?:早上|早晨|上午|中午|下午|晚上|晚间|[您你])好\s?[,\uff0c!\uff01。、].{0,20}"
    r"|(?:今[天日]|当前|实时)?(?:天气|气温)\s?[:\uff1a]?\s*(?:晴|阴|多云|[大中小阵]?[雨雪]|雾|霾|-?\d).{0,30}"
    # counters
    rf"|[^。]{{0,8}}(?:已有|共有|累计)\s?{_COUNT}(?:网友|读者|用户)?(?:{_COUNTED}|咨询|评论).{{0,12}}"
    rf"|{_COUNT}(?:网友|读者|用户)?(?:已|正在)?(?:{_COUNTED})(?:过|了)?(?:本文|此文)?"
    rf"|(?:[您你]是)?.{{0,8}}第\s?{_COUNT}(?:读者|访客|访问者|网友|用户)"
    # notices of the site
    r"|.{0,16}(?:本站|本网站?|网站|服务器|(?:^|[^\u4e00-\u9fff])系统)(?:将?[于在].{0,40}|正在)?(?:进行)?(?:维护|升级|改版|迁移)(?!.*(?:健康|身体|免疫)).{0,60}"
    r"|.{0,60}\bcookies?\b.{0,60}"
    # calls to follow, to share, to buy, to ask
    r"|.{0,20}(?:扫描?|长按|识别).{0,10}二维码.{0,20}|.{0,12}关注.{0,14}(?:公众号|微信号|微博|我们(?:\W|$)).{0,24}"
    r"|.{0,8}(?:下载|打开).{0,14}(?:app|客户端)(?![a-z]).{0,30}|.{0,16}点个?赞.{0,12}|.{0,12}加入?.{0,6}(?:读者|交流|粉丝)群.{0,12}"
    r"|(?:广告|推广|赞助)\s?[:\uff1a|].{0,60}|[¥\uffe5]\s?\d[\d,.]*.{0,12}|.{0,40}(?:特惠|秒杀|抢购|包邮|立即(?:购买|下单|领取)).{0,30}"
    r"|.{0,20}(?:免费(?:在线)?(?:咨询|提问|问诊)|立即(?:在线咨询|咨询在线|提问)|点击(?:咨询|提问)).{0,30}"
    r"|(?:推荐阅读|延伸阅读|相关阅读|编辑推荐|猜你喜欢|上一篇|下一篇)\s?[:\uff1a|].{0,60}",
    re.IGNORECASE,
)


def told_once(before: Content, after: Content, is_title: Callable[[str], bool]) -> Content:
    """The content after, as far as it says anything new: dates as they were resolved at first, a title without badges, a text without new lines for
    the visitor where nothing else is new; for a page in the other script (traditional for simplified characters, or the other way round) that says
    the same, the content before.

    ``is_title``: is a line the title of an article of the site? Then it recommends that article.
    """
    if before.text != after.text:
        if same_in_another_script(before.text, after.text):
            return before
        if _only_passing(before.text, after.text, is_title):
            after = replace(after, text=before.text, sections=before.sections, summary=before.summary)
    if before.title != after.title and _same_title(before.title, after.title):
        after = replace(after, title=before.title)
    return dates.resolved_once(before, after)


def passing(line: str) -> bool:
    """Is a line said to the visitor, not by the article: a greeting, a count of readers, a notice of the site, a call to follow or to buy?"""
    return len(line) <= _LONGEST and _PASSING.fullmatch(line) is not None


def _only_passing(before: str, after: str, is_title: Callable[[str], bool]) -> bool:
    """Do two texts differ in nothing but lines for the visitor?"""
    old, new = before.split("\n"), after.split("\n")
    was, is_now = Counter(old), Counter(new)
    differing = {*(was - is_now), *(is_now - was)}
    if not differing or not all(passing(line) or (len(line) >= _LEAST_NAME and is_title(line)) for line in differing):
        return False
    return [line for line in old if line not in differing] == [line for line in new if line not in differing]


def _same_title(before: str, after: str) -> bool:
    """Is it the title before with a badge or the site's name beside it, or cut off?"""
    if cut := _CUT.search(after):
        return cut.start() >= _LEAST_TITLE and before.startswith(after[: cut.start()]) and not before.endswith(cut[0].strip())
    if after.startswith(before) and _SITE_NAME.fullmatch(after[len(before) :]):
        return True
    return _BADGE.sub("", before) == _BADGE.sub("", after)
