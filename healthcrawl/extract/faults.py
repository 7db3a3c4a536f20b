"""Pages that must not be believed: challenges, login walls, shells, errors, soft 404s."""

from __future__ import annotations

import re

from healthcrawl.extract.document.head import Head
from healthcrawl.extract.document.tree import Document
from healthcrawl.extract.page.layout import Layout
from healthcrawl.items.article import Fault, FaultKind
from healthcrawl.text import urls

_SHORT = 600
"""Pages with more characters of text than this are not judged by phrases."""
_MESSAGE = 120
"""Characters of a message that stands in the place of an article."""
_REFRESH = re.compile(r"\s*(\d+(?:\.\d+)?)?\s*[;,]?\s*url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
_PHRASES: tuple[tuple[FaultKind, re.Pattern[str]], ...] = (
    (
        "challenge",
        re.compile(
            r"验证码|安全验证|人机验证|滑动验证|拖动滑块|请完成验证|访问过于频繁|访问频率过高|异常访问|请求过于频繁|浏览器安全检查|"
            r"正在验证|访问被阻断|您所在的(?:国家或)?地区.{0,12}(?:无法|不能|不支持)|(?:使用|接受|存储)\s?cookies?\b|"
            r"just a moment|checking your browser|"
            r"are you (?:a )?human|captcha|attention required|verify you are|ddos protection|网站防火墙|访问被拦截|您的请求.{0,12}(?:拦截|攻击)|WAF",
            re.IGNORECASE,
        ),
    ),
    (
        "error_page",
        re.compile(
            r"数据库(?:连接|错误|出错|查询)|database (?:error|connection)|error establishing|mysql(?:i)? (?:error|server)|SQLSTATE|"
            r"you have an error in your sql|internal server error|bad gateway|service unavailable|fatal error|服务器(?:内部)?错误|系统(?:错误|"
            r"繁忙|维护)|网站(?:维护|升级)中|站点(?:维护|暂停|已关闭)|运行时错误|(?<![\w-])502(?![\w-])|503 service|stack trace|exception occurred",
            re.IGNORECASE,
        ),
    ),
    (
        "soft_404",
        re.compile(
            r"(?:页面|网页|内容|文章|信息|帖子|主题|资源|文件|您访问的.{0,8}|你访问的.{0,8}|您(?:所)?(?:要)?(?:查看|浏览|请求|"
            r"找)的.{0,8})(?:已经?)?(?:不存在|未找到|找不到|没有找到|"
            r"无法找到|已?被?删除|被移除|已下线|已失效|飞走了|走丢了)|找不到(?:该|此|您|你|相关|页面)|没有找到(?:您|该|相关|页面)|"
            r"404\s*(?:not found|错误|页面|-)|not found|"
            r"page (?:you requested )?(?:was )?not found|抱歉.{0,12}(?:不存在|删除|找不到)|指定的主题不存在",
            re.IGNORECASE,
        ),
    ),
    (
        "login",
        re.compile(
            r"请先?登[录陆](?:后|才|查看|再)?|登[录陆]后(?:才能|可)?(?:查看|继续|阅读|浏览)|您(?:还)?(?:没有|未)登[录陆]|(?:需要|"
            r"必须)登[录陆]|没有权限|无权(?:访问|查看)|仅限会员|"
            r"会员(?:登录|专享)|please (?:log|sign) ?in|login required",
            re.IGNORECASE,
        ),
    ),
    (
        "loading",
        re.compile(
            r"加载中|正在加载|努力加载|请稍[候后]|跳转中|正在跳转|自动(?:带您|为您)?(?:前往|跳转)|"
            r"loading|enable javascript|启用\s?javascript|开启\s?javascript|浏览器不支持",
            re.IGNORECASE,
        ),
    ),
)
_TITLES: tuple[tuple[FaultKind, re.Pattern[str]], ...] = (
    (
        "soft_404",
        re.compile(
            r"^\W*(?:404\b.*|(?:页面|网页|内容|文章)(?:不存在|未找到|找不到|没有找到).*|.*(?:not found|找不到页面|页面不存在|您访问的页面不存在).*)$",
            re.IGNORECASE,
        ),
    ),
    (
        "challenge",
        re.compile(r"^\W*(?:安全验证|人机验证|验证码?|just a moment.*|attention required.*|访问验证|滑动验证|百度安全验证)\W*$", re.IGNORECASE),
    ),
    (
        "error_page",
        re.compile(
            r"^\W*(?:\S+\s\|\s5\d\d:.*|50\d\b.*|connection timed out.*|web server is down.*|"
            r".{0,40}(?:system|database) error|数据库错误|系统错误|系统发生错误|错误提示|服务器错误|internal server error|bad gateway)\W*$",
            re.IGNORECASE,
        ),
    ),
    ("login", re.compile(r"^\W*(?:用户|会员|账号)?(?:登录|登陆|log ?in|sign ?in)(?:页面|注册)?(?:\s*[-_|].*)?$", re.IGNORECASE)),
)


def refresh(document: Document, head: Head, layout: Layout) -> Fault | None:
    """A page that only sends elsewhere."""
    found = _REFRESH.match(head.refresh) if head.refresh else None
    if not found or len(page_text(layout)) > _SHORT // 3 or float(found[1] or 0) > 30:
        return None
    target = urls.resolve(document.base, found[2].strip())
    if target is None or urls.key(target) == urls.key(document.page.url):
        return None
    return Fault(kind="meta_refresh", detail=f"the page sends the reader on to {target}", target=target)


def unprinted(document: Document, layout: Layout) -> Fault | None:
    """A page without a word."""
    if layout.lines:
        return None
    kind: FaultKind = "loading" if b"<script" in document.source else "empty"
    return Fault(kind=kind, detail="the page prints nothing")


def by_title(head: Head, title: str, text: str) -> Fault | None:
    """A page whose title confesses what it is; long texts may be about such pages."""
    if len(text) <= _SHORT:
        for said in (head.title, title):
            for kind, pattern in _TITLES:
                if said and pattern.match(said):
                    return Fault(kind=kind, detail=f"the title is {said[:80]!r}")
    return None


def message(text: str) -> Fault | None:
    """What looks like an article, but is so short that it may be a message."""
    return by_words(text) if len(text) <= _MESSAGE else None


def by_words(text: str) -> Fault | None:
    """A short text that is a message, not an article."""
    if len(text) <= _SHORT:
        for kind, pattern in _PHRASES:
            if found := pattern.search(text):
                return Fault(kind=kind, detail=f"the page says {found[0]!r}")
    return None


def page_text(layout: Layout, limit: int = 2000) -> str:
    """The beginning of all that the page prints."""
    pieces, size = [], 0
    for line in layout.lines:
        pieces.append(line.text)
        size += len(line.text)
        if size > limit:
            break
    return "\n".join(pieces)
