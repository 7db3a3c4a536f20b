"""Inside the container: which lines are the article's own."""

from __future__ import annotations

import re
from itertools import pairwise

from healthcrawl.extract.blocks import Line, Node
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.line_kinds import is_crumb
from healthcrawl.extract.marks import BODY, RELATED, TAGS, Marks
from healthcrawl.extract.title_words import PART_SUFFIX, Title, letters
from healthcrawl.extract.words import BOILERPLATE, PUNCTUATION, RELATED_HEADING, Role

_CONTROL = re.compile(
    r"[\s\W]*(?:(?:[上下前后]一?[篇页章][:\uff1a\s].*)|打印(?:本[页文]|文章|此[页文])?|关闭(?:本页|窗口|此页)?|返回(?:顶部|"
    r"首页|列表|上一页|目录)?|回到?顶部|分享(?:到|至|"
    r"给|按钮)?.{0,30}|收藏(?:本[页文])?|加入收藏|推荐给?(?:好友|朋友)?|复制(?:链接|本文地址|网址)|"
    r"(?:字体|字号|文字大小)?\s*[:\uff1a]?\s*[\[【]?\s*[大中小特]+(?:[\s/|]*[大中小]){1,3}\s*[\]】]?.{0,12}|(?:我要|发表|"
    r"查看|网友|最新|已有\d+条)?(?:评论|"
    r"留言|纠错|投稿|举报|报错)[\s\W\d]*(?:条)?|点击(?:进入|查看|展开|加载|收听).{0,20}|展开(?:全文|阅读|更多).*|"
    r"阅读(?:全文|原文|更多).*|扫一?扫.{0,30}|用?手机(?:浏览|观看|扫描?.{0,20}(?:观看|浏览|阅读|查看))|"
    r"扫码(?:下载|关注|查看|阅读|加).{0,20}|(?:下载|打开|安装)\w{0,12}(?:app|客户端)\w{0,16}(?:[\s\uff0c,→]{1,2}[^\uff0c。]{0,24})?|更多\w{0,16}请?关注[^\uff0c。]{0,40}|更多[^。]{2,40}二维码[^。]{0,12}关注[^。]{0,30}|(?:视频|图[标表片])?加载中.{0,12}|"
    r"微信扫.{0,30}|关注.{0,12}(?:公众号|微信|微博).{0,20}|广告|ad|advertisement|(?:浏览|阅读|点击|访问|人气|热度)(?:次数|量|"
    r"数)?[:\uff1a\s(\uff08]*\d*[)\uff09次\s]*|赞\s?\(?\d*\)?|点赞.{0,6}|[顶踩]一下|喜欢\s?\d*|转载请注明.{0,80}|"
    r"本文(?:地址|链接|网址)[:\uff1a].*|文章(?:链接|"
    r"地址)[:\uff1a].*|"
    r"(?:双击|右键).{0,20}|javascript.{0,60}|document\.write.{0,200}|相关(?:专题|搜索)[:\uff1a].*|tags?|标签|\.{3,}|share|"
    r"print|email|tweet|(?:查看|了解)?更多|more|向(?:他|她|ta|医生)(?:提问|咨询)|ta(?:共|已|累计)?(?:帮助|回答)了?\s?\d+.{0,4})[\s\W]*",
    re.IGNORECASE,
)
_ADVERT = re.compile(r"\W*(?:广告|廣告|赞助|贊助|推广|sponsored|ad\b)", re.IGNORECASE)
"""A link into the text that somebody paid for says so."""
_BUTTONS = re.compile(r"(?:[【\[][^】\]]{1,12}[】\]]\s*){3,}")
"""A row of tools in brackets."""
ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.){1,4}(?:com|cn|net|org)\b[\w./]*", re.IGNORECASE)
"""The address of a site, which many print before the date."""
_SIZES = re.compile(r"字[号体]\s*[:\uff1a]?[\s|]*(?:[大中小][\s|]*){2,3}")
"""Tools for the size of the letters."""
_SHORT = 100
"""Characters of a line above the text that says from where and when it is."""
_LABEL_ALONE = re.compile(r"(?:作者|来源|时间|日期|标题|楼主|发布者|发表人|(?:语音|音频|视频|文字)(?:内容|版|转写)?)\s?[:\uff1a]")
_TITLE_LABEL = re.compile(r"(?:[贴帖]子|文章)?(?:标题|主题|题目)\s*[:\uff1a]\s*")
_DATED = re.compile(r"(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s*\d{1,2}:\d\d(?::\d\d)?)?")
MIN_CONTENTS = 2
_CONTENTS = re.compile(r"[\W\d]*(?:(?:本文|文章|词条)?(?:目录|目錄)|contents|on this page)\W*(?:隐藏|显示|展开|收起)?\W*", re.IGNORECASE)
_BYLINE = re.compile(r"(?:发布者|发布人|发布|原?作者|编辑|来源|来自|出处|查看|浏览|阅读|点击|人气|评论|回复)(?:次数|数)?\s?[:\uff1a]")
"""What a line above the text says beside its date."""
SUMMARY_LABEL = re.compile(r"^(?:(?:内容|文章|本文|全文|新闻)?(?:摘要|提要|导读|导语|简介)|核心提示|核心提要)\s?[:\uff1a]\s*")
_TEASER, _ALIKE = 20, 6
"""Characters of a line that may repeat the beginning of the text, and those that tell at a glance that it does not."""
_ABOVE = 8
"""Lines of the container among which the title may stand."""
_NAME = 8
"""A line with no more letters than this beside its dates says by whom and when."""
_LABEL = 8
"""Characters of a line that may name a list."""
_CELLS = 4
"""Cells of a table that may be a copy of another."""
_COPIED = 30
"""Characters of a line that nobody writes twice."""
_PARAGRAPH = 60
"""Characters of a paragraph, whatever its signs."""
_PILE = 1000
"""Characters that nobody writes without punctuation."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE_ONLY = re.compile(
    r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?|发布于[:\uff1a].{1,10}|"
    rf"(?:[a-z]+day,?\s)?(?:\d{{1,2}}\s{_MONTH},?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?)\s(?:19|20)\d\d",
    re.IGNORECASE,
)
_FILED = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*(?://|[|\uff5c·•])\s*[^。\uff0c\uff1b]+")
"""The day and the categories."""
_NOTHING = re.compile(r"[(\uff08【]?(?:全文|本文)?完[)\uff09】]?|[\W\d_]{0,12}|[-—=*_\s]{3,}\S{0,6}[-—=*_\s]{3,}")
_NOTICE = re.compile(
    r"(?:(?:温馨|友情|特别|健康)?提[示醒]\s*[:\uff1a]\s*)?(?:版权声明|免责声明|特别声明|郑重声明|声明|版权所有|版权归|"
    r"(?:温馨|友情|特别)?提[示醒][:\uff1a](?:以上|本文|文中|"
    r"本站)|本文(?:来源|来自|仅代表|系|由)|以上(?:内容|信息|文章|建议).{0,6}(?:仅|由|来)|本[站网]|凡(?:本网|注明)|文中(?:图片|内容)|本文(?:封面|题头|配)?图片|图片来源于|未经)"
    r"|.{0,40}(?:[仅僅]供.{0,12}[参參]考|不[能可应應]?(?:代替|替代|作为|作為|取代).{0,12}(?:面诊|就诊|诊断|诊疗|医嘱|依据|診斷|診療|醫囑|依據|就醫|看診))"
)
_RELATED_TO = re.compile(
    r"[^\s。\uff0c\uff1a:]{2,14}相关(?:阅读|文章|资讯|新闻|知识|问答|问题|疾病)\W*|[^\s。\uff0c\uff1a:]{0,8}(?:医生|专家)推荐\W*"
)
"""A heading of links about the topic that it names, or of doctors."""
_AFTERWARDS = re.compile(
    r"[\s\W]*(?:(?:网友|读者|最新|全部|热门|精彩|欢迎发表|发表|我要|查看)?(?:评论|留言|跟帖|回复)(?:列表|区|内容|"
    r"\s?[(\uff08\[]?\s?\d+.{0,6})?[\s\W]*$|我来说两句|(?:发表|"
    r"添加|写下?)(?:我的|您的)?评论|已有\s?\d+.{0,4}条?评论|共有?\s?\d+\s?条?评论|(?:用户名|昵称|匿名发表|验证码)[:\uff1a]|"
    r"本文通告引用|(?:郑\s?重|免\s?责|版\s?权|"
    r"特\s?别|独\s?家)\s?(?:声|申)\s?明|(?:作者|专家|医[生师]|專家|醫[生師])(?:简介|介绍|簡介|介紹|名片)[\s\W]*(?:$|(?<=[:\uff1a】])|\s)|(?:相关|推荐|热门|本院|附近)(?:医[生师]|专家|医院)(?:推荐)?\W*$|trackback|引用通告|[上下]一(?:篇|[条條则則]\s?[:\uff1a])|leave\sa\s(?:reply|comment)|comments?\s?[(\d])",
    re.IGNORECASE,
)
_NEIGHBOUR = re.compile(r"\W*[上下]一篇\s?[:\uff1a]")
"""What leads to the articles before and behind stands below a text, whatever follows."""
_END = re.compile(
    r"[\s\W]*(?:责任编辑|责编)[\s\W]*[\u4e00-\u9fff]{2,4}[\s\W]*|"
    r"[\s\W]*(?:(?:责任)?编辑|责编|审核|校对|监制|来源|稿源|作者|编审|记者|通讯员|本文编辑|值班编委)\s*[:\uff1a/].{0,40}|"
    r"本[贴帖文]由.{2,60}(?:发表|张贴|发布).{0,12}|"
    r".{0,30}(?:发布时间|发表时间|发表于|发布于|张贴|posted)\s?[:\uff1a]?\s?(?:19|20)\d\d[-/.年].{0,40}"
)


def own_lines(layout: Layout, marks: Marks, container: Node, title: Title) -> list[int]:
    """Numbers of the container's lines that are the article's own, without title, controls, notices and lists of links at either end."""
    own_title = letters(title.text)
    kept = [number for number in range(container.first, container.last) if marks.kind[number] == BODY]
    kept = _above_lists(layout, marks, _cut(layout, _one_copy(layout, kept, title.line)))
    kept = [number for number in _without_contents(layout, kept) if not is_control(layout.lines[number])]
    kept = kept[_behind_title(layout, kept, own_title) :] if title.line is None or title.line >= container.first else kept
    kept = [number for place, number in enumerate(kept) if place >= _ABOVE or not _is_open_tab(layout, layout.lines[number])]
    while kept and _is_head(layout.lines[kept[0]], own_title):
        kept.pop(0)
    while kept and _is_below(layout.lines[kept[-1]], container, kept):
        kept.pop()
    return _without_link_runs(layout, _one_table(layout, kept))


def _behind_title(layout: Layout, kept: list[int], title: str) -> int:
    """How many of the lines stand above the printed title, among those before the first paragraph."""
    for place, number in enumerate(kept[:_ABOVE]):
        text = layout.lines[number].text
        if letters(text) == title:
            return place
        if len(text) >= _TEASER:
            break
    return 0


def without_teaser(layout: Layout, kept: list[int], title: str) -> list[int]:
    """Leave out the title once more, and a first line that only repeats the beginning of the text, whole or cut off, as machines' summaries do."""
    if len(kept) > 1 and layout.lines[kept[0]].text == title:
        kept = kept[1:]
    if len(kept) < 2:
        return kept
    teaser, below = SUMMARY_LABEL.sub("", layout.lines[kept[0]].text, count=1), layout.lines[kept[1]].text
    if teaser[:_ALIKE] != below[:_ALIKE] or len(teaser) < _TEASER:
        return kept
    text = letters("".join(layout.lines[number].text for number in kept[1:12]))
    return kept[1:] if text.startswith(letters(teaser.rstrip(".…"))) else kept


