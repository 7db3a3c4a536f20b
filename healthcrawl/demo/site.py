"""The demo site as a function from a path to a reply; no sockets, no clock."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email.utils import format_datetime, parsedate_to_datetime
from functools import cached_property
from typing import Any
from urllib.parse import unquote, urlsplit

from healthcrawl.demo import machines
from healthcrawl.demo import truth as told
from healthcrawl.demo.blocks import part_path
from healthcrawl.demo.catalogue import Catalogue
from healthcrawl.demo.pages import Pages

BASE = "http://127.0.0.1:8190"
_ARTICLE = re.compile(r"(?P<path>/[a-z]+/[a-z]+/(?:\d{8}/)?(?P<id>\d{1,9}))(?:_(?P<part>[2-9]))?\.html")
_LISTING = re.compile(r"(?P<path>/(?:[a-z]+/){1,2})(?:index_(?P<page>[1-9]\d{0,5})\.html)?")
_SITEMAP = re.compile(r"/sitemap_([1-9]\d{0,3})\.xml")
_HTML, _XML, _PLAIN = "text/html; charset=utf-8", "application/xml; charset=utf-8", "text/plain; charset=utf-8"
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer to one request."""

    status: int
    headers: dict[str, str]
    body: bytes


class Site:
    """A health portal of ``articles`` live articles on day ``day`` of its life; equal arguments give equal bytes.

    Raises ValueError for fewer than 20 articles or a day before 1.
    """

    def __init__(self, articles: int = 60, day: int = 1, seed: int = 0, base: str = BASE) -> None:
        self.articles, self.day, self.seed, self.base = articles, day, seed, base
        self.catalogue = Catalogue(articles, day, seed)
        self.pages = Pages(self.catalogue, base)

    def on(self, day: int) -> Site:
        """The same site on another day."""
        return Site(self.articles, day, self.seed, self.base)

    def truth(self) -> Iterator[dict[str, Any]]:
        """One line per article ever published, removed ones included."""
        return told.truth(self.catalogue, self.base)

    def changes(self, since_day: int) -> Iterator[dict[str, Any]]:
        """What became different since that day, as ``truth`` of both days has it."""
        return told.changes(Catalogue(self.articles, since_day, self.seed), self.catalogue, self.base)

    def page(self, path: str) -> Reply:
        """The reply to a GET for a path as it stands in a request line, query included."""
        clean = urlsplit(path).path
        if match := _ARTICLE.fullmatch(clean):
            return self._article(clean, match)
        if (match := _LISTING.fullmatch(clean)) and match["path"] in self.catalogue.by_listing:
            body = self.pages.listing(match["path"], int(match["page"] or 1))
            return self._html(body) if body else self._missing(clean)
        if clean.startswith("/tag/") and clean.endswith("/"):
            name = unquote(clean[5:-1])
            return self._html(self.pages.tag(name)) if name.isalnum() else self._missing(clean)
        return self._fixed(clean)

    def _fixed(self, path: str) -> Reply:
        if match := _SITEMAP.fullmatch(path):
            return self._ok(machines.sitemap_part(self.catalogue, self.base, int(match[1])), _XML)
        if path.startswith("/img/"):
            return self._ok(_PIXEL, "image/png")
        match path:
            case "/":
                return self._html(self.pages.home())
            case "/search/":
                return self._html(self.pages.search())
            case "/robots.txt":
                return self._ok(machines.robots(self.base), _PLAIN)
            case "/sitemap.xml":
                return self._ok(machines.sitemap(self.catalogue, self.base), _XML)
            case "/rss.xml":
                return self._ok(machines.feed(self.catalogue, self.base), "application/rss+xml; charset=utf-8")
        return self._missing(path)

    def _article(self, path: str, match: re.Match[str]) -> Reply:
        number, part = self.catalogue.number_of(int(match["id"])), int(match["part"] or 1)
        known = self.catalogue.paths(number) if number is not None else []
        asked = match["path"] + ".html"
        if number is None or asked not in known:
            return self._missing(path)
        if not self.catalogue.is_live(number):
            return self._missing(path, int(self.catalogue.state(number).removeprefix("gone")))
        if asked != known[-1]:
            return self._moved(path, part_path(known[-1], part), told.redirect_kind(self.catalogue, number))
        body = self.pages.article(number, part)
        return self._html(body) if body else self._missing(path)

    def _moved(self, path: str, target: str, kind: str | None) -> Reply:
        if kind == "301":
            return Reply(301, {"Content-Type": _HTML, "Location": target}, b"")
        return self._html(self.pages.refresh(path, target))

    def _missing(self, path: str, status: int = 404) -> Reply:
        return Reply(status, {"Content-Type": _HTML}, self.pages.missing(path if path.isascii() else "/", removed=status == 410))

    @cached_property
    def _last_modified(self) -> str:
        return format_datetime(self.catalogue.today.replace(tzinfo=UTC), usegmt=True)

    def _html(self, body: bytes) -> Reply:
        return self._ok(body, _HTML)

    def _ok(self, body: bytes, content_type: str) -> Reply:
        tag = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
        return Reply(200, {"Content-Type": content_type, "ETag": tag, "Last-Modified": self._last_modified}, body)


def conditional(reply: Reply, if_none_match: str | None, if_modified_since: str | None) -> Reply:
    """The reply to a conditional GET (RFC 9110, 13.2.2): If-None-Match wins over If-Modified-Since; an unreadable date is ignored."""
    tag = reply.headers.get("ETag")
    if tag is None:
        return reply
    if if_none_match is not None:
        tags = {one.strip().removeprefix("W/") for one in if_none_match.split(",")}
        fresh = tag in tags or "*" in tags
    else:
        fresh = _not_modified_since(reply.headers["Last-Modified"], if_modified_since)
    return Reply(304, {name: reply.headers[name] for name in ("ETag", "Last-Modified")}, b"") if fresh else reply


def _not_modified_since(last_modified: str, since: str | None) -> bool:
    if not since:
        return False
    try:
        return parsedate_to_datetime(last_modified) <= parsedate_to_datetime(since)
    except (ValueError, TypeError):
        return False
