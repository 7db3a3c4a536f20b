"""A site file: facts about one site. Read from TOML; an unknown key is an error."""

from __future__ import annotations

import msgspec


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class Department(_Table, frozen=True):
    """One department and the address of its listing."""

    path: list[str]
    """Names from the outermost department to this one."""
    url: str
    """Address of its listing, absolute or relative to the site's base address."""


class UrlPatterns(_Table, frozen=True):
    """Regular expressions that are searched in the path and query of an address."""

    article: list[str] = []
    """Addresses of articles."""
    listing: list[str] = []
    """Addresses of listings, pagination included."""
    ignore: list[str] = []
    """Addresses never to be asked for."""


class Selectors(_Table, frozen=True):
    """CSS selectors (or XPath, starting with ``/`` or ``(``), only where the generic reader needs help."""

    container: str | None = None
    """The element that holds the article's body."""
    drop: list[str] = []
    """Elements inside the container that are no body."""
    title: str | None = None
    breadcrumb: str | None = None
    """Each element is one step, or one block is the whole trail."""
    publisher: str | None = None
    authors: str | None = None
    source: str | None = None
    published: str | None = None
    modified: str | None = None
    tags: str | None = None
    """Each element is one tag."""
    related: str | None = None
    """Each element is one entry: its first link, and what stands beside it."""
    entry: str | None = None
    """Each element is one entry of a listing."""
    pagination: str | None = None
    """Links to further pages of a listing."""
    parts: str | None = None
    """Links to the parts of a multi-page article."""


class Manners(_Table, frozen=True):
    """How the site wants to be visited."""

    delay: float = 1.0
    """Seconds between two requests to one host."""
    concurrency: int = 1
    """Requests in flight to one host."""


class Expect(_Table, frozen=True):
    """What a healthy crawl of this site finds; fewer makes the run degraded."""

    min_articles: int = 0


class Profile(_Table, frozen=True):
    """All facts about one site."""

    name: str
    """Name for ``-a site=``; the file is ``<name>.toml``."""
    title: str = ""
    """The site's own name; removed from the end of titles."""
    base_url: str | None = None
    """Address of the home page; null if it is given with ``-a url=`` (a theme that many hosts use)."""
    hosts: list[str] = []
    """Further hosts (``host`` or ``host:port``) that belong to the site."""
    start: list[str] = msgspec.field(default_factory=lambda: ["/"])
    """Listings to begin with when no department is chosen."""
    timezone: str = "Asia/Shanghai"
    """Zone of the dates on the pages."""
    departments: list[Department] = []
    urls: UrlPatterns = UrlPatterns()
    select: Selectors = Selectors()
    manners: Manners = Manners()
    expect: Expect = Expect()