def _one_copy(layout: Layout, kept: list[int], title: int | None) -> list[int]:
    """Of a text that the page prints twice, as for screens of two sizes, the copy below the line ``title``, else the first."""
    long = [place for place, number in enumerate(kept) if len(layout.lines[number].text) >= _COPIED]
    texts = [layout.lines[kept[place]].text for place in long]
    end = texts.index(texts[-1]) + 1 if texts else 0
    copy = set(texts[:end])
    again = [place for place, text in zip(long[end:], texts[end:], strict=True) if text in copy]
    repeated, rest = sum(len(layout.lines[kept[place]].text) for place in again), sum(map(len, texts[end:]))
    # what stands there three times and more is no copy but a refrain
    if len(again) < 2 or repeated * 3 < rest * 2 or repeated * 2 > sum(map(len, texts[:end])) * 3:
        return kept
    if title is not None and kept[long[end - 1]] < title < kept[again[0]]:
        return [number for number in kept if number > title]
    heading = layout.lines[title].text if title is not None else ""
    second = next((place for place in range(long[end - 1] + 1, again[0]) if layout.lines[kept[place]].text == heading), again[0])
    return kept[: min(second, long[end - 1] + len(kept) - long[-1])]


def _cut(layout: Layout, kept: list[int]) -> list[int]:
    """Leave out what follows a line that ends articles, unless as much text follows it as stands before."""
    sizes = [_prose(layout.lines[number]) for number in kept]
    total, before = sum(sizes), 0
    for place, number in enumerate(kept):
        text = layout.lines[number].text
        if before * 3 > total and _NEIGHBOUR.match(text):
            return kept[:place]
        if before * 3 > total * 2 and len(text) < 90 and (_END.fullmatch(text) or _AFTERWARDS.match(text) or RELATED_HEADING.fullmatch(text)):
            return kept[: place + (_END.fullmatch(text) is not None)]
        before += sizes[place]
    return kept


