"""Pages that list articles: what they name, and whether a page is one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from healthcrawl.extract.page.blocks import Line, Link, Node
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.marks import CHROME, CRUMB, PAGER, RELATED, TAGS, Marks
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH
from healthcrawl.extract.vocabulary.words import Role, roles
from healthcrawl.items.article import Entry
from healthcrawl.text import urls

DATE = re.compile(r"(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/]\d{1,2})(?:\s\d{1,2}:\d\d(?::\d\d)?)?")
_MONTH_OF = r"(?P<{0}>(?:19|20)\d\d)\s?[-/.年]\s?(?P<{1}>\d{{1,2}})月?"
_STACKED = re.compile(
    rf"(?P<d>\d{{1,2}})日?\n{_MONTH_OF.format('y', 'm')}|{_MONTH_OF.format('y2', 'm2')}\n(?P<d2>\d{{1,2}})日?|"
    r"(?P<m3>\d{1,2})[-/.月](?P<d3>\d{1,2})日?\n(?P<y3>(?:19|20)\d\d)年?|(?P<y4>(?:19|20)\d\d)年?\n(?P<m4>\d{1,2})[-/.月](?P<d4>\d{1,2})日?"
)
"""A day printed large over or under the rest of its date."""
TO_THE_WHOLE = (
    r"(?:[阅閱][读讀](?:全文|更多|原文)|查看(?:更多|全文|[详詳]情)|了解(?:更多|[详詳]情)|[继繼][续續][阅閱][读讀]|read\smore|continue\sreading)"
)
"""Words of links that lead from a part of something to the whole."""
READ_ON = re.compile(rf"(?:{TO_THE_WHOLE}|更多|详细|全文|more|\[?详情\]?|\d+|评论.*)\W*", re.IGNORECASE)
_WITH_YEAR = len("2025-1-1")
_WHEN = 40
"""Characters of a cell that tells when something was last said, and by whom."""
_BESIDE = 10
"""Characters of a cell beside the title: a mark, the size of what was said."""
_COUNTERS = re.compile(
    r"(?:发布|更新|发表|添加)?(?:日期|时间|点击(?:数|率|次数)?|好评|浏览(?:次数|数|量)?|阅读(?:次数|数|量)?|评论数?|人气|热度|作者|来源|分类|栏目)\s*[:\uff1a]?\s*"
    r"|[\d\s\W]+|[年月日]"
)
"""What lists print beside titles."""
NO_ITEMS = bytes((CHROME, CRUMB, PAGER, RELATED, TAGS))
HEADINGS = frozenset("h1 h2 h3 h4 h5".split())
"""Elements whose words stand above something."""
LONG_ITEM = 500
"""Blocks with more unlinked characters hold texts; teasers are shorter."""
MIN_TITLE = 5
"""Shorter links are names of departments, not titles."""
_LEAD_LINES = 8
"""A block names its article in one of its first lines."""
_MAIN_SHARE = 0.4
"""Blocks that hold this share of the page's text are no frame, whatever they are called."""
_ITEM_TAGS = frozenset("article li tr dd dt".split())
_INSIDE_HEADINGS = frozenset("span strong b font em i".split())
_CLAUSE = re.compile(r"[:\uff1a,，;；]\s*[^\W\d]{2}")
"""A clause that follows another, or a term that it explains."""
_FLOOR = re.compile(r"(?<!\d)\d{1,4}\s?楼|楼主|沙发|只看该作者")
_MEMBER = re.compile(r"/(?:u|users?|members?|people|space)/[^/]+/?$|[?&]uid=|space-uid-")
"""The address of a person's own page."""
_NUMBERED = re.compile(r"/\d{3,}$")
_DIGIT = re.compile(r"\d")


class Lead(NamedTuple):
    """What a block announces."""

    address: str
    title: str
    link: Link
    headed: bool
    """True if a heading says so."""


@dataclass(slots=True)
class Items:
    """Repeated blocks, each led by a link to another page."""

    entries: dict[str, Entry] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    """Numbers of the lines inside the blocks."""
    blocks: list[Node] = field(default_factory=list)

    def beside(self, container: Node, sums: list[float]) -> set[int]:
        """Numbers of the lines in other blocks than one that holds the whole container.

        A block that holds more prose than all others is no entry, but the page's own text between its lists; ``sums``: prose before each line.
        """
        others = [node for node in self.blocks if container.first < node.first or node.last < container.last]
        prose = sums[container.last] - sums[container.first]
        if len(others) == len(self.blocks) or prose * 2 <= sum(sums[number + 1] - sums[number] for number in self.lines):
            return self.lines
        return {number for node in others for number in range(node.first, node.last)}


def announced(line: Line) -> Link | None:
    """The link that is nearly all of a line but for dates, counters and the name of a department."""
    if not line.links or line.linked * 6 < len(line.text):
        return None
    if line.linked * 5 >= len(line.text) * 4 and len(line.links) == 1:
        return line.links[0]
    link = max(line.links, key=lambda link: len(link.text))
    if len(link.text) < MIN_TITLE:
        return None
    rest = line.text.replace(link.text, " ", 1)
    for other in line.links:
        rest = rest.replace(other.text, " ", 1) if other is not link and other.text else rest
    return link if len(_COUNTERS.sub("", rest)) * 4 <= len(link.text) else None


