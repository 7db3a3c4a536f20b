"""Intake of one page: read, judge, track, record. The pipelines call these four steps; replay and re-extraction call them without Scrapy.

``read``, ``judge`` and ``track`` decide; ``record`` writes all that was decided. The one thing written earlier are the parts of a multi-page article,
which ``judge`` keeps until all of them are there. Both happen inside the open transaction of the store.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthcrawl.decide import liveness, verdict
from healthcrawl.decide.change import compare, words_digest
from healthcrawl.decide.identity import article_id, same_article
from healthcrawl.extract import join, read
from healthcrawl.items.article import Article, Fault
from healthcrawl.items.change import Change, Evidence
from healthcrawl.items.known import GoneCount, Known, Suspicion
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.items.visit import PageResult, Task, Verdict
from healthcrawl.store.codec import stamp
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.memory import ends_whole
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.follow import Follow
from healthcrawl.work.plan import Plan

MAX_ATTEMPTS = 3
"""Attempts at one address in one crawl."""
RETRY_AFTER = timedelta(seconds=20)
"""Rest before the second attempt; doubled before each further one."""


class Intake:
    """Takes pages in, for one crawl."""

    def __init__(self, store: Store, frontier: Frontier, plan: Plan, run: Run) -> None:
        self._store = store
        self._memory = store.memory
        self._frontier = frontier
        self._plan = plan
        self._run = run
        self._follow = Follow(plan, walked_before=store.runs.walked_before(plan.job_key, run.crawl_id), title_at=store.memory.title_at)

    def read(self, task: Task, page: Page) -> PageResult:
        """Step 1: what does the page say?"""
        if verdict.of_response(page, task) is not None:
            return PageResult(task=task, page=page)
        reading = read(page, self._plan.profile)
        return PageResult(task=task, page=page, reading=reading, found=self._follow.links(task, reading))

    def judge(self, result: PageResult) -> PageResult:
        """Step 2: may it be believed?"""
        self._store.begin()  # parts are remembered while they wait for the others
        task, page, reading = result.task, result.page, result.reading
        known = self._memory.known(task.parent_key or task.url_key)
        judged = verdict.of_response(page, task) if reading is None else verdict.of_reading(reading, task, known)
        assert judged is not None  # noqa: S101 - a page without a reading was judged by its response
        result = replace(result, known=known, verdict=judged)
        if judged.kind == "redirect":
            target = reading.target if isinstance(reading, Fault) else page.headers.get("location")
            return replace(result, redirect_to=urls.resolve(page.url, target or ""))
        if judged.kind == "ok" and isinstance(reading, Article):
            return self._judge_article(result, reading)
        if judged.kind == "unchanged":
            return self._judge_unchanged(result)
        return result

    def _judge_article(self, result: PageResult, reading: Article) -> PageResult:
        task, record = result.task, result.page.record
        if self._is_cut(result):
            judged = self._unless_confirmed(result, Verdict(kind="suspect", reason="truncated"))
            if judged.kind == "suspect":
                return replace(result, verdict=judged)
        assert record is not None  # noqa: S101 - whatever was read has been archived
        if task.kind != "part" and len(reading.part_urls) < 2:
            whole, records = reading, [record]
        else:
            parent = task.parent_key or (urls.key(reading.part_urls[0]) if reading.part_number > 1 else task.url_key)
            self._memory.part(url_key=task.url_key, parent_key=parent, reading=reading, record=record, crawl_id=self._run.crawl_id)
            joined = self._joined(parent)
            if joined is None:
                return replace(result, verdict=Verdict(kind="ok", reason="waits-for-parts"))
            whole, records = joined
        return self._judge_whole(result, whole, records)

    def _judge_whole(self, result: PageResult, whole: Article, records: list[SourceRecord]) -> PageResult:
        judged, known = verdict.of_article(whole, result.known), result.known
        if known is None and not self._plan.wants(whole.content.departments):
            return replace(result, verdict=Verdict(kind="other", reason="other-department"))
        if known and self._is_another(known, whole):
            judged = Verdict(kind="suspect", reason="words-of-another-article")
        judged = self._unless_confirmed(result, judged) if judged.kind == "suspect" else judged
        if judged.kind != "ok":
            return replace(result, verdict=judged)
        kept = result.verdict if result.verdict.kind == "unchanged" else judged
        found = result.found if whole is result.reading else self._follow.links(result.task, whole)
        return replace(result, verdict=kept, article=whole, records=records, found=found)

    def _is_another(self, known: Known, whole: Article) -> bool:
        """Does the address of one article suddenly show another one, title and words?"""
        content = whole.content
        if content.title == known.content.title:
            return False
        return self._memory.belongs_to_another(known.article_id, content.title, words_digest(content))

    def _is_cut(self, result: PageResult) -> bool:
        """Does the page lack the closing tag that this page had, or that nearly all pages of the site have?"""
        if ends_whole(result.page.body):
            return False
        return result.known.closed if result.known else self._memory.pages_close(self._plan.site)

    def _unless_confirmed(self, result: PageResult, judged: Verdict) -> Verdict:
        """The verdict, unless the same bytes were seen in enough crawls to be the truth."""
        seen = self._suspicion_after(result)
        return Verdict(kind="ok", reason=f"confirmed-{judged.reason}") if verdict.confirmed(seen) else judged

    def _suspicion_after(self, result: PageResult) -> Suspicion:
        page, before = result.page, self._memory.suspicion(result.task.url_key)
        return verdict.suspicion_after(before, page, self._run.crawl_id, stamp(page.fetched_at))

    def _judge_unchanged(self, result: PageResult) -> PageResult:
        task = result.task
        if not self._memory.part_seen(task.url_key, self._run.crawl_id):
            return result
        joined = self._joined(task.parent_key or task.url_key)
        return self._judge_whole(result, *joined) if joined else result

    def _joined(self, parent_key: str) -> tuple[Article, list[SourceRecord]] | None:
        """The whole article, once all its parts have been seen in this crawl."""
        stored = self._memory.parts(parent_key)
        if parent_key not in stored:
            return None
        named = [urls.key(url) for part in (stored[parent_key], *stored.values()) for url in part.reading.part_urls]
        order = list(dict.fromkeys([parent_key, *named]))
        if any(key not in stored or stored[key].seen_crawl != self._run.crawl_id for key in order):
            return None
        return join([stored[key].reading for key in order]), [stored[key].record for key in order]

    def track(self, result: PageResult) -> PageResult:
        """Step 3: which article is it, and what changed?"""
        if result.article is None:
            return replace(result, article_id=result.known.article_id if result.known else None)
        known, moved_from = result.known, None
        if known is None:
            known = moved_from = self._origin(result)
        if known is None:
            known = self._alias(result)
        identity = known.article_id if known else article_id(self._plan.site, result.task.parent_key or result.task.url_key)
        changes = _events(known, moved_from, result, identity)
        return replace(result, known=known, moved_from=moved_from, article_id=identity, changes=changes)

    def _origin(self, result: PageResult) -> Known | None:
        """The article whose old address redirects here for good."""
        task = result.task
        if not (task.permanent and task.redirected_from and result.article):
            return None
        before = self._memory.known(task.redirected_from)
        return before if before and before.url_key == task.redirected_from and same_article(before, result.article) else None

    def _alias(self, result: PageResult) -> Known | None:
        """The article that this page calls its canonical one, if it has the same words."""
        canonical = result.article.canonical_url if result.article else None
        if not canonical or not result.article or urls.key(canonical) == result.task.url_key:
            return None
        other = self._memory.known(urls.key(canonical))
        return other if other and other.content_sha256 == words_digest(result.article.content) else None

    def record(self, result: PageResult) -> None:
        """Step 4: remember everything that this page taught us, in the open transaction."""
        self._store.begin()
        task, page, judged = result.task, result.page, result.verdict
        at = stamp(page.fetched_at)
        visit_id = self._memory.visit(self._run.run_id, task.url_key, page, judged)
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
            page=page if judged.kind == "ok" else None,
        )
        self._count(result, at)
        self._extend_frontier(result)
        self._end_task(result)

    def _record_article(self, result: PageResult, article: Article, identity: str, at: str) -> None:
        known, task, words = result.known, result.task, words_digest(article.content)
        here = (article.content.parts[0], task.parent_key) if task.parent_key else (task.url, task.url_key)
        url, url_key = (known.url, known.url_key) if known and not result.moved_from else here
        new_version = known is None or any(change.version_to == known.version + 1 for change in result.changes)
        version = 1 if known is None else known.version + new_version
        if known is None:
            self._memory.create(
                article_id=identity, site=self._plan.site, url=url, url_key=url_key, crawl_id=self._run.crawl_id, at=at, article=article, words=words
            )
        elif new_version or result.moved_from:
            self._memory.replace(
                article_id=identity,
                url=url,
                url_key=url_key,
                version=version,
                seen=at,
                changed=at if new_version else None,
                article=article,
                words=words,
            )
        else:
            self._memory.seen(identity, at)
        if new_version:
            if known:
                self._memory.close_version(known.version_id, at)
            self._memory.version(article_id=identity, version=version, at=at, url=url, article=article, words=words, records=result.records)
        if task.parent_key and url_key == task.parent_key:
            self._memory.lives_at(url_key, identity)
        for change in result.changes:
            before = known.url if known and change.kind == "moved" else None
            self._memory.change(self._run.run_id, change, url=url, url_before=before, title=article.content.title, at=at)
        links = [(urls.key(link.url), link) for link in result.found if link.kind in ("related", "part", "source")]
        self._memory.links(identity, links, at)

    def _count(self, result: PageResult, at: str) -> None:
        """Count how often the address was gone, or showed the same unbelieved bytes."""
        key, known = result.task.url_key, result.known
        match result.verdict.kind:
            case "gone" if known:
                self._memory.gone(key, liveness.gone_after(known.gone, self._run.crawl_id, at))
            case "suspect":
                self._memory.suspect(key, self._suspicion_after(result))
            case "ok" | "unchanged" if known and known.gone.runs:
                self._memory.gone(key, GoneCount())
        if result.verdict.kind in ("ok", "unchanged"):
            self._memory.suspect(key, Suspicion())

    def _extend_frontier(self, result: PageResult) -> None:
        task = result.task
        if result.redirect_to and self._follow.inside(result.redirect_to):
            for_good = result.verdict.reason in ("http-301", "http-308", "meta-refresh")
            permanent = for_good and (task.permanent or not task.redirects)
            self._frontier.add([_redirected(task, result.redirect_to, permanent=permanent)], first=True)
        news = [link for link in result.found if link.follow]
        if result.verdict.kind == "unchanged" and task.kind != "part":
            stored = self._memory.parts(task.url_key)
            self._frontier.add(_parts(task, [url for part in stored.values() for url in part.reading.part_urls]))
        self._frontier.add(
            NewTask(
                url=link.url,
                url_key=urls.key(link.url),
                host=urls.site_host(link.url),
                kind=link.follow,
                known=task.known and link.kind == "part",
                parent_key=task.parent_key or task.url_key if link.kind == "part" else None,
                # the page that completes a moved article must know where it came from, whichever part it is
                redirected_from=task.redirected_from if link.kind == "part" else None,
                permanent=task.permanent and link.kind == "part",
                depth=task.depth + (link.kind == "related"),
                departments=link.departments,
            )
            for link in news
            if link.follow
        )

    def _end_task(self, result: PageResult) -> None:
        task, judged = result.task, result.verdict
        if judged.retry and task.attempts + 1 < MAX_ATTEMPTS:
            at = result.page.fetched_at + RETRY_AFTER * 2**task.attempts
            self._frontier.again(task.task_id, judged.reason, stamp(at))
            return
        outside = result.redirect_to is not None and not self._follow.inside(result.redirect_to)
        state = "failed" if judged.kind == "failed" else "done"
        self._frontier.end(task.task_id, state, "redirect-off-site" if outside else f"{judged.kind} {judged.reason}".strip())


def _events(known: Known | None, moved_from: Known | None, result: PageResult, identity: str) -> list[Change]:
    """The events that this observation proves."""
    article = result.article
    assert article is not None  # noqa: S101 - only called for a whole article
    evidence = Evidence(before=known.records if known else [], after=result.records)
    if known is None:
        return [Change(article_id=identity, kind="created", version_to=1, evidence=evidence)]
    here = known.version
    events = []
    if moved_from:
        events.append(Change(article_id=identity, kind="moved", version_from=here, version_to=here, evidence=evidence))
    if known.status == "gone":
        events.append(Change(article_id=identity, kind="restored", version_from=here, version_to=here, evidence=evidence))
    if known.url_key != (result.task.parent_key or result.task.url_key) and not moved_from:
        return events  # another address of the same article: it proves that the article lives, its own page says how
    difference = compare(known.content, article.content)
    if difference:
        extractor = known.extractor.version != article.extractor.version
        events.append(
            Change(
                article_id=identity,
                kind="re_extracted" if extractor else "updated",
                cause="extractor" if extractor else "site",
                significance=difference.significance,
                version_from=here,
                version_to=here + 1,
                fields=difference.fields,
                quantities=difference.quantities,
                evidence=evidence,
            )
        )
    return events


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
