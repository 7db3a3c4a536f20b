"""Read one page: what is it, and what does it say?"""

from __future__ import annotations

import re
from typing import NamedTuple

from healthcrawl.extract import faults
from healthcrawl.extract.body import own_lines
from healthcrawl.extract.breadcrumb import Trail, departments, find_trail
from healthcrawl.extract.byline import Byline, Reader
from healthcrawl.extract.credits import find_credits
from healthcrawl.extract.container import choose
from healthcrawl.extract.head import read_head
from healthcrawl.extract.layout import Layout, Line, Node
from healthcrawl.extract.links import PageLink, classify
from healthcrawl.extract.listing import find_items, loose_entries
from healthcrawl.extract.marks import BODY, Marks
from healthcrawl.extract.pager import following, parts
from healthcrawl.extract.patterns import named_kind
from healthcrawl.extract.related import entries
from healthcrawl.extract.sections import build
from healthcrawl.extract.tags import find_tags
from healthcrawl.extract.thread import first_post
from healthcrawl.extract.title import Title, find_title
from healthcrawl.extract.tree import Document, parse
from healthcrawl.items.article import Article, Content, Extractor, Fault, Image, Listing, Reading, Table
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Profile
from healthcrawl.text import urls
from healthcrawl.text.dates import parse as parse_date

VERSION = "1"
"""Version of the reading rules; raised when the same page would be read otherwise."""
_HANT = re.compile("[這個們來時為說國學會對發後過還麼點經現體問關與進種開長從動當應間機話東車馬門電風飛馬魚鳥語讀書買賣錢銀]")
_HANS = re.compile("[这个们来时为说国学会对发后过还么点经现体问关与进种开长从动当应间机话东车马门电风飞马鱼鸟语读书买卖钱银]")
SURE = 0.7
"""Names found by a class or a meta element only are less sure than those in the text."""
_PROSE = 60
"""Fewer characters of prose are no article."""


class PageReading(NamedTuple):
    """What one parse of a page gives."""

    reading: Reading
    links: list[PageLink]
    """Links to pages of the same site."""


def read(page: Page, profile: Profile) -> Reading:
    """Read a page as an article, a listing, or the fault that makes it neither; never raises."""
    return read_page(page, profile).reading


def read_page(page: Page, profile: Profile) -> PageReading:
    """Read a page, and classify its links in the same go; never raises."""
    document = parse(page)
    if isinstance(document, Fault):
        return PageReading(document, [])
    return _Reader(document, profile).read()


