"""What is remembered about an address and the article that lives there, when the next observation is judged."""

from __future__ import annotations

from dataclasses import field
from typing import Literal, NamedTuple

from healthcrawl.items.article import Article, Content, Extractor
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record


@record
class GoneCount:
    """How often an address was confirmed as gone, run after run, without a believed sight in between."""

    runs: int = 0
    """Number of crawls that saw 404 or 410."""
    since: str | None = None
    """When the first of them saw it; null while it is not gone."""
    crawl: int | None = None
    """The last crawl that was counted."""


class Digests(NamedTuple):
    """What names the words of an article: SHA-256, hexadecimal."""

    words: str
    """Of title and body."""
    body: str
    """Of the body alone."""


DoubtState = Literal["proposed", "held", "suspect", "rejected"]


@record
class Doubt:
    """What was seen at an address and is not recorded as its article's state: not yet, or not at all."""

    url_key: str
    """Key of the address (of an article in parts: of its first page)."""
    site: str
    url: str
    """Where it was seen."""
    article_id: str | None
    """The article known there; null if none is."""
    state: DoubtState
    """``proposed`` an update that waits for the end of its crawl · ``held`` one that the brake holds · ``suspect`` not believed ·
    ``rejected`` by a person."""
    reason: str
    """Why it is not recorded; empty for a proposed update."""
    digest: str
    """Names the content (see ``decide.doubt.digest_of``)."""
    runs: int
    """Number of crawls that saw just this."""
    since: str
    """When the first of them saw it."""
    crawl_id: int
    """The last crawl that saw it."""
    at: str
    """When it was seen last."""
    article: Article | None
    """What was read, if it was an article."""
    records: list[SourceRecord]
    """The archived bytes."""
    etag: str | None = None
    """Validator of the page, to be kept once the update is recorded."""
    last_modified: str | None = None
    """The other validator."""
    closed: bool = False
    """True if the page ended with its closing tag."""


@record
class Known:
    """An article in the memory, as seen from one address."""

    article_id: str
    url: str
    """Where it lives now."""
    url_key: str
    """Key of that address."""
    status: Literal["live", "gone", "suspect"]
    version: int
    content: Content
    content_sha256: str
    body_sha256: str
    """Digest of the words of the body alone."""
    canonical_url: str | None
    """Address that its page called canonical."""
    extractor: Extractor
    records: list[SourceRecord]
    """Archived records of the current version, one per part."""
    version_id: int
    closed: bool = False
    """True if the last believed page at this address ended with its closing tag."""
    gone: GoneCount = field(default_factory=GoneCount)
