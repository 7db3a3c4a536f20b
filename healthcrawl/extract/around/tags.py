"""The article's tags: links beside a label, in a block named so, or marked ``rel="tag"``; else what the page says to machines."""

from __future__ import annotations

import re

from healthcrawl.extract.document.head import Head
from healthcrawl.extract.page.blocks import Link
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, CHROME, Marks
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH
from healthcrawl.extract.vocabulary.words import Role

_LABEL = re.compile(
    r"^[\s#]*(?:文章|本文|相关|内容|词条)?(?:标签|標籤|关键[词字]|關鍵字|"
    r"热词(?:搜索)?|热搜词|tag标签|tags?|keywords?|话题)\s*[:\uff1a]?\s*",
    re.IGNORECASE,
)
_NO_TAG = re.compile(
    _LABEL.pattern.lstrip("^") + r"\d*|已有\s?\d+.*|\W*(?:[上下前后後]一?[篇页頁章]|prev(?:ious)?|next)(?:文章|日志|\s(?:post|page|article))?\W*",
    re.IGNORECASE,
)
_FILED = re.compile(r"[所属\s]*(?:分类|分類|栏目|欄目|类别)\s?[:\uff1a]")
"""What names categories, not tags."""
_TAG_PATH = re.compile(r"/(?:tags?|topics?|keywords?)/[^/?#]|[?&](?:tags?|keywords?)=[^&]")
MAX_TAGS = 15
"""More are a cloud of the whole site's tags."""
ABOVE = 3
"""Lines above the title that may name tags."""
_COMMAS = re.compile(r"[,\uff0c、;]")
_EDGE = "# \t、,\uff0c;\uff1b:\uff1a|·[]【】"


TAG_CONFIDENCE = {"rel tag": 0.95, "label": 0.9, "class": 0.7, "address": 0.6, "meta": 0.5}
"""How sure tags are by the way they were found."""


def find_tags(layout: Layout, marks: Marks, head: Head, around: range, between: range = range(0)) -> tuple[list[str], str]:
    """Tags in the order of the page, and how they were found. ``around`` are the lines from the title on that may name tags of this article.

    ``between`` are those below the title and above the text: there stands nobody else's.
    """
    above = range(max(0, around.start - ABOVE), around.start)
    if tags := _unique([_name(link) for link in _marked(layout, around)]):
        return tags, "rel tag"
    numbers = sorted({number for number in marks.tag_lines if number in around})
    if tags := _labelled(layout, numbers):
        return tags, "label"
    texts = _first_run(layout, numbers or [number for number in marks.tag_lines if number in above and layout.lines[number].node.role & Role.TAGS])
    if len(texts) > MAX_TAGS:
        texts = []
    if not texts:
        texts = [
            _name(link)
            for link in layout.links
            if link.first in around
            and "tag" in link.element.get("class", "").lower().replace("_", "-").split("-")
            and not CATEGORY_PATH.search(link.href)  # some call what leads to a category a tag
        ]
    if tags := _unique(texts):
        return tags, "class"
    near = [link for link in layout.links if link.first in around and (marks.kind[link.first] == BODY or link.first in between)]
    addressed = [_name(link) for link in near if _TAG_PATH.search(link.href)]
    if 0 < len(addressed) <= MAX_TAGS:
        return _unique(addressed), "address"
    over = [_name(link) for link in layout.links if link.first in above and marks.kind[link.first] != CHROME and _TAG_PATH.search(link.href)]
    if 0 < len(over) <= MAX_TAGS:
        return _unique(over), "address"
    said = [word for text in head.meta.get("article:tag", []) for word in _COMMAS.split(text)]  # meant to be one each
    words = head.article.get("keywords")
    if not said and isinstance(words, list):
        said = [word for word in words if isinstance(word, str)]
    elif not said and (isinstance(words, str) or (words := _keywords(layout))):
        said = _COMMAS.split(words)
    return _unique([word.strip() for word in said]), "meta"


def _marked(layout: Layout, around: range) -> list[Link]:
    """Links marked as tags. A list of them that goes on behind these lines is the site's, if others are marked, too."""
    marked = [link for link in layout.links if _is_rel_tag(link)]
    near = [link for link in marked if link.first in around]
    going_on = {_list_of(link) for link in marked if link.first >= around.stop} - {None}
    return [link for link in near if _list_of(link) not in going_on] or near


def _list_of(link: Link) -> object:
    """The list in an item of which a link stands."""
    return next((item.getparent() for item in link.element.iterancestors("li")), None)


def _labelled(layout: Layout, numbers: list[int]) -> list[str]:
    """What the first label that tells any names: links or words behind it, or words without links on the line below."""
    for number in numbers:
        line = layout.lines[number]
        if _LABEL.match(line.text):
            below = layout.lines[number + 1] if number + 1 in numbers else None
            words = _LABEL.sub("", line.text) or (below.text if below and not below.links else "")
            if tags := _unique([_name(link) for link in line.links] or re.split(r"[\s,\uff0c、;\uff1b|]+", words)):
                return tags
    return []


def _keywords(layout: Layout) -> str:
    """What markup in the body calls the keywords of what it describes, if that is one text: they are printed without links."""
    found = {meta.get("content", "") for meta in layout.nodes[0].element.iter("meta") if "keywords" in (meta.get("property"), meta.get("itemprop"))}
    return found.pop() if len(found) == 1 else ""


def _first_run(layout: Layout, numbers: list[int]) -> list[str]:
    """Names on the first lines that follow each other: what stands further down repeats them, or tells of other articles. Categories are no tags."""
    texts: list[str] = []
    last = -1
    for number in numbers:
        if texts and (number > last + 1 or _FILED.match(layout.lines[number].text)):
            break
        texts += [_name(link) for link in layout.lines[number].links if not CATEGORY_PATH.search(link.href)]
        last = number
    return texts


def _name(link: Link) -> str:
    return link.name.strip(_EDGE)


def _is_rel_tag(link: Link) -> bool:
    rels = link.element.get("rel", "").split()
    return "tag" in rels and "category" not in rels and not CATEGORY_PATH.search(link.href)


def _unique(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if 0 < len(text) <= 30 and not _NO_TAG.fullmatch(text)))
