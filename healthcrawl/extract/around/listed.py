"""What only a site's listings tell of an article: when it was published, and in which departments it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from healthcrawl.extract.around.breadcrumb import departments
from healthcrawl.extract.page.pager import stem
from healthcrawl.extract.vocabulary.categories import CATEGORY_PATH, above, called, lone
from healthcrawl.items.article import Content, Crumb, Listing
from healthcrawl.text import urls
from healthcrawl.text.dates import PageDate, parse

_IN_HOST = 2
"""Slashes before the path of a key."""
_NO_DEPARTMENT = re.compile(r"\d|[简繁簡]|中文|english", re.IGNORECASE)
"""Folders also stand for months and for languages."""
ENOUGH = 3
"""Articles of a category that all stand in another one: fewer may do so by chance."""


_SOME = 4
"""Categories in which an article may stand at once."""


class Listed:
    """The listings of a site, read together; ``names`` of its categories by the keys of their addresses."""

    def __init__(self, names: Mapping[str, str], timezone: str) -> None:
        stems = {key: stem(key) for key in names}
        # what stands over further pages names a category only where nothing over its first page does
        self._names = {stems[key][0]: names[key] for key in sorted(names, key=lambda key: stems[key][1] is None)}
        self._timezone = timezone
        self._dates: dict[str, list[PageDate]] = {}
        self._members: dict[str, set[str]] = {}
        self._places: dict[str, list[str]] = {}
        """Categories by the keys of the articles that they list."""
        self._pages: list[tuple[str, list[str]]] = []
        """Pages of categories with what they list, in their order."""
        self._trails: dict[str, list[str]] = {}
        """Departments on the trails of listings, by the keys of their addresses, with what the listing is called itself."""
        self._folders: dict[str, str] = {}
        """What menus call listings, by the keys of their addresses, where these are folders."""
        self._inside: dict[str, str] = {}
        """The innermost listing that lists an article below its own address, by the keys of articles."""
        self._known_parents: set[str] | None = None

    def add(self, url: str, listing: Listing, at: datetime) -> None:
        """Take in a page of a listing that was fetched ``at`` a time."""
        listed = stem(urls.key(url))[0]
        if listing.departments and (name := called(listing.title or "")):
            self._trails.setdefault(listed, list(dict.fromkeys([*listing.departments, name])))
        for child in listing.children:
            folder = stem(urls.key(child.url or ""))[0]
            if "?" not in folder and folder.count("/") > _IN_HOST and (name := called(child.name)) and not _NO_DEPARTMENT.search(name):
                self._folders.setdefault(folder, name)
        category = listed if CATEGORY_PATH.search(listed) else None  # further pages of the list of all categories are none
        members = self._members.setdefault(category, set()) if category else set()
        for entry in listing.entries:
            key = urls.key(entry.url)
            if key.startswith(listed + "/") and len(listed) > len(self._inside.get(key, "")):
                self._inside[key] = listed
            date = parse(entry.date_raw, at, self._timezone) if entry.date_raw else None
            if date and date.value and date.precision in ("minute", "day"):
                self._dates.setdefault(key, []).append(date)
            if category and key not in members:
                members.add(key)
                self._places.setdefault(key, []).append(category)
        if category:
            self._pages.append((category, [urls.key(entry.url) for entry in listing.entries]))

    def completed(self, key: str, content: Content) -> Content:
        """The content of the article at a key with the day of its entries, if it has none, and with the departments of the listings that name it."""
        date = self._date(key) if content.published_at is None else None
        if date:
            content = replace(content, published_at=date.value, published_raw=date.raw, published_precision=date.precision)
        self._leave_out_news()
        told = lone(content)
        place = stem(urls.key(told.url))[0] if told and told.url else None
        if told and place:
            self._names.setdefault(place, told.name)
        path = self._trails.get(place or "", [])
        if not told or told.name not in path[-1:]:  # else the category's own page says what is above it
            path = self._path(key, place, content.tags) if told or not content.departments else []
        if told and place and all(other.startswith(place + "/") for other in self._places.get(key, ())):
            path = [*(path or [told.name]), *self._path(key, None, content.tags)]  # the trail names only what holds the categories
        path = path or ([] if content.departments else self._folders_of(key))
        if told and place and self._names.get(place) in path:  # the article's own word for its category
            path = [told.name if name == self._names[place] else name for name in path]
        return replace(content, departments=path) if path else content

    def _leave_out_news(self) -> None:
        """Take out of the categories what most of them list (a column of the newest) except where something of the category's own follows it."""
        pages, self._pages = self._pages, []
        news = {key for key, places in self._places.items() if len(places) > max(_SOME, len(self._members) // 2)}
        for key in news if pages else ():
            own = {category for category, keys in pages if key in keys and not news.issuperset(keys[keys.index(key) :])}
            for category in set(self._places[key]) - own:
                self._members[category].discard(key)
            self._places[key] = [category for category in self._places[key] if category in own]

    def _date(self, key: str) -> PageDate | None:
        """The date that all entries agree on, as exactly as one of them tells it."""
        dates = self._dates.get(key, [])
        if len({date.day for date in dates}) != 1:
            return None
        return next((date for date in dates if date.precision == "minute"), dates[0])

    def _folders_of(self, key: str) -> list[str]:
        """Names of the listings below whose addresses the article's stands, if the innermost lists it."""
        inner = self._inside.get(key, "")
        steps = [folder for folder in self._folders if inner == folder or inner.startswith(folder + "/")] if inner in self._folders else []
        return departments([Crumb(name=self._folders[folder], url=None) for folder in sorted(steps, key=len)], "")

    def _path(self, key: str, told: str | None, tags: Sequence[str]) -> list[str]:
        """Names of the categories that list the article, each inside the one before; also the one that it names itself. Empty in doubt.

        Some programs list among the categories all that articles call their ``tags``: these are none.
        """
        places = sorted(self._places.get(key, ()), key=lambda place: -len(self._members[place]))
        if {*tags} < {self._names.get(place, "") for place in places}:
            places = [place for place in places if place == told or self._names.get(place) not in tags]
        if not places or (told and told not in places):
            return []
        for last in dict.fromkeys(place for place in (places[-1], told) if place):
            named = self._named_above(last)
            path = [place for place in places if place == last or place in named or (place in self._parents and place in self._above(last))]
            nested = all(outer in self._named_above(inner) or outer in self._above(inner) for outer, inner in pairwise(path))
            names = [self._names.get(place, "") for place in path]
            if nested and all(names) and (told in path if told else len(path) == len(places)):
                return list(dict.fromkeys(names))
        return []

    def _named_above(self, category: str) -> set[str]:
        """Categories below whose addresses this one's stands: that takes no number of articles to believe."""
        return {stem(address)[0] for address in above(category)}

    def _above(self, category: str) -> set[str]:
        """Categories that list all that this one lists, and more."""
        members = self._members[category]
        others = self._places[next(iter(members))]
        return {other for other in others if members < self._members[other]}

    @property
    def _parents(self) -> set[str]:
        """Categories with enough of another one inside; asked for when all listings are taken in."""
        if self._known_parents is None:
            within = (self._above(category) for category, members in self._members.items() if len(members) >= ENOUGH)
            self._known_parents = set().union(*within)
        return self._known_parents
