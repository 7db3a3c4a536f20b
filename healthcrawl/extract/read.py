"""Read one page: what is it, and what does it say?"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from healthcrawl.extract import faults, overrides
from healthcrawl.extract.around.breadcrumb import departments, find_trail
from healthcrawl.extract.article import read_article
from healthcrawl.extract.body.answers import find_question
from healthcrawl.extract.body.container import TIGHT, choose
from healthcrawl.extract.body.leaflet import leaflet
from healthcrawl.extract.document.head import read_head
from healthcrawl.extract.document.tree import parse
from healthcrawl.extract.kind import is_none, told, weigh
from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.links import leads_nowhere, must_be_listing, names_all, says_listing
from healthcrawl.extract.page.listing import HEADINGS, Items, announced, find_items, is_headline
from healthcrawl.extract.page.loose_entries import headlines, loose_entries
from healthcrawl.extract.page.marks import BODY, CHROME, Marks
from healthcrawl.extract.page.pager import following, stem
from healthcrawl.extract.page.teasers import cut_teasers, with_days
from healthcrawl.extract.patterns import named_kind
from healthcrawl.extract.title.find import find_title
from healthcrawl.extract.vocabulary.titles import RIGHTS, Title
from healthcrawl.extract.vocabulary.words import PUNCTUATION, ROOT, Role
from healthcrawl.items.article import Crumb, Entry, Fault, Listing, Reading
from healthcrawl.items.page import Page, PageLink
from healthcrawl.items.profile import Profile
from healthcrawl.text import urls

MIN_PROSE = 60
"""A block of less weight is no article."""
MIN_NOTE = 30
"""Characters of a dated note of few words."""
DATED_WITHIN = 3
"""Lines below a title that may say when it was published."""
MIN_ENTRIES = 3
"""Fewer links list nothing."""
ABOVE = 12
"""Lines between a title and its text."""
TITLES_OVER = 2
"""Lines between the title of another page and what stands of it here."""
MAY_BE_OTHER = 0.6
"""Titles that are less sure may be other lines."""
MANY_ENTRIES = 20
OUTWEIGHS = 3
"""Times as much text in entries as in the block that holds most prose: then the page is a list."""
LONGEST_NAME = 12
"""Characters of a title that may name a department."""
MIN_PARAGRAPH = 25
"""Characters that no line of names and dates has."""
_PUBLISHED = re.compile(r"(?:(?:发布|发表|更新|添加)?(?:时间|日期)|发布于)\s*[:\uff1a]?\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}")


class PageReading(NamedTuple):
    """What one parse of a page gives."""

    reading: Reading
    links: list[PageLink]
    """Links to pages of the same site."""


def read(page: Page, profile: Profile) -> Reading:
    """Read a page as an article, a listing, or the fault that makes it neither; never raises."""
    context = _open(page, profile)
    return context if isinstance(context, Fault) else _read(context)


def read_page(page: Page, profile: Profile) -> PageReading:
    """Read a page, and classify its links in the same go; never raises."""
    context = _open(page, profile)
    if isinstance(context, Fault):
        return PageReading(context, [])
    return PageReading(_read(context), context.links)


def explain(page: Page, profile: Profile) -> tuple[Reading, str]:
    """Read a page, and say what spoke for and against an article."""
    context = _open(page, profile)
    return (context, "") if isinstance(context, Fault) else (_read(context), told(context.signs))


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


def _read(context: Context) -> Reading:
    """Tell article, listing and fault apart."""
    layout, marks, profile = context.layout, context.marks, context.profile
    container, sums = choose(layout, marks)
    named_container = overrides.container(context)
    container = named_container or container
    title = overrides.title(context) or find_title(layout, context.head, container, profile.title, context.url)
    inside = "\n".join(line.text for line in layout.lines[container.first : container.last])
    if fault := faults.by_title(context.head, title.text, inside):
        return fault
    prose = sums[container.last] - sums[container.first]
    named = named_kind(context.url, profile)
    # answers repeat themselves as the entries of a list do
    question = find_question(context, title) if named in (None, "article") and named_container is None else None
    if question:
        container, named = question.block, "article"
    elif named_container is None:
        container = leaflet(layout, marks, container) or container
    # what the site file calls an article is not searched for a list of others
    items = find_items(layout, marks, context.base, context.url) if named != "article" else Items()
    if named is None and named_container is None and (own := _under_heading(context, title, container, sums, items)):
        container, items = own, Items()
        prose = sums[container.last] - sums[container.first]
    short = cut_teasers(layout, marks, container, context.base, context.url) if named != "article" else {}
    if named is None and named_container is not None and must_be_listing(context.url):
        named = "listing"  # the block that a site file names may stand on listings too
    if named == "listing" or (named is None and named_container is None and (short or _is_listing(context, title, container, sums, items))):
        listing = _listing(context, title, short | items.entries)
        # what the address calls a list may be a message; of a list nobody doubts what stands beside it, as a note that members only may write
        return (faults.by_words(faults.page_text(layout)) if not listing.entries and not named else None) or listing
    enough = prose >= MIN_PROSE or _is_dated(context, title, container)
    article = read_article(context, title, container, question) if named == "article" or (enough and not _is_home(context.url)) else None
    if article and named != "article" and prose < MIN_PROSE and len(article.content.text) < MIN_NOTE:
        article = None
    if article and article.content.title:
        context.signs.extend(weigh(context, title, container, article) if named != "article" else [])
        if is_none(context.signs):
            return Fault(kind="no_article", detail=f"no article: {told(context.signs)}")
        return faults.message(article.content.text) or article
    loose = {} if items.entries else loose_entries(layout, marks, context.base, context.url)
    fault = faults.by_words(inside) or (faults.by_words(faults.page_text(layout)) if not items.entries else None)
    # below a list of one or two threads stands that only members may write
    members_only = fault is not None and fault.kind == "login" and says_listing(context.url) and any(entry.date_raw for entry in loose.values())
    if fault and not members_only:
        return fault
    entries = items.entries or loose or _addressed(context)
    dated = all(entry.date_raw for entry in entries.values())
    if named != "article" and (len(entries) >= MIN_ENTRIES or (entries and (marks.pagers or says_listing(context.url) or dated))):
        return _listing(context, title, entries)
    if names_all(context.url) and sum(link.kind == "department" for link in context.links) >= MIN_ENTRIES:
        return _listing(context, title, {})
    return Fault(kind="no_article", detail="neither prose nor a list of articles")


def _is_dated(context: Context, title: Title, container: Node) -> bool:
    """Does a line below the title tell the time of publishing? Then a few words are an article, as beside a picture that tells the rest."""
    if title.line is None or title.confidence <= MAY_BE_OTHER or not title.line - ABOVE <= container.first <= title.line + ABOVE:
        return False
    below = context.layout.lines[title.line + 1 : title.line + 1 + DATED_WITHIN]
    return any(_PUBLISHED.match(line.text) for line in below)


def _addressed(context: Context) -> dict[str, Entry]:
    """On a page of nothing but links: those whose addresses alone say that they lead to articles."""
    return {link.url: Entry(url=link.url, title=link.text) for link in context.links if link.kind == "article" and link.text}


def _is_listing(context: Context, title: Title, container: Node, sums: list[float], items: Items) -> bool:
    """Do the page's repeated blocks hold most of its text, or is it a home page?"""
    head, layout, marks = context.head, context.layout, context.marks
    said = says_listing(context.url) and (_title_elsewhere(context) or not (head.article or head.first("og:type") == "article"))
    if said and (must_be_listing(context.url) or _is_name(context, title.text)):
        return True
    if said and headlines(layout, marks, layout.nodes[0], context.base, context.url).entries:
        return True
    if _begins_under_another(context, title, container):
        return True
    if len(items.entries) < MIN_ENTRIES:
        return False
    if not _stands_over(title, container) and _in_foot(layout, container, items):
        return True
    if said and not says_listing(stem(context.url)[0]) and _stands_over(title, container):
        # parts of articles are numbered as further pages of lists are: then the text lies beside what is listed
        said = any(container.first <= number < container.last for number in items.lines)
    if head.says_listing or said or _is_home(context.url) or sums[container.last] - sums[container.first] < MIN_PROSE:
        return True
    if _lists_around(layout, marks, title, container, items):
        return True
    kind = marks.kind
    lines = items.beside(container, sums) if _stands_over(title, container) else items.lines
    inside = (number for number in lines if container.first <= number < container.last and kind[number] in (BODY, CHROME))
    covered = sum(marks.plain[number + 1] - marks.plain[number] for number in inside)
    return covered * 2 > marks.spans(container)


