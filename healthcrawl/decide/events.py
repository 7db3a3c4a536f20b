"""The events that an observation of an article proves."""

from __future__ import annotations

from healthcrawl.decide.change import compare
from healthcrawl.items.article import Article
from healthcrawl.items.change import Change, Evidence
from healthcrawl.items.known import Known
from healthcrawl.items.page import SourceRecord


def of_life(known: Known | None, identity: str, records: list[SourceRecord], *, moved: bool) -> list[Change]:
    """It is new, lives elsewhere, or is back."""
    evidence = Evidence(before=known.records if known else [], after=records)
    if known is None:
        return [Change(article_id=identity, kind="created", version_to=1, evidence=evidence)]
    here = known.version
    events = []
    if moved:
        events.append(Change(article_id=identity, kind="moved", version_from=here, version_to=here, evidence=evidence))
    if known.status == "gone":
        events.append(Change(article_id=identity, kind="restored", version_from=here, version_to=here, evidence=evidence))
    return events


def of_content(known: Known, article: Article, records: list[SourceRecord]) -> Change | None:
    """It reads otherwise: by the site's doing, or because another version of our program reads it. Null if nothing that is tracked differs."""
    difference = compare(known.content, article.content)
    if difference is None:
        return None
    extractor = known.extractor.version != article.extractor.version
    return Change(
        article_id=known.article_id,
        kind="re_extracted" if extractor else "updated",
        cause="extractor" if extractor else "site",
        significance=difference.significance,
        version_from=known.version,
        version_to=known.version + 1,
        fields=difference.fields,
        quantities=difference.quantities,
        evidence=Evidence(before=known.records, after=records),
    )
