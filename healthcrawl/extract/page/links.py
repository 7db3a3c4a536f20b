"""The page's links to its own site, with what they probably lead to: for discovery where no site file says it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote

from lxml import etree

from healthcrawl.extract.page.entries import MIN_TITLE
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import CHROME, CRUMB, PAGER, TAGS, Marks
from healthcrawl.extract.page.pager import NEXT
from healthcrawl.items.page import PageLink, PageLinkKind
from healthcrawl.text import urls

_NUMBER = re.compile(r"\[?\s*第?\s*\d{1,4}\s*页?\s*\]?")
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|bmp|ico|css|js|json|xml|rss|atom|pdf|docx?|xlsx?|pptx?|zip|rar|7z|gz|mp[34]|avi|mov|flv|apk|exe|txt|woff2?|ttf)$",
    re.IGNORECASE,
)
_TRAP = re.compile(
    r"/(?:archiver|login|logout|register|signin|signup|cart|search|user|member|admin|wp-admin|wp-login|feeds?|rss|atom|print|captcha|api|ajax|"
    r"tags?|author|about(?:-us)?|contact(?:-us)?|privacy(?:-policy)?|disclaimer|guestbook|friends?)(?:[/.?]|$)|/(?:19|20)\d\d/(?:\d\d?/?)?$|/archives?/(?:19|20)\d\d(?:/|$)|[?&]m=\d+|[?&](?:s|q|tags?|auth(?:or)?|keyword|search|sort|order(?:by)?|filter|replytocom|share|print|action)=|"
    r"[?&]date=(?:19|20)\d\d-|[?&](?:rss=1|mobile=)|[?&](?:return(?:_?to|_?url)|oldid|diff|printable|veaction|redlink)=|"
    r"[/=](?:special|%E7%89%B9%E6%AE%8A)(?::|%3A)[^/?#]|"
    r"[?&](?:a|ac|act|action|c|do|m|mod|op)=(?:rss|search|login|logging|logout|register|member|space|spacecp|portalcp|comment|vote|poster|guide|"
    r"edit|revisions|backlink|media|recent|diff|history|profile|draft|subscribe|resendpwd|export_\w+)(?:&|$)",
    re.IGNORECASE,
)
_QUERY = r"[?&](?:a|ac|act|action|do|m|mod|op)=(?:lists?|category|forumdisplay)(?:&|$)|/list(?:info)?(?:\.php|/)\?"
"""Queries that ask for a list."""
_LONG = 12
"""Characters of a link that no department is called."""
_LISTING_PATH = re.compile(
    rf"{_QUERY}|(?:/|/(?:index|default)(?:[_-]?\d+)?\.\w{{2,5}}|/(?:list|forum)(?:[_-]?\d+){{0,2}}\.\w{{2,5}}|/(?:category|categories|channel|column|list|lists|lanmu|fenlei)/.*|/type/id/\d+(?:\.\w{{2,5}})?)$",
    re.IGNORECASE,
)
_DATED_PATH = re.compile(r"/(?:19|20)\d\d/\d\d?/(?:\d\d?/)?(?:[^/]*[^/\d][^/]*|\d{3,})/$")
"""Folders of a day with something in them: an article, though the address ends as those of listings do."""
_INDEX = re.compile(r"/(?:category|categories|column|columns|lanmu|fenlei)(?:\.html?|/?(?:index\.\w{2,5})?)$|/archives?\.html?$", re.IGNORECASE)
"""Pages that name all departments, or all articles: they are asked for even if only a picture leads to them."""
_LISTING_SAID = re.compile(
    r"/(?:category|categories|cat|channel|column|lanmu|fenlei|tags?|topics?(?!/\d+/?$)|author)/[^.]*$|/(?:category|categories|tags?|author)/[^/]+\.html?$|/(?:archives?|blog|news|posts|articles?)/?(?:\?page=\d+)?$|^https?://[^/]+/\?(?:page|start|offset)=\d+$|"
    r"(?:/page/|/page_?|/index[_-]?|/list_)\d+(?:/|\.\w{2,5})?$|/(?:19|20)\d\d(?:/\d\d?){0,2}/?$|"
    r"/cat(?:e|egory)?[-_]\d+(?:[-_]\d+)?(?:/|\.\w{2,5})?$|/type/id/\d+(?:\.\w{2,5})?$|[?&](?:cate?|tags?|paged|auth(?:or)?|m)=[^&]+(?:&page=\d+)?$|"
    rf"/(?:list|forum)-\d+(?:-\d+)?\.html?$|{_QUERY}|Category:|分类:",
    re.IGNORECASE,
)
_FURTHER_PAGE = re.compile(
    r"/page/\d+/?$|/(?:blog|news|posts|articles)/?\?page=\d+$|^https?://[^/]+/\?(?:page|start|offset)=\d+$|/tags?/(?:[^/]+/?)?$|/archives?/?$|[?&](?:paged|cate?|tags?)=[^&]+(?:&page=\d+)?$|"
    rf"{_QUERY}|Category:|分类:",
    re.IGNORECASE,
)
_ARTICLE_PATH = re.compile(
    r"/[^/?]*\d{3,}[^/?]*(?:\.\w{3,5}|/)?$|/\d{4}[/-]?\d{2}(?:[/-]?\d{2})?/|[?&](?:id|aid|p|tid|articleid|newsid)=\d+|"
    r"/(?:[^/]{6,}|\d+)\.(?:s?html?|php|aspx?|jsp)$|-\d+\.html$",
    re.IGNORECASE,
)


def says_listing(url: str) -> bool:
    """Does the address itself say that its page is a listing?"""
    return bool(_LISTING_SAID.search(unquote(url)))


def names_all(url: str) -> bool:
    """Is this the address of a page that names all departments, or all articles?"""
    return _names_all(url.split("/", 3)[-1])


def must_be_listing(url: str) -> bool:
    """Does the address say so without a doubt? Then even one article in full, alone on the page, is only listed there."""
    return bool(_FURTHER_PAGE.search(unquote(url)))


@lru_cache(maxsize=16384)  # the same menus and lists on page after page
def leads_nowhere(url: str) -> bool:
    """Is this the address of a file, a form, a search, or another page that names no articles and is none?"""
    return bool(_FILE.search(url) or _TRAP.search("/" + url.split("/", 3)[-1]))


@lru_cache(maxsize=16384)
def _is_article_path(path: str) -> bool:
    return bool(_ARTICLE_PATH.search(path))


@lru_cache(maxsize=16384)
def _is_listing_path(path: str) -> bool:
    return bool(_LISTING_PATH.search(path)) and not _DATED_PATH.search(path)


def classify(layout: Layout, marks: Marks, page_url: str, base: str, hosts: list[str]) -> list[PageLink]:
    """All links to the site's own pages, each address once, by the best reason to follow it."""
    own = {urls.site_host(page_url), *hosts}
    found: dict[str, PageLink] = {}
    for link in layout.links:
        address = urls.resolve(base, link.href)
        if not address or urls.site_host(address) not in own:
            continue
        mark = marks.kind[link.first] if link.first < len(marks.kind) else CHROME
        kind = _kind(address, link.text, mark, link.element)
        known = found.get(address)
        if known is None or _ORDER[kind] < _ORDER[known.kind]:
            text = link.name if kind == "department" else link.text  # menus count what is below
            found[address] = PageLink(address, text or (known.text if known else ""), kind)
    return list(found.values())


