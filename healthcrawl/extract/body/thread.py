"""Pages with several posts one below the other (forum threads, blog front pages): the first post is the article, the others are not."""

from __future__ import annotations

import re
from itertools import pairwise

from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import Marks
from healthcrawl.extract.vocabulary.words import Role

_POSTED = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d\d|前\s|刚刚|\d楼|楼主|沙发")
_ANSWERED = re.compile("医生|医师|醫師|醫生|专家|回答|解答|答复")
"""A question to a doctor and the answer are one article."""
_SHARE = 0.5
_ANSWERABLE = re.compile(
    r"发表于|[发發][布佈]于|编辑于|张贴|回[复覆復应應]|只看|\d\s?[楼樓]|沙发|举报|赞同|\d\s?[条條篇]评论|posted|\d\s\d\d:\d\d(?::\d\d)?$",
    re.IGNORECASE,
)
"""What stands beside the time of a post, if more than that stands there."""
_FURTHER = re.compile(r"(?:更多|其[他它余]|全部|推荐)(?:网友|用户|医生)?的?(?:回答|答案|回复)\W*|\W*\d+\s?[条個个]?(?:其[他它])回答\W*")
"""What stands over the answers that follow the first."""
OVER = 12
"""Lines between what tells of a post and the post."""
_TOLD = 80
"""Characters of the line that tells of a post."""
_DAY_ALONE = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s\d\d:\d\d(?::\d\d)?")
_MAILED = re.compile(r"(?:发信人|發信人)\s?[:\uff1a]\s?\S.{0,60}")
"""How boards of the terminal begin each post: by whom it was sent."""
_LINE = 20
"""Characters of a line of a post."""


def first_post(layout: Layout, marks: Marks, container: Node) -> Node:
    """The first of several blocks that are named alike as content and have a date of their own; the container itself if there are none."""
    groups: dict[tuple[str, str], list[Node]] = {}
    for node in layout.nodes:
        if node.role & Role.CONTENT and container.first <= node.first < node.last <= container.last and node.tag not in ("p", "li", "a"):
            same = groups.setdefault((node.tag, node.element.get("class", "")), [])
            if not same or same[-1].last <= node.first:
                same.append(node)
    total = marks.spans(container)
    for posts in groups.values():
        if len(posts) < 2 or sum(map(marks.spans, posts)) <= total * _SHARE:
            continue
        if all(_dated(layout, before, after) for before, after in pairwise(posts)):
            return next((post for post in posts if marks.spans(post) > 20), container)
    return _until_next(layout, container)


def next_post(layout: Layout, post: Node) -> int | None:
    """The line below a post that tells of the next one; null unless a line of the same kind stands right over the post or in it."""
    own = {_kind(line) for line in layout.lines[max(0, post.first - OVER) : post.last] if _tells(line)}
    if not own:
        return None
    below = enumerate(layout.lines[post.last :], post.last)
    return next((number for number, line in below if _tells(line) and _kind(line) in own), None)


def _tells(line: Line) -> bool:
    """Does the line say by whom and when a post was written? A day at the beginning of a paragraph is of a diary."""
    if line.node.tag == "p" and line.node.last - line.node.first > 1 and _DAY_ALONE.fullmatch(line.text):
        return False
    if _MAILED.fullmatch(line.text):
        return True
    return len(line.text) < _TOLD and line.text[-1] not in "。！？" and bool(_ANSWERABLE.search(line.text) and _POSTED.search(line.text))


def _kind(line: Line) -> tuple[str, str, int]:
    return line.node.tag, line.node.classes, line.node.depth


def _until_next(layout: Layout, container: Node) -> Node:
    """The container up to where the second of several posts begins that no class tells: each says in a line alike by whom and when.

    That line stands over its post, or below it.
    """
    for number in range(container.first + 1, container.last):
        if _FURTHER.fullmatch(layout.lines[number].text) and _prose(layout, container.first, number):
            container = container.spanning(container.first, number)
            break
    told: dict[tuple[str, str, int], list[int]] = {}
    for number in range(container.first, container.last):
        line = layout.lines[number]
        if _tells(line):
            told.setdefault(_kind(line), []).append(number)
    for numbers in told.values():
        first, *others = numbers
        if others and _MAILED.fullmatch(layout.lines[first].text):
            return container.spanning(first, others[0])
        if others and sum(_prose(layout, before + 1, after) for before, after in pairwise(numbers)) * 2 >= len(others):
            above = _prose(layout, container.first, first)
            return container.spanning(container.first, first if above else others[0])
    return container


def _prose(layout: Layout, first: int, last: int) -> bool:
    return any(len(line.text) - line.linked >= _LINE for line in layout.lines[first:last])


def _dated(layout: Layout, before: Node, after: Node) -> bool:
    """Does a date stand between two blocks, and no doctor who answers?"""
    between = [line.text for line in layout.lines[before.last : after.first] if len(line.text) < 120]
    return any(_POSTED.search(text) for text in between) and not any(_ANSWERED.search(text) for text in between)
