"""Departments that only the site as a whole tells: articles that name a lone category, below others which its address tells and the listings name."""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.extract import categories
from healthcrawl.items.article import Article, Content, Listing, Reading
from healthcrawl.items.known import Known
from healthcrawl.items.visit import Task
from healthcrawl.store.store import Store

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
        new = {key: name for key, name in told.items() if self._names.get(key) != name}
        if new and len(self._names) < MAX_NAMES:
            self._names |= new
            self._learned.keep_categories(self._site, self._names)

    def completed(self, whole: Article, known: Known | None) -> Article:
        """The article with the departments above the one that it names; one that was recorded without them stays as it is."""
        content = categories.completed(whole.content, self._names)
        if content is whole.content or (known and known.content.departments == whole.content.departments):
            return whole
        return replace(whole, content=content)


def as_completed(before: Content, now: Content) -> Content:
    """What an article's page says now, with the departments that the site told before and that no page of the article does."""
    known, lone = before.departments, now.departments
    return replace(now, departments=known) if categories.nested(now) and known[-1:] == lone else now


def complete_departments(store: Store, site: str, crawl_id: int) -> None:
    """Complete what this crawl recorded before it knew the names, in the open transaction: nobody has seen these versions yet."""
    names = store.learned.categories(site)
    for version_id, article_id, content in store.closing.named_by_one_department(site, crawl_id) if names else ():
        whole = categories.completed(content, names)
        if whole is not content:
            store.closing.complete(version_id, article_id, whole)
