"""A first site file, drafted from a sample of the site: addresses, departments, and how well each field is read without help."""

from __future__ import annotations

from collections import Counter

import msgspec

from healthcrawl.extract.document.head import read_head
from healthcrawl.extract.document.tree import Document, parse
from healthcrawl.extract.page.links import leads_nowhere
from healthcrawl.items.article import Article, Listing
from healthcrawl.items.profile import Expect, Profile, Selectors, UrlPatterns
from healthcrawl.items.record import record
from healthcrawl.sites.induce import article_patterns, ignore_patterns, listing_patterns, path_of
from healthcrawl.sites.places import Place, places, selectors
from healthcrawl.sites.sample import Sample, Seen
from healthcrawl.sites.shared import selector, shared_lines
from healthcrawl.sites.tree import departments

FIELDS = "title departments publisher authors source published_at modified_at summary sections tags images related".split()
"""Fields whose coverage is told, in this order."""


@record
class Coverage:
    """How well one field is read on the articles of the sample."""

    field: str
    share: float
    """Share of the articles that have it, 0 to 1."""
    confidence: float | None
    """Mean confidence where it was found, 0 to 1; null if the reader tells none."""
    origin: str
    """How it was found most often; empty if it was not."""


@record
class Draft:
    """A drafted profile and what it rests on."""

    profile: Profile
    articles: list[Article]
    listings: int
    asked: int
    """Pages asked for."""
    coverage: list[Coverage]
    places: list[Place]
    """Where most articles have their fields."""
    shared: dict[str, int]
    """Lines that the articles share, with the number of articles that show them."""


def draft(sample: Sample, name: str) -> Draft:
    """Draft a profile from a finished sample."""
    start = sample.pages[0].page.url if sample.pages else sample.profile.base_url or ""  # where the address given leads
    articles = {seen.page.url: seen.reading for seen in sample.pages if isinstance(seen.reading, Article) and seen.page.url != start}
    listings = {seen.page.url: seen.reading for seen in sample.pages if isinstance(seen.reading, Listing)}
    found = departments(sample.pages)
    readings = list(articles.values())
    shared = shared_lines([article.content for article in readings])
    agreed = places([seen for seen in sample.pages if seen.page.url != start], sample.profile)
    profile = Profile(
        name=name,
        title=_site_title(sample.pages),
        base_url=start,
        start=[path_of(start)],
        departments=found,
        select=selectors(agreed, Selectors(drop=[path for line in shared if (path := selector(line))])),
        urls=_patterns(sample, articles, listings, [department.url for department in found]),
        expect=Expect(min_articles=len(articles)),
    )
    return Draft(
        profile=profile,
        articles=readings,
        listings=len(listings),
        asked=sample.asked,
        coverage=[_coverage(field, readings) for field in FIELDS] if readings else [],
        places=agreed,
        shared=shared,
    )


def _patterns(sample: Sample, articles: dict[str, Article], listings: dict[str, Listing], found: list[str]) -> UrlPatterns:
    """Patterns that hold for all pages and links of the sample."""
    own = {*articles, *(url for article in articles.values() for url in article.part_urls)}
    walked = {*listings, *(url for listing in listings.values() for url in listing.next_pages)}
    walked |= {link.url for seen in sample.pages for link in seen.links if path_of(link.url) in found}
    idle = {link.url for seen in sample.pages for link in seen.links if leads_nowhere(link.url)} - own - walked
    named = {entry.url for listing in listings.values() for entry in listing.entries} - walked
    return UrlPatterns(
        article=article_patterns(sorted(own), sorted(walked | idle)),
        listing=listing_patterns(sorted(walked), sorted(own | idle | named)),
        ignore=ignore_patterns(sorted(idle), sorted(own | walked | named)),
    )


def _site_title(pages: list[Seen]) -> str:
    """What the title elements of most articles have beside the article's title."""
    rests: Counter[str] = Counter()
    for seen in pages:
        document = parse(seen.page) if isinstance(seen.reading, Article) else None
        if isinstance(document, Document) and isinstance(seen.reading, Article):
            rests[read_head(document).title.replace(seen.reading.content.title, "", 1).strip(" -_|·–—»›<>\uff5c")] += 1
    title, count = rests.most_common(1)[0] if rests else ("", 0)
    return title if count * 2 > rests.total() and len(title) <= 30 else ""


