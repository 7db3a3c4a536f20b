"""One observation of one address: what was seen, whether it is believed, and everything that it taught us."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from healthcrawl.items.article import Article, LinkKind, Reading
from healthcrawl.items.change import Change
from healthcrawl.items.known import Digests, Doubt, Known
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.items.record import record

UrlKind = Literal["start", "listing", "sitemap", "article", "part", "unknown", "probe", "tdm"]
"""What an address is expected to be; ``probe``: nothing, it was made up; ``tdm``: what the host reserves."""

VerdictKind = Literal["ok", "unchanged", "listing", "redirect", "other", "suspect", "gone", "failed"]


@record
class Task:
    """An address leased from the frontier: what to fetch, and what is known about it."""

    task_id: int
    """Row of the frontier."""
    url: str
    """Canonical absolute address."""
    url_key: str
    """Identity of the address (scheme-insensitive)."""
    kind: UrlKind
    """What it is expected to be."""
    known: bool = False
    """True if an article is already known at this address."""
    fresh: bool = False
    """True if this address was never visited before: then nothing can be known of it."""
    parent_key: str | None = None
    """For a part: the key of the article's first page."""
    redirects: int = 0
    """How many redirects led here."""
    redirected_from: str | None = None
    """Key of the address that redirected here, the first of the chain."""
    permanent: bool = False
    """True if every redirect of that chain was permanent (301, 308, meta refresh)."""
    depth: int = 0
    """Steps along related-reading links, or from sitemap to sitemap, from where the crawl began."""
    departments: list[str] = field(default_factory=list)
    """Path of the department listing that named it; empty if none did."""
    attempts: int = 0
    """Earlier attempts in this crawl."""
    etag: str | None = None
    """Validator for If-None-Match; null to ask unconditionally."""
    last_modified: str | None = None
    """Validator for If-Modified-Since; null to ask unconditionally."""


@record
class Verdict:
    """What one observation is worth."""

    kind: VerdictKind
    """``ok`` believed article · ``unchanged`` as it was · ``listing`` · ``redirect`` · ``other`` a page that is neither · ``suspect`` not believed ·
    ``gone`` 404 or 410 · ``failed`` no whole answer."""
    reason: str = ""
    """Short machine-readable reason, e.g. ``http-404``, ``truncated``, ``challenge``; empty for a plain ``ok``."""
    retry: bool = False
    """True if another attempt in this crawl may help."""


@record
class FoundLink:
    """A link that the page taught us, to enter the frontier or the link table in the page's own transaction."""

    url: str
    kind: LinkKind
    follow: UrlKind | None = None
    """As what to enter the frontier; null to only record it."""
    title: str | None = None
    teaser: str | None = None
    image_url: str | None = None
    date_raw: str | None = None
    date: str | None = None
    position: int = 0
    changed_at: str | None = None
    """When it last changed, by the word of a sitemap, UTC; an article that was seen since need not be asked for. Null if it is not told."""
    departments: list[str] = field(default_factory=list)


@record
class PageResult:
    """Everything that one response taught us; one of these is recorded in one transaction."""

    task: Task
    page: Page
    reading: Reading | None = None
    """What the reader made of it; null when there was nothing to read (304, redirects, errors)."""
    found: list[FoundLink] = field(default_factory=list)
    """Links of the page, as far as they are of use."""
    known: Known | None = None
    """The article known at this address before."""
    about: str | None = None
    """Key of the article's own address, if that sent us here for the moment: it stays the article's."""
    verdict: Verdict = Verdict(kind="failed", reason="not-judged")
    """What the observation is worth."""
    article: Article | None = None
    """The whole article (all parts joined), when this observation completed one."""
    records: list[SourceRecord] = field(default_factory=list)
    """Archived records of that article, one per part."""
    digests: Digests | None = None
    """Digests of its words."""
    doubt: Doubt | None = None
    """What was seen and is not recorded now: a suspect, or an update that waits for the end of the crawl."""
    article_id: str | None = None
    """The article's identity."""
    moved_from: Known | None = None
    """The article as it was at the address that it moved from."""
    changes: list[Change] = field(default_factory=list)
    """Events that this observation proves by itself."""
    redirect_to: str | None = None
    """Where the page sends us, absolute: by a redirect, or by a new canonical address."""

    @property
    def seen_article(self) -> bool:
        """True if this observation shows a whole article, new or as it was."""
        if self.article is not None:
            return True
        return self.verdict.kind == "unchanged" and self.task.kind != "part" and self.known is not None and not self.known.content.parts
