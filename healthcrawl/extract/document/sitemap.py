"""What names a site's pages to machines: robots.txt, sitemaps, feeds, and the home page's links to feeds. They are listings, never articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from healthcrawl.extract.document.charset import decode
from healthcrawl.extract.document.coding import CodingError
from healthcrawl.extract.document.coding import decode as decode_content
from healthcrawl.extract.document.tree import parse
from healthcrawl.items.article import Crumb, Entry, Fault, FaultKind, Listing
from healthcrawl.items.page import Page
from healthcrawl.text import urls

MAX_URLS = 50_000
"""Addresses that are taken from one sitemap (the protocol's own limit); the rest is cut off."""
MAX_BYTES = 50 * 1024 * 1024
"""Size of one sitemap when decoded (the protocol's own limit); a larger one is refused."""
_SITEMAP_LINE = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_FEED_TYPES = frozenset(("application/rss+xml", "application/atom+xml"))
_FAULTS: dict[str, FaultKind] = {"truncated": "truncated", "bad-encoding": "undecodable", "too-large": "not_html"}
_RECORDS = frozenset(("url", "sitemap", "item", "entry"))


def read_sitemap(page: Page) -> Listing | Fault:
    """The pages that a sitemap or feed names (``entries``, ``date_raw`` is when each last changed) and the sitemaps it leads to (``children``).

    Takes sitemaps and sitemap indexes (XML, plain text, gzip), RSS, Atom, robots.txt, and pages that link their feeds. Never raises.
    """
    body = page.body
    if body.startswith(b"\x1f\x8b"):
        try:
            body = decode_content("gzip", body, MAX_BYTES)
        except CodingError as error:
            return Fault(kind=_FAULTS[error.reason], detail=f"gzip: {error.detail}")
    if len(body) > MAX_BYTES:
        return Fault(kind="not_html", detail=f"a sitemap of more than {MAX_BYTES} bytes")
    body = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if page.url.endswith("/robots.txt"):
        named = _SITEMAP_LINE.findall(_text(body))
        return _listing(page.url, (), named or ["/sitemap.xml"])
    start = body[:1000].lower()
    if start.startswith((b"<?xml", b"<urlset", b"<sitemapindex", b"<rss", b"<feed", b"<rdf")) and b"<html" not in start:
        return _of_xml(page.url, body)
    if start.startswith(b"<"):
        return _of_home(page)
    lines = (line.strip() for line in _text(body).splitlines())
    return _listing(page.url, ((line, None, "") for line in lines if line.startswith(("http://", "https://"))), ())


def _of_xml(base: str, body: bytes) -> Listing | Fault:
    """Sitemap, index, RSS or Atom: whatever its root is called, its records say what they are."""
    sitemaps: list[str] = []

    def pages() -> Iterator[tuple[str, str | None, str]]:
        reader = etree.iterparse(BytesIO(body), events=("end",), recover=True, no_network=True, resolve_entities=False, load_dtd=False)
        for _, element in reader:
            kind = _name(element)
            if kind not in _RECORDS:
                continue
            record = _record(element)
            if kind == "sitemap" and record["address"]:
                sitemaps.append(record["address"])
            elif record["address"]:
                yield record["address"], record["changed"] or None, record["title"]
            element.clear()
            while element.getprevious() is not None and (parent := element.getparent()) is not None:
                del parent[0]  # what was read need not be kept

    try:
        return _listing(base, pages(), sitemaps)
    except etree.XMLSyntaxError as error:
        return Fault(kind="not_html", detail=f"neither sitemap nor feed: {error.msg}"[:200])


def _record(element: etree._Element) -> dict[str, str]:
    """Address, time of the last change and title of one record; a feed's time of publication is none of a change."""
    found = {"address": "", "changed": "", "title": ""}
    for child in element:
        text = (child.text or "").strip()
        match _name(child):
            case "loc":
                found["address"] = text
            case "link" if child.get("href") and child.get("rel", "alternate") == "alternate":
                found["address"] = child.get("href", "")
            case "link" if text:
                found["address"] = text
            case "lastmod" | "updated":
                found["changed"] = text
            case "title":
                found["title"] = text
    return found


def _name(element: etree._Element) -> str:
    """Its name without the namespace; ``QName`` refuses names that the parser recovered from."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _of_home(page: Page) -> Listing | Fault:
    """The feeds that a page links in its head."""
    document = parse(page)
    if isinstance(document, Fault):
        return document
    links = document.root.iter("link")
    return _listing(document.base, (), [link.get("href", "") for link in links if link.get("type", "").lower() in _FEED_TYPES])


def _listing(base: str, pages: Iterator[tuple[str, str | None, str]] | tuple[()], sitemaps: list[str] | tuple[()]) -> Listing:
    entries: dict[str, Entry] = {}
    for href, changed, title in pages:
        if address := urls.resolve(base, href):
            entries.setdefault(address, Entry(url=address, title=title, date_raw=changed))
        if len(entries) >= MAX_URLS:
            break
    children = [Crumb(name="", url=address) for href in list(sitemaps)[:MAX_URLS] if (address := urls.resolve(base, href))]
    return Listing(entries=list(entries.values()), children=children)


def _text(body: bytes) -> str:
    return decode(body, "text/plain").utf8.decode("utf-8", "replace")