def _in_foot(layout: Layout, container: Node, items: Items) -> bool:
    """Does the block stand below all entries, and begin with or below who owns the rights?"""
    last = max(items.lines)
    return last < container.first and any(RIGHTS.search(line.text) for line in layout.lines[last : container.first + TITLES_OVER])


def _lists_around(layout: Layout, marks: Marks, title: Title, container: Node, items: Items) -> bool:
    """Do entries hold far more text than the block, over which no title is printed, as on the pages of departments and offices?"""
    if _stands_over(title, container) or len(items.entries) < MANY_ENTRIES:
        return False
    outside = (number for number in items.lines if not container.first <= number < container.last and marks.kind[number] == BODY)
    return sum(len(layout.lines[number].text) for number in outside) > marks.spans(container) * OUTWEIGHS


def _under_heading(context: Context, title: Title, container: Node, sums: list[float], items: Items) -> Node | None:
    """The text between the title and the first entry of a page that calls itself an article, if most of the chosen block is a list of others."""
    head, layout = context.head, context.layout
    if not (head.article or head.first("og:type") == "article") or title.line is None or title.confidence <= MAY_BE_OTHER:
        return None
    listed = sum(sums[number + 1] - sums[number] for number in items.lines if container.first <= number < container.last)
    if listed * 2 <= sums[container.last] - sums[container.first]:
        return None
    end = min((number for number in items.lines if number > title.line), default=title.line)
    above = [node for node in layout.nodes if title.line < node.first < node.last <= end and node.role & Role.CONTENT]
    most = max((sums[node.last] - sums[node.first] for node in above), default=0.0)
    if most < MIN_PROSE:
        return None
    return max((node for node in above if sums[node.last] - sums[node.first] >= most * TIGHT), key=lambda node: node.depth)


