"""A page read as a listing: whether it is one, what it names, and where it goes on."""

from __future__ import annotations

from itertools import islice

from healthcrawl.extract import overrides
from healthcrawl.extract.around.breadcrumb import departments, find_trail
from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.entries import HEADINGS, Items, announced, is_headline
from healthcrawl.extract.page.layout import Layout
from healthcrawl.extract.page.links import leads_nowhere, must_be_listing, says_listing
from healthcrawl.extract.page.loose_entries import headlines, loose_entries
from healthcrawl.extract.page.marks import BODY, CHROME, Marks
from healthcrawl.extract.page.pager import following, stem
from healthcrawl.extract.page.teasers import with_days
from healthcrawl.extract.patterns import named_kind
from healthcrawl.extract.vocabulary.titles import RIGHTS, Title
from healthcrawl.extract.vocabulary.words import PUNCTUATION, ROOT, Role
from healthcrawl.items.article import Crumb, Entry, Listing
from healthcrawl.items.page import PageLink
from healthcrawl.items.profile import Profile
from healthcrawl.text import urls

MIN_PROSE = 60
"""A block of less weight is no article."""
MIN_ENTRIES = 3
"""Fewer links list nothing."""
ABOVE = 12
"""Lines between a title and its text."""
TITLES_OVER = 2
"""Lines between the title of another page and what stands of it here."""
MANY_ENTRIES = 20
OUTWEIGHS = 3
"""Times as much text in entries as in the block that holds most prose: then the page is a list."""
LONGEST_NAME = 12
"""Characters of a title that may name a department."""
MIN_PARAGRAPH = 25
"""Characters that no line of names and dates has."""


def is_listing(context: Context, title: Title, container: Node, sums: list[float], items: Items) -> bool:
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
    if head.says_listing or said or is_home(context.url) or sums[container.last] - sums[container.first] < MIN_PROSE:
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


def _stands_over(title: Title, container: Node) -> bool:
    """Is the title printed at the beginning of the text, or not far above it?"""
    return title.line is not None and title.is_sure and container.first - ABOVE <= title.line <= container.first + ABOVE


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
    elsewhere = address is not None and address not in (context.url, context.head.canonical) and not is_home(address)
    return link.text if link and elsewhere else ""


def is_home(url: str) -> bool:
    """Is this the top of a site? Whatever it says, it is no article."""
    return bool(ROOT.fullmatch(url))


def addressed(context: Context) -> dict[str, Entry]:
    """On a page of nothing but links: those whose addresses alone say that they lead to articles."""
    return {link.url: Entry(url=link.url, title=link.text) for link in context.links if link.kind == "article" and link.text}


def _leads_on(link: PageLink, profile: Profile) -> bool:
    """Does the link lead to another listing: a department, or whatever the site file calls one?"""
    return link.kind == "department" or (link.kind == "listing" and named_kind(link.url, profile) == "listing")


def read_listing(context: Context, title: Title, entries: dict[str, Entry]) -> Listing:
    """The page as a listing: what it names, where it goes on, and which listings it leads to."""
    layout, marks = context.layout, context.marks
    named = overrides.entries(context)
    loose = loose_entries(layout, marks, context.base, context.url)
    if not named and not entries:
        entries = loose or (addressed(context) if marks.pagers else {})
    trail = overrides.trail(context) if context.profile.select.container is None else None
    trail = trail or find_trail(context, range(0))
    links = context.links
    # what a site file calls an article is one, however it is listed
    patterned = {link.url: Entry(url=link.url, title=link.text) for link in links if link.text and named_kind(link.url, context.profile) == "article"}
    headed = headlines(layout, marks, layout.nodes[0], context.base, context.url).entries
    # a last page may hold one article only, too few to be repeated blocks
    headed |= {url: entry for url, entry in loose.items() if entry.date_raw}
    found = named or patterned | {
        url: entry for url, entry in (headed | with_days(entries, headed)).items() if not (leads_nowhere(url) or is_home(url))
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