def _coverage(field: str, articles: list[Article]) -> Coverage:
    having = [article for article in articles if (article.related if field == "related" else getattr(article.content, field))]
    sure = [article.field_confidence[field] for article in having if field in article.field_confidence]
    origins = Counter(article.field_origin[field].rstrip("0123456789 ") for article in having if field in article.field_origin)
    return Coverage(
        field=field,
        share=len(having) / len(articles),
        confidence=sum(sure) / len(sure) if sure else None,
        origin=origins.most_common(1)[0][0] if origins else "",
    )


def toml(draft: Draft) -> str:
    """The draft as the text of a site file, with the measured coverage as comments."""
    profile = draft.profile
    lines = [
        f"# Drafted from {draft.asked} pages: {len(draft.articles)} articles, {draft.listings} listings. Look it over; every line is yours.",
        f"name = {_text(profile.name)}",
        f"title = {_text(profile.title)}",
        f"base_url = {_text(profile.base_url or '')}",
        f"start = [{', '.join(map(_text, profile.start))}]",
        "",
        "[urls]",
    ]
    for kind, patterns in msgspec.structs.asdict(profile.urls).items():
        lines += [
            f"{kind} = [{', '.join(map(_pattern, patterns))}]"
            if patterns
            else f"# {kind}: no pattern tells them from other pages; the reader decides"
        ]
    lines += _select(draft)
    lines += ["", "# How well each field is read without help, on the articles of the sample:"]
    lines += [f"#   {line}" for line in told(draft.coverage)]
    lines += ["", "[manners]", f"delay = {profile.manners.delay}", f"concurrency = {profile.manners.concurrency}"]
    lines += ["", "[expect]", f"min_articles = {profile.expect.min_articles}  # so many were in the sample: raise it after the first crawl"]
    for department in profile.departments:
        lines += ["", "[[departments]]", f"path = [{', '.join(map(_text, department.path))}]", f"url = {_text(department.url)}"]
    return "\n".join(lines) + "\n"


def _select(draft: Draft) -> list[str]:
    """The table of selectors, with what each rests on; empty if there is none."""
    select, lines = draft.profile.select, [""]
    if draft.places:
        lines += ["# Where the articles of the sample agree; where a selector finds nothing, the reader goes on without it:"]
        lines += [f"#   {place.key:<11} on {place.agreeing} of {len(draft.articles)}{_mended(place)}" for place in draft.places]
    if select.drop:
        lines += ["# These lines stand at an end of most articles of the sample, so they are no article's words:"]
        lines += [f"#   on {count} of {len(draft.articles)}: {line}" for line, count in draft.shared.items()]
    lines += ["[select]", *(f"{place.key} = {_pattern(place.selector)}" for place in draft.places)]
    if select.drop:
        lines += [f"drop = [{', '.join(map(_pattern, select.drop))}]"]
    return lines if draft.places or select.drop else []


def _mended(place: Place) -> str:
    return f", mends {place.mended}" if place.mended else ""


WEAK = 0.8
"""A field that a smaller share of the articles has is called weak."""
_HELP = {
    "title": "title",
    "departments": "breadcrumb",
    "publisher": "publisher",
    "authors": "authors",
    "source": "source",
    "published_at": "published",
    "modified_at": "modified",
    "tags": "tags",
    "related": "related",
}
"""The selector that helps a field."""


def told(coverage: list[Coverage]) -> list[str]:
    """One line for each field: its share, its confidence and origin; for a weak one what to add."""
    lines = []
    for field in coverage:
        sure = f"confidence {field.confidence:.2f}" if field.confidence is not None else ""
        line = f"{field.field:<13} {field.share:>5.0%}  {sure:<16} {field.origin}".rstrip()
        if field.share < WEAK and field.field in _HELP:
            line += f"  -- weak: if the pages print it, add select.{_HELP[field.field]}"
        lines.append(line)
    return lines


def _text(text: str) -> str:
    return msgspec.json.encode(text).decode()


def _pattern(text: str) -> str:
    return f"'{text}'" if "'" not in text else _text(text)
