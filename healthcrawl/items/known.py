"""What is remembered about an address and the article that lives there, when the next observation is judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from healthcrawl.items.article import Content, Extractor
from healthcrawl.items.page import SourceRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneCount:
    """How often an address was confirmed as gone, run after run, without a believed sight in between."""

    runs: int = 0
    """Number of crawls that saw 404 or 410."""
    since: str | None = None
    """When the first of them saw it; null while it is not gone."""
    crawl: int | None = None
    """The last crawl that was counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """The same unbelieved content seen at an address, run after run."""

    sha256: str | None = None
    """Digest of what is not believed; null while nothing is suspected."""
    runs: int = 0
    """Number of crawls that saw just this."""
    since: str | None = None
    """When the first of them saw it."""
    crawl: int | None = None
    """The last crawl that was counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
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
    extractor: Extractor
    records: list[SourceRecord]
    """Archived records of the current version, one per part."""
    version_id: int
    closed: bool = False
    """True if the last believed page at this address ended with its closing tag."""
    gone: GoneCount = field(default_factory=GoneCount)
