"""A page read as an article: all fields put together."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, takewhile

from healthcrawl.extract import encyclopaedia, overrides
from healthcrawl.extract.answer_lines import card_above
from healthcrawl.extract.answers import Question, answered_by, signed_with
from healthcrawl.extract.blocks import Line, Node
from healthcrawl.extract.body import is_control, own_lines, without_teaser
from healthcrawl.extract.breadcrumb import Trail, departments, find_trail
from healthcrawl.extract.byline import Reader
from healthcrawl.extract.context import Context
from healthcrawl.extract.credits import find_credits, signed_by
from healthcrawl.extract.declared import Byline
from healthcrawl.extract.dispatch import reported_by, signed_at_end
from healthcrawl.extract.evidence import Evidence, missing
from healthcrawl.extract.labels import source_below
from healthcrawl.extract.marks import RELATED
from healthcrawl.extract.pager import parts
from healthcrawl.extract.related import entries
from healthcrawl.extract.sections import build, is_heading
from healthcrawl.extract.tags import find_tags
from healthcrawl.extract.thread import first_post, next_post
from healthcrawl.extract.title_words import Title
from healthcrawl.extract.tree import text_of
from healthcrawl.items.article import Article, Content, Extractor, Image, Person, Source, Table
from healthcrawl.text import urls

VERSION = "4"
"""Version of the reading rules; raised when the same page would be read otherwise."""
SURE = 0.7
"""Names found by a class or a meta element only are less sure than those in the text."""
NEAR = 8
"""Lines below the text that may tell of it."""
FAR = 20
"""Lines below the text among which one may still begin by saying that it tells when it was posted."""
ABOVE = 15
"""Lines above the title among which an unmarked trail may stand."""
_FIRST = 4
"""Lines of the text, captions of pictures among them, of which one may tell who reports."""
_COLON = re.compile("[:\uff1a]")
_COMMENT = re.compile(r"(?:^|[\s_-])comments?(?:[\s_-](?:list|date|author|content|item|body|meta|wrap)|\s|$)|commentlist", re.IGNORECASE)
_POSTED = re.compile(r"\W*(?:posted|[发發][布佈表][于於]|[发發][布佈表](?:时间|日期|時間))[\s:\uff1a@]", re.IGNORECASE)
_LAZY = ("data-original", "data-src", "data-lazy-src", "data-actualsrc", "src")
_HANT = re.compile("[這個們來時為說國學會對發後過還麼點經現體問關與進種開長從動當應間機話東車門電風飛魚鳥語讀書買賣錢銀醫療藥癥]")
_HANS = re.compile("[这个们来时为说国学会对发后过还么点经现体问关与进种开长从动当应间机话东车门电风飞鱼鸟语读书买卖钱银医疗药症]")


def read_article(context: Context, title: Title, container: Node, question: Question | None = None) -> Article | None:
    """The article that stands in a block, or is a ``question`` and its answers; null if no line of it is an article's own."""
    container = first_post(context.layout, context.marks, container) if question is None else container
    is_entry = encyclopaedia.is_entry(context)
    container = encyclopaedia.with_lead(context.layout, context.marks, container, title.line) if is_entry else container
    kept = own_lines(context.layout, context.marks, container, title) if question is None else question.kept
    kept = encyclopaedia.own_words(context.layout, context.marks, kept, title.text) if is_entry else kept
    card, doctors = card_above([context.layout.lines[number] for number in kept]) if question is None else (range(0), [])
    kept = [*kept[: card.start], *kept[card.stop :]]
    if not kept:
        return None
    byline = _byline(context, title, container, kept)
    if question:
        answered_by(byline, question)
    if doctors:
        signed_with(byline, doctors)
    if is_entry:
        encyclopaedia.read_colophon(context, byline)
    kept = without_teaser(context.layout, [number for number in kept if number not in byline.lines] or kept, title.text)
    trail = _trail(context, title, container, kept)
    tags, tag_origin = _tags(context, title, container)
    part_urls, part_number = _parts(context, container)
    content = _content(context, title, container, kept, byline, trail, tags, part_urls)
    related = overrides.related(context) or [entry for entry in entries(context) if entry.url not in part_urls]
    evidence = _evidence(context, title, content, byline, trail)
    if tags:
        evidence.note("tags", tag_origin, 1.0)
    evidence.complete(content, related, context.head.canonical, context.profile.select)
    confidence = evidence.confidence
    return Article(
        content=content,
        canonical_url=context.head.canonical,
        related=related,
        part_urls=part_urls,
        part_number=part_number,
        field_confidence=confidence,
        field_origin=evidence.origin,
        extractor=Extractor(
            name=context.profile.name,
            version=VERSION,
            confidence=round((confidence["title"] + confidence["text"]) / 2, 2),
            missing_fields=missing(content, context.profile.select),
        ),
    )


