"""Pages with several posts one below the other (forum threads, blog front pages): the first post is the article, the others are not."""

from __future__ import annotations

import re
from itertools import pairwise

from healthcrawl.extract.blocks import Node
from healthcrawl.extract.layout import Layout
from healthcrawl.extract.marks import Marks
from healthcrawl.extract.words import Role

_POSTED = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d\d|前\s|刚刚|\d楼|楼主|沙发")
_ANSWERED = re.compile("医生|医师|醫師|醫生|专家|回答|解答|答复")
"""A question to a doctor and the answer are one article."""
_SHARE = 0.5


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
    return container


def _dated(layout: Layout, before: Node, after: Node) -> bool:
    """Does a date stand between two blocks, and no doctor who answers?"""
    between = [line.text for line in layout.lines[before.last : after.first] if len(line.text) < 120]
    return any(_POSTED.search(text) for text in between) and not any(_ANSWERED.search(text) for text in between)
