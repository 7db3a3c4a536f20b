"""From bytes to one tree, or the fault that keeps us from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from healthcrawl.extract.document.charset import MAX_LOST, decode
from healthcrawl.items.article import Fault
from healthcrawl.items.page import Page
from healthcrawl.text import urls

MAX_ATTRIBUTES = 2000
"""More attributes on one tag make the parser quadratic."""
_SHORT = 64 * 1024
"""Bytes of a page whose attributes, however they are crowded into one tag, keep the parser busy for less than half a second."""
_STRETCH = MAX_ATTRIBUTES
"""Bytes without the end of a tag; two of them would hold that many attributes."""
_VALUE = rb"=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+"
_ATTRIBUTE = rb"(?:[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+%b)?+)" % _VALUE
"""One attribute, told apart as the parser does it: what stands in quotes ends no tag, and a quote in the place of a name opens nothing."""
_NAME = rb"<[a-zA-Z][^\s/>]*+"
_CROWDED = re.compile(rb"(?:[^<]++|<(?![a-zA-Z])|%b%b{0,%d}+(?!%b))*+%b%b" % (_NAME, _ATTRIBUTE, MAX_ATTRIBUTES, _ATTRIBUTE, _NAME, _ATTRIBUTE))
"""Everything up to a tag with too many attributes, each byte looked at once."""
_XML_DECLARATION = re.compile(rb"\A\s*<\?xml[^>]*\?>")
_NOT_HTML = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"Rar!", b"\xd0\xcf\x11\xe0")
_FEED = re.compile(rb"\A\s*(?:<\?xml[^>]*>\s*(?>(?:<!--.*?-->|<\?[^>]*>)\s*)*+)?<(?:rss|feed|urlset|sitemapindex|rdf:RDF|wml)\b", re.DOTALL)
_ENDS = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
_TAIL = 2000
"""Bytes of scripts and counters that may follow the end of the body."""
_PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, collect_ids=False)


def text_of(element: etree._Element) -> str:
    """All text in an element, as it stands."""
    return "".join(map(str, element.itertext()))


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed page."""

    root: etree._Element
    body: etree._Element
    """The body; the root of a page without one."""
    page: Page
    source: bytes
    """The page in UTF-8."""
    base: str
    """What its relative links are relative to."""
    charset: str
    lost: int
    """Bytes that could not be read."""


def parse(page: Page) -> Document | Fault:
    """Decode and parse a page."""
    content_type = page.headers.get("content-type", "")
    fault = _refused(page.body, content_type)
    if fault:
        return fault
    decoded = decode(page.body, content_type)
    if decoded.lost > max(8, MAX_LOST * len(decoded.utf8)):
        return Fault(kind="undecodable", detail=f"{decoded.lost} bytes could not be read as {decoded.charset}")
    try:
        source = _XML_DECLARATION.sub(b"", decoded.utf8).replace(b"&amp;nbsp;", b"&nbsp;")  # some programs escape what was escaped
        root = etree.fromstring(_without_early_ends(source), _PARSER)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    if root is None or not isinstance(root.tag, str):
        return Fault(kind="empty", detail="the page holds no element")
    body = root.find("body")
    said = next((href for element in root.iter("base") if (href := element.get("href"))), None)
    base = urls.resolve(page.url, said) if said else None
    return Document(root, root if body is None else body, page, decoded.utf8, base or page.url, decoded.charset, decoded.lost)


def _without_early_ends(source: bytes) -> bytes:
    """Leave out the end tags of body and page if the page goes on behind them, as where whole pages were put together."""
    first = source.find(b"</html>")
    if first < 0:
        first = source.find(b"</HTML>")
    return _ENDS.sub(b"", source) if 0 <= first < len(source) - _TAIL else source


def _refused(body: bytes, content_type: str) -> Fault | None:
    """What can be refused before decoding."""
    if not body.strip():
        return Fault(kind="empty", detail="the body is empty")
    media = content_type.partition(";")[0].strip().lower()
    html = not media or "html" in media or media == "text/plain"
    if body.startswith(_NOT_HTML) or _FEED.match(body[:2000]) or (not html and b"<html" not in body[:2000].lower()):
        return Fault(kind="not_html", detail=f"not a page but {media or 'binary data'}")
    if _may_be_crowded(body) and _CROWDED.match(body):
        return Fault(kind="hostile_markup", detail=f"a tag with more than {MAX_ATTRIBUTES} attributes")
    return None


def _may_be_crowded(body: bytes) -> bool:
    """Is the page long enough to hold the parser up, or is there a stretch in it that ends no tag? Others need not be looked at closely."""
    return len(body) > _SHORT or any(body.find(b">", start, start + _STRETCH) < 0 for start in range(0, len(body) - _STRETCH, _STRETCH))
