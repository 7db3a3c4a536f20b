"""What is learned about a site as a whole."""

from __future__ import annotations

from healthcrawl.items.record import record


@record
class MissingPage:
    """What a site shows at an address that does not exist."""

    day: str
    """Day on which it was asked, ``YYYY-MM-DD``, UTC."""
    url: str
    """The address that was made up."""
    status: int
    """HTTP status; 0 when there was no answer."""
    target: str | None = None
    """Absolute address that it redirects to; null if it does not."""
    title: str = ""
    """Title of the page, if it reads like an article; the address in it left out."""
    text: str = ""
    """Words of the page, if it reads like an article; the address in them left out."""


@record
class VolatileLine:
    """A line inside articles that changes on several of them in one crawl, without being anybody's edit."""

    mask: str
    """The line without white space, its figures as ``#`` and its relative dates as ``@``."""
    crawls: int
    """Crawls in which it changed; from the second on it is no part of the words that are compared."""
    articles: int
    """The most articles on which it changed in one crawl."""
    last_crawl: int
    """The last crawl in which it changed."""
