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
class Reservation:
    """A rule of a host's ``/.well-known/tdmrep.json``."""

    location: str
    """Pattern of paths: ``*`` stands for anything, ``$`` at its end for the end of the path."""
    reserved: bool
    """True if text and data mining of what lies there is reserved."""
    policy: str | None = None
    """Address of the policy under which it may be mined all the same; null if none is named."""


@record
class Reservations:
    """What a host reserves."""

    day: str
    """Day on which it was asked, ``YYYY-MM-DD``, UTC."""
    rules: list[Reservation]
    """In the order of the file: the first that matches counts. Empty if the host has no such file."""


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