def _above_lists(layout: Layout, marks: Marks, kept: list[int]) -> list[int]:
    """Leave out what stands behind tags or related reading if no paragraph is among it: further lists, which no heading tells to be some."""
    # a paragraph right below a linked headline is an excerpt of the text that the headline leads to
    last = next((number for number in reversed(kept) if _prose(layout.lines[number]) and not _linked(layout.lines[number - 1])), None)
    if last is None:
        return kept
    end = next((number for number in range(last, kept[-1]) if marks.kind[number] in (TAGS, RELATED)), kept[-1])
    return [number for number in kept if number <= end]


def _prose(line: Line) -> int:
    """Characters of a paragraph; none of a short line without a full stop: a list of headlines below a text is no text."""
    return len(line.text) - line.linked if "。" in line.text or len(line.text) >= _PARAGRAPH else 0


def is_control(line: Line) -> bool:
    """Is the line a tool of the page: share, print, counters?"""
    text = line.text
    if len(text) < 90 and (_CONTROL.fullmatch(text) or (text[0] in "【[" and line.links and _BUTTONS.fullmatch(text))):
        return True
    return _linked(line) and bool(_ADVERT.match(text))


def _without_contents(layout: Layout, kept: list[int]) -> list[int]:
    """Drop tables of contents: two and more lines that only lead to places further down on the page, and the line that names them."""
    lines = layout.lines
    leading = {number for number in kept if (links := lines[number].links) and links[0].href[:1] == "#" and _leads_down(lines[number])}
    if len(leading) < MIN_CONTENTS:
        return kept
    result: list[int] = []
    for number in kept:
        if number not in leading:
            result.append(number)
        elif result and _CONTENTS.fullmatch(layout.lines[result[-1]].text):
            result.pop()
    return result


