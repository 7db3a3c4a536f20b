"""Which links of a page are of use: what to enter into the frontier, what to keep as edges."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from healthcrawl.extract.page.links import leads_nowhere, says_listing
from healthcrawl.extract.patterns import ignored, named_kind
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH, above, nested
from healthcrawl.items.article import Article, Content, Fault, Listing, Reading
from healthcrawl.items.page import PageLink
from healthcrawl.items.visit import FoundLink, Task
from healthcrawl.store.codec import stamp
from healthcrawl.text import urls
from healthcrawl.work.plan import Plan

MAX_SITEMAPS = 3
"""Sitemaps are followed this deep; deeper ones are a trap."""
MIN_WAYS = 2
"""A home page that leads to fewer pages leads nowhere."""
MAX_LINKS = 5000
"""A page with more links than this is a trap."""


class Follow:
    """The link policy of one crawl."""

    def __init__(self, plan: Plan, *, walked_before: bool, title_at: Callable[[str], str | None]) -> None:
        """``walked_before``: an earlier crawl walked every listing to its end; ``title_at``: title of the article known under a key."""
        self._plan = plan
        self._hosts = frozenset([*plan.profile.hosts, *([urls.site_host(plan.profile.base_url)] if plan.profile.base_url else [])])
        self._stop_early = walked_before and not plan.full
        self._title_at = title_at

    def inside(self, url: str) -> bool:
        """Does this address belong to the site?"""
        return urls.site_host(url) in self._hosts

    def links(self, task: Task, reading: Reading) -> list[FoundLink]:
        """The links of one page, as far as they are of use."""
        match reading:
            case Article():
                return self._of_article(task, reading)[:MAX_LINKS]
            case Listing():
                return self._of_listing(task, reading)[:MAX_LINKS]
            case _:
                return []

    def onward(self, task: Task, reading: Reading, links: Iterable[PageLink]) -> list[FoundLink]:
        """The links of a page where a crawl begins, or that leads to departments, though it lists nothing itself: a welcome, a map of the site."""
        welcome = task.kind == "start" and isinstance(reading, Article)
        index = task.kind in ("start", "listing") and isinstance(reading, Fault) and reading.kind == "no_article"
        if self._plan.depth is not None or self._plan.sitemaps or not (welcome or index):
            return []
        articles = [link for link in links if link.kind == "article" and self._wanted(link.url, "article")]
        found = [FoundLink(url=link.url, kind="listing", follow="article", title=link.text, position=place) for place, link in enumerate(articles)]
        folder = task.url.rpartition("/")[0] + "/"
        below = [link.url for link in links if link.kind == "department" or (link.kind == "listing" and link.text and link.url.startswith(folder))]
        ways = found + self._listings([url for url in below if url != task.url], [])
        if index and task.kind == "start" and len(ways) < MIN_WAYS and (sitemap := urls.resolve(task.url, "/sitemap.xml")):
            ways.append(FoundLink(url=sitemap, kind="department", follow="sitemap"))  # scripts of the home page list what the site's pages print
        return ways[:MAX_LINKS]

    def named(self, task: Task, reading: Listing | Fault) -> list[FoundLink]:
        """What a sitemap or feed names: pages that may be articles, and further sitemaps, ``MAX_SITEMAPS`` deep."""
        if isinstance(reading, Fault):
            return []
        zone = ZoneInfo(self._plan.profile.timezone)
        pages = [
            FoundLink(
                url=entry.url,
                kind="listing",
                follow="article",
                title=entry.title or None,
                position=place,
                changed_at=None if self._plan.full else _changed_at(entry.date_raw or "", zone),
            )
            for place, entry in enumerate(reading.entries)
            if self._may_be_article(entry.url)
        ]
        deeper = [child.url for child in reading.children if child.url and self.inside(child.url)] if task.depth < MAX_SITEMAPS else []
        return pages + [FoundLink(url=url, kind="department", follow="sitemap") for url in deeper]

    def _may_be_article(self, url: str) -> bool:
        """Is this worth asking for, by its address alone?"""
        named = named_kind(url, self._plan.profile)
        return self._wanted(url, "article") and (named == "article" or not (says_listing(url) or leads_nowhere(url)))

    def _of_article(self, task: Task, article: Article) -> list[FoundLink]:
        follow = self._plan.depth is not None and task.depth < self._plan.depth
        related = [
            FoundLink(
                url=entry.url,
                kind="related",
                follow="article" if follow and self.inside(entry.url) else None,
                title=entry.title,
                teaser=entry.teaser,
                image_url=entry.image_url,
                date_raw=entry.date_raw,
                date=entry.date,
                position=place,
            )
            for place, entry in enumerate(article.related)
        ]
        parts = [
            FoundLink(url=url, kind="part", follow="part", position=place)
            for place, url in enumerate(article.part_urls)
            if urls.key(url) != task.url_key and self.inside(url)
        ]
        source = article.content.source
        named = [FoundLink(url=source.url, kind="source", title=source.name)] if source and source.url and _is_web(source.url) else []
        return related + parts + named + self._listings(self._categories(article.content), [])

    def _of_listing(self, task: Task, listing: Listing) -> list[FoundLink]:
        if self._plan.depth is not None or self._plan.sitemaps:
            return []
        path = listing.departments or task.departments
        if not self._plan.wants(path):
            return []
        entries = [entry for entry in listing.entries if self._wanted(entry.url, "article")]
        found = [
            FoundLink(url=entry.url, kind="listing", follow="article", title=entry.title, position=place, departments=path)
            for place, entry in enumerate(entries)
        ]
        if not (self._stop_early and entries and all(self._title_at(urls.key(entry.url)) == entry.title for entry in entries)):
            found += self._listings(listing.next_pages, path)
        children = [child.url for child in listing.children if child.url and self._plan.wants([*path, child.name])]
        return found + self._listings(_with_higher(children), [])

    def _categories(self, content: Content) -> list[str]:
        """Listings that an article leads to: the categories that it names, for a walk of them; and those above, of which only the name is wanted."""
        named = [crumb.url for crumb in content.breadcrumbs if crumb.url and CATEGORY_PATH.search(crumb.url)]
        if not self._plan.wants(content.departments):
            return []
        if self._plan.depth is None and not self._plan.sitemaps:
            return _with_higher(named)
        leaf = nested(content)
        return above(leaf.url or "") if leaf else []

    def _listings(self, addresses: Iterable[str], path: list[str]) -> list[FoundLink]:
        wanted = [url for url in addresses if self._wanted(url, "listing")]
        return [FoundLink(url=url, kind="department", follow="listing", departments=path) for url in wanted]

    def _wanted(self, url: str, kind: str) -> bool:
        """Is this an address of the site that may be a page of this kind, as far as the site file says?"""
        profile = self._plan.profile
        return self.inside(url) and not ignored(url, profile) and named_kind(url, profile) in (None, kind)


def _with_higher(listings: list[str]) -> list[str]:
    """Listings, each with the categories above it: what they are called nothing else may tell."""
    return list(dict.fromkeys(address for url in listings for address in (*above(url), url)))


def _changed_at(text: str, zone: ZoneInfo) -> str | None:
    """The moment after which a page named with this ``lastmod`` is as it was: a day without a time may mean its last minute."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    return stamp(moment + timedelta(days=len(text) <= len("2025-01-01")))


def _is_web(url: str) -> bool:
    return urlsplit(url).scheme in ("http", "https")
