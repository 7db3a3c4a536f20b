"""Inside the container: which lines are the article's own."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import pairwise

from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.edges import (
    SUMMARY_LABEL,
    begins_other,
    ends_article,
    is_control,
    is_head,
    is_linked,
    is_pile,
    is_tail,
    names_neighbour,
    prose_size,
    tells_event,
)
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import BODY, PAGER, RELATED, TAGS, Marks
from healthcrawl.extract.title.printed import dateless
from healthcrawl.extract.vocabulary.titles import Title, letters
from healthcrawl.extract.vocabulary.words import PUNCTUATION, Role

MIN_CONTENTS = 2
_CONTENTS = re.compile(r"[\W\d]*(?:(?:本文|文章|词条)?(?:目录|目錄)|contents|on this page)\W*(?:隐藏|显示|展开|收起)?\W*", re.IGNORECASE)
_TEASER, _ALIKE = 20, 6
"""Characters of a line that may repeat the beginning of the text, and those that tell at a glance that it does not."""
_SUMMARY = 600
"""Characters of a summary at most: to compare longer texts letter by letter takes minutes."""
_FORMER = 0.8
"""How much of a beginning that was cut off is still there after an edit."""
_ABOVE = 8
"""Lines of the container among which the title may stand."""
_BROKEN = 3
"""Lines into which it may be broken."""
_ENOUGH, _TIMES = 80, 8
"""Characters of paragraphs that are a text, below whose neighbours visitors may have written up to so many times as much; a lead has less."""
_AGO = re.compile(r"\S{1,16}\s?\d{1,2}\s?(?:秒钟?|分钟|小时|天|周|个月)前")
"""Who spoke, and how long ago."""
_TALK = 3
"""So many such lines are talk below a text."""
_LABEL = 8
"""Characters of a line that may name a list."""
_ENDS = 90
"""Characters of a line that may end an article."""
_SECTIONS = ("h2", "h3", "h4")
"""Headings inside a text."""
_SOURCES = re.compile(
    r"\W*(?:(?:主要)?(?:参考|參考|引用)(?:资料|資料|文献|文獻|来源|來源|书目|書目|链接|連結)?|(?:资料|資料|数据|數據)(?:来源|來源)|references?|bibliography|works\scited)\W*",
    re.IGNORECASE,
)
"""The heading of what a text was made from."""
_ENCLOSED = re.compile(r"附(?:件|表|录|錄)\s?\d*\s?[:\uff1a]")
"""What an office sends with a letter, listed in it."""
_CELLS = 4
"""Cells of a table that may be a copy of another."""
_COPIED = 30
"""Characters of a line that nobody writes twice."""


def own_lines(layout: Layout, marks: Marks, container: Node, title: Title) -> list[int]:
    """Numbers of the container's lines that are the article's own, without title, controls, notices and lists of links at either end."""
    own_title = letters(title.text)
    kept = [number for number in range(container.first, container.last) if marks.kind[number] == BODY]
    kept = _above_lists(layout, marks, _cut(layout, marks, _without_talk(layout, _one_copy(layout, kept, title.line))))
    kept = [number for number in _without_contents(layout, kept) if not is_control(layout.lines[number])]
    kept = kept[_behind_title(layout, kept, title) :] if title.line is None or title.line >= container.first else kept
    kept = [number for place, number in enumerate(kept) if place >= _ABOVE or not _is_open_tab(layout, layout.lines[number])]
    while kept and is_head(layout.lines[kept[0]], own_title) and not (kept[1:] and tells_event(*(layout.lines[number].text for number in kept[:2]))):
        kept.pop(0)
    listed = _listed_in_text(layout, kept)
    while kept and kept[-1] not in listed and _is_below(layout.lines[kept[-1]], container, kept):
        kept.pop()
    return _without_link_runs(layout, _one_table(layout, kept), listed)


def _behind_title(layout: Layout, kept: list[int], found: Title) -> int:
    """How many of the lines stand above the printed title, among those before the first paragraph; above the main heading any may."""
    title = letters(found.text)
    for place, number in enumerate(kept[:_ABOVE]):
        if number == found.line and layout.lines[number].node.tag == "h1" and letters(layout.lines[number].text) == title:
            return place
    for place, number in enumerate(kept[:_ABOVE]):
        text = layout.lines[number].text
        if letters(own := dateless(layout.lines[number], "")) == title:
            return place + (own != text)
        broken = [letters(layout.lines[part].text) for part in kept[place : place + _BROKEN]]
        if rows := next((rows for rows in range(2, len(broken) + 1) if "".join(broken[:rows]) == title), 0):
            return place + rows
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
    own = letters(teaser.rstrip(".…"))
    return kept[1:] if text.startswith(own) or (teaser.endswith(("...", "…")) and _is_former(own, text[: len(own)])) else kept


def _is_former(teaser: str, begins: str) -> bool:
    """Is it how the text began before somebody edited it? Programs keep what they once cut off."""
    return len(teaser) <= _SUMMARY and SequenceMatcher(None, teaser, begins, autojunk=False).ratio() >= _FORMER


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
    if title is not None and kept[long[end - 1]] < title <= kept[again[0]]:
        return [number for number in kept if number > title]
    heading = layout.lines[title].text if title is not None else ""
    second = next((place for place in range(long[end - 1] + 1, again[0]) if layout.lines[kept[place]].text == heading), again[0])
    return kept[: min(second, long[end - 1] + len(kept) - long[-1])]


def _cut(layout: Layout, marks: Marks, kept: list[int]) -> list[int]:
    """Leave out what follows a line that ends articles, unless as much text follows it as stands before."""
    sizes = [prose_size(layout.lines[number]) for number in kept]
    total, before = sum(sizes), 0
    for place, number in enumerate(kept):
        text = layout.lines[number].text
        if (before * 3 > total or (before >= _ENOUGH and before * _TIMES > total)) and _behind_neighbour(layout, marks, kept, place):
            return kept[:place]
        if before * 3 > total * 2 and len(text) < _ENDS and (ends_article(text) or (begins_other(text) and not _is_empty(layout, kept, place))):
            return kept[: place + ends_article(text)]
        before += sizes[place]
    return kept


def _behind_neighbour(layout: Layout, marks: Marks, kept: list[int], place: int) -> bool:
    """Does the line lead to the article before or behind, or stand below a row of links that does, which is a pager?"""
    near = range(kept[place - 1] + 1 if place else kept[place], kept[place] + 1)
    return any(names_neighbour(layout.lines[number].text) for number in near if marks.kind[number] in (BODY, PAGER))


def _is_empty(layout: Layout, kept: list[int], place: int) -> bool:
    """Is the line a heading with another of its kind right below? Then there is nothing under it but pictures, and the text goes on."""
    line, below = (layout.lines[number] if number is not None else None for number in (*kept[place : place + 2], None)[:2])
    return line is not None and below is not None and line.node.tag in _SECTIONS and below.node.tag == line.node.tag


def _without_talk(layout: Layout, kept: list[int]) -> list[int]:
    """Leave out what visitors said below the text, each under a name and how long ago, where no heading tells that they are comments."""
    talk = [place for place, number in enumerate(kept) if len(layout.lines[number].text) < _COPIED and _AGO.fullmatch(layout.lines[number].text)]
    return kept[: talk[0]] if len(talk) >= _TALK and any(prose_size(layout.lines[number]) for number in kept[: talk[0]]) else kept


def _above_lists(layout: Layout, marks: Marks, kept: list[int]) -> list[int]:
    """Leave out what stands behind tags or related reading if no paragraph is among it: further lists, which no heading tells to be some."""
    # a paragraph right below a linked headline is an excerpt of the text that the headline leads to
    last = next((number for number in reversed(kept) if prose_size(layout.lines[number]) and not is_linked(layout.lines[number - 1])), None)
    if last is None:
        return kept
    end = next((number for number in range(last, kept[-1]) if marks.kind[number] in (TAGS, RELATED)), kept[-1])
    return [number for number in kept if number <= end]


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
    return len(line.text) - line.linked <= _LABEL and all(link.href[:1] == "#" for link in line.links)


def _is_open_tab(layout: Layout, line: Line) -> bool:
    """Is the line the one item without a link of a list of links: the tab whose text is shown?"""
    items = line.node.parent
    if line.node.tag != "li" or line.links or len(line.text) > _LABEL or items is None:
        return False
    others = [other for other in layout.lines[items.first : items.last] if other is not line]
    return len(others) > 1 and all(map(is_linked, others))


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


def _is_below(line: Line, container: Node, kept: list[int]) -> bool:
    """Does the last line not belong to the text?"""
    return is_tail(line) or (len(kept) > 1 and (is_pile(line) or _is_about_author(line.node, container, kept[0])))


def _is_about_author(node: Node | None, container: Node, first: int) -> bool:
    """Does the line stand in a block behind the text that says who wrote it?"""
    while node is not None and node is not container and node.first > first:
        if node.role & Role.AUTHOR and not node.role & Role.CONTENT:
            return True
        node = node.parent
    return False


def _listed_in_text(layout: Layout, kept: list[int]) -> set[int]:
    """Lines of links that belong to a text: its sources under a heading that says so, in one list, and what comes with a letter."""
    listed: set[int] = set()
    reached = 0  # each line is looked at once, though every one may say that what follows is listed
    for place, number in enumerate(kept):
        line = layout.lines[number]
        first = place if _ENCLOSED.match(line.text) else place + 1 if len(line.text) < _COPIED and _SOURCES.fullmatch(line.text) else len(kept)
        if not reached <= first < len(kept) or (block := layout.lines[kept[first]].node.parent) is None:
            continue
        for reached in range(first, len(kept)):
            other = layout.lines[kept[reached]]
            if other.node.parent is not block or (first == place and not other.links):
                break
            if other.links:
                listed.add(kept[reached])
    return listed


def _without_link_runs(layout: Layout, kept: list[int], listed: set[int]) -> list[int]:
    """Drop runs of three and more lines that are only links, and the short lines between them: menus and lists in the middle of the text."""
    result: list[int] = []
    run: list[int] = []
    links = 0
    for number in [*kept, None]:
        line = layout.lines[number] if number is not None else None
        if line and number is not None and line.table < 0 and line.links and is_linked(line) and number not in listed:
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
