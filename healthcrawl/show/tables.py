"""Tables of the console script."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from healthcrawl.items.page import SourceRecord
from healthcrawl.items.run import ChangeRow, FieldRate, RunRow
from healthcrawl.items.site import MissingPage
from healthcrawl.show.plain import console, plain
from healthcrawl.work.history import History
from healthcrawl.work.reports import Status, Unfinished

_LAST = 10
"""Runs and suspects shown."""


def status(state: Status, data_dir: Path) -> None:
    """Print the state of a data folder."""
    out = console()
    show(out, "articles", "site status articles".split(), ((plain(site), name, str(count)) for site, name, count in state.articles))
    title = f"runs: {len(state.runs)}" + (f", the last {_LAST} of them" if len(state.runs) > _LAST else "")
    show(out, title, "run spider began ended verdict code".split(), (_run(run) for run in state.runs[-_LAST:]))
    if state.runs and (last := state.runs[-1]).counters:
        show(out, f"counters of run {last.run_id}", "counter number".split(), ((plain(name), str(count)) for name, count in last.counters.items()))
    if read := [run for run in state.runs if run.fields][-1:]:
        show(out, f"fields of run {read[0].run_id}", "field pages filled confidence trend examples".split(), map(_rate, read[0].fields))
    _learned(out, state)
    for crawl in state.unfinished:
        _unfinished(out, crawl, data_dir)
    if state.suspects:
        title = f"not believed: {len(state.suspects)}" + (f", the latest {_LAST} of them" if len(state.suspects) > _LAST else "")
        rows = ((plain(url), reason, str(count), last) for url, reason, count, last in state.suspects[:_LAST])
        show(out, title, "address reason sights last".split(), rows)


def history(life: History) -> None:
    """Print every version and event of an article."""
    out = console()
    out.print(f"article {life.article_id}")
    versions = (
        (str(version.version), version.valid_from, version.valid_to or "", plain(version.content.title), _place(version.source_record))
        for version in life.versions
    )
    show(out, f"versions: {len(life.versions)}", "version,valid from,valid to,title,record".split(","), versions)
    events = (
        (str(change.change_id), change.observed_at, change.kind, change.significance or "", _versions(change), plain(change.url), _proof(change))
        for change in life.changes
    )
    show(out, f"events: {len(life.changes)}", "change observed kind significance versions address record".split(), events)


def changes(rows: Iterable[ChangeRow]) -> None:
    """Print the change feed, line by line, however long it is."""
    count = 0
    for row in rows:
        count += 1
        words = [row.title, *([_quantities(row)] if row.quantities else []), row.url]
        line = f"{row.change_id:<7} {row.observed_at}  {row.kind:<15} {row.significance or '':<12} " + plain("  ".join(words))
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"events: {count}\n")


def show(out: Console, title: str, columns: list[str], rows: Iterable[tuple[str, ...]]) -> None:
    """Print a table under its title."""
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*row)
    out.print(title, style="bold")
    if table.row_count:
        out.print(table)
    out.print()


def _run(run: RunRow) -> tuple[str, ...]:
    code = "" if run.exit_code is None else str(run.exit_code)
    return str(run.run_id), plain(run.spider), run.started_at, run.finished_at or "", run.verdict, code


def _learned(out: Console, state: Status) -> None:
    """What crawls have learned about each site as a whole."""
    if state.missing:
        answers = ((plain(site), page.day, _missing(page)) for site, page in state.missing.items())
        show(out, "at addresses that do not exist", "site asked shows".split(), answers)
    if state.volatile:
        title = "lines of articles that change by themselves (perhaps, if in one crawl only)"
        lines = ((plain(site), plain(line.mask), str(line.articles), str(line.crawls)) for site, line in state.volatile)
        show(out, title, "site line articles crawls".split(), lines)


def _rate(rate: FieldRate) -> tuple[str, ...]:
    confidence = "" if rate.confidence is None else f"{rate.confidence:.2f}"
    return rate.name, str(rate.pages), f"{rate.filled / rate.pages:.0%}", confidence, rate.trend, plain(" ".join(rate.examples))


def _missing(page: MissingPage) -> str:
    if page.target:
        return plain(f"{page.status}, a redirect to {page.target}")
    return plain(f"{page.status}, a page that reads like an article: {page.title}") if page.text else str(page.status)


def _unfinished(out: Console, crawl: Unfinished, data_dir: Path) -> None:
    run = crawl.run
    states = ", ".join(f"{state} {count}" for state, count in crawl.states.items())
    arguments = [part for name, value in run.arguments.items() for part in ("-a", f"{name}={value}")]
    command = shlex.join(["scrapy", "crawl", run.spider, *arguments, "-s", f"HEALTHCRAWL_DATA_DIR={data_dir}"])
    out.print(
        f"crawl {run.crawl_id} is {'running, or was killed' if run.verdict == 'running' else 'not finished'}: {states or 'nothing begun'}",
        style="bold",
    )
    out.print(f"  the same command goes on with it: {plain(command)}\n", soft_wrap=True)


def _versions(change: ChangeRow) -> str:
    if change.version_from is None or change.version_to is None:
        return "" if change.version_to is None else str(change.version_to)
    return str(change.version_to) if change.version_from == change.version_to else f"{change.version_from} → {change.version_to}"


def _quantities(change: ChangeRow) -> str:
    return ", ".join(f"{quantity.before or '–'} → {quantity.after or '–'}" for quantity in change.quantities)


def _proof(change: ChangeRow) -> str:
    return _place(change.evidence.after[0]) if change.evidence.after else ""


def _place(record: SourceRecord) -> str:
    return f"{record.warc_file} @{record.offset}"
