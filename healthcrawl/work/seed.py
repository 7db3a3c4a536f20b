"""Where a crawl begins: the addresses that enter the frontier before the first page is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from healthcrawl.items.visit import UrlKind
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.plan import Plan


def seed(frontier: Frontier, store: Store, plan: Plan) -> int:
    """Enter what the plan begins with; seeding twice (after a kill) changes nothing. Returns how many addresses are new."""
    return frontier.add(_begin_with(store, plan))


def _begin_with(store: Store, plan: Plan) -> Iterator[NewTask]:
    if plan.urls:
        yield from (_task(url, "article", known=store.memory.article_at(urls.key(url)) is not None) for url in plan.urls)
        return
    if plan.sitemaps:
        yield from (_task(url, "sitemap") for named in plan.sitemaps if (url := urls.resolve(plan.profile.base_url or "", named)))
        return
    for url, _, departments in store.whole_site.to_recheck(plan.site):
        if plan.wants(departments):
            yield _task(url, "article", known=True)
    if plan.depth is None:
        yield from _listings(plan)


def _listings(plan: Plan) -> Iterator[NewTask]:
    profile = plan.profile
    named = [department for department in profile.departments if plan.wants(department.path)]
    for department in named:
        if url := urls.resolve(profile.base_url or "", department.url):
            yield _task(url, "listing", departments=department.path)
    if not plan.departments or not named:
        for start in profile.start:
            if url := urls.resolve(profile.base_url or "", start):
                yield _task(url, "start")


def _task(url: str, kind: UrlKind, *, known: bool = False, departments: list[str] | None = None) -> NewTask:
    address = urls.canonical(url)
    return NewTask(url=address, url_key=urls.key(address), host=urls.site_host(address), kind=kind, known=known, departments=departments or [])
