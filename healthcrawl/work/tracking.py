"""Step 3 of the intake: which article is it, and what changed?"""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.decide.change import compare, words_digest
from healthcrawl.decide.identity import article_id, same_article
from healthcrawl.items.change import Change, Evidence
from healthcrawl.items.known import Known
from healthcrawl.items.visit import PageResult
from healthcrawl.store.memory import Memory
from healthcrawl.text import urls
from healthcrawl.work.plan import Plan


class Tracking:
    """Identities and events of the articles of one crawl."""

    def __init__(self, memory: Memory, plan: Plan) -> None:
        self._memory = memory
        self._plan = plan

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
