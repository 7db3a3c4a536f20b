"""A small sample of a site that nobody described yet: which page to ask for next, and what the pages asked for were."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from healthcrawl.extract import read_page
from healthcrawl.items.article import Article, Listing, Reading
from healthcrawl.items.page import Page, PageLink
from healthcrawl.items.profile import Profile
from healthcrawl.items.record import record
from healthcrawl.text import urls

Guess = Literal["department", "next", "article"]
SHARES: dict[Guess, float] = {"department": 0.32, "next": 0.1, "article": 0.58}
"""What part of the sample each kind of address gets."""
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


@record
class Seen:
    """One page of the sample."""

    page: Page
    reading: Reading
    links: list[PageLink]


@dataclass(slots=True)
class _Queue:
    """Addresses of one guess, taken in turn from the pages that named them: no department alone fills the sample."""

    by_origin: dict[str, deque[str]] = field(default_factory=dict)
    taken: int = 0

    def add(self, origin: str, url: str) -> None:
        self.by_origin.setdefault(origin, deque()).append(url)

    def pop(self) -> str | None:
        if not self.by_origin:
            return None
        origin = next(iter(self.by_origin))
        waiting = self.by_origin.pop(origin)
        url = waiting.popleft()
        if waiting:
            self.by_origin[origin] = waiting  # behind the others
        self.taken += 1
        return url


class Sample:
    """Chooses up to ``size`` pages: the home page, then departments, further pages of listings and articles side by side."""

    def __init__(self, profile: Profile, size: int) -> None:
        self.profile = profile
        self.pages: list[Seen] = []
        self.failed: dict[str, str] = {}
        """What could not be had, and why, by address."""
        self.asked = 0
        self._size = size
        start = urls.canonical(profile.base_url or "")
        self._hosts = {urls.site_host(start), *profile.hosts}
        self._known = {urls.key(start)}
        self._queues: dict[Guess, _Queue] = {guess: _Queue() for guess in SHARES}
        self._waiting: deque[tuple[Guess, str]] = deque([("department", start)])
        self._guess: Guess = "department"

    def next(self) -> str | None:
        """The address to ask for next; null when the sample is full or the site has no more."""
        if self.asked >= self._size:
            return None
        if self._waiting:
            self._guess, url = self._waiting.popleft()
        else:
            found = self._pop()
            if found is None:
                return None
            self._guess, url = found
        self.asked += 1
        return url

    def _pop(self) -> tuple[Guess, str] | None:
        """From the queue that is farthest behind its share."""
        for guess in sorted(SHARES, key=lambda guess: self._queues[guess].taken / SHARES[guess]):
            if url := self._queues[guess].pop():
                return guess, url
        return None

    def take(self, page: Page) -> None:
        """What came for the address asked for."""
        location = page.headers.get("location")
        if page.status in _REDIRECTS and location:
            target = urls.resolve(page.url, location)
            if target and self._is_new(target):
                self._waiting.append((self._guess, target))
            elif target and urls.site_host(target) not in self._hosts:
                self.failed[page.url] = f"sends to {target}"
            return
        if page.error or page.status != 200:
            self.failed[page.url] = page.error or f"http-{page.status}"
            return
        reading, links = read_page(page, self.profile)
        self.pages.append(Seen(page=page, reading=reading, links=links))
        match reading:
            case Article() if self._guess == "article":
                self._add("article", page.url, [entry.url for entry in reading.related][:2])
                self._add("department", page.url, [crumb.url for crumb in reading.content.breadcrumbs if crumb.url])
            case Listing():
                self._add("article", page.url, [entry.url for entry in reading.entries])
                self._add("next", page.url, reading.next_pages[:1])
                self._add("department", page.url, [child.url for child in reading.children if child.url])
            case _:
                self._add("department", page.url, [link.url for link in links if link.kind == "department"])
                self._add("article", page.url, [link.url for link in links if link.kind == "article"])

    def _add(self, guess: Guess, origin: str, addresses: list[str]) -> None:
        for url in addresses:
            if self._is_new(url):
                self._queues[guess].add(origin, url)

    def _is_new(self, url: str) -> bool:
        """Is this an address of the site that was not met before? Remembers it."""
        if urls.site_host(url) not in self._hosts or urls.key(url) in self._known:
            return False
        self._known.add(urls.key(url))
        return True
