"""A site of a few pages and a data folder, driven crawl by crawl without Scrapy and without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from healthcrawl.decide.reservations import PATH as RESERVED
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Expect, Profile
from healthcrawl.items.run import FieldRate
from healthcrawl.items.visit import PageResult, Task
from healthcrawl.store import reading
from healthcrawl.store.codec import moment, stamp
from healthcrawl.store.frontier import Frontier
from healthcrawl.store.store import Store
from healthcrawl.store.warc import WarcWriter
from healthcrawl.work.closing import Outcome, close_crawl
from healthcrawl.work.intake import Intake
from healthcrawl.work.plan import Plan
from healthcrawl.work.reservations import ask
from healthcrawl.work.seed import seed

HOME = "http://site.test"
BEGIN = datetime(2025, 10, 22, 0, 0, tzinfo=UTC)


def article(
    title: str = "维生素D怎么补才安全",
    dose: str = "800IU",
    *,
    sections: int = 3,
    head: str = "",
    after: str = "",
    date: str = "2025-10-01 08:30",
    words: str = "",
) -> str:
    """An article's page of a plain, well-made site."""
    texts = [
        f"成年人每天补充{dose}即可,不必更多,{words}服用期间应当定期检查血钙水平,避免过量。",
        "晒太阳是获得它的主要办法,每天上午在户外活动半小时,对老年人的骨骼尤其有好处。",
        "深海鱼、蛋黄和牛奶里的含量较多,挑食的孩子容易缺乏,家长应当注意均衡搭配。",
        "服药之前请先问医生,肾脏有病的人更要小心,不可以自己随便加量或者停药。",
    ]
    body = "".join(f"<h2>{number}、要点之{number}</h2><p>{texts[(number - 1) % 4]}{'补充说明。' * number}</p>" for number in range(1, sections + 1))
    return (
        f'<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title}_健康小站</title>{head}</head><body>'
        f'<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/neike/">内科</a> &gt; 正文</div>'
        f'<article><h1>{title}</h1><div class="info">发布时间:{date} 来源:健康报</div><div class="content">{body}</div></article>'
        f"{after}</body></html>"
    )


class Site:
    """Pages by path, and what each crawl makes of them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.pages: dict[str, Any] = {}
        self.asked: list[str] = []
        self.results: dict[str, PageResult] = {}
        self.rests: list[float] = []
        """Seconds until the next attempt, for each answer that is tried again."""
        self.now = BEGIN
        self.plan: Plan = self.job([])

    def job(self, urls: list[str], *, min_articles: int = 0) -> Plan:
        profile = Profile(name="site", base_url=f"{HOME}/", expect=Expect(min_articles=min_articles))
        self.plan = Plan(spider="department", profile=profile, arguments={}, urls=[f"{HOME}{path}" for path in urls])
        return self.plan

    def crawl(self, *paths: str, days: float = 0, order: Callable[[list[Task]], list[Task]] = list) -> Outcome:
        """One crawl to its end, of these paths or of everything known; ``days`` after the one before."""
        self.now += timedelta(days=days)
        if paths:
            self.job(list(paths))
        self.asked, self.results, self.rests = [], {}, []
        store = Store(self.path, "tests")
        try:
            store.begin()
            run = store.runs.begin(job_key=self.plan.job_key, spider="department", site="site", arguments={}, at=stamp(self.now), software={})
            frontier = Frontier(store.connection, run.crawl_id)
            store.archive = WarcWriter(self.path / "archive", "site", run.run_id, "tests")
            intake = Intake(store, frontier, self.plan, run)
            if RESERVED in self.pages:
                ask(store, frontier, [f"{HOME}/"], stamp(self.now))
            seed(frontier, store, self.plan)
            while tasks := frontier.lease(50, "2099-01-01T00:00:00.000Z"):
                for task in order(tasks):
                    self._take(store, intake, task)
            outcome = close_crawl(store, frontier, self.plan, run, self.now)
            self.states = frontier.counts()
            self.failures = frontier.reasons("failed")
            self.reasons = dict(store.connection.execute("SELECT url_key, reason FROM frontier WHERE crawl_id = ?", (run.crawl_id,)).fetchall())
            store.runs.end(run.run_id, at=stamp(self.now), verdict=outcome.verdict, counters={}, warc_files=store.archive.files)
            store.commit()
            store.archive.close()
        finally:
            store.close()
        return outcome

    def _take(self, store: Store, intake: Intake, task: Task) -> None:
        path = task.url.removeprefix(HOME)
        self.asked.append(path)
        self.now += timedelta(seconds=1)
        answer = self.pages.get(path, (404, {}, "<h1>404</h1>"))
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if isinstance(answer, str):
            answer = (200, {"content-type": "text/html; charset=utf-8"}, answer)
        status, headers, text = answer
        body = text.encode()
        if isinstance(status, str):
            page = Page(url=task.url, status=0, fetched_at=self.now, error=status)
        else:
            record = store.archive.add(
                url=task.url,
                at=self.now,
                request_line="GET / HTTP/1.1",
                request_headers=[],
                status_line=f"HTTP/1.1 {status} X",
                response_headers=[],
                payload=body,
                ip=None,
            )
            page = Page(url=task.url, status=status, headers=headers, body=body, fetched_at=self.now, record=record)
        result = intake.track(intake.judge(intake.read(task, page)))
        intake.record(result)
        due = store.connection.execute("SELECT not_before FROM frontier WHERE task_id = ? AND state = 'pending'", (task.task_id,)).fetchone()
        self.rests += [(moment(due[0]) - self.now).total_seconds()] if due else []
        self.results[path] = result

    def _rows(self, read: Callable[..., Any]) -> list[Any]:
        store = Store(self.path, "tests")
        try:
            return list(read(store.connection))
        finally:
            store.close()

    def articles(self) -> list[Any]:
        return self._rows(reading.article_rows)

    def versions(self) -> list[Any]:
        return self._rows(reading.version_rows)

    def changes(self) -> list[Any]:
        return self._rows(reading.change_rows)

    def fields(self) -> dict[str, FieldRate]:
        """How often each field was found in the last crawl."""
        return {rate.name: rate for rate in self._rows(reading.run_rows)[-1].fields}

    def kinds(self) -> list[str]:
        """Kinds of all events but ``duplicate_found``: the pages of most tests are much alike."""
        return [row.kind for row in self.changes() if row.kind != "duplicate_found"]

    def repeats(self) -> int:
        """How many times a duplicate was found."""
        return sum(row.kind == "duplicate_found" for row in self.changes())


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """An empty site and an empty data folder."""
    return Site(tmp_path)
