"""Step 3 of the intake: which article is it, and what changed?"""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.decide import doubt, events
from healthcrawl.decide.change import compare
from healthcrawl.decide.identity import article_id, same_article
from healthcrawl.items.article import Article
from healthcrawl.items.known import Digests, Known
from healthcrawl.items.visit import PageResult
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.judging import sight, subject
from healthcrawl.work.plan import Plan


class Tracking:
    """Identities and events of the articles of one crawl."""

    def __init__(self, store: Store, plan: Plan, run: Run) -> None:
        self._memory = store.memory
        self._quarantine = store.quarantine
        self._plan = plan
        self._run = run

    def track(self, result: PageResult) -> PageResult:
        """Step 3: which article is it, and what changed?"""
        article, named, known, moved_from = result.article, result.digests, result.known, None
        if article is None or named is None:
            return replace(result, article_id=known.article_id if known else None)
        if known is None:
            known = moved_from = self._origin(result, article) or self._twin(named)
        elif known.url_key != subject(result) and self._is_back(result, known, article, named):
            moved_from = known
        if known is None:
            known = self._alias(result, article, named)
        identity = known.article_id if known else article_id(self._plan.site, subject(result))
        result = replace(result, known=known, moved_from=moved_from, article_id=identity)
        result = replace(result, changes=events.of_life(known, identity, result.records, moved=moved_from is not None))
        if known is None or not (moved_from or known.url_key == subject(result)):
            return result  # another address of the same article proves that it lives; its own page says how
        return self._compared(result, known, article)

    def _compared(self, result: PageResult, known: Known, article: Article) -> PageResult:
        """What differs waits for the end of the crawl, when it can be told whether the articles have changed or the site."""
        if compare(known.content, article.content) is None:
            return result
        digest = doubt.digest_of(result.page, article)
        seen = sight(result, self._plan.site, self._run, "proposed", "", digest, article, result.records)
        return replace(result, doubt=doubt.after(self._quarantine.get(seen.url_key, digest), seen))

    def _origin(self, result: PageResult, article: Article) -> Known | None:
        """The article whose old address sends here for good."""
        task = result.task
        if not (task.permanent and task.redirected_from):
            return None
        before = self._memory.known(task.redirected_from)
        return before if before and before.url_key == task.redirected_from and same_article(before, article) else None

    def _twin(self, named: Digests) -> Known | None:
        """The article with the same words, the address of which is gone since."""
        key = self._memory.gone_twin(self._plan.site, named.words, self._run.crawl_id)
        return self._memory.known(key) if key else None

    def _is_back(self, result: PageResult, known: Known, article: Article, named: Digests) -> bool:
        """Does an article live at a former address of its again? Its present one sends here for good, or is gone."""
        task = result.task
        if task.permanent and task.redirected_from == known.url_key:
            return same_article(known, article)
        if known.status == "gone":
            return True
        here = self._memory.known(known.url_key) if named.words == known.content_sha256 else None
        return here is not None and here.gone.crawl == self._run.crawl_id

    def _alias(self, result: PageResult, article: Article, named: Digests) -> Known | None:
        """The article that this page calls its canonical one, if it has the same words."""
        canonical = article.canonical_url
        if not canonical or urls.key(canonical) == result.task.url_key:
            return None
        other = self._memory.known(urls.key(canonical))
        return other if other and other.content_sha256 == named.words else None
