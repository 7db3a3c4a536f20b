"""What a page says: an article, a listing, or a fault. The docstring under a field is its entry in the data dictionary."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from healthcrawl.items.record import record

Precision = Literal["minute", "day", "month", "year", "inferred_year"]
LinkKind = Literal["related", "listing", "part", "source", "department", "redirect"]


@record
class Crumb:
    """One step of a breadcrumb trail."""

    name: str
    """Text of the step."""
    url: str | None = None
    """Its absolute address; null for a step without a link."""


@record
class Person:
    """An author, editor or reviewing doctor named on the page."""

    name: str
    """Name as printed."""
    title: str | None = None
    """Professional title or role (主任医师, 编辑, 审核 …); null if none is printed."""
    institution: str | None = None
    """Hospital or organisation; null if none is printed."""


@record
class Source:
    """Where the site says the text came from (来源)."""

    name: str
    """Name of the source as printed."""
    url: str | None = None
    """Its absolute address; null if it is not linked."""


@record
class Section:
    """One section of the body, in reading order."""

    number: str | None = None
    """The printed number, ``1``, ``一``; null without one."""
    heading: str | None = None
    """The heading without its number and closing colon; null for the lead and the closing advice."""
    level: int = 1
    """Depth of the heading, 1 at the top."""
    role: Literal["lead", "body", "closing"] = "body"
    """``lead`` before the first heading, ``closing`` for advice after the last section, else ``body``."""
    text: str = ""
    """The section's text without the heading; one line per paragraph, table cells separated by tabs."""


@record
class Table:
    """A data table of the body."""

    rows: list[list[str]]
    """Rows of cell texts, header rows included."""
    caption: str | None = None
    """The caption; null if there is none."""


@record
class Image:
    """A picture of the body."""

    url: str
    """Absolute address of the picture."""
    alt: str | None = None
    """Alternative text; null if there is none."""
    caption: str | None = None
    """Caption; null if there is none."""


@record
class Related:
    """One entry of a related-reading list (相关阅读)."""

    url: str
    """Absolute address it leads to."""
    title: str
    """Title as printed in the list."""
    teaser: str | None = None
    """Cut opening words, as printed; null if there are none."""
    image_url: str | None = None
    """Absolute address of its picture; null if there is none."""
    date_raw: str | None = None
    """Date as printed, e.g. ``12-08``; null if there is none."""
    date: str | None = None
    """Date as ``YYYY-MM-DD``, the year inferred from the day of the visit if it is not printed; null if unknown."""


@record
class Rights:
    """What the page allows machines to do."""

    robots: list[str] = field(default_factory=list)
    """Directives of the robots meta tag and the X-Robots-Tag header, in lower case, sorted."""
    noarchive: bool = False
    """True if ``noarchive`` (or ``none``) is among them."""
    tdm_reserved: bool = False
    """True if text and data mining is reserved (``tdm-reservation: 1``)."""
    tdm_policy: str | None = None
    """Address of the policy under which it may be mined all the same; null if none is named."""
    tdm_source: Literal["page", "header", "host"] | None = None
    """Where ``tdm_reserved`` is said: on the page, in its header, or by the host's ``/.well-known/tdmrep.json``; null if nowhere."""


@record
class Extractor:
    """Which program read the page, and how sure it is."""

    name: str
    """``generic`` or the name of the site file."""
    version: str
    """Version of the reading rules; another version's reading is never a change of the site."""
    confidence: float
    """Confidence in the article as a whole, 0 to 1."""
    missing_fields: list[str] = field(default_factory=list)
    """Names of fields that an article should have and this page has not, in this order: ``title``, ``text``, ``published_at``, ``departments``,
    ``publisher`` (if neither publisher nor author nor source is named), then each other field for which the site file names a place.
    A date or departments that only the site's listings tell are named here, too."""


