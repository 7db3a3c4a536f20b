"""What a single line is by its words and links alone: a trail, a pager, a label of tags."""

from __future__ import annotations

import re
from functools import lru_cache

from healthcrawl.extract.page.blocks import Line, Link
from healthcrawl.extract.vocabulary.words import HOME

PAGER_LINE = re.compile(
    r"(?:\s|\[?\d{1,4}\]?|[<>«»‹›⟨⟩⟪⟫←→|\uff5c/…. \[\]【】()\uff08\uff09:\uff1a]|[上下前后後首尾末][一1]?[页頁]|第\s?\d{1,4}\s?[页頁]?|"
    r"共\s?\d+\s?[页条頁]|页[码数次面]|頁[碼數面]|pages?|页次|当前页?|阅读全文|余下全文|[上下]一篇|页|转到|跳转|分页|prev(?:ious)?|next)++",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?:(?:pages?|分?页[码数面]?|分?頁[碼數面]?)[:\uff1a]?\s*)?\[?1\]?(?:[\s|]*(?:page\s)?\[?\d{1,3}\]?)+", re.IGNORECASE)
_PAGER_HINT = re.compile(r"[上下前后後首尾末][一1]?[页頁]|next|共\s?\d+\s?页|pages?\s\d|[»›⟩→]$", re.IGNORECASE)
CRUMB_START = re.compile(
    r"[\s>》»·]*(?:您?(?:的|现在的?|目前的?|当前的?|现在|当前|目前)?所?在?的?(?:当前|所在)?(?:位置|位於|位于|所在位置|"
    r"所处位置|路径)|当前(?:位置|页面)|您?现在(?:位于|的位置|所在)|"
    r"您在这里|位置导航|导航(?!页)|you\sare\shere)\s*(?:是|在)?\s*[:\uff1a>》»]?",
    re.IGNORECASE,
)
TRAIL_WITHIN = re.compile(r"(?:[您你]|当前|现在|目前|所在)[^\s:\uff1a]{0,6}(?:位置|页面)\s?[:\uff1a]")
"""What introduces a trail behind other links of its line."""
_ARROWS = re.compile(r">|》|»|›|→|＞|〉|/|／|\\|::|-|·")
_BETWEEN = re.compile(r"\s*(?:>+|》|»|›|→|＞|〉|／|->)\s*")
_HOME = re.compile(rf"(?:(?!设为|設為)[\w\u4e00-\u9fff]{{0,8}}{HOME}|home(?:page)?)", re.IGNORECASE)
_TOP_BAR = re.compile("设为首页|加入收藏")
_ROOT = re.compile(r"(?:https?:)?//[^/]+/?|/")
TAG_LABEL = re.compile(
    r"[\s#]*(?:文章|本文|相关|内容|词条)?(?:标签|標籤|关键[词字]|關鍵字|"
    r"热词(?:搜索)?|热搜词|tag标签|tags?|keywords?|话题)\s*(?:[:\uff1a]|(?=\s)|$)",
    re.IGNORECASE,
)


def says_trail(text: str) -> bool:
    """Does the line begin with words like 当前位置 and a colon? Then one step is a trail."""
    found = CRUMB_START.match(text)
    return found is not None and found[0].rstrip()[-1:] in (":", "\uff1a")


@lru_cache(maxsize=16384)  # the same menus and lists on page after page
def says_nothing(text: str) -> bool:
    """Is a line that is one link neither a trail, nor a pager, nor a label of tags?"""
    return not (CRUMB_START.match(text) or PAGER_LINE.fullmatch(text) or TAG_LABEL.match(text))


def is_crumb(line: Line) -> bool:
    """Is the line a breadcrumb trail?"""
    text = line.text
    if len(text) > 160:
        return False
    if found := CRUMB_START.match(text):
        return found.end() >= 2 and bool(line.linked) and not _TOP_BAR.search(text)
    links = [link for link in line.links if link.text]  # pictures that lead somewhere cling to the line that follows them
    return bool(
        links
        and _HOME.fullmatch(links[0].text)
        and text.startswith(links[0].text)
        and _ARROWS.match(text[len(links[0].text) :].lstrip())
        and (len(links) < 5 or sum(map(text.count, "-·/")) < 3)
    ) or (len(links) > 1 and (_is_trail(text, links) or bool(TRAIL_WITHIN.search(text))))


def _is_trail(text: str, links: list[Link]) -> bool:
    """Three links and more with nothing but arrows between them; two if the first is the home page."""
    rest = text
    for link in links:
        before, mark, after = rest.partition(link.text)
        if not mark or (rest is not text and not _BETWEEN.fullmatch(before)):
            return False
        rest = after
    return len(links) > 2 or (len(links) == 2 and not rest.strip() and bool(_ROOT.fullmatch(links[0].href)))


def is_pager(line: Line) -> bool:
    """Is the line a row of page numbers?"""
    text = line.text
    if not line.links or len(text) > 120:
        return False
    if PAGER_LINE.fullmatch(text):
        return len(line.links) > 1 or bool(_PAGER_HINT.search(text) or _NUMBERS.fullmatch(text))
    return False
