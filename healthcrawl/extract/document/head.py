"""What the page says of itself to machines: meta elements, JSON-LD, microdata."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from healthcrawl.extract.document.tree import Document, text_of
from healthcrawl.items.article import Rights
from healthcrawl.text import urls
from healthcrawl.text.clean import line

_ARTICLES = frozenset(
    "Article NewsArticle BlogPosting MedicalWebPage TechArticle ScholarlyArticle SocialMediaPosting Report HowTo "
    "MedicalScholarlyArticle ReportageNewsArticle".split()
)
MAX_TITLE = 1000
"""Characters of ``<title>`` that are read."""
_crumb_links = etree.XPath("//*[contains(@itemtype, '/BreadcrumbList')]//a[@href]", smart_strings=False)
_DATED = re.compile(r'"(pubDate|upDate)"\s*:\s*"([^"]{8,40})"')
"""The dates in what search engines of China ask for: an object without a type, often with remarks or a stray quote that make it no JSON."""
_LISTINGS = frozenset("CollectionPage Blog SearchResultsPage ItemList ProfilePage".split())


@dataclass(slots=True)
class Head:
    """Metadata, as found; nothing is judged here."""

    title: str = ""
    """Text of ``<title>``."""
    meta: dict[str, list[str]] = field(default_factory=dict)
    """Contents of ``<meta>`` by lower-case name or property."""
    refresh: str | None = None
    """Content of a meta refresh."""
    canonical: str | None = None
    next: str | None = None
    """Address of ``<link rel="next">``."""
    json_ld: list[dict[str, Any]] = field(default_factory=list)
    """All objects of all JSON-LD scripts, ``@graph`` unfolded."""
    crumbs: list[tuple[str, str]] = field(default_factory=list)
    """Names and addresses of a breadcrumb in microdata."""
    language: str = ""

    def first(self, *names: str) -> str | None:
        """The first non-empty content of the named meta elements."""
        for name in names:
            for content in self.meta.get(name, ()):
                if content:
                    return content
        return None

    def typed(self, types: frozenset[str]) -> dict[str, Any] | None:
        """The first JSON-LD object of one of the types."""
        for node in self.json_ld:
            kind = node.get("@type")
            if (kind in types) if isinstance(kind, str) else isinstance(kind, list) and any(name in types for name in kind if isinstance(name, str)):
                return node
        return None

    @property
    def article(self) -> dict[str, Any]:
        """The JSON-LD object that describes the article; empty without one."""
        return self.typed(_ARTICLES) or {}

    @property
    def says_listing(self) -> bool:
        """Does the page call itself a collection?"""
        return self.typed(_LISTINGS) is not None and not self.article

    def rights(self, document: Document) -> Rights:
        """What machines may do with the page."""
        headers = document.page.headers
        words = ",".join([*self.meta.get("robots", ()), headers.get("x-robots-tag", "")]).lower()
        # a directive may be addressed: "healthcrawl: noarchive"
        directives = sorted({word.strip().removeprefix("healthcrawl:").strip() for word in words.split(",")} - {""})
        on_page, sent = self.first("tdm-reservation"), headers.get("tdm-reservation")
        policy = self.first("tdm-policy") or headers.get("tdm-policy")
        return Rights(
            robots=directives,
            noarchive=bool({"noarchive", "none"} & set(directives)),
            tdm_reserved=(on_page or sent or "").strip() == "1",
            tdm_policy=urls.resolve(document.page.url, policy) if policy else None,
            tdm_source="page" if on_page else "header" if sent else None,
        )


def read_head(document: Document) -> Head:
    """Collect the metadata, wherever on the page it stands."""
    head = Head(language=document.root.get("lang") or document.root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    for element in document.root.iter("meta", "title", "link", "script"):
        match element.tag:
            case "meta":
                _meta(head, element)
            case "title":
                if not head.title and element.text:
                    head.title = line(element.text[:MAX_TITLE])
            case "link":
                _link(head, element, document)
            case _:
                if "ld+json" in element.get("type", ""):
                    _json(head, element.text or "")
    if b"/BreadcrumbList" in document.source:
        found = _crumb_links(document.root)
        links = [link for link in found if isinstance(link, etree._Element)] if isinstance(found, list) else []
        head.crumbs = [(name, link.get("href", "")) for link in links if (name := line(text_of(link)))]
    return head


def _meta(head: Head, element: etree._Element) -> None:
    content = element.get("content")
    if content is None:
        return
    if element.get("http-equiv", "").lower() == "refresh":
        head.refresh = head.refresh or content
    name = element.get("property") or element.get("name") or element.get("itemprop")
    if name:
        head.meta.setdefault(name.lower(), []).append(line(content))


def _link(head: Head, element: etree._Element, document: Document) -> None:
    rel = element.get("rel", "").lower()
    if rel == "canonical":
        head.canonical = head.canonical or urls.resolve(document.base, element.get("href", ""))
    elif rel == "next":
        head.next = head.next or urls.resolve(document.base, element.get("href", ""))


def _json(head: Head, text: str) -> None:
    """Take in a JSON-LD script; of a broken one only the dates are read."""
    for name, date in _DATED.findall(text):
        head.meta.setdefault(f"json {name.lower()}", []).append(line(date))
    try:
        data = json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return
    for node in data if isinstance(data, list) else [data]:
        if isinstance(node, dict):
            head.json_ld.append(node)
            graph = node.get("@graph")
            head.json_ld.extend(part for part in graph if isinstance(part, dict)) if isinstance(graph, list) else None
