"""A page read as an article: all fields put together."""

from __future__ import annotations

import re

from healthcrawl.extract import overrides
from healthcrawl.extract.around.breadcrumb import Trail, departments, find_trail
from healthcrawl.extract.around.related import entries
from healthcrawl.extract.around.tags import find_tags
from healthcrawl.extract.body import encyclopaedia
from healthcrawl.extract.body.answers import Question, answered_by, signed_with
from healthcrawl.extract.body.media import images_of, tables_of
from healthcrawl.extract.body.own_lines import own_lines, without_teaser
from healthcrawl.extract.body.thread import first_post, next_post
from healthcrawl.extract.byline.byline import Reader
from healthcrawl.extract.byline.declared import Byline
from healthcrawl.extract.byline.in_the_text import read_in_text
from healthcrawl.extract.byline.surroundings import NEAR, below_text, byline_zone
from healthcrawl.extract.evidence import Evidence, missing
from healthcrawl.extract.page.answer_lines import card_above
from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.pager import parts
from healthcrawl.extract.page.sections import build
from healthcrawl.extract.vocabulary.titles import Title
from healthcrawl.items.article import Article, Content, Extractor

VERSION = "5"
"""Version of the reading rules; raised when the same page would be read otherwise."""
ABOVE = 15
"""Lines above the title among which an unmarked trail may stand."""
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
    kept = [number for number in kept if number not in byline.lines] or kept
    if question is None or title.line is not None:  # else the question is all the title there is
        kept = without_teaser(context.layout, kept, title.text)
    trail = _trail(context, title, container, kept)
    tags, tag_origin = _tags(context, title, container, kept, trail)
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
        tables=tables_of(context, kept),
        images=images_of(context, container, kept),
        tags=tags,
        parts=parts,
        language=_language(text, context.head.language),
        rights=context.head.rights(context.document),
    )


def _byline(context: Context, title: Title, container: Node, kept: list[int]) -> Byline:
    """Names, source and dates: by labels and markup near the title, in the text itself, by the site file."""
    numbers, inside = byline_zone(context, title, container, kept)
    found = Reader(context, numbers, inside).read()
    read_in_text(context, title.text, found, numbers, [context.layout.lines[number] for number in kept if number not in found.lines])
    overrides.byline(context, found)
    return found


def _trail(context: Context, title: Title, container: Node, kept: list[int]) -> Trail:
    """The departments: as the site file says, else above the title, else category links around the text."""
    size = len(context.layout.lines)
    start = title.line if title.line is not None else container.first
    near = range(max(0, min(start, container.first) - 3), min(container.first + 4, size))
    return overrides.trail(context) or find_trail(context, [*near, *below_text(context, kept)], range(max(0, start - ABOVE), start), title.text)


def _tags(context: Context, title: Title, container: Node, kept: list[int], trail: Trail) -> tuple[list[str], str]:
    """Tags and how they were found; what only an address or the head tells may be the department once more."""
    if tags := overrides.tags(context):
        return tags, f"selector {context.profile.select.tags}"
    start = title.line if title.line is not None else container.first
    above = max(min(start, container.first), start - NEAR)  # some themes print them above the title
    around = range(above, min(container.last + 25, len(context.layout.lines)))
    tags, origin = find_tags(context.layout, context.marks, context.head, around, range(start + 1, max(container.first, kept[0])))
    again = origin in ("address", "meta") and {crumb.name for crumb in trail.crumbs}.issuperset(tags)
    return [] if again else tags, origin


def _parts(context: Context, container: Node) -> tuple[list[str], int]:
    """Addresses of all parts and the number of this one; none of a thread, whose further pages hold the answers of others."""
    named = overrides.part_addresses(context)
    if not named:
        answer = next_post(context.layout, container)
        within = range(len(context.layout.lines)) if answer is None else range(container.first, answer)
        return parts(context.layout, context.marks, context.url, context.base, within)
    addresses = named if context.url in named else [context.url, *named]
    return addresses, addresses.index(context.url) + 1


def _language(text: str, declared: str) -> str | None:
    """Simplified or Traditional Chinese by the words themselves; another language as the page declares it."""
    sample = text[:3000]
    hant = len(_HANT.findall(sample))
    if hant and hant > len(_HANS.findall(sample)):
        return "zh-Hant"
    if hant or any("\u4e00" <= sign <= "\u9fff" for sign in sample[:200]):
        return "zh-Hans"
    return declared or None