class _Reader:
    """The reading of one page, step by step."""

    def __init__(self, document: Document, profile: Profile) -> None:
        self.document = document
        self.profile = profile
        self.head = read_head(document)
        self.layout = Layout(document.body)
        self.url = document.page.url

    def read(self) -> PageReading:
        if self.layout.too_deep:
            return PageReading(Fault(kind="hostile_markup", detail="elements nested deeper than the parser goes"), [])
        text = faults.page_text(self.layout)
        if fault := faults.refresh(self.document, self.head, len(text)):
            return PageReading(fault, [])
        if not self.layout.lines:
            kind = "loading" if b"<script" in self.document.source else "empty"
            return PageReading(Fault(kind=kind, detail="the page prints nothing"), [])
        self.marks = Marks(self.layout)
        found = classify(self.layout, self.marks, self.url, self.document.base, self.profile.hosts)
        return PageReading(self._reading(text), found)

    def _reading(self, text: str) -> Reading:
        container, sums = choose(self.layout, self.marks)
        title = find_title(self.layout, self.head, container, self.profile.title)
        if fault := faults.by_title(self.head, title.text, self._container_text(container)):
            return fault
        items = find_items(self.layout, self.marks, self.document.base, self.url)
        prose = sums[container.last] - sums[container.first]
        plain = self.marks.spans(container)
        named = named_kind(self.url, self.profile)
        if named == "listing" or (named is None and self._is_listing(plain, prose, self._covered(container, items.lines), len(items.entries))):
            found = items.entries or loose_entries(self.layout, self.marks, self.document.base, self.url)
            return self._listing(title, found)
        if prose < _PROSE:
            return faults.by_words(text) or self._neither(title)
        return self._article(title, container) or self._neither(title)

    def _container_text(self, container: Node) -> str:
        return "\n".join(line.text for line in self.layout.lines[container.first : container.last])

    def _covered(self, container: Node, taken: set[int]) -> int:
        """Unlinked characters of the container that stand in the blocks of a listing."""
        lines, kind = self.layout.lines, self.marks.kind
        return sum(
            len(lines[number].text) - lines[number].linked for number in taken if container.first <= number < container.last and kind[number] == BODY
        )

    def _is_listing(self, plain: int, prose: float, covered: int, entries: int) -> bool:
        if entries < 3:
            return False
        if self.head.says_listing or self.url.split("/", 3)[3:] == [""]:
            return True
        return covered * 2 > plain or prose < _PROSE

    def _neither(self, title: Title) -> Reading:
        found = loose_entries(self.layout, self.marks, self.document.base, self.url)
        if len(found) >= 3:
            return self._listing(title, found)
        return faults.by_words(faults.page_text(self.layout)) or Fault(kind="no_article", detail="neither prose nor a list of articles")

    def _listing(self, title: Title, found: dict[str, object]) -> Listing:
        trail = find_trail(self.layout, self.marks, self.head, self.document.base, range(0))
        return Listing(
            title=title.text or None,
            departments=departments(trail.crumbs, ""),
            entries=list(found.values()),
            next_pages=following(self.layout, self.marks, self.head.next, self.url, self.document.base),
            children=[],
        )

    def _article(self, title: Title, container: Node) -> Article | None:
        layout, marks, base = self.layout, self.marks, self.document.base
        reference, zone = self.document.page.fetched_at, self.profile.timezone
        container = first_post(layout, marks, container)
        kept = own_lines(layout, marks, container, title.text)
        if not kept:
            return None
        numbers, inside = self._zone(title, container, kept)
        byline = Reader(layout, marks, self.head, base, reference, zone).read(numbers, inside)
        kept = [number for number in kept if number not in byline.lines] or kept
        lines = [layout.lines[number] for number in kept]
        self._credits(byline, numbers, lines)
        sections = build(lines)
        start = title.line if title.line is not None else container.first
        trail = find_trail(
            layout, marks, self.head, base, range(max(0, min(start, container.first) - 3), min(container.first + 4, len(layout.lines)))
        )
        tags, tag_origin = find_tags(layout, marks, self.head, range(start, min(container.last + 25, len(layout.lines))))
        part_urls, part_number = parts(layout, marks, self.url, base)
        text = "\n".join(line.text for line in lines)
        lead = sections[0].text if sections and sections[0].role == "lead" and len(sections) > 1 else None
        content = Content(
            title=title.text,
            departments=departments(trail.crumbs, title.text),
            breadcrumbs=trail.crumbs,
            publisher=byline.publisher,
            authors=byline.authors,
            source=byline.source,
            published_at=byline.published.value if byline.published else None,
            published_raw=byline.published.raw if byline.published else None,
            published_precision=byline.published.precision if byline.published else None,
            modified_at=byline.modified.value if byline.modified else None,
            modified_raw=byline.modified.raw if byline.modified else None,
            modified_precision=byline.modified.precision if byline.modified else None,
            summary=lead,
            sections=sections,
            text=text,
            tables=self._tables(kept),
            images=self._images(container, kept),
            tags=tags,
            parts=part_urls,
            language=self._language(text),
            rights=self.head.rights(self.document),
        )
        return Article(
            content=content,
            canonical_url=self.head.canonical,
            related=entries(layout, marks.related, self.url, base, reference, zone),
            part_urls=part_urls,
            part_number=part_number,
            field_confidence=self._confidence(title, trail, byline),
            field_origin={"title": title.origin, "departments": trail.origin, "tags": tag_origin if tags else "", **byline.origin},
            extractor=Extractor(name=self.profile.name, version=VERSION, confidence=round(title.confidence, 2)),
        )

    def _credits(self, byline: Byline, numbers: list[int], lines: list[Line]) -> None:
        """Names and dates that stand in the text itself, where no label gives them."""
        sure = byline.confidence.get("authors", 0) >= SURE
        if not sure or all(person.title for person in byline.authors) or find_credits([line.text for line in lines]):
            beside = [text for number in numbers if number not in byline.lines and len(text := self.layout.lines[number].text) < 60]
            if people := find_credits([line.text for line in lines]) or find_credits(beside):
                names = {person.name for person in people}
                byline.authors = people + ([person for person in byline.authors if person.name not in names] if sure else [])
                byline.note("authors", "credit in the text", 0.7)
        if byline.published is None:
            date = parse_date(lines[-1].text, self.document.page.fetched_at, self.profile.timezone) if len(lines[-1].text) < 40 else None
            if date and date.value and date.precision in ("minute", "day", "month"):
                byline.published = date
                byline.note("published_at", "last line", 0.5)

    def _zone(self, title: Title, container: Node, kept: list[int]) -> tuple[list[int], range]:
        """Lines that may hold the byline, nearest to the title first, and which of them are in the body."""
        start = title.line if title.line is not None and title.line < container.last else max(0, container.first - 6)
        head = list(range(start, min(max(container.first, start) + 8, container.last)))
        if container.first - start > 40:
            head = list(range(start, start + 12)) + list(range(container.first - 8, container.first + 8))
        before = list(range(max(0, start - 4), start))
        after = list(range(max(kept[0], kept[-1] - 3), min(kept[-1] + 7, len(self.layout.lines))))
        return list(dict.fromkeys(head + before + after)), range(max(container.first, start), kept[-1] + 1)

    def _tables(self, kept: list[int]) -> list[Table]:
        rows: dict[int, list[list[str]]] = {}
        for number in kept:
            line = self.layout.lines[number]
            if line.table >= 0:
                rows.setdefault(line.table, []).append(line.text.split("\t"))
        captions = {number: self.layout.tables[number].findtext("caption") for number in rows}
        return [Table(rows=cells, caption=" ".join((captions[number] or "").split()) or None) for number, cells in rows.items()]

    def _images(self, container: Node, kept: list[int]) -> list[Image]:
        found: dict[str, Image] = {}
        first, last = kept[0], kept[-1] + 1
        for picture in self.layout.pictures:
            if not (container.first <= picture.line <= container.last and first <= picture.line <= last + 1):
                continue
            element = picture.element
            source = element.get("data-original") or element.get("data-src") or element.get("data-lazy-src") or element.get("src") or ""
            address = urls.resolve(self.document.base, source)
            if address:
                found.setdefault(address, Image(url=address, alt=" ".join(element.get("alt", "").split()) or None))
        return list(found.values())

    def _language(self, text: str) -> str | None:
        sample = text[:3000]
        if hant := len(_HANT.findall(sample)):
            return "zh-Hant" if hant > len(_HANS.findall(sample)) else "zh-Hans"
        if any("\u4e00" <= sign <= "\u9fff" for sign in sample[:200]):
            return "zh-Hans"
        return self.head.language or None

    def _confidence(self, title: Title, trail: Trail, byline: Byline) -> dict[str, float]:
        found = {"title": round(title.confidence, 2), **byline.confidence}
        if trail.crumbs:
            found["departments"] = trail.confidence
        return found