def _leads_down(line: Line) -> bool:
    """Does the line only lead to another place of the page? Headings that link to themselves do not."""
    if line.node.tag[:1] == "h" and line.node.tag[1:].isdigit():
        return False
    return len(line.text) - line.linked <= _NAME and all(link.href[:1] == "#" for link in line.links)


def _is_head(line: Line, title: str) -> bool:
    """Does the line stand above the body, not in it?"""
    words = letters(PART_SUFFIX.sub("", line.text))
    unended = line.text.rstrip(",\uff0c")  # of tags one below the other, each with a comma behind it
    dateless = letters(_DATED.sub("", _SIZES.sub("", ADDRESS.sub("", line.text)) if len(line.text) < _SHORT else line.text))
    return (
        not words
        or title in (words, dateless)
        or letters(_TITLE_LABEL.sub("", line.text, count=1)) == title
        or bool(_LABEL_ALONE.fullmatch(line.text))
        or (line.linked and title and (words.endswith(title) or words.startswith(title)) and len(words) - len(title) <= line.linked)
        or (len(dateless) <= _NAME and dateless != letters(line.text))
        or (len(line.text) < _SHORT and len(_BYLINE.findall(line.text)) > 1 and _DATED.match(line.text) is not None)
        or bool(_DATE_ONLY.fullmatch(line.text.strip()))
        or (len(line.text) < _SHORT and _FILED.fullmatch(line.text) is not None)
        or is_crumb(line)
        or (line.linked * 5 >= len(unended) * 4 and not PUNCTUATION.search(unended))
    )


