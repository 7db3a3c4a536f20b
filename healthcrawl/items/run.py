"""Rows of the exports beside the content: articles, versions, changes, links, runs.

A field named ``content`` is spliced in place: its fields become columns of the row.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, Literal

from healthcrawl.items.article import Content, Extractor, LinkKind
from healthcrawl.items.change import ChangeKind, Evidence, FieldChange, QuantityChange, Significance
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record

SCHEMA_VERSION = "1.0"
"""Version of every export's form; fields are only added within a major version."""

RunVerdict = Literal["running", "complete", "bug", "usage", "storage", "locked", "interrupted", "degraded", "partial"]

EXIT_CODES: dict[RunVerdict, int] = {"complete": 0, "bug": 1, "usage": 2, "storage": 3, "locked": 4, "interrupted": 5, "degraded": 6, "partial": 7}
"""Exit code of a crawl by its verdict."""

Trend = Literal["steady", "fell", "settled"]

_RESUMABLE: frozenset[RunVerdict] = frozenset(("running", "bug", "storage", "interrupted"))


def resumable(verdict: RunVerdict, waiting: bool) -> bool:
    """Has a crawl not come to its end, so that the same command goes on with it? A killed run stays ``running``.

    ``waiting``: some of its addresses have not been asked for. A ``degraded`` crawl ends with such addresses when the site wants to be left in peace.
    """
    return verdict in _RESUMABLE or (verdict == "degraded" and waiting)


@record
class ArticleRow:
    """One article in its last believed state. Sorted by ``article_id``."""

    schema_version: str = SCHEMA_VERSION
    """Version of this form."""
    article_id: str
    """Stable identity: from the site and the first address that it was found at; survives moves."""
    site: str
    """Name of the site."""
    url: str
    """Address where it lives now (``url``)."""
    canonical_url: str | None
    """Address that the page itself calls canonical; null if it names none."""
    content: Content
    content_sha256: str
    """SHA-256 over the article's words only (title and body), hexadecimal."""
    version: int
    """Number of the current version, from 1."""
    status: Literal["live", "gone", "suspect"]
    """``gone`` after a confirmed removal; ``suspect`` while the last observations are not believed."""
    first_seen_at: str
    """When it was first believed."""
    last_seen_at: str
    """When it was last seen alive."""
    last_changed_at: str
    """When its current version was first seen."""
    duplicate_of: str | None
    """Article of which this one repeats the words; null for an original."""
    duplicate_kind: Literal["repost", "near"] | None
    """``repost``: the same words; ``near``: nearly the same."""
    cluster_id: str | None
    """Article that stands for the group of duplicates; null for a single one."""
    similarity: float | None
    """Similarity to ``duplicate_of``, 0 to 1; null for an original."""
    extractor: Extractor
    """Which program read it."""
    source_record: SourceRecord
    """Archived bytes of the (first) page."""


@record
class VersionRow:
    """One version of one article; append-only. Sorted by ``version_id``."""

    schema_version: str = SCHEMA_VERSION
    """Version of this form."""
    version_id: int
    """Strictly increasing number of the version."""
    article_id: str
    """The article."""
    version: int
    """Number within the article, from 1."""
    valid_from: str
    """First moment at which this version was seen (inclusive)."""
    valid_to: str | None
    """Moment at which it was replaced (exclusive); null for the current one."""
    observed_at: str
    """When the page that taught it was fetched."""
    url: str
    """Address where it was seen."""
    content_sha256: str
    """SHA-256 over the words of this version."""
    content: Content
    extractor: Extractor
    """Which program read it."""
    source_record: SourceRecord
    """Archived bytes of the (first) page."""
    part_records: list[SourceRecord] = field(default_factory=list)
    """Archived bytes of the further parts of a multi-page article."""