def find_items(layout: Layout, marks: Marks, base: str, page_url: str) -> Items:
    """Entries of all repeated blocks of the page, chrome and related lists left out."""
    groups: dict[tuple[int, str, str], list[Node]] = {}
    for node in layout.nodes:
        if node.first < node.last and node.parent is not None:
            form = "" if node.tag in _ITEM_TAGS else _form(node.names)
            groups.setdefault((id(node.parent), node.tag, form), []).append(node)
    found = Items()
    for nodes in groups.values():
        if len(nodes) < 3 or _is_frame(marks, nodes):
            continue
        leads = [(node, lead) for node in nodes if (lead := _lead(layout, node, base, page_url))]
        few = len({lead.address for _, lead in leads}) < 3 or len(leads) * 2 < len(nodes)
        if few or not _are_items(marks, leads) or _are_posts(layout, leads):
            continue
        for node, lead in leads:
            found.blocks.append(node)
            found.lines.update(range(node.first, node.last))
            found.entries.setdefault(lead.address, _entry(layout, node, lead))
            for entry in _below(layout, node, lead, base):
                found.entries.setdefault(entry.url, entry)
    _rows(layout, marks, base, page_url, found)
    return found


def _below(layout: Layout, node: Node, lead: Lead, base: str) -> list[Entry]:
    """The further items of a list whose first leads a block, as an index groups titles under letters or days."""
    item = next(lead.link.element.iterancestors("li"), None)
    if item is None or node.element not in item.iterancestors():
        return []
    lines = [line for line in layout.lines[node.first : node.last] if lead.link not in line.links]
    links = [link for line in lines if (link := announced(line)) and len(link.text) >= MIN_TITLE and not READ_ON.fullmatch(link.text)]
    own = [link for link in links if (other := next(link.element.iterancestors("li"), None)) is not None and other.getparent() is item.getparent()]
    return [Entry(url=address, title=link.text[:200]) for link in own if (address := urls.resolve(base, link.href))]


def _rows(layout: Layout, marks: Marks, base: str, page_url: str, found: Items) -> None:
    """Add the rows of a table that each link to another page, beside when something was last said there (and by whom, and how often)."""
    tables: dict[int, list[int]] = {}
    for number, line in enumerate(layout.lines):
        if line.table >= 0 and marks.kind[number] not in NO_ITEMS:
            tables.setdefault(line.table, []).append(number)
    for rows in tables.values():
        leads = [
            (number, link, address) for number in rows if (link := _linked_row(layout.lines[number])) and (address := urls.resolve(base, link.href))
        ]
        if len({address for _, _, address in leads} - {page_url}) < 3:
            continue
        for number, link, address in leads:
            found.lines.add(number)
            dates = DATE.findall(layout.lines[number].text.replace(link.text, " "))
            found.entries.setdefault(address, Entry(url=address, title=link.text[:200], date_raw=max(dates, key=len)))


def _linked_row(line: Line) -> Link | None:
    """The link that fills a cell but for marks and a count, if another cell holds little more than a date."""
    cells = [cell.strip() for cell in line.text.split("\t")]
    if not any(len(cell) <= _WHEN and (date := DATE.search(cell)) and len(date[0]) >= _WITH_YEAR for cell in cells):
        return None  # what is shorter may be a dose
    titles = (link for link in line.links if len(link.text) >= MIN_TITLE)
    return next((link for link in titles if any(link.text in cell and len(cell) <= len(link.text) + _BESIDE for cell in cells)), None)


@lru_cache(maxsize=4096)
def _form(classes: str) -> str:
    """What blocks of one kind have in common: the first class without a number in it."""
    return next((name for name in classes.split() if not _DIGIT.search(name)), "")


def _is_frame(marks: Marks, nodes: list[Node]) -> bool:
    """Are the blocks all chrome, and too little of the page's text to be anything else?"""
    if any(marks.kind[node.first : node.last].strip(NO_ITEMS) for node in nodes):
        return False
    return sum(marks.spans(node) for node in nodes) <= marks.plain[-1] * _MAIN_SHARE


def _are_items(marks: Marks, leads: list[tuple[Node, Lead]]) -> bool:
    """Do the blocks announce articles, rather than hold the page's own text, its frame or the posts of a thread?"""
    spans = [marks.spans(node) for node, _ in leads]
    most, total = max(spans), sum(spans)
    headed = all(lead.headed for _, lead in leads)
    framed = sum(not marks.kind[node.first : node.last].strip(NO_ITEMS) for node, _ in leads)
    if framed * 2 > len(leads) and not (headed and total > marks.plain[-1] * _MAIN_SHARE):
        return False
    if most > LONG_ITEM and most * 2 > total and not (headed and _begins_with_lead(*max(leads, key=lambda item: marks.spans(item[0])))):
        return False
    return total <= LONG_ITEM * len(spans) or headed


