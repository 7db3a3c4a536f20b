"""What one answer is worth, status by status."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.decide.plausible import of_article
from healthcrawl.decide.verdict import MAX_REDIRECTS, of_reading, of_response
from healthcrawl.items.article import Article, Content, Extractor, Fault, Listing, Section
from healthcrawl.items.known import Known
from healthcrawl.items.page import Page
from healthcrawl.items.visit import Task

AT = datetime(2025, 10, 22, tzinfo=UTC)


def task(**more):
    return Task(task_id=1, url="http://site.test/1", url_key="//site.test/1", kind="article", **more)


def page(status: int = 200, error: str | None = None, body: bytes = b"", **headers: str) -> Page:
    return Page(url="http://site.test/1", status=status, error=error, headers=headers, body=body, fetched_at=AT)


@pytest.mark.parametrize(
    ("status", "kind", "retry"),
    [
        (201, "suspect", False),
        (204, "suspect", False),
        (206, "suspect", False),
        (300, "failed", False),
        (304, "suspect", False),
        (400, "failed", False),
        (401, "failed", False),
        (403, "failed", False),
        (404, "gone", False),
        (408, "failed", True),
        (410, "gone", False),
        (418, "failed", False),
        (425, "failed", True),
        (429, "failed", True),
        (451, "failed", False),
        (500, "failed", True),
        (501, "failed", False),
        (502, "failed", True),
        (503, "failed", True),
        (504, "failed", True),
        (521, "failed", False),
        (999, "failed", False),
    ],
)
def test_only_200_is_read(status, kind, retry):
    judged = of_response(page(status), task())
    assert (judged.kind, judged.retry) == (kind, retry)


def test_200_has_to_be_read_first():
    assert of_response(page(200), task()) is None


@pytest.mark.parametrize("asked", [{"etag": '"a"'}, {"last_modified": "Wed, 22 Oct 2025 08:00:00 GMT"}])
def test_304_means_unchanged_only_to_whoever_asked(asked):
    assert of_response(page(304), task(**asked)).kind == "unchanged"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_lead_somewhere_and_not_for_ever(status):
    there = page(status, location="/2")
    assert of_response(there, task(redirects=MAX_REDIRECTS - 1)).kind == "redirect"
    assert of_response(there, task(redirects=MAX_REDIRECTS)).kind == "failed"
    assert of_response(page(status), task()).reason == "redirect-without-location"


@pytest.mark.parametrize(
    ("error", "retry"),
    [("timeout", True), ("refused", True), ("reset", True), ("dns", True), ("truncated", True)]
    + [(error, False) for error in ("tls", "bad-encoding", "bad-response", "too-large", "forbidden-address")],
)
def test_no_whole_answer_is_a_failure_whatever_its_status(error, retry):
    judged = of_response(page(0, error=error), task())
    assert (judged.kind, judged.reason, judged.retry) == ("failed", error, retry)


def test_an_address_that_robots_forbids_is_neither_failed_nor_gone():
    assert of_response(page(0, error="robots"), task()).kind == "other"


def article(title: str = "题", text: str = "字" * 90, sections: int = 4, version: str = "1") -> Article:
    content = Content(title=title, text=text, sections=[Section(text="字")] * sections)
    return Article(content=content, extractor=Extractor(name="generic", version=version, confidence=1))


def known(**more) -> Known:
    read = article(**more)
    return Known(
        article_id="a",
        url="u",
        url_key="k",
        status="live",
        version=1,
        content=read.content,
        content_sha256="",
        body_sha256="",
        canonical_url=None,
        extractor=read.extractor,
        records=[],
        version_id=1,
    )


@pytest.mark.parametrize(
    ("now", "before", "kind"),
    [
        ({}, None, "ok"),
        ({"title": ""}, None, "suspect"),
        ({"text": ""}, None, "suspect"),
        ({"text": "字" * 29 + "。"}, {}, "ok"),
        ({"text": "字" * 30}, {}, "suspect"),
        ({"text": "字" * 29}, {}, "suspect"),
        ({"sections": 2}, {}, "ok"),
        ({"sections": 1}, {}, "suspect"),
        ({"sections": 1, "text": "字", "version": "2"}, {}, "ok"),
    ],
)
def test_an_article_that_lost_most_of_itself_is_not_believed(now, before, kind):
    assert of_article(article(**now), None if before is None else known(**before)).kind == kind


FAULTS = "empty truncated challenge login loading error_page soft_404 undecodable hostile_markup".split()


@pytest.mark.parametrize("kind", FAULTS)
def test_a_faulty_page_is_never_believed(kind):
    fault = Fault(kind=kind, detail="")
    assert of_reading(fault, task(), None).kind == of_reading(fault, task(), known()).kind == "suspect"


@pytest.mark.parametrize("reading", [Fault(kind="no_article", detail=""), Fault(kind="not_html", detail=""), Listing()])
def test_another_kind_of_page_is_suspect_only_where_an_article_was(reading):
    assert of_reading(reading, task(), None).kind in ("other", "listing")
    assert of_reading(reading, task(), known()).kind == "suspect"