@record
class Content:
    """The content of an article: what a version consists of. Names follow schema.org in snake_case where one exists."""

    title: str
    """Title without the site's suffix (schema.org ``headline``)."""
    departments: list[str] = field(default_factory=list)
    """Path of departments from the breadcrumb, outermost first, e.g. ``["疾病科普", "内科", "神经内科"]``.

    Without the home page and the article itself (``articleSection``). If the page names the innermost alone, and the address of its category tells
    others above, these are called as the site's listings call them."""
    breadcrumbs: list[Crumb] = field(default_factory=list)
    """The whole breadcrumb trail as printed (``breadcrumb``)."""
    publisher: str | None = None
    """Who published it on the site (发布者) (``publisher``)."""
    authors: list[Person] = field(default_factory=list)
    """Authors, editors and reviewing doctors (``author``, ``editor``, ``reviewedBy``)."""
    source: Source | None = None
    """Where the text came from (来源) (``isBasedOn``)."""
    published_at: str | None = None
    """When it was published, with the site's zone, as precise as ``published_precision`` (``datePublished``)."""
    published_raw: str | None = None
    """The date as printed."""
    published_precision: Precision | None = None
    """How much of ``published_at`` is printed."""
    modified_at: str | None = None
    """When it was last modified, by the page's own word (``dateModified``)."""
    modified_raw: str | None = None
    """The date as printed."""
    modified_precision: Precision | None = None
    """How much of ``modified_at`` is printed."""
    summary: str | None = None
    """The lead before the first section (``abstract``)."""
    sections: list[Section] = field(default_factory=list)
    """The body in sections, lead and closing advice included (``hasPart``)."""
    text: str = ""
    """All of the body; one line per paragraph or heading, table cells separated by tabs (``articleBody``)."""
    tables: list[Table] = field(default_factory=list)
    """Data tables of the body."""
    images: list[Image] = field(default_factory=list)
    """Pictures of the body (``image``)."""
    tags: list[str] = field(default_factory=list)
    """Tags in the order of the page (``keywords``)."""
    parts: list[str] = field(default_factory=list)
    """Addresses of all parts of a multi-page article, in order; empty for a single page."""
    language: str | None = None
    """``zh-Hans``, ``zh-Hant`` or another BCP 47 tag (``inLanguage``)."""
    rights: Rights = field(default_factory=Rights)
    """What the page allows machines to do."""


@record
class Article:
    """A page read as an article: its content, and what else the page tells."""

    content: Content
    """The article's own content."""
    canonical_url: str | None = None
    """Absolute address of ``<link rel="canonical">``; null if there is none."""
    related: list[Related] = field(default_factory=list)
    """The related-reading lists of the page, in order. They rotate, so they are no part of the content."""
    part_urls: list[str] = field(default_factory=list)
    """Addresses that the pager names, in order, this page included (as far as it can be told); empty for a single page."""
    part_number: int = 1
    """Which part of a multi-page article this page is."""
    field_confidence: dict[str, float] = field(default_factory=dict)
    """Confidence (0 to 1) of each field found."""
    field_origin: dict[str, str] = field(default_factory=dict)
    """How each field was found, e.g. ``selector h1.title``, ``json-ld``, ``label 发布者``."""
    extractor: Extractor
    """Which program read it."""


@record
class Entry:
    """An article named by a listing."""

    url: str
    """Absolute address."""
    title: str
    """Title as printed."""
    teaser: str | None = None
    """Opening words as printed; null if there are none."""
    date_raw: str | None = None
    """Date as printed; null if there is none."""


@record
class Listing:
    """A page read as a listing of articles."""

    title: str | None = None
    """Heading of the listing; null if there is none."""
    departments: list[str] = field(default_factory=list)
    """Path of the department that it lists; empty if it cannot be told."""
    entries: list[Entry] = field(default_factory=list)
    """The articles it names, in order."""
    next_pages: list[str] = field(default_factory=list)
    """Addresses of further pages of this listing, nearest first."""
    children: list[Crumb] = field(default_factory=list)
    """Listings of departments below or beside this one."""


FaultKind = Literal[
    "empty",
    "truncated",
    "challenge",
    "login",
    "loading",
    "error_page",
    "soft_404",
    "meta_refresh",
    "undecodable",
    "not_html",
    "hostile_markup",
    "no_article",
]


@record
class Fault:
    """A page that must not be believed to be an article or a listing."""

    kind: FaultKind
    """What is wrong with it."""
    detail: str
    """One sentence for a person: what was seen."""
    target: str | None = None
    """Where a meta refresh leads, absolute; else null."""


Reading = Article | Listing | Fault