def _evidence(context: Context, title: Title, content: Content, byline: Byline, trail: Trail) -> Evidence:
    """How title, text, byline and trail were found."""
    evidence = Evidence()
    evidence.note("title", title.origin, title.confidence)
    found_by = f"selector {context.profile.select.container}" if overrides.container(context) else "most prose"
    evidence.note("text", found_by, min(1.0, 0.5 + len(content.text) / 600))
    for name, origin in byline.origin.items():
        evidence.note(name, origin, byline.confidence[name])
    if trail.crumbs:
        evidence.note("departments", trail.origin, trail.confidence)
    return evidence


def _content(
    context: Context, title: Title, container: Node, kept: list[int], byline: Byline, trail: Trail, tags: list[str], parts: list[str]
) -> Content:
    """What stands in the container and beside the title."""
    lines = [context.layout.lines[number] for number in kept]
    sections = build(lines)
    text = "\n".join(line.text for line in lines)
    published, modified = byline.published, byline.modified
    return Content(
        title=title.text,
        departments=departments(trail.crumbs, title.text),
        breadcrumbs=trail.crumbs,
        publisher=byline.publisher,
        authors=byline.authors,
        source=byline.source,
        published_at=published.value if published else None,
        published_raw=published.raw if published else None,
        published_precision=published.precision if published else None,
        modified_at=modified.value if modified else None,
        modified_raw=modified.raw if modified else None,
        modified_precision=modified.precision if modified else None,
        summary=sections[0].text if len(sections) > 1 and sections[0].role == "lead" else None,
        sections=sections,
        text=text,
        tables=_tables(context, kept),
        images=_images(context, container, kept),
        tags=tags,
        parts=parts,
        language=_language(text, context.head.language),
        rights=context.head.rights(context.document),
    )


def _byline(context: Context, title: Title, container: Node, kept: list[int]) -> Byline:
    """Names, source and dates: by labels and markup near the title, in the text itself, by the site file."""
    numbers, inside = _zone(context, title, container, kept)
    found = Reader(context, numbers, inside).read()
    _credits(context, title.text, found, numbers, [context.layout.lines[number] for number in kept if number not in found.lines])
    overrides.byline(context, found)
    return found


def _trail(context: Context, title: Title, container: Node, kept: list[int]) -> Trail:
    """The departments: as the site file says, else above the title, else category links around the text."""
    size = len(context.layout.lines)
    start = title.line if title.line is not None else container.first
    near = range(max(0, min(start, container.first) - 3), min(container.first + 4, size))
    return overrides.trail(context) or find_trail(context, [*near, *_below(context, kept)], range(max(0, start - ABOVE), start), title.text)


def _below(context: Context, kept: list[int]) -> list[int]:
    """The lines next below the text, related lists and share menus left out, up to the first comment."""
    lines, kind = context.layout.lines, context.marks.kind
    below = (number for number in range(kept[-1] + 1, len(lines)) if kind[number] != RELATED)
    numbers: list[int] = []
    for number in islice(takewhile(lambda number: not _is_comment(lines[number]), below), FAR):
        if not is_control(lines[number]) if len(numbers) < NEAR else _POSTED.match(lines[number].text):
            numbers.append(number)
    return numbers


def _is_comment(line: Line) -> bool:
    """Does the line stand in a reader's comment? Its author and date are not the article's."""
    node: Node | None = line.node
    while node is not None and not _names_comments(node.names):
        node = node.parent
    return node is not None


@lru_cache(maxsize=4096)  # the same blocks stand on page after page, and around many lines of each
def _names_comments(names: str) -> bool:
    return bool(_COMMENT.search(names))


def _tags(context: Context, title: Title, container: Node) -> tuple[list[str], str]:
    """Tags and how they were found."""
    if tags := overrides.tags(context):
        return tags, f"selector {context.profile.select.tags}"
    start = title.line if title.line is not None else container.first
    above = max(min(start, container.first), start - NEAR)  # some themes print them above the title
    around = range(above, min(container.last + 25, len(context.layout.lines)))
    return find_tags(context.layout, context.marks, context.head, around, range(start + 1, container.first))


def _zone(context: Context, title: Title, container: Node, kept: list[int]) -> tuple[list[int], range]:
    """Lines that may hold the byline, nearest to the title first, and which of them are in the body."""
    start = title.line if title.line is not None and title.line < container.last else max(0, container.first - 6)
    head = list(range(start, min(max(container.first, start) + 8, container.last)))
    if container.first - start > 40:  # something else stands between
        head = [*range(start, start + 12), *range(container.first - 8, min(container.first + 8, container.last))]
    lines = context.layout.lines
    rows = next((count for count in range(min(start, FAR)) if lines[start - count - 1].table < 0), 0)  # offices print a table of what it is
    before = range(max(0, start - max(rows, 6)), start)
    after = [*range(max(kept[0], kept[-1] - 3), kept[-1] + 1), *_below(context, kept)]
    # the title stands once more over a copy of the byline for small screens
    same = [number for number, line in enumerate(lines) if number != start and line.text == title.text and not line.linked]
    copies = [below for number in same for below in range(number + 1, min(number + 4, len(lines)))]
    return list(dict.fromkeys([*head, *before, *after, *copies])), range(max(kept[0], start), kept[-1] + 1)


