"""Addresses and names of categories, and the departments that only they tell: those above the one that an article names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from healthcrawl.items.article import Content, Crumb, Listing
from healthcrawl.text import urls

_FOLDER = "(?:category|categories|cats?|channels?|columns?|lanmu|fenlei|sections?|departments?)"
_SPACE = "(?:category|分[类類]|%E5%88%86%E7%B1%BB|%E5%88%86%E9%A1%9E)"
"""What wikis write before the names of categories in addresses."""
_OF_ALL = r"\?(?!(?:[^#]*&)?(?:a?id|(?:article|art|news|post)_?id)=\d)(?:[^#]*&)?"
"""The beginning of a query that holds no number of an article."""
CATEGORY_PATH = re.compile(
    rf"/{_FOLDER}/[^/?]+|/cat(?:e|egory)?[-_]\d+(?:[-_]\d+)?(?:/|\.\w{{2,5}})?$|{_OF_ALL}cat(?:e|egory)?(?:_?id)?=|[/=]{_SPACE}(?::|%3A)[^/?#]",
    re.IGNORECASE,
)
"""Addresses of categories; one with the number of an article beside it is the article's."""
_NESTED = re.compile(rf"(.*?/{_FOLDER}/)((?:[^/?#.]+/)+)[^/?#.]+(/?)")
_LABEL = re.compile(
    r"^(?:当前)?(?:文章)?(?:分类(?:目录|归档|存档|文章)*|分類(?:目錄|彙整)*|栏目|科室|categor(?:y|ies)(?:\sarchives?)?|archives?(?:\sfor)?|posts\s(?:for|in))\s*[:\uff1a\s]\s*",
    re.IGNORECASE,
)
_WRAPPED = re.compile(r"^(?:分类)?\s*[\"'“‘「《]?\s*(.{1,20}?)\s*[\"'”’」》]?\s*(?:分类)?下的(?:所有)?(?:文章|内容)$")
_COUNT = re.compile(r"\s*[\[(\uff08]\s?\d+\s?篇?\s?[\])\uff09]$|(?:\s+|(?<=[\u4e00-\u9fff]))\d+$|\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]+$")
"""How many articles a category has, behind its name."""
_NO_NAME = re.compile(
    r"(?:查看|阅读)?(?:更多|全部|详情|more|view\sall|all)\W*|(?:查看|进入)(?:该|此|本)?(?:分类|栏目|科室)\W*|\W*|\d+|首页|home|.*(?:[欢歡]迎您?(?:[来來]到|光[临臨]|访问|訪問)|搜索|\d+\s?(?:篇|点赞|评论|阅读)).*",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"/page/\d+/?$|[?&]paged?=\d")
MAX_NAME = 20
"""Longer texts name no department."""


def above(address: str) -> list[str]:
    """Addresses of the categories above a category, the outermost first; empty if its address does not tell them."""
    found = _NESTED.fullmatch(address)
    if not found:
        return []
    begin, folders, end = found[1], found[2].rstrip("/").split("/"), found[3]
    return [begin + "/".join(folders[:size]) + end for size in range(1, len(folders) + 1)]


def names(address: str, listing: Listing) -> dict[str, str]:
    """Names of categories that a listing tells, by the keys of their addresses: those it links or lists, and the heading of its own."""
    linked = [(child.url or "", child.name) for child in listing.children] + [(entry.url, entry.title) for entry in listing.entries]
    found = {urls.key(url): name for url, text in linked if CATEGORY_PATH.search(url) and (name := called(text))}
    if CATEGORY_PATH.search(address) and not _FURTHER.search(address) and (title := called(listing.title or "")):
        found.setdefault(urls.key(address), title)
    return found


def called(text: str) -> str:
    """What a category is called, without the words and counts around it; empty for a text that is no name."""
    text = _COUNT.sub("", _LABEL.sub("", text).strip().lstrip("#"))
    text = wrapped[1] if (wrapped := _WRAPPED.match(text)) else text
    return "" if len(text) > MAX_NAME or _NO_NAME.fullmatch(text) else text


def lone(content: Content) -> Crumb | None:
    """The category that is all that an article tells of its departments: also behind the home page in a trail that names no others."""
    told = [crumb for crumb in content.breadcrumbs if crumb.url is not None and content.departments == [crumb.name]]
    return told[0] if len(told) == 1 else None


def nested(content: Content) -> Crumb | None:
    """The category that is all that an article tells of its departments, if its address tells of others above it."""
    crumb = lone(content)
    return crumb if crumb and above(crumb.url or "") else None


def completed(content: Content, known: Mapping[str, str]) -> Content:
    """The content with the departments above the lone category that it names, if all of them are ``known`` by the keys of their addresses."""
    leaf = nested(content)
    higher = [known.get(urls.key(address), "") for address in above(leaf.url or "")] if leaf else []
    return replace(content, departments=[*higher, leaf.name]) if leaf and all(higher) else content
