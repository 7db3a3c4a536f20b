"""Departments and dates that only the site as a whole tells: the names of categories, and the listings that name an article."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from healthcrawl.extract import read
from healthcrawl.extract.around.listed import Listed
from healthcrawl.extract.vocabulary import categories
from healthcrawl.items.article import Article, Content, Extractor, Listing, Reading
from healthcrawl.items.known import Known
from healthcrawl.items.visit import Task
from healthcrawl.store.reader import ArchiveReader
from healthcrawl.store.records import DamagedError
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.answers import page_of
from healthcrawl.work.plan import Plan

MAX_NAMES = 5000
"""A site with more categories than this is a trap."""


class Naming:
    """The names of a site's categories, as far as its listings have told them."""

    def __init__(self, store: Store, site: str) -> None:
        self._learned = store.learned
        self._site = site
        self._names = self._learned.categories(site)

    def learn(self, task: Task, reading: Reading | None) -> None:
        """Remember what a listing tells, in the open transaction."""
        told = categories.names(task.url, reading) if isinstance(reading, Listing) else {}
        if urls.key(task.url) in self._names:
            told.pop(urls.key(task.url), None)  # menus call it by its name, its own heading may say what was searched for
        new = {key: name for key, name in told.items() if self._names.get(key) != name}
        if new and len(self._names) < MAX_NAMES:
            self._names |= new
            self._learned.keep_categories(self._site, self._names)

    def completed(self, whole: Article, known: Known | None) -> Article:
        """The article with what listings have told of it; one that was recorded without it stays as it is."""
        content = as_completed(known.content, known.extractor, whole.content) if known else whole.content
        if known is None or content.departments != known.content.departments:
            content = categories.completed(content, self._names)
        return whole if content is whole.content else replace(whole, content=content)


def as_completed(before: Content, extractor: Extractor, now: Content) -> Content:
    """What an article's page says now, with the date and the departments that the site told ``before`` and that no page of the article does."""
    if now.published_at is None and "published_at" in extractor.missing_fields:
        now = replace(now, published_at=before.published_at, published_raw=before.published_raw, published_precision=before.published_precision)
    told = categories.lone(now)
    if (told and told.name in before.departments) or (not now.departments and "departments" in extractor.missing_fields):
        now = replace(now, departments=before.departments)
    return now


def complete_told(store: Store, plan: Plan, crawl_id: int) -> None:
    """Complete what this crawl recorded of articles that tell little of themselves: nobody has seen these versions yet."""
    names = store.learned.categories(plan.site)
    listed: Listed | None = None
    for version_id, article_id, key, content in store.closing.poorly_told(plan.site, crawl_id):
        whole = categories.completed(content, names)
        if whole.published_at is None or not whole.departments or categories.lone(whole):
            listed = listed or _listed(store, plan, crawl_id, names)
            whole = listed.completed(key, whole)
        if whole is not content:
            store.closing.complete(version_id, article_id, whole)


def _listed(store: Store, plan: Plan, crawl_id: int, names: dict[str, str]) -> Listed:
    """The listings of a crawl, read again from the archive: that costs nothing where articles tell enough of themselves."""
    store.commit()  # what was archived last can be read then
    store.begin()
    reader = ArchiveReader(store.data_dir / "archive", store.connection)
    listed = Listed(names, plan.profile.timezone)
    for url, at, place in store.closing.listings(crawl_id):
        with suppress(DamagedError):
            reading = read(page_of(url, at, reader.answer(place), place), plan.profile)
            if isinstance(reading, Listing):
                listed.add(url, reading, at)
    return listed