def _credits(context: Context, title: str, byline: Byline, numbers: list[int], lines: list[Line]) -> None:
    """Names and dates that stand in the text itself: names come before those of labels that are less sure or name editors only."""
    sure = byline.confidence.get("authors", 0) >= SURE
    told = _COLON.split(title, maxsplit=1)[-1]  # a name under a picture of whom the title tells; before a colon it may be the author
    texts = [line.text for line in lines]
    people, texts = _reporters(texts, _FIRST)
    alone = [line.text for line in lines[:2] if not is_heading(line) and line.text not in told and line.text in texts]
    people = people or find_credits(texts, alone) or [Person(name=name) for text in texts[-2:] for name in signed_at_end(text)]
    if not people and not (sure and any(person.title is None for person in byline.authors)):
        people, texts = _reporters(
            [text for number in numbers if number not in byline.lines and len(text := context.layout.lines[number].text) < 60], FAR
        )
        people = people or find_credits(texts)
    if people:
        names = {person.name for person in people}
        byline.authors = people + ([person for person in byline.authors if person.name not in names] if sure else [])
        byline.note("authors", "credit in the text", 0.7)
    if byline.confidence.get("publisher", 0) < SURE and (office := signed_by([line.text for line in lines], context.date)):
        byline.publisher = office
        byline.note("publisher", "signature", 0.7)
    if byline.source is None and lines and (source := source_below(lines[-1].text)):
        byline.source = Source(name=source)
        byline.note("source", "behind the text", 0.8)
    if byline.published is None and lines and len(lines[-1].text) < 40:
        date = context.date(lines[-1].text)
        if date and date.value and date.precision in ("minute", "day", "month"):
            byline.published = date
            byline.note("published_at", "last line", 0.5)


def _reporters(texts: list[str], first: int) -> tuple[list[Person], list[str]]:
    """Who reports, as one of the ``first`` lines says; and the lines without what says that a desk does."""
    left = []
    for text in texts[:first]:
        said = reported_by(text)
        if said and said[0]:
            return [Person(name=name) for name in said[0]], texts
        left.append(text if said is None else said[1])
    return [], [*filter(None, left), *texts[first:]]


def _parts(context: Context, container: Node) -> tuple[list[str], int]:
    """Addresses of all parts and the number of this one; none of a thread, whose further pages hold the answers of others."""
    named = overrides.part_addresses(context)
    if not named:
        answer = next_post(context.layout, container)
        within = range(len(context.layout.lines)) if answer is None else range(container.first, answer)
        return parts(context.layout, context.marks, context.url, context.base, within)
    addresses = named if context.url in named else [context.url, *named]
    return addresses, addresses.index(context.url) + 1


def _tables(context: Context, kept: list[int]) -> list[Table]:
    rows: dict[int, list[list[str]]] = {}
    for number in kept:
        line = context.layout.lines[number]
        if line.table >= 0:
            rows.setdefault(line.table, []).append(line.text.split("\t"))
    captions = {number: context.layout.tables[number].find("caption") for number in rows}
    return [
        Table(rows=cells, caption=None if (caption := captions[number]) is None else " ".join(text_of(caption).split()) or None)
        for number, cells in rows.items()
    ]


def _images(context: Context, container: Node, kept: list[int]) -> list[Image]:
    """Pictures between the first and the last line of the body."""
    found: dict[str, Image] = {}
    for picture in context.layout.pictures:
        inside = container.first <= picture.line <= container.last and kept[0] <= picture.line <= kept[-1] + 1
        if not inside or picture.node.first < container.first:
            continue
        element = picture.element
        source = next((value for name in _LAZY if (value := element.get(name)) and not value.startswith("data:")), "")
        if address := urls.resolve(context.base, source):
            alt = " ".join(element.get("alt", "").split()) or None
            figure = element.getparent()
            caption = figure.find("figcaption") if figure is not None else None
            text = " ".join(text_of(caption).split()) if caption is not None else ""
            found.setdefault(address, Image(url=address, alt=alt, caption=text or None))
    return list(found.values())


def _language(text: str, declared: str) -> str | None:
    """Simplified or Traditional Chinese by the words themselves; another language as the page declares it."""
    sample = text[:3000]
    hant = len(_HANT.findall(sample))
    if hant and hant > len(_HANS.findall(sample)):
        return "zh-Hant"
    if hant or any("\u4e00" <= sign <= "\u9fff" for sign in sample[:200]):
        return "zh-Hans"
    return declared or None