_ORDER: dict[PageLinkKind, int] = {"next": 0, "article": 1, "department": 2, "listing": 3, "other": 4}


def _is_nested(element: etree._Element) -> bool:
    """Is the link an item inside an item of a menu, as handbooks list their pages?"""
    return sum(1 for _ in islice(element.iterancestors("li"), 2)) == 2


@lru_cache(maxsize=16384)
def _names_all(path: str) -> bool:
    return bool(_INDEX.search("/" + path))


def _kind(address: str, text: str, mark: int, element: etree._Element) -> PageLinkKind:
    path = address.split("/", 3)[3]
    if leads_nowhere(address):
        return "other"
    if mark == PAGER or NEXT.fullmatch(text):
        return "next" if NEXT.fullmatch(text) or _NUMBER.fullmatch(text) else "other"
    listing = _is_listing_path("/" + path)
    if mark == CRUMB or _names_all(path):
        return "department"
    if mark != TAGS and len(text) > MIN_TITLE and not listing and (mark != CHROME or _is_article_path("/" + path)):
        return "article"
    if listing:
        return "department" if path and (1 < len(text) < _LONG or (text and mark == CHROME and _is_nested(element))) else "listing"
    if _is_article_path("/" + path) and len(text) != 1:
        return "article"
    return "department" if 1 < len(text) <= MIN_TITLE + 3 else "other"
