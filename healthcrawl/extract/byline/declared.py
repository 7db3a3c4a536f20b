"""What the page declares to machines about its byline: JSON-LD and meta elements, held against what it prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from healthcrawl.extract.document.head import Head
from healthcrawl.extract.vocabulary.credits import OFFICE, is_name, reporters
from healthcrawl.extract.vocabulary.dispatch import reported_by
from healthcrawl.extract.vocabulary.labels import MEDIUM, people_in, source_name
from healthcrawl.extract.vocabulary.titles import NAME_SIZE
from healthcrawl.items.article import Person, Source
from healthcrawl.text.dates import PageDate

_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "og:release_date",
    "publication_date",
    "dc.date",
    "weibo: article:create_at",
    "bytedance:published_time",
    "json pubdate",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "weibo: article:update_at",
    "bytedance:updated_time",
    "json update",
)
_PAGES = frozenset(("WebPage", "MedicalWebPage"))
_STAMP = re.compile(r"1[0-8]\d{8}(?:\d{3})?")
"""Seconds or milliseconds since 1970; what begins with 19 or 20 is a year."""
_SEPARATOR = re.compile(r"[\s_|\uff5c\-–—·»>]+")
_BLOG = re.compile(r".+[_-]\s*(?P<owner>[^\s_-]{2,12}?)(?:的(?:日志|博客))?\s*[_-]\s*[^\s_-]{2,6}博客", re.DOTALL)
"""How the titles of blogs end: whose it is, and where."""
_LOGIN = re.compile(r"(?=.*[\d_])[a-z\d_.]+")
"""A login of the program that made the page."""
PROGRAMS = frozenset(("admin", "administrator", "system", "dedecms"))
"""Accounts of the program: who wrote or edited, where nobody said so."""
_MAKER = re.compile(
    r"(?:order|design(?:ed)?|power(?:ed)?|made|built|develop(?:ed)?|created)\s?by\b|[^,\uff0c]*\b(?:technical|technology|web|design|development)\s(?:team|studio)\b",
    re.IGNORECASE,
)
"""Who sold or made the design."""
UPLOADER = re.compile(r".*(?:管理|发布|信息|录入|编辑|采编)员\d*")
"""Whoever put the page into the program."""

_WITH_ADDRESS = re.compile(r"[^,\uff0c;\uff1b、|]*(?:https?://|www\.|qq\s?[:\uff1a]?\s?\d{5})[^,\uff0c;\uff1b、|]*", re.IGNORECASE)
"""What tells an address, where only a name belongs: the site, or who made it."""
_MAIL = re.compile(r"\s*[<(\uff08\[]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[>)\uff09\]]?")
"""Where to write to, behind a name."""
_ADDRESS_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_]?(0?[1-9]|1[0-2])[-/_]?([0-3]\d)(?!\d)")
"""A day in an address."""
NEAR_TITLE = "date near the title"
"""The origin of a date that no label and no markup tells."""


@dataclass(slots=True)
class Byline:
    """What stands beside the title."""

    publisher: str | None = None
    authors: list[Person] = field(default_factory=list)
    source: Source | None = None
    published: PageDate | None = None
    modified: PageDate | None = None
    origin: dict[str, str] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    """Numbers of lines that hold nothing but such labels."""

    def note(self, name: str, origin: str, confidence: float) -> None:
        """Remember how a field was found."""
        self.origin[name], self.confidence[name] = origin, confidence


def complete(found: Byline, head: Head, parse: Callable[[str], PageDate | None]) -> None:
    """Fill what the page does not print; of two dates that agree take the more precise one, of two that do not the printed one."""
    _dates(found, head, parse)
    if not found.authors and not found.publisher:
        _authors(found, head)
    account = head.first("mediaid")
    if account and found.publisher is None and all(person.name != account for person in found.authors):
        found.publisher = account
        found.note("publisher", "meta", 0.6)
    name = source_name(head.first("contentsource") or "")  # of the standard for government sites
    if found.source is None and name and not (len(name) > NAME_SIZE and head.title.startswith(name)):
        found.source = Source(name=name)
        found.note("source", "meta", 0.6)
    if found.publisher is None and (names := _names(head.article.get("publisher"))):
        found.publisher = names[0]
        found.note("publisher", "json-ld", 0.6)


def _dates(found: Byline, head: Head, parse: Callable[[str], PageDate | None]) -> None:
    for name, key, metas in (("published", "datePublished", _PUBLISHED), ("modified", "dateModified", _MODIFIED)):
        declared = head.article.get(key)
        in_json = isinstance(declared, str) and bool(declared)
        said = parse(_unstamped(text)) if (text := str(declared) if in_json else head.first(*metas)) else None
        printed: PageDate | None = getattr(found, name)
        if said and said.value and (printed is None or printed.value is None or (printed.day == said.day and printed.precision != "minute")):
            setattr(found, name, said if printed is None or printed.value is None else PageDate(said.value, printed.raw, said.precision))
            found.note(f"{name}_at", "json-ld" if in_json else "meta", 0.9)
    if "modified_at" in found.origin and found.origin["modified_at"] in ("json-ld", "meta") and _precedes(found.modified, found.published):
        found.modified = None
        del found.origin["modified_at"], found.confidence["modified_at"]


def day_of_page(head: Head, parse: Callable[[str], PageDate | None]) -> PageDate | None:
    """When the page itself was published, as it tells machines who ask for no article."""
    said = (head.typed(_PAGES) or {}).get("datePublished")
    return parse(said) if isinstance(said, str) else None


def with_year_of(url: str, day: PageDate, parse: Callable[[str], PageDate | None]) -> PageDate | None:
    """A day without its year (``05月16日 06:30``), with the year of the same day in the page's address; null if the address holds no such day."""
    if day.precision != "inferred_year" or not day.value:
        return None
    for year, month, number in _ADDRESS_DAY.findall(url):
        if f"{int(month):02}-{number}" == day.value[5:10]:
            whole = parse(f"{year}年{day.raw}" if "月" in day.raw else f"{year}-{day.raw}")
            return whole._replace(raw=day.raw) if whole and whole.value else None
    return None