@record
class ChangeRow:
    """One event of the change feed; append-only. Sorted by ``change_id``."""

    schema_version: str = SCHEMA_VERSION
    """Version of this form."""
    change_id: int
    """Strictly increasing number of the event; never taken from a clock."""
    run_id: int
    """The run that recorded it."""
    article_id: str
    """The article."""
    site: str
    """Name of the site."""
    url: str
    """Address where the article lives after the event."""
    url_before: str | None
    """Address before a move; null for other events."""
    title: str
    """Title after the event."""
    version_from: int | None
    """Version before; null for a first sight."""
    version_to: int | None
    """Version after; null for a removal."""
    observed_at: str
    """When the observation that proved it was made."""
    kind: ChangeKind
    """What happened."""
    cause: Literal["site", "extractor"]
    """Whether the site changed, or only the program that reads it."""
    significance: Significance | None
    """For an update: ``substantive`` (words), ``editorial`` (form of words) or ``metadata``; null for other events."""
    fields: list[FieldChange]
    """The edits that turn the version before into the version after."""
    quantities: list[QuantityChange]
    """Changed doses, limits, percentages, frequencies."""
    evidence: Evidence
    """Archived records that prove it."""


@record
class LinkRow:
    """One edge between an article and an address. Sorted by ``from_article_id``, ``kind``, ``to_url``."""

    schema_version: str = SCHEMA_VERSION
    """Version of this form."""
    from_article_id: str
    """The article whose page holds the link."""
    to_url: str
    """Address it leads to."""
    to_article_id: str | None
    """The article known at that address; null if none is."""
    kind: LinkKind
    """``related``, ``part`` or ``source``."""
    title: str | None
    """Title as printed."""
    teaser: str | None
    """Teaser as printed."""
    image_url: str | None
    """Address of its picture."""
    date_raw: str | None
    """Date as printed."""
    date: str | None
    """Date as ``YYYY-MM-DD``."""
    position: int
    """Place in the list, from 0."""
    first_seen_at: str
    """When it was first seen."""
    last_seen_at: str
    """When it was last seen."""


@record
class FieldRate:
    """On how many of the article pages that a crawl read a field was found."""

    name: str
    """Name of the field."""
    pages: int
    """Article pages read; pages answered with 304 are not read."""
    filled: int
    """Those of them that had the field."""
    confidence: float | None
    """Mean confidence (0 to 1) where it was found; null if it was found nowhere."""
    trend: Trend = "steady"
    """``fell``: clearly rarer than in the crawls before, or read with clearly less confidence · ``settled``: so for the third time, which is how
    the site is now · else ``steady``."""
    examples: list[str] = field(default_factory=list)
    """Pages without a field that fell, or where the reader is least sure of it, three at most; else empty."""


@record
class RunRow:
    """One run of a crawl. Sorted by ``run_id``."""

    schema_version: str = SCHEMA_VERSION
    """Version of this form."""
    run_id: int
    """Number of the run."""
    crawl_id: int
    """First run of the crawl that this run continues; equal to ``run_id`` for a new crawl."""
    spider: str
    """Name of the spider; ``suspects`` or ``reextract`` for a run in which a person decided, and no site was asked."""
    arguments: dict[str, str]
    """Arguments it was given."""
    started_at: str
    """When it began."""
    finished_at: str | None
    """When it ended; null while it runs or after a kill."""
    verdict: RunVerdict
    """How it ended."""
    exit_code: int | None
    """Exit code of the process; null while it runs or after a kill."""
    counters: dict[str, int]
    """Observations per verdict, events per kind, and requests."""
    fields: list[FieldRate]
    """How often each field was found in the crawl; empty for a run that did not bring its crawl to an end."""
    software: dict[str, str]
    """Versions of the programs that took part."""
    warc_files: list[str]
    """WARC files that it wrote, relative to ``archive/``."""


ROWS: dict[str, Any] = {"articles": ArticleRow, "versions": VersionRow, "changes": ChangeRow, "links": LinkRow, "runs": RunRow}
"""Row type of each export file."""