def _begins_with_lead(node: Node, lead: Lead) -> bool:
    """Does the block begin with the heading that announces its article, as where a list shows some texts in full?"""
    return lead.link.first <= node.first + 1


def _are_posts(layout: Layout, leads: list[tuple[Node, Lead]]) -> bool:
    """Are the blocks posts of a thread, numbered by their floors or led by who wrote them?"""
    if sum(bool(_MEMBER.search(lead.address)) for _, lead in leads) * 2 > len(leads):
        return True

    def numbered(node: Node) -> bool:
        return any(_FLOOR.search(line.text) for line in layout.lines[node.first : node.last] if len(line.text) < 120)

    return any(numbered(node) for node, _ in leads[:3]) and sum(numbered(node) for node, _ in leads) * 2 > len(leads)


def _lead(layout: Layout, node: Node, base: str, page_url: str) -> Lead | None:
    """What the block announces: the link in its heading; else the first link that is most of its line; else its one bare link, under its heading."""
    lines = layout.lines[node.first : min(node.last, node.first + _LEAD_LINES)]
    links = [(line, link, address) for line in lines for link in line.links if (address := urls.resolve(base, link.href)) and address != page_url]
    headed = [(link, address) for _, link, address in links if len(link.text) > 1 and _in_heading(link)]
    if headed:  # some themes have the category in a heading of its own above the title
        link, address = next((item for item in headed if not CATEGORY_PATH.search(item[1])), headed[0])
        return Lead(address, link.text, link, headed=True)
    for line, link, address in links:
        text = _headline(lines, link)
        if len(text) < MIN_TITLE or READ_ON.fullmatch(text) or DATE.fullmatch(text) or _in_sentence(line, link):
            continue
        if len(link.text) * 2 > len(line.text) - 20 or announced(line) is link:
            return Lead(address, text, link, headed=False)
    heading = next((line.text for line in lines if line.node.tag in HEADINGS and line.text), "")
    # what leads further below a numbered page is more of it
    own = page_url + "/" if _NUMBERED.search(page_url) else None
    bare = {address: link for _, link, address in links if (not link.text or READ_ON.fullmatch(link.text)) and not (own and address.startswith(own))}
    return Lead(next(iter(bare)), heading, next(iter(bare.values())), headed=True) if heading and len(bare) == 1 else None


def _in_sentence(line: Line, link: Link) -> bool:
    """Is the link a term that its line goes on to explain, or a word of a sentence, as in the lists of an encyclopaedia's own text?"""
    before, _, after = line.text.partition(link.text)
    return line.text.endswith(("。", "；")) and bool(_CLAUSE.match(after) or _CLAUSE.search(before))


def _in_heading(link: Link) -> bool:
    """Does the link stand in a heading, or a heading in the link?"""
    parent = link.element.getparent()
    while parent is not None and parent.tag in _INSIDE_HEADINGS:
        parent = parent.getparent()
    return parent is not None and parent.tag in HEADINGS


def is_headline(link: Link) -> bool:
    """Does the link stand in a heading, or say by its class that it is a title?"""
    return _in_heading(link) or bool(roles(link.element.get("class", "")) & Role.TITLE)


def _headline(lines: list[Line], link: Link) -> str:
    """The title that a link prints; of a link around a whole block the heading in it, else its first line that is no date."""
    own = [line for line in lines if link in line.links]
    if len(own) < 2:
        return link.text
    headings = [line.text for line in own if line.node.tag in HEADINGS]
    return next((text for text in headings + [line.text for line in own] if len(text) >= MIN_TITLE and not DATE.fullmatch(text)), link.text)


def _entry(layout: Layout, node: Node, lead: Lead) -> Entry:
    lines = layout.lines[node.first : node.last]
    rests = [line.text.replace(lead.title, " ").strip() for line in lines if len(line.text) < len(lead.title) + 60]
    dates = [(found[0], rest) for rest in rests if (found := DATE.search(rest))]
    # a list of whole texts has ranges and other dates in them; the entry's own says the year, and little stands beside it
    date = next((date for date, rest in dates if len(date) >= _WITH_YEAR and len(date) * 2 >= len(rest)), dates[0][0] if dates else None)
    date = _stacked(lines) or date
    teaser = next((line.text for line in lines if len(line.text) > 30 and line.linked * 2 < len(line.text)), None)
    said = " ".join(lead.link.element.get("title", "").split())
    title = said if said.startswith(lead.title.rstrip(".…")) and said else lead.title
    return Entry(url=lead.address, title=title[:200], teaser=teaser, date_raw=date)


def _stacked(lines: list[Line]) -> str | None:
    """The date whose day stands on a line of its own beside the line with the rest of it."""
    for upper, lower in pairwise(line.text for line in lines):
        if len(upper) + len(lower) < _WHEN and (found := _STACKED.fullmatch(f"{upper}\n{lower}")):
            parts = {name[0]: value for name, value in found.groupdict().items() if value}
            return f"{parts['y']}-{parts['m']}-{parts['d']}"
    return None
