"""Step 2 of the intake: may the page be believed? Parts of a multi-page article are joined first."""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.decide import missing, verdict
from healthcrawl.decide.change import words_digest
from healthcrawl.extract import join
from healthcrawl.items.article import Article, Fault
from healthcrawl.items.known import Known
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.visit import PageResult, Verdict
from healthcrawl.store.learned import Learned
from healthcrawl.store.memory import Memory, ends_whole
from healthcrawl.store.runs import Run
from healthcrawl.text import urls
from healthcrawl.work.follow import Follow
from healthcrawl.work.plan import Plan
from healthcrawl.work.recording import suspicion_after


class Judging:
    """Verdicts on the pages of one crawl, with what is known of their articles and of the site."""

    def __init__(self, memory: Memory, learned: Learned, plan: Plan, run: Run, follow: Follow) -> None:
        self._memory = memory
        self._learned = learned
        self._plan = plan
        self._run = run
        self._follow = follow

    def judge(self, result: PageResult) -> PageResult:
        """Step 2: may it be believed?"""
        task, page, reading = result.task, result.page, result.reading
        known = self._memory.known(task.parent_key or task.url_key)
        judged = verdict.of_response(page, task) if reading is None else verdict.of_reading(reading, task, known)
        assert judged is not None  # noqa: S101 - a page without a reading was judged by its response
        if task.kind == "probe":
            return replace(result, verdict=Verdict(kind="other", reason="probe"))
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
        seen = suspicion_after(self._memory, result, self._run.crawl_id)
        return Verdict(kind="ok", reason=f"confirmed-{judged.reason}") if verdict.confirmed(seen) else judged

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
