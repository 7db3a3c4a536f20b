"""Tables of the console script."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from rich.table import Table

from healthcrawl.exports.jsonl import line
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.run import ChangeRow, RunRow
from healthcrawl.show.plain import console, plain
from healthcrawl.work.history import History
from healthcrawl.work.reports import Status

LAST_RUNS = 10


def status(state: Status) -> int:
    """Print the state of a data folder."""
    out = console()
    articles = _table("articles", "site", "status", "articles")
    for site, name, count in state.articles:
        articles.add_row(plain(site), name, str(count))
    out.print(articles)
    runs = _table(f"{len(state.runs)} runs, the last {LAST_RUNS} of them", "run", "spider", "began", "verdict", "code", "what was seen")
    for run in state.runs[-LAST_RUNS:]:
        code = "" if run.exit_code is None else str(run.exit_code)
        runs.add_row(str(run.run_id), run.spider, run.started_at, run.verdict, code, _counters(run))
    out.print(runs)
    crawls = {run.crawl_id: run for run in state.runs}
    for crawl_id, count in state.waiting.items():
        run = crawls[crawl_id]
        arguments = " ".join(f"-a {name}={plain(value)}" for name, value in run.arguments.items())
        out.print(f"{count} addresses of crawl {crawl_id} wait; go on with: scrapy crawl {run.spider} {arguments}")
    if state.suspects:
        suspects = _table("not believed", "address", "reason", "sights", "last")
        for url, reason, count, last in state.suspects:
            suspects.add_row(plain(url), reason, str(count), last)
        out.print(suspects)
    return 0


def history(life: History) -> int:
    """Print every version and event of an article."""
    out = console()
    out.print(f"article {life.article_id}: {len(life.versions)} versions, {len(life.changes)} events")
    versions = _table("versions", "version", "valid from", "valid to", "title", "words", "record")
    for version in life.versions:
        place = _place(version.source_record)
        words = version.content_sha256[:12]
        versions.add_row(str(version.version), version.valid_from, version.valid_to or "", plain(version.content.title), words, place)
    out.print(versions)
    events = _table("events", "change", "observed", "kind", "significance", "edits", "address")
    for change in life.changes:
        edits = str(len(change.fields)) if change.fields else ""
        events.add_row(str(change.change_id), change.observed_at, change.kind, change.significance or "", edits, plain(change.url))
    out.print(events)
    return 0


def changes(rows: Iterable[ChangeRow], *, as_json: bool) -> int:
    """Print the change feed."""
    if as_json:
        for row in rows:
            sys.stdout.buffer.write(line(row))
        return 0
    table = _table(None, "change", "observed", "kind", "significance", "title", "quantities", "address")
    for row in rows:
        quantities = ", ".join(f"{quantity.before or '–'} → {quantity.after or '–'}" for quantity in row.quantities)
        table.add_row(str(row.change_id), row.observed_at, row.kind, row.significance or "", plain(row.title), plain(quantities), plain(row.url))
    console().print(table)
    return 0


def _table(title: str | None, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _counters(run: RunRow) -> str:
    shown = {name.partition("/")[2]: count for name, count in run.counters.items() if "/" in name}
    return ", ".join(f"{name} {count}" for name, count in shown.items())


def _place(record: SourceRecord) -> str:
    return f"{record.warc_file} @{record.offset}"