def _stands_over(title: Title, container: Node) -> bool:
    """Is the title printed at the beginning of the text, or not far above it?"""
    return title.line is not None and title.confidence > MAY_BE_OTHER and container.first - ABOVE <= title.line <= container.first + ABOVE


def _begins_under_another(context: Context, title: Title, container: Node) -> bool:
    """Do texts stand here under the titles of other pages, and over them no title of this page's own but the name by which it is linked?"""
    first = max(0, container.first - TITLES_OVER)
    if title.line is not None and container.first - ABOVE <= title.line <= container.first + ABOVE:
        if not _is_name(context, title.text):
            return False
        first = title.line + 1
    other = _title_elsewhere(context, first, container.first)
    return bool(other) and other != title.text


def _is_name(context: Context, text: str) -> bool:
    """Is this what menus and bylines call the page, as they name departments?"""
    own = context.url.partition("?")[0]  # also of its further pages
    named = (urls.resolve(context.base, link.href) or "" for link in context.layout.links if link.text == text)
    return len(text) <= LONGEST_NAME and any(address.partition("?")[0] == own for address in named)


def _title_elsewhere(context: Context, first: int = 0, text: int = 0) -> str:
    """The title over the first paragraph from line ``text`` on if it leads to another page: the text is that page's, whatever the head says."""
    title: Line | None = None
    for number, (line, kind) in islice(enumerate(zip(context.layout.lines, context.marks.kind, strict=True)), first, None):
        if kind != BODY:
            continue
        if line.node.tag in HEADINGS or line.node.role & Role.TITLE or (line.links and is_headline(line.links[0])):
            title = line
        elif number >= text and len(line.text) - line.linked >= MIN_PARAGRAPH and PUNCTUATION.search(line.text):
            break
    link = announced(title) if title else None
    address = urls.resolve(context.base, link.href) if link else None
    elsewhere = address is not None and address not in (context.url, context.head.canonical) and not _is_home(address)
    return link.text if link and elsewhere else ""


def _is_home(url: str) -> bool:
    """Is this the top of a site? Whatever it says, it is no article."""
    return bool(ROOT.fullmatch(url))


def _leads_on(link: PageLink, profile: Profile) -> bool:
    """Does the link lead to another listing: a department, or whatever the site file calls one?"""
    return link.kind == "department" or (link.kind == "listing" and named_kind(link.url, profile) == "listing")


def _listing(context: Context, title: Title, entries: dict[str, Entry]) -> Listing:
    """The page as a listing: what it names, where it goes on, and which listings it leads to."""
    layout, marks = context.layout, context.marks
    named = overrides.entries(context)
    if not named and not entries:
        entries = loose_entries(layout, marks, context.base, context.url) or (_addressed(context) if marks.pagers else {})
    trail = overrides.trail(context) if context.profile.select.container is None else None
    trail = trail or find_trail(context, range(0))
    links = context.links
    # what a site file calls an article is one, however it is listed
    patterned = {link.url: Entry(url=link.url, title=link.text) for link in links if link.text and named_kind(link.url, context.profile) == "article"}
    headed = headlines(layout, marks, layout.nodes[0], context.base, context.url).entries
    # a last page may hold one article only, too few to be repeated blocks
    headed |= {url: entry for url, entry in loose_entries(layout, marks, context.base, context.url).items() if entry.date_raw}
    found = named or patterned | {
        url: entry for url, entry in (headed | with_days(entries, headed)).items() if not (leads_nowhere(url) or _is_home(url))
    }
    further = overrides.further_pages(context) or following(layout, marks, context.head.next, context.url, context.base)
    further = further or [link.url for link in links if link.kind == "next" and named_kind(link.url, context.profile) == "listing"]
    elsewhere = {*found, *further, context.url}
    return Listing(
        title=title.text or None,
        departments=departments(trail.crumbs, ""),
        entries=list(found.values()),
        next_pages=further,
        children=[Crumb(name=link.text, url=link.url) for link in links if link.url not in elsewhere and _leads_on(link, context.profile)],
    )
