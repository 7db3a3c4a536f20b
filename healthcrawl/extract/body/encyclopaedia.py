"""Entries of encyclopaedias: their tables of contents, edit links, reference lists and facts beside the text are no words of the entry."""

from __future__ import annotations

import re

from healthcrawl.extract.byline.declared import NEAR_TITLE, Byline
from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, RELATED, Marks
from healthcrawl.extract.vocabulary.titles import letters
from healthcrawl.extract.vocabulary.words import PUNCTUATION

_SIGNS = (b"mw-parser-output", b'class="mw-', b"lemma", "词条".encode(), "百科".encode())
"""Signs of an entry; edit links or a class of the entry's own decide."""
_EDIT = frozenset(("编辑", "编辑本段", "编辑源代码", "編輯", "編輯原始碼", "edit", "edit source", "播报", "讨论", "上传视频", "回目录"))
"""Links beside the headings of an entry."""
_LONGEST_EDIT = 15
"""Characters of such a link, with its brackets and blanks."""
_EDITS = re.compile(rf"(?:[\s|·]*\[?\s*(?:{'|'.join(sorted(_EDIT, key=len, reverse=True))})\s*\]?)+\s*$", re.IGNORECASE)
_CONTROL = re.compile(
    r"(?:[\s|·,，+\d]*(?:编辑|播报|锁定|收藏|查看|我的收藏|有用|已投票|分享|讨论|上传视频|同义词|多义词|投票|赞|历史版本|添加义项|更多图册|词条图册))+[\s\d+]*"
    r"|.{0,12}(?:是一个多义词|请在下列义项).*|“?.{0,20}”?重定向至此.*|本?(?:词条|条目)由.{2,40}|本词条缺少.{2,60}|来自.{2,20}(?:百科|维基).{0,12}|跳[转到]+.{0,6}(?:导航|搜索)"
)
_APPENDIX = re.compile(
    r"(?:参考(?:资料|文献|来源|書目|资料来源)|參考(?:資料|文獻|來源)|引用(?:来源|资料)?|注释|註釋|脚注|参见|參見|参阅|相关条目|外部(?:链接|連結)|"
    r"词条图册|图册|图集|相关词条|其他版本|词条标签|开放分类|延伸阅读|延伸閱讀|扩展阅读|references|external\slinks|see\salso)[\W\d]*",
    re.IGNORECASE,
)
_PROSE = 40
"""Characters of a paragraph."""
_COLOPHON = 120
"""Characters of a line that tells about the entry."""
_REVIEWED = re.compile(r"本?(?:词条|条目)由\s*(.{2,30}?)\s*(?:提供内容|编写|撰写|参与编辑|提供|审核|认证|创建)")
_REVISED = re.compile(r"(?:最后|最近|上次)(?:修订|编辑|更新|修改)(?:于|時間|时间)?[:\uff1a\s]?")


def is_entry(context: Context) -> bool:
    """Is the page an entry of an encyclopaedia: does it say so, and can its parts be edited?"""
    if not any(sign in context.document.source for sign in _SIGNS):
        return False
    return sum(link.text.strip("[] ").lower() in _EDIT for link in context.layout.links if len(link.text) <= _LONGEST_EDIT) > 1


def with_lead(layout: Layout, marks: Marks, container: Node, title: int | None) -> Node:
    """The container from the first paragraph below the title on: facts and the table of contents often stand between the lead and the sections."""
    for number in range(title + 1 if title is not None else container.first, container.first):
        line = layout.lines[number]
        if (
            marks.kind[number] == BODY
            and len(line.text) - line.linked >= _PROSE
            and PUNCTUATION.search(line.text)
            and not _CONTROL.fullmatch(line.text)
        ):
            return container.spanning(number, container.last)
    return container


def own_words(layout: Layout, marks: Marks, kept: list[int], title: str) -> list[int]:
    """Numbers of the lines that are the entry's own; edit links are taken off their headings, the title off headings that all begin with it."""
    lines = layout.lines
    result: list[int] = []
    level = 0
    for number in kept:
        line = lines[number]
        own = _heading_level(line)
        if own and line.links:
            line.text = _EDITS.sub("", line.text)
        if own and _APPENDIX.fullmatch(line.text):
            level = own
            continue
        level = 0 if own and level and own <= level else level
        if level:
            marks.kind[number] = RELATED  # nothing below the text tells of it
        elif line.text and not _CONTROL.fullmatch(line.text):
            result.append(number)
    while result and letters(lines[result[0]].text) == letters(title):
        del result[0]
    _without_prefix([lines[number] for number in result if _heading_level(lines[number])], title)
    return result


def read_colophon(context: Context, found: Byline) -> None:
    """Who reviewed the entry and when it was last revised, wherever the page says so; a date among the facts is none of the entry's own."""
    if found.origin.get("published_at") == NEAR_TITLE:
        found.published = None
        del found.origin["published_at"], found.confidence["published_at"]
    for line in context.layout.lines:
        if len(line.text) > _COLOPHON:
            continue
        if not found.authors and not found.publisher and (reviewed := _REVIEWED.search(line.text)):
            found.publisher = reviewed[1]
            found.note("publisher", "words about the entry", 0.7)
        if found.modified is None and (revised := _REVISED.search(line.text)) and (date := context.date(line.text[revised.end() :])) and date.value:
            found.modified = date
            found.note("modified_at", "words about the entry", 0.8)


def _heading_level(line: Line) -> int:
    """1 to 6 for a heading; 7 for a short line that may name an appendix; 0 for any other."""
    tag = line.node.tag
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return int(tag[1])
    return 7 if _APPENDIX.fullmatch(line.text) else 0


def _without_prefix(headings: list[Line], title: str) -> None:
    """Take the title off headings if two and more of them begin with it."""
    prefixed = [line for line in headings if line.text.startswith(title) and len(line.text) > len(title) + 1]
    if len(prefixed) > 1:
        for line in prefixed:
            line.text = line.text[len(title) :].lstrip(" :\uff1a的")
