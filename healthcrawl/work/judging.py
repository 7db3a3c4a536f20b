"""Step 2 of the intake: may the page be believed? Parts of a multi-page article are joined first."""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.decide import doubt, missing, plausible, verdict
from healthcrawl.decide.change import digests
from healthcrawl.decide.identity import same_article
from healthcrawl.decide.told import told_once
from healthcrawl.extract import join
from healthcrawl.items.article import Article, Fault
from healthcrawl.items.known import Digests, Doubt, DoubtState, Known
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.visit import PageResult, Task, Verdict
from healthcrawl.store.codec import stamp
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.follow import Follow
from healthcrawl.work.naming import Naming
from healthcrawl.work.plan import Plan


class Judging:
    """Verdicts on the pages of one crawl, with what is known of their articles and of the site."""

    def __init__(self, store: Store, plan: Plan, run: Run, follow: Follow, naming: Naming) -> None:
        self._memory = store.memory
        self._parts = store.parts
        self._whole_site = store.whole_site
        self._learned = store.learned
        self._quarantine = store.quarantine
        self._plan = plan
        self._run = run
        self._follow = follow
        self._naming = naming

    def judge(self, result: PageResult) -> PageResult:
        """Step 2: may it be believed?"""
        task, page, reading = result.task, result.page, result.reading
        known = None
        if isinstance(reading, Article) and len(reading.part_urls) < 2 and not task.permanent:
            known = self._sent_here(task, reading)
        if known:
            result = replace(result, about=known.url_key)
        elif task.parent_key or not task.fresh:
            known = self._memory.known(subject(result))
        judged = verdict.of_response(page, task) if reading is None else verdict.of_reading(reading, task, known)
        if task.kind == "probe" or (task.kind == "tdm" and not (judged and judged.kind == "redirect")):
            return replace(result, verdict=Verdict(kind="other", reason=task.kind))
        assert judged is not None  # noqa: S101 - a page without a reading was judged by its response
        if missing.shows(self._learned.missing(self._plan.site), page, reading, known):
            judged = Verdict(kind="suspect", reason="soft-404")
        result = replace(result, known=known, verdict=judged)
        if judged.kind == "redirect":
            target = reading.target if isinstance(reading, Fault) else page.headers.get("location")
            return replace(result, redirect_to=urls.resolve(page.url, target or ""))
        if judged.kind == "ok" and isinstance(reading, Article):
            return self._judge_article(result, reading)
        if judged.kind == "unchanged":
            return self._judge_unchanged(result)
        return self._doubted(result, judged, None) if judged.kind == "suspect" else result

    def _sent_here(self, task: Task, article: Article) -> Known | None:
        """The article whose own address sends here: for good, or for the moment, as where a cookie is set on the way."""
        before = self._memory.known(task.redirected_from) if task.redirected_from else None
        return before if before and before.url_key == task.redirected_from and same_article(before, article) else None

    def _judge_article(self, result: PageResult, reading: Article) -> PageResult:
        task, record = result.task, result.page.record
        assert record is not None  # noqa: S101 - whatever was read has been archived
        single = task.kind != "part" and len(reading.part_urls) < 2
        if self._is_cut(result):
            doubted = self._doubted(result, Verdict(kind="suspect", reason="truncated"), reading, whole=single)
            if doubted.verdict.kind == "suspect":
                return doubted
        if single:
            return self._judge_whole(result, reading, [record])
        parent = task.parent_key or (urls.key(reading.part_urls[0]) if reading.part_number > 1 else task.url_key)
        self._parts.keep(url_key=task.url_key, parent_key=parent, reading=reading, record=record, crawl_id=self._run.crawl_id)
        joined = self._joined(parent)
        if joined is None:
            return replace(result, verdict=Verdict(kind="ok", reason="waits-for-parts"))
        return self._judge_whole(result, *joined)

    def _judge_whole(self, result: PageResult, whole: Article, records: list[SourceRecord]) -> PageResult:
        known = result.known
        if known:
            whole = replace(whole, content=told_once(known.content, whole.content, self._is_title))
        whole = self._naming.completed(whole, known)
        named = digests(whole.content)
        if known is None and not self._plan.wants(whole.content.departments):
            return replace(result, verdict=Verdict(kind="other", reason="other-department"))
        judged = plausible.of_article(whole, known or self._sent_here(result.task, whole))
        if known and self._is_another(known, named):
            judged = Verdict(kind="suspect", reason="words-of-another-article")
        result = self._seen_elsewhere(result, whole)
        if judged.kind == "suspect":
            result = self._doubted(result, judged, whole, records=records)
            if result.verdict.kind == "suspect":
                return result
        elif result.verdict.kind != "unchanged":
            result = replace(result, verdict=judged)
        found = result.found if len(records) == 1 else self._follow.links(result.task, whole)
        return replace(result, article=whole, records=records, found=found, digests=named)

    def _seen_elsewhere(self, result: PageResult, whole: Article) -> PageResult:
        """A page that newly calls another address its own sends us there."""
        known = result.known
        target = plausible.moved_canonical(whole, known) if known and known.url_key == subject(result) else None
        return replace(result, redirect_to=target) if target and self._follow.inside(target) else result

    def _is_another(self, known: Known, named: Digests) -> bool:
        """Does the address of one article suddenly show the words of another one?"""
        return named.body != known.body_sha256 and self._whole_site.belongs_to_another(self._plan.site, known.article_id, named.body)

    def _is_title(self, line: str) -> bool:
        return self._learned.is_title(self._plan.site, line)

    def _is_cut(self, result: PageResult) -> bool:
        """Does the page lack the closing tag that this page had, or that nearly all pages of the site have?"""
        if plausible.ends_whole(result.page.body):
            return False
        return result.known.closed if result.known else self._whole_site.pages_close(self._plan.site)

    def _doubted(
        self, result: PageResult, judged: Verdict, article: Article | None, *, whole: bool = True, records: list[SourceRecord] | None = None
    ) -> PageResult:
        """The suspect with its count, or ``ok`` once it was seen in enough crawls; of a mere part nothing is kept but the count."""
        record = result.page.record
        kept = records or ([record] if record else [])
        digest = doubt.digest_of(result.page, article)
        seen = sight(result, self._plan.site, self._run, "suspect", judged.reason, digest, article if whole else None, kept)
        counted = doubt.after(self._quarantine.get(seen.url_key, digest), seen)
        if doubt.confirmed(counted):
            return replace(result, verdict=Verdict(kind="ok", reason=f"confirmed-{judged.reason}"))
        return replace(result, verdict=judged, doubt=counted)

    def _judge_unchanged(self, result: PageResult) -> PageResult:
        task = result.task
        if not self._parts.seen(task.url_key, self._run.crawl_id):
            return result
        joined = self._joined(task.parent_key or task.url_key)
        return self._judge_whole(result, *joined) if joined else result

    def _joined(self, parent_key: str) -> tuple[Article, list[SourceRecord]] | None:
        """The whole article, once all its parts have been seen in this crawl."""
        stored = self._parts.of(parent_key)
        if parent_key not in stored:
            return None
        named = [urls.key(url) for part in (stored[parent_key], *stored.values()) for url in part.reading.part_urls]
        order = list(dict.fromkeys([parent_key, *named]))
        if any(key not in stored or stored[key].seen_crawl != self._run.crawl_id for key in order):
            return None
        return join([stored[key].reading for key in order]), [stored[key].record for key in order]


def subject(result: PageResult) -> str:
    """Key of the address that the observation is about: of an article in parts, its first page."""
    return result.task.parent_key or result.about or result.task.url_key


def sight(
    result: PageResult, site: str, run: Run, state: DoubtState, reason: str, digest: str, article: Article | None, records: list[SourceRecord]
) -> Doubt:
    """This observation, as it is kept while it is not recorded."""
    page, at = result.page, stamp(result.page.fetched_at)
    parted = result.task.parent_key is not None and article is not None and bool(article.content.parts)
    return Doubt(
        url_key=subject(result),
        site=site,
        url=article.content.parts[0] if parted and article else result.task.url,
        article_id=result.known.article_id if result.known else None,
        state=state,
        reason=reason,
        digest=digest,
        runs=1,
        since=at,
        crawl_id=run.crawl_id,
        at=at,
        article=article,
        records=records,
        etag=page.headers.get("etag"),
        last_modified=page.headers.get("last-modified"),
        closed=plausible.ends_whole(page.body),
    )
