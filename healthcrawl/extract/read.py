"""Read one page: what is it, and what does it say?"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from healthcrawl.extract import faults, overrides
from healthcrawl.extract.article import read_article
from healthcrawl.extract.body.answers import Question, find_question
from healthcrawl.extract.body.container import TIGHT, choose
from healthcrawl.extract.body.leaflet import leaflet
from healthcrawl.extract.document.head import read_head
from healthcrawl.extract.document.tree import parse
from healthcrawl.extract.kind import Sign, is_none, told, weigh
from healthcrawl.extract.listing import ABOVE, MIN_ENTRIES, MIN_PROSE, addressed, is_home, is_listing, read_listing
from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.entries import Items, find_items
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.links import must_be_listing, names_all, says_listing
from healthcrawl.extract.page.loose_entries import loose_entries
from healthcrawl.extract.page.marks import Marks
from healthcrawl.extract.page.teasers import cut_teasers
from healthcrawl.extract.patterns import named_kind
from healthcrawl.extract.title.find import find_title
from healthcrawl.extract.vocabulary.titles import Title
from healthcrawl.extract.vocabulary.words import Role
from healthcrawl.items.article import Article, Fault, Listing, Reading
from healthcrawl.items.page import Page, PageLink
from healthcrawl.items.profile import Profile

MIN_NOTE = 30
"""Characters of a dated note of few words."""
DATED_WITHIN = 3
"""Lines below a title that may say when it was published."""
_PUBLISHED = re.compile(r"(?:(?:发布|发表|更新|添加)?(?:时间|日期)|发布于)\s*[:\uff1a]?\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}")


class PageReading(NamedTuple):
    """What one parse of a page gives."""

    reading: Reading
    links: list[PageLink]
    """Links to pages of the same site."""


class _Weighed(NamedTuple):
    """A reading, with all that spoke for and against an article."""

    reading: Reading
    signs: list[Sign]


class _Main(NamedTuple):
    """What a page is mostly made of."""

    title: Title
    container: Node
    """The block that holds most prose, or that the site file names."""
    sums: list[float]
    """Weight of prose up to each line."""
    items: Items
    """What the page lists."""
    question: Question | None
    named: Literal["article", "listing"] | None
    """What the site file says of the address, or a question and its answers of themselves."""
    chosen: bool
    """Did the reader choose the block, and not a site file?"""

    @property
    def prose(self) -> float:
        """Weight of the prose in the block."""
        return self.sums[self.container.last] - self.sums[self.container.first]

    @property
    def doubtful(self) -> bool:
        """Has nobody said whether it is an article or a listing?"""
        return self.named is None and self.chosen


def read(page: Page, profile: Profile) -> Reading:
    """Read a page as an article, a listing, or the fault that makes it neither; never raises."""
    context = _open(page, profile)
    return context if isinstance(context, Fault) else _read(context).reading


def read_page(page: Page, profile: Profile) -> PageReading:
    """Read a page, and classify its links in the same go; never raises."""
    context = _open(page, profile)
    if isinstance(context, Fault):
        return PageReading(context, [])
    return PageReading(_read(context).reading, context.links)


def explain(page: Page, profile: Profile) -> tuple[Reading, str]:
    """Read a page, and say what spoke for and against an article."""
    context = _open(page, profile)
    if isinstance(context, Fault):
        return context, ""
    reading, signs = _read(context)
    return reading, told(signs)


def _open(page: Page, profile: Profile) -> Context | Fault:
    """Parse a page and lay it out, or say why that cannot be."""
    document = parse(page)
    if isinstance(document, Fault):
        return document
    overrides.drop(document, profile)
    head, layout = read_head(document), Layout(document.body)
    if layout.too_deep:
        return Fault(kind="hostile_markup", detail="elements nested deeper than the parser goes")
    fault = faults.refresh(document, head, layout) or faults.unprinted(document, layout)
    return fault or Context(document, profile, head, layout, Marks(layout))


def _read(context: Context) -> _Weighed:
    """Tell article, listing and fault apart."""
    main = _main(context)
    if isinstance(main, Fault):
        return _Weighed(main, [])
    if listing := _listed(context, main):
        return _Weighed(listing, [])
    article = _article(context, main)
    if article is None:
        return _Weighed(_neither(context, main), [])
    signs = weigh(context, main.title, main.container, article) if main.named != "article" else []
    if is_none(signs):
        return _Weighed(Fault(kind="no_article", detail=f"no article: {told(signs)}"), signs)
    return _Weighed(faults.message(article.content.text) or article, signs)


def _main(context: Context) -> _Main | Fault:
    """The title and the main block of a page, and what it lists; a fault if the title confesses one."""
    layout, marks = context.layout, context.marks
    container, sums = choose(layout, marks)
    block = overrides.container(context)
    container = block or container
    title = overrides.title(context) or find_title(layout, context.head, container, context.profile.title, context.url)
    if fault := faults.by_title(context.head, title.text, _text(context, container)):
        return fault
    named = named_kind(context.url, context.profile)
    # answers repeat themselves as the entries of a list do
    question = find_question(context, title) if named in (None, "article") and block is None else None
    if question:
        container, named = question.block, "article"
    elif block is None:
        container = leaflet(layout, marks, container) or container
    # what the site file calls an article is not searched for a list of others
    items = find_items(layout, marks, context.base, context.url) if named != "article" else Items()
    main = _Main(title, container, sums, items, question, named, chosen=block is None)
    own = _under_heading(context, main) if main.doubtful else None
    return main._replace(container=own, items=Items()) if own else main


def _listed(context: Context, main: _Main) -> Reading | None:
    """The page as a listing, or the message that it is in place of one; null if it is none."""
    layout, named = context.layout, main.named
    short = cut_teasers(layout, context.marks, main.container, context.base, context.url) if named != "article" else {}
    if named is None and not main.chosen and must_be_listing(context.url):
        named = "listing"  # the block that a site file names may stand on listings too
    listed = main.doubtful and (short or is_listing(context, main.title, main.container, main.sums, main.items))
    if named != "listing" and not listed:
        return None
    listing = read_listing(context, main.title, short | main.items.entries)
    # what the address calls a list may be a message; of a list nobody doubts what stands beside it, as a note that members only may write
    return (faults.by_words(faults.page_text(layout)) if not listing.entries and not named else None) or listing


def _article(context: Context, main: _Main) -> Article | None:
    """The page as an article; null if it has too few words or no title."""
    enough = main.prose >= MIN_PROSE or _is_dated(context, main.title, main.container)
    if main.named != "article" and (not enough or is_home(context.url)):
        return None
    article = read_article(context, main.title, main.container, main.question)
    if article and main.named != "article" and main.prose < MIN_PROSE and len(article.content.text) < MIN_NOTE:
        return None
    return article if article and article.content.title else None


def _neither(context: Context, main: _Main) -> Listing | Fault:
    """A page without an article: the message that it is, a listing of loose links, or nothing that is known."""
    layout, marks, items = context.layout, context.marks, main.items
    loose = {} if items.entries else loose_entries(layout, marks, context.base, context.url)
    fault = faults.by_words(_text(context, main.container)) or (faults.by_words(faults.page_text(layout)) if not items.entries else None)
    # below a list of one or two threads stands that only members may write
    members_only = fault is not None and fault.kind == "login" and says_listing(context.url) and any(entry.date_raw for entry in loose.values())
    if fault and not members_only:
        return fault
    entries = items.entries or loose or addressed(context)
    dated = all(entry.date_raw for entry in entries.values())
    if main.named != "article" and (len(entries) >= MIN_ENTRIES or (entries and (marks.pagers or says_listing(context.url) or dated))):
        return read_listing(context, main.title, entries)
    if names_all(context.url) and sum(link.kind == "department" for link in context.links) >= MIN_ENTRIES:
        return read_listing(context, main.title, {})
    return Fault(kind="no_article", detail="neither prose nor a list of articles")


def _text(context: Context, container: Node) -> str:
    return "\n".join(line.text for line in context.layout.lines[container.first : container.last])


def _is_dated(context: Context, title: Title, container: Node) -> bool:
    """Does a line below the title tell the time of publishing? Then a few words are an article, as beside a picture that tells the rest."""
    if title.line is None or not title.is_sure or not title.line - ABOVE <= container.first <= title.line + ABOVE:
        return False
    below = context.layout.lines[title.line + 1 : title.line + 1 + DATED_WITHIN]
    return any(_PUBLISHED.match(line.text) for line in below)


def _under_heading(context: Context, main: _Main) -> Node | None:
    """The text between the title and the first entry of a page that calls itself an article, if most of the chosen block is a list of others."""
    head, layout, title, sums = context.head, context.layout, main.title, main.sums
    if not (head.article or head.first("og:type") == "article") or title.line is None or not title.is_sure:
        return None
    listed = sum(sums[number + 1] - sums[number] for number in main.items.lines if main.container.first <= number < main.container.last)
    if listed * 2 <= main.prose:
        return None
    end = min((number for number in main.items.lines if number > title.line), default=title.line)
    above = [node for node in layout.nodes if title.line < node.first < node.last <= end and node.role & Role.CONTENT]
    most = max((sums[node.last] - sums[node.first] for node in above), default=0.0)
    if most < MIN_PROSE:
        return None
    return max((node for node in above if sums[node.last] - sums[node.first] >= most * TIGHT), key=lambda node: node.depth)
