"""Step 4 of the intake: everything that a page taught us is remembered, in the open transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from healthcrawl.decide import liveness, missing, quality
from healthcrawl.decide.manners import BUSY, FIRST_REST
from healthcrawl.items.article import Article
from healthcrawl.items.known import GoneCount
from healthcrawl.items.visit import FoundLink, PageResult, Task
from healthcrawl.store.codec import stamp
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work import reservations
from healthcrawl.work.follow import Follow
from healthcrawl.work.judging import subject
from healthcrawl.work.naming import Naming
from healthcrawl.work.plan import Plan
from healthcrawl.work.versions import apply

MAX_ATTEMPTS = 3
"""Attempts at one address in one crawl."""


class Recording:
    """Writes what the pages of one crawl taught."""

    def __init__(self, store: Store, frontier: Frontier, plan: Plan, run: Run, follow: Follow, naming: Naming) -> None:
        self._memory = store.memory
        self._parts = store.parts
        self._store = store
        self._frontier = frontier
        self._plan = plan
        self._run = run
        self._follow = follow
        self._naming = naming

    def record(self, result: PageResult) -> None:
        """Step 4: remember everything that this page taught us, in the open transaction."""
        task, page, judged = result.task, result.page, result.verdict
        at = stamp(page.fetched_at)
        visit_id = self._memory.visit(self._run.run_id, task.url_key, page, judged, _found(result))
        if task.kind == "probe" and (shown := missing.learn(page, result.reading, at[:10])):
            self._store.learned.keep_missing(self._plan.site, shown)
        if task.kind == "tdm" and not result.redirect_to:
            reservations.keep(self._store, task, page, at)
        self._naming.learn(task, result.reading)
        if result.article and result.article_id:
            self._record_article(result, result.article, result.article_id, at)
        elif judged.kind == "unchanged" and result.known and task.kind != "part":
            self._memory.seen(result.known.article_id, at)
        elif judged.kind == "suspect" and result.known and result.known.status == "live":
            self._memory.status(result.known.article_id, "suspect")
        self._memory.address(
            url_key=task.url_key,
            url=task.url,
            site=self._plan.site,
            kind=task.kind,
            visit_id=visit_id,
            article_id=result.article_id,
            page=page if judged.kind == "ok" and result.doubt is None else None,
        )
        self._record_doubt(result)
        self._count(result, at)
        self._extend_frontier(result)
        self._end_task(result)

    def _record_article(self, result: PageResult, article: Article, identity: str, at: str) -> None:
        known, task = result.known, result.task
        here = (article.content.parts[0], task.parent_key) if task.parent_key else (task.url, task.url_key)
        url, url_key = (known.url, known.url_key) if known and not result.moved_from else here
        if known is None:
            self._create(result, article, identity, url, url_key, at)
        else:
            if result.moved_from:
                self._memory.move(identity, url=url, url_key=url_key, canonical_url=article.canonical_url)
                self._store.quarantine.drop(result.moved_from.url_key)
            self._memory.seen(identity, at, article.content.rights)
        if task.parent_key and url_key == task.parent_key:
            self._memory.lives_at(url_key, identity)
        before = known.url if result.moved_from and known else None
        for change in result.changes:
            url_before = before if change.kind == "moved" else None
            self._memory.change(self._run.run_id, change, url=url, url_before=url_before, title=article.content.title, at=at)
        links = [(urls.key(link.url), link) for link in result.found if link.kind in ("related", "part", "source")]
        self._memory.links(identity, [(key, link) for key, link in links if not self._frontier.forgets(key)], at)

    def _create(self, result: PageResult, article: Article, identity: str, url: str, url_key: str, at: str) -> None:
        named = result.digests
        assert named is not None  # noqa: S101 - judge names every whole article
        self._memory.create(
            article_id=identity, site=self._plan.site, url=url, url_key=url_key, crawl_id=self._run.crawl_id, at=at, article=article, digests=named
        )
        self._memory.version(article_id=identity, version=1, at=at, url=url, article=article, words=named.words, records=result.records)

    def _record_doubt(self, result: PageResult) -> None:
        """Keep what is not recorded now; an article seen as it is known leaves nothing to doubt."""
        known, doubt = result.known, result.doubt
        if doubt:
            self._store.quarantine.put(doubt)
            if known and doubt.state == "proposed" and result.article and known.extractor.version != result.article.extractor.version:
                apply(self._store, doubt, self._run.run_id)  # our own doing, not the site's: nothing to wait for
        elif known and result.seen_article and known.url_key == subject(result):
            self._store.quarantine.drop(known.url_key)

    def _count(self, result: PageResult, at: str) -> None:
        """Count how often the address was gone."""
        key, known = result.about or result.task.url_key, result.known
        match result.verdict.kind:
            case "gone" if known:
                self._memory.gone(key, liveness.gone_after(known.gone, self._run.crawl_id, at))
            case "ok" | "unchanged" if known and known.gone.runs:
                self._memory.gone(key, GoneCount())

    def _extend_frontier(self, result: PageResult) -> None:
        task = result.task
        if result.redirect_to and self._follow.inside(result.redirect_to):
            # a page that is no redirect sends elsewhere by its canonical address
            for_good = result.verdict.kind != "redirect" or result.verdict.reason in ("http-301", "http-308", "meta-refresh")
            permanent = for_good and (task.permanent or not task.redirects)
            self._frontier.add([_redirected(task, result.redirect_to, permanent=permanent)], first=True)
        if result.verdict.kind == "unchanged" and task.kind != "part":
            stored = self._parts.of(task.url_key)
            self._frontier.add(_parts(task, [url for part in stored.values() for url in part.reading.part_urls]))
        self.enter(task, result.found)

    def enter(self, task: Task, links: Iterable[FoundLink]) -> None:
        """Enter links that a page taught us into the frontier, as far as they are to be followed."""
        self._frontier.add(
            NewTask(
                url=link.url,
                url_key=key,
                host=urls.site_host(link.url),
                kind=link.follow,
                known=(task.known and link.kind == "part") or self._is_known(task, link),
                parent_key=task.parent_key or task.url_key if link.kind == "part" else None,
                # the page that completes a moved article must know where it came from, whichever part it is
                redirected_from=task.redirected_from if link.kind == "part" else None,
                permanent=task.permanent and link.kind == "part",
                depth=task.depth + (link.kind == "related" or link.follow == "sitemap"),
                departments=link.departments,
            )
            for link in links
            if link.follow and not self._frontier.has(key := urls.key(link.url)) and not self._seen_since(link)
        )

    def _is_known(self, task: Task, link: FoundLink) -> bool:
        """Is an article known where a sitemap points? A listing need not look: what is known was asked for first."""
        return task.kind == "sitemap" and link.follow == "article" and self._memory.article_at(urls.key(link.url)) is not None

    def _seen_since(self, link: FoundLink) -> bool:
        """Was the article seen after the last change that the sitemap tells of?"""
        if link.changed_at is None:
            return False
        seen = self._memory.seen_at(urls.key(link.url))
        return seen is not None and seen >= link.changed_at

    def _end_task(self, result: PageResult) -> None:
        task, judged = result.task, result.verdict
        if judged.retry and task.attempts + 1 < MAX_ATTEMPTS:
            # a busy host says itself how long it rests, and nothing of it is asked for before
            rest = timedelta() if result.page.status in BUSY else FIRST_REST * 2**task.attempts
            at = result.page.fetched_at + rest
            self._frontier.again(task.task_id, judged.reason, stamp(at))
            return
        outside = result.redirect_to is not None and not self._follow.inside(result.redirect_to)
        state = "failed" if judged.kind == "failed" else "done"
        self._frontier.end(task.task_id, state, "redirect-off-site" if outside else f"{judged.kind} {judged.reason}".strip())


def _found(result: PageResult) -> dict[str, float] | None:
    """The fields that the (first) page of an article has; null for other pages."""
    reading = result.reading
    if result.verdict.kind != "ok" or not isinstance(reading, Article) or reading.part_number > 1 or result.task.kind == "part":
        return None
    return quality.found(reading)


def _redirected(task: Task, target: str, *, permanent: bool) -> NewTask:
    return NewTask(
        url=target,
        url_key=urls.key(target),
        host=urls.site_host(target),
        kind=task.kind,
        parent_key=task.parent_key,
        redirects=task.redirects + 1,
        redirected_from=task.redirected_from or task.url_key,
        permanent=permanent,
        depth=task.depth,
        departments=task.departments,
    )


def _parts(task: Task, parts: list[str]) -> list[NewTask]:
    keys = {url: urls.key(url) for url in parts}.items()
    return [
        NewTask(url=url, url_key=key, host=urls.site_host(url), kind="part", known=task.known, parent_key=task.url_key)
        for url, key in keys
        if key != task.url_key
    ]