def _precedes(modified: PageDate | None, published: PageDate | None) -> bool:
    """Was a page changed before it was published? Then what it declares is the time of something else."""
    return bool(modified and modified.value and published and published.value and modified.value < published.value)


def _unstamped(text: str) -> str:
    """A Unix time stamp, in seconds or milliseconds, as a date; any other text as it is."""
    return datetime.fromtimestamp(int(text[:10]), UTC).isoformat() if _STAMP.fullmatch(text) else text


def _authors(found: Byline, head: Head) -> None:
    if names := _names(head.article.get("author")):
        found.authors = [Person(name=name) for said in names for name in _people(said)]
        found.note("authors", "json-ld", 0.8)
        return
    said = head.first("author", "article:author") or ""
    people = [] if _LOGIN.fullmatch(said) or UPLOADER.fullmatch(said) or _MAKER.match(said) or said.lower() in PROGRAMS else _people_of(said)[:3]
    site = {head.first("og:site_name"), _SEPARATOR.split(head.title)[-1]}
    if people and (
        MEDIUM.fullmatch(people[0].name)
        or (not is_name(people[0].name) and (OFFICE.fullmatch(people[0].name) or people[0].name == head.first("contentsource")))
        or any(name and people[0].name in name for name in site)
    ):  # many sites call themselves the author
        found.publisher = people[0].name
        found.note("publisher", "meta", 0.5)
    elif people:
        found.authors = people
        found.note("authors", "meta", 0.5)
    elif blog := _BLOG.fullmatch(head.title.strip()):
        found.authors = [Person(name=blog["owner"])]
        found.note("authors", "title of the blog", 0.5)


def _names(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for part in value for name in _names(part)]
    if isinstance(value, dict):
        return _names(value.get("name"))
    name = " ".join(_MAIL.sub("", value).split()) if isinstance(value, str) else ""
    return [name] if name else []


def _people(said: str) -> list[str]:
    """The names in what is declared as one, such as the first words of a report; a desk is none."""
    report = reported_by(said)
    return report[0] if report else reporters(said) or [said]


def _people_of(said: str) -> list[Person]:
    """As ``_people``, of a meta element, in which there may be titles and several names."""
    report = reported_by(said)
    return [Person(name=name) for name in report[0]] if report else people_in(_WITH_ADDRESS.sub("", _MAIL.sub("", said)))