def _is_open_tab(layout: Layout, line: Line) -> bool:
    """Is the line the one item without a link of a list of links: the tab whose text is shown?"""
    items = line.node.parent
    if line.node.tag != "li" or line.links or len(line.text) > _LABEL or items is None:
        return False
    others = [other for other in layout.lines[items.first : items.last] if other is not line]
    return len(others) > 1 and all(map(_linked, others))


def _one_table(layout: Layout, kept: list[int]) -> list[int]:
    """Of two tables one behind the other that say the same, as for screens of two sizes, the one with fewer rows."""
    tables = {number: table for number in kept if (table := layout.lines[number].table) >= 0}
    for first, second in pairwise(dict.fromkeys(tables.values())) if len(tables) > 1 else ():
        rows = [[number for number in tables if tables[number] == table] for table in (first, second)]
        one, other = ({cell for number in part for cell in layout.lines[number].text.split("\t") if cell} for part in rows)
        if min(len(one), len(other)) >= _CELLS and (one <= other or other <= one):
            again = max(rows, key=len)
            return [number for number in kept if number not in again]
    return kept


def _linked(line: Line) -> bool:
    return line.linked * 5 >= len(line.text) * 4


def _is_tail(line: Line) -> bool:
    """Does the line stand below the body, not in it?"""
    text = line.text
    if RELATED_HEADING.fullmatch(text) or _RELATED_TO.fullmatch(text) or (_linked(line) and line.table < 0) or not letters(text):
        return True
    if len(text) < 200 and (_NOTICE.match(text.lstrip("【[(\uff08※*· ")) or (len(text) < 60 and BOILERPLATE.search(text))):
        return True
    return bool(_END.fullmatch(text) or _NOTHING.fullmatch(text))


def _is_below(line: Line, container: Node, kept: list[int]) -> bool:
    """Does the last line not belong to the text?"""
    return _is_tail(line) or (len(kept) > 1 and (_is_pile(line) or _is_about_author(line.node, container, kept[0])))


def _is_about_author(node: Node | None, container: Node, first: int) -> bool:
    """Does the line stand in a block behind the text that says who wrote it?"""
    while node is not None and node is not container and node.first > first:
        if node.role & Role.AUTHOR and not node.role & Role.CONTENT:
            return True
        node = node.parent
    return False


def _is_pile(line: Line) -> bool:
    """Is the line a pile of words for search engines?"""
    return len(line.text) > _PILE and not PUNCTUATION.search(line.text)


def _without_link_runs(layout: Layout, kept: list[int]) -> list[int]:
    """Drop runs of three and more lines that are only links, and the short lines between them: menus and lists in the middle of the text."""
    result: list[int] = []
    run: list[int] = []
    links = 0
    for number in [*kept, None]:
        line = layout.lines[number] if number is not None else None
        if line and number is not None and line.table < 0 and line.links and _linked(line):
            run.append(number)
            links += 1
        elif line and number is not None and run and len(line.text) <= _LABEL and not PUNCTUATION.search(line.text):
            run.append(number)
        else:
            behind = next((place for place in range(len(run), 0, -1) if layout.lines[run[place - 1]].links), 0)
            result += run if links < 3 else run[behind:]
            run, links = [], 0
            if number is not None:
                result.append(number)
    return result
