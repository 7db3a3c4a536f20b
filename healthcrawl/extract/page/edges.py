"""What a line at either end of the text is by its words: a tool of the page, a byline, a notice, the heading of what follows."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.line_kinds import is_crumb
from healthcrawl.extract.vocabulary.titles import PART_SUFFIX, letters
from healthcrawl.extract.vocabulary.words import BOILERPLATE, PUNCTUATION, RELATED_HEADING

_CONTROL = re.compile(
    r"[\s\W]*(?:"
    r"(?:[上下前后]一?[篇页章][:\uff1a\s].*)|打印(?:本[页文]|文章|此[页文])?|关闭(?:本页|窗口|此页)?|"
    r"返回(?:顶部|首页|列表|上一页|目录)?|回到?顶部|(?:我要)?分享(?:到|至|给|按钮)?.{0,30}|收藏(?:本[页文])?|加入收藏|"
    r"推荐给?(?:好友|朋友)?|复制(?:链接|本文地址|网址)|"
    r"(?:字体|字号|文字大小)?\s*[:\uff1a]?\s*[\[【]?\s*[大中小特]+(?:[\s/|]*[大中小]){1,3}\s*[\]】]?.{0,12}|"
    r"(?:我要|发表|查看|网友|最新|已有\d+条)?(?:评论|留言|纠错|投稿|举报|报错)[\s\W\d]*(?:条)?|"
    r"(?:\d+|no)\s(?:comments?|replies|条?评论)|点击(?:进入|查看|展开|加载|收听).{0,20}|展开(?:全文|阅读|更多).*|"
    r"阅读(?:全文|原文|更多).*|扫一?扫.{0,30}|(?:微信)?扫[描码][^。\uff0c]{0,8}(?:二维码)?[^。\uff0c]{0,4}关注[^。]{0,16}|用?手机(?:浏览|观看|扫描?.{0,20}(?:观看|浏览|阅读|查看))|"
    r"(?:微信|支付宝)?扫码(?:下载|关注|查看|阅读|加|打赏|赞赏|支付).{0,20}|"
    r"(?:下载|打开|安装)\w{0,12}(?:app|客户端)\w{0,16}(?:[\s\uff0c,→]{1,2}[^\uff0c。]{0,24})?|"
    r"更多\w{0,16}请?关注[^\uff0c。]{0,40}|更多[^。]{2,40}二维码[^。]{0,12}关注[^。]{0,30}|"
    r"(?:视频|图[标表片])?加载中.{0,12}|微信扫.{0,30}|关注.{0,12}(?:公众号|微信|微博).{0,20}|广告|ad|advertisement|"
    r"(?:\d+\s?次\s?){1,2}(?:浏览|阅读|点击)|已有\s?\d*\s?[人次](?:阅读|浏览|围观)|(?:本文|全文|文章)?(?:总?字数(?:统计|总计)?|字數)\s?[:\uff1a]\s?[\d.]+\s?k?\s?字?|"
    r"(?:本文|全文)?(?:预计|預計|预估|估计|大约|大約)?[需约約]{0,2}要?(?:阅读|閱讀)(?:时间|時間|时长|時長|估时|用时|需要?)?\s?[:\uff1a]?\s?[约約]?\s?\d{1,3}\s?(?:分钟|分鐘|mins?|minutes?)|\d{1,3}\s?(?:分钟|分鐘|min(?:ute)?s?)\s?(?:阅读|閱讀|读完|read)|"
    r"(?:浏览|阅读|点击|访问|人气|热度)(?:次数|量|数)?[:\uff1a\s(\uff08]*\d*[)\uff09次\s]*|赞\s?\(?\d*\)?|点赞.{0,6}|"
    r"[顶踩]一下|喜欢\s?\d*|转载请注明.{0,80}|本文(?:地址|链接|网址)[:\uff1a].*|文章(?:链接|地址)[:\uff1a].*|"
    r"(?:一起|立即|点此|點此)?加入[^。]{0,14}(?:telegram|line|facebook|粉絲團|粉丝团|社團)[^。]{0,24}|"
    r"[^。\uff0c\uff1a:]{0,8}(?:[征徵]稿|投稿)(?:启事|啟事|邮箱|信箱)?|(?:双击|右键).{0,20}|javascript.{0,60}|"
    r"document\.write.{0,200}|相关(?:专题|搜索)[:\uff1a].*|tags?|(?:tags?)?标签|\.{3,}|share|print|email|tweet|"
    r"(?:查看|了解)?更多|more|向(?:他|她|ta|医生)(?:提问|咨询)|ta(?:共|已|累计)?(?:帮助|回答)了?\s?\d+.{0,4}"
    r")[\s\W]*",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"\W*(?:广告|廣告|赞助|贊助|推广|sponsored|ad\b)|\s*[>＞<＜《》]{2,}\s?\S|.{4,40}(?:(?:在线|点击|免费|立即)(?:咨询|预约)|咨询热线)\W*$|.{4,40}[>＞]{2,}\s*$",
    re.IGNORECASE,
)
"""A link into the text that somebody paid for says so, or points with arrows to who gives advice."""
_BUTTONS = re.compile(r"(?:[【\[][^】\]]{1,12}[】\]]\s*){3,}|(?:[【\[]\s*(?:打印|关闭|返回|收藏|推荐|复制|评论|发表|查看)[^】\]]{0,6}[】\]]\s*){2}")
"""A row of tools in brackets."""
ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.){1,4}(?:com|cn|net|org)\b[\w./]*", re.IGNORECASE)
"""The address of a site, which many print before the date."""
SIZES = re.compile(r"字[号体]\s*[:\uff1a]?[\s|]*(?:[大中小][\s|]*){2,3}|\[?\bA\s?-\]?\s*\[?A\s?\+\]?")
"""Tools for the size of the letters."""
_SHORT = 100
"""Characters of a line above the text that says from where and when it is."""
_LABEL_ALONE = re.compile(r"(?:作者|来源|时间|日期|原?标题|楼主|发布者|发表人|(?:语音|音频|视频|文字)(?:内容|版|转写)?)\s?[:\uff1a]")
_MAIL_HEAD = re.compile(r"(?:发信人|發信人|标\s?题|標\s?題|发信站|發信站)\s?[:\uff1a].{0,90}|\[\s?\d{1,3}\s?\]")
"""What boards of the terminal print above a post, and its number."""
_TITLE_LABEL = re.compile(r"(?:[贴帖]子|文章|原)?(?:标题|主题|题目)\s*[:\uff1a]\s*")
_STAMPED = re.compile(r"[^:\uff1a]{0,30}(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)\s*\d{1,2}:\d\d(?::\d\d)?[^:\uff1a]{0,20}")
"""Names of media around the minute of publishing."""
_DATED = re.compile(r"(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s*\d{1,2}:\d\d(?::\d\d)?)?")
_BYLINE = re.compile(
    r"(?:发布者|发布人|发布|原?作者|编辑|来源|来自|出处|查看|浏览|阅读|点击|人气|评论|回复|publish(?:ed)?|date|hits|views|click)(?:次数|数)?\s?[:\uff1a]",
    re.IGNORECASE,
)
"""What a line above the text says beside its date."""
SUMMARY_LABEL = re.compile(r"^(?:(?:内容|文章|本文|全文|新闻)?(?:摘要|提要|导读|导语|简介)|核心提示|核心提要)\s?[:\uff1a]\s*")
_NAME = 8
"""A line with no more letters than this beside its dates says by whom and when."""
_PARAGRAPH = 60
"""Characters of a paragraph, whatever its signs."""
_PILE = 1000
"""Characters that nobody writes without punctuation."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE_ONLY = re.compile(
    r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s*[上下]午)?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?|发布于[:\uff1a].{1,10}|"
    rf"(?:[a-z]+day,?\s)?(?:\d{{1,2}}\s{_MONTH},?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?)\s(?:19|20)\d\d",
    re.IGNORECASE,
)
_FILED = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*(?://|[|\uff5c·•])\s*[^。\uff0c\uff1b]+")
"""The day and the categories."""
_EVENT_TIME = re.compile(r"[\W\d一二三四五六七八九十]{0,4}(?:活动|会议|讲座|报告|培训|授课)?时\s{0,4}间\s?[:\uff1a]")
_EVENT_PLACE = re.compile(
    r"[\W\d一二三四五六七八九十]{0,4}(?:活动|会议|讲座|报告|培训|授课)?(?:地\s{0,4}点|会\s{0,4}场|主\s?讲(?:人|嘉宾|专家)?|报告人)\s?[:\uff1a]"
)
"""When and where something takes place, as notices of lectures tell."""
_NOTHING = re.compile(r"[(\uff08【]?(?:全文|本文)?完[)\uff09】]?|[\W\d_]{0,12}|[-—=*_\s]{3,}\S{0,6}[-—=*_\s]{3,}")
_NOTICE = re.compile(
    r"(?:(?:温馨|友情|特别|健康)?提[示醒]\s*[:\uff1a]\s*)?(?:版权声明|免责声明|特别声明|郑重声明|声明|版权所有|版权归|"
    r"(?:温馨|友情|特别)?提[示醒][:\uff1a](?:以上|本文|文中|本站)|本文(?:来源|来自|仅代表|系|由)|以上(?:内容|信息|文章|建议).{0,6}(?:仅|由|来)|本[站网]|"
    r"凡(?:本网|注明)|文中(?:图片|内容)|本文(?:封面|题头|配)?图片|图片来源于|未经|本[文页頁](?:为|為|係)一般[^。]{0,8}(?:信息|资讯|資訊|知识|知識))|"
    r"[^。]{0,20}(?:投[书書稿]|来稿|來稿)[^。]{0,20}(?:[请請]?(?:寄|发|發|投)(?:至|到|往)|邮箱|信箱|e-?mail)[^。]{0,60}[\w.]@\w|"
    r"(?:[^。:\uff1a]{0,16}提[示醒]\s?[:\uff1a]\s?)?(?:[您你]?(?:如果?|若|假如)|[您你])[^。]{0,50}"
    r"(?:点击[^。]{0,50}(?:咨询|医生|专家|客服)|(?:拨打|致电|联系)[^。]{0,50}(?:咨询(?:热线|电话)|客服|[我本]院|我们))|"
    r"[^。]{0,20}(?:登载|刊登|刊发|转载|发布)[此本该]?[文稿][^。]{0,8}传递更多|"
    r".{0,40}(?:[仅僅]供.{0,12}[参參]考|不[能可应應]?(?:代替|替代|作为|作為|取代).{0,12}(?:面诊|就诊|诊断|诊疗|医嘱|依据|診斷|診療|醫囑|依據|就醫|看診))"
)
_RELATED_TO = re.compile(
    r"[^\s。\uff0c\uff1a:]{2,14}相关(?:阅读|文章|资讯|新闻|知识|问答|问题|疾病)\W*|[^\s。\uff0c\uff1a:]{0,8}(?:医生|专家)推荐\W*"
)
"""A heading of links about the topic that it names, or of doctors."""
_AFTERWARDS = re.compile(
    r"[\s\W]*(?:"
    r"(?:网友|读者|最新|全部|热门|精彩|欢迎发表|发表|我要|查看)?(?:评论|留言|跟帖|回复)(?:列表|区|内容|\s?[(\uff08\[]?\s?\d+.{0,6})?[\s\W]*$|"
    r"我来说两句|(?:发表|添加|写下?)(?:我的|您的)?评论|已有\s?\d+.{0,4}条?评论|共有?\s?\d+\s?条?评论|"
    r"(?:用户名|昵称|匿名发表|验证码)[:\uff1a]|本文通告引用|(?:郑\s?重|免\s?责|版\s?权|特\s?别|独\s?家)\s?(?:声|申)\s?明|"
    r"(?:作者|专家|医[生师]|專家|醫[生師])(?:简介|介绍|簡介|介紹|名片)[\s\W]*(?:$|(?<=[:\uff1a】])|\s)|"
    r"(?:文档|文檔|版权|版權)(?:信息|資訊)\W*$|(?:关于|關於|about the )(?:本文)?(?:作者|author)\W*$|"
    r"(?:相关|推荐|热门|本院|附近)(?:医[生师]|专家|医院)(?:推荐)?\W*$|trackback|引用通告|"
    r"[上下]一(?:篇|[条條则則]\s?[:\uff1a])|leave\sa\s(?:reply|comment)|comments?\s?[(\d]"
    r")",
    re.IGNORECASE,
)
_NEIGHBOUR = re.compile(r"\W*[上下]一篇\s?[:\uff1a]")
"""What leads to the articles before and behind stands below a text, whatever follows."""
_END = re.compile(
    r"[\s\W]*(?:责任编辑|责编)[\s\W]*[\u4e00-\u9fff]{2,4}[\s\W]*|"
    r"[\s\W]*(?:(?:责任)?编辑|责编|审核|校对|监制|来源|稿源|作者|编审|记者|通讯员|本文编辑|值班编委)\s*[:\uff1a/].{0,40}|"
    r"※\s?(?:来源|來源|修改|转载|轉載)(?:内容)?\s?[:\uff1a].*|本[贴帖文]由.{2,60}(?:发表|张贴|发布).{0,12}|"
    r"(?:(?:发布|发表|更新)(?:时间|日期)|(?:阅读|浏览|点击)(?:次数|量)?)\s?[:\uff1a]\s*\d*|"
    r".{0,30}(?:发布时间|发表时间|发表于|发布于|张贴|posted)\s?[:\uff1a]?\s?(?:19|20)\d\d[-/.年].{0,40}"
)


def is_control(line: Line) -> bool:
    """Is the line a tool of the page: share, print, counters?"""
    text = line.text
    if len(text) < 90 and (_CONTROL.fullmatch(text) or (text[0] in "【[" and line.links and _BUTTONS.fullmatch(text))):
        return True
    return is_linked(line) and bool(_ADVERT.match(text))


def is_head(line: Line, title: str) -> bool:
    """Does the line stand above the body, not in it?"""
    words = letters(PART_SUFFIX.sub("", line.text))
    unended = line.text.rstrip(",\uff0c")  # of tags one below the other, each with a comma behind it
    dateless = letters(_DATED.sub("", SIZES.sub("", ADDRESS.sub("", line.text)) if len(line.text) < _SHORT else line.text))
    return (
        not words
        or title in (words, dateless)
        or letters(_TITLE_LABEL.sub("", line.text, count=1)) == title
        or bool(_LABEL_ALONE.fullmatch(line.text))
        or _MAIL_HEAD.fullmatch(line.text) is not None
        or (line.linked and title and (words.endswith(title) or words.startswith(title)) and len(words) - len(title) <= line.linked)
        or (len(dateless) <= _NAME and dateless != letters(line.text))
        or (len(line.text) < _SHORT and len(_BYLINE.findall(line.text)) > 1 and _DATED.match(line.text) is not None)
        or bool(_DATE_ONLY.fullmatch(line.text.strip()))
        or (_STAMPED.fullmatch(line.text) is not None and not PUNCTUATION.search(line.text))
        or (len(line.text) < _SHORT and _FILED.fullmatch(line.text) is not None)
        or is_crumb(line)
        or (line.linked * 5 >= len(unended) * 4 and ((len(line.links) > 1 and line.table >= 0) or not PUNCTUATION.search(unended)))
    )


def tells_event(text: str, below: str) -> bool:
    """Does a line tell when or where something takes place, and the next where, or who speaks? Then they are no byline."""
    return bool(_EVENT_PLACE.match(below)) and bool(_EVENT_TIME.match(text) or _EVENT_PLACE.match(text))


def is_linked(line: Line) -> bool:
    """Is next to all of the line links?"""
    return line.linked * 5 >= len(line.text) * 4


def is_tail(line: Line) -> bool:
    """Does the line stand below the body, not in it?"""
    text = line.text
    if RELATED_HEADING.fullmatch(text) or _RELATED_TO.fullmatch(text) or (is_linked(line) and line.table < 0) or not letters(text):
        return True
    if len(text) < 200 and (_NOTICE.match(text.lstrip("【[(\uff08※*· ")) or (len(text) < 60 and BOILERPLATE.search(text))):
        return True
    return bool(_END.fullmatch(text) or _NOTHING.fullmatch(text))


def is_pile(line: Line) -> bool:
    """Is the line a pile of words for search engines?"""
    return len(line.text) > _PILE and not PUNCTUATION.search(line.text)


def prose_size(line: Line) -> int:
    """Characters of a paragraph; none of a short line without a full stop: a list of headlines below a text is no text."""
    return len(line.text) - line.linked if "。" in line.text or len(line.text) >= _PARAGRAPH else 0


def names_neighbour(text: str) -> bool:
    """Does the line lead to the article before or behind?"""
    return bool(_NEIGHBOUR.match(text))


def ends_article(text: str) -> bool:
    """Does the line say by whom it was edited or published, as the last of an article?"""
    return bool(_END.fullmatch(text))


def begins_other(text: str) -> bool:
    """Does the line head what follows an article: comments, notices, further reading, the author's card?"""
    return bool(_AFTERWARDS.match(text) or RELATED_HEADING.fullmatch(text))
