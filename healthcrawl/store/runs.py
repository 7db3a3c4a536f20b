"""Runs of crawls: which began, which ended how, which can be resumed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import bindparam, exists, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from healthcrawl.items.record import record
from healthcrawl.items.run import EXIT_CODES, FieldRate, RunVerdict, resumable
from healthcrawl.store.codec import dumps, load
from healthcrawl.store.connect import Statement
from healthcrawl.store.tables import changes, frontier, runs, visits

HISTORY = 30
"""Crawls that a rate is compared with."""

_waiting = exists().where(frontier.c.crawl_id == runs.c.crawl_id, frontier.c.state == "pending")
_LAST = Statement(
    select(runs.c.run_id, runs.c.crawl_id, runs.c.verdict, _waiting).where(runs.c.job_key == bindparam("job")).order_by(runs.c.run_id.desc()).limit(1)
)
_WALKED = Statement(
    select(func.count()).where(
        runs.c.job_key == bindparam("job"),
        runs.c.crawl_id != bindparam("crawl"),
        or_(runs.c.verdict == "complete", runs.c.verdict == "partial", runs.c.verdict == "degraded"),
    )
)
_BEGIN = Statement(
    insert(runs).values(
        {name: bindparam(name) for name in "crawl_id job_key spider site arguments started_at verdict counters software warc_files".split()}
    )
)
_LAST_RUN = Statement(select(func.max(runs.c.run_id)))
_RESTORE = Statement(
    insert(runs).values(
        {name: bindparam(name) for name in "run_id crawl_id job_key spider site arguments started_at verdict counters software warc_files".split()}
    )
)
_OWN_CRAWL = Statement(update(runs).where(runs.c.run_id == bindparam("run")).values(crawl_id=runs.c.run_id))
_END = Statement(
    update(runs)
    .where(runs.c.run_id == bindparam("run"))
    .values({name: bindparam(name) for name in "finished_at verdict exit_code counters warc_files".split()})
)
_RATES = Statement(
    select(runs.c.fields)
    .where(runs.c.site == bindparam("site_"), runs.c.run_id < bindparam("before"), runs.c.fields != "[]")
    .order_by(runs.c.run_id.desc())
    .limit(HISTORY)
)
_KEEP_RATES = Statement(update(runs).where(runs.c.run_id == bindparam("run")).values(fields=bindparam("fields_")))
_FOUND = Statement(
    select(visits.c.url, visits.c.found)
    .select_from(visits.join(runs, runs.c.run_id == visits.c.run_id))
    .where(runs.c.crawl_id == bindparam("crawl"), visits.c.found.is_not(None))
    .order_by(visits.c.url)
)
_EVENTS = Statement(select(changes.c.kind, func.count()).where(changes.c.run_id == bindparam("run")).group_by(changes.c.kind))
_OLD = Statement(
    select(runs.c.crawl_id)
    .distinct()
    .where(
        runs.c.job_key == bindparam("job"),
        runs.c.crawl_id != bindparam("crawl"),
        runs.c.crawl_id.in_(select(frontier.c.crawl_id)),
    )
)


@record
class Run:
    """The run of this process."""

    run_id: int
    crawl_id: int
    """First run of the crawl; smaller than ``run_id`` when an interrupted crawl goes on."""

    @property
    def resumed(self) -> bool:
        """True if this run continues an interrupted crawl."""
        return self.run_id != self.crawl_id


class Runs:
    """The table of runs. Nothing here commits: the caller's transaction does."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def begin(self, *, job_key: str, spider: str, site: str, arguments: dict[str, str], at: str, software: dict[str, str]) -> Run:
        """Begin a run; it continues the last crawl of the same job if that one did not come to its end."""
        last = _LAST.run(self._db, job=job_key).fetchone()
        unfinished = last is not None and resumable(last[2], last[3])
        cursor = _BEGIN.run(
            self._db,
            crawl_id=last[1] if unfinished else 0,
            job_key=job_key,
            spider=spider,
            site=site,
            arguments=dumps(arguments),
            started_at=at,
            verdict="running",
            counters="{}",
            software=dumps(software),
            warc_files="[]",
        )
        run_id = cursor.lastrowid or 0
        if not unfinished:
            _OWN_CRAWL.run(self._db, run=run_id)
        return Run(run_id=run_id, crawl_id=last[1] if unfinished else run_id)

    def last(self) -> int:
        """Number of the last run; 0 if there is none."""
        return int(_LAST_RUN.run(self._db).fetchone()[0] or 0)

    def restore(self, run: Run, *, job_key: str, spider: str, site: str, arguments: dict[str, str], at: str, software: dict[str, str]) -> None:
        """Begin a run as it once began, under its old number."""
        row = {"job_key": job_key, "spider": spider, "site": site, "arguments": dumps(arguments), "started_at": at, "software": dumps(software)}
        _RESTORE.run(self._db, run_id=run.run_id, crawl_id=run.crawl_id, verdict="running", counters="{}", warc_files="[]", **row)

    def end(self, run_id: int, *, at: str, verdict: RunVerdict, counters: dict[str, int], warc_files: list[str]) -> None:
        """End a run."""
        _END.run(
            self._db,
            run=run_id,
            finished_at=at,
            verdict=verdict,
            exit_code=EXIT_CODES[verdict],
            counters=dumps(counters),
            warc_files=dumps(warc_files),
        )

    def found(self, crawl_id: int) -> Iterator[tuple[str, dict[str, float]]]:
        """Each article page that a crawl read, by address: the fields that it has, with their confidence."""
        for url, found in _FOUND.run(self._db, crawl=crawl_id):
            yield url, load(dict[str, float], found)

    def rates(self, site: str, *, before: int) -> list[list[FieldRate]]:
        """The rates of the last ``HISTORY`` crawls of a site before a run, oldest first."""
        rows = _RATES.run(self._db, site_=site, before=before).fetchall()
        return [load(list[FieldRate], fields) for (fields,) in reversed(rows)]

    def keep_rates(self, run_id: int, rates: list[FieldRate]) -> None:
        """Remember how often each field was found in the crawl that ends with this run."""
        _KEEP_RATES.run(self._db, run=run_id, fields_=dumps(rates))

    def walked_before(self, job_key: str, crawl_id: int) -> bool:
        """True if an earlier crawl of the same job walked all listings to their end."""
        return bool(_WALKED.run(self._db, job=job_key, crawl=crawl_id).fetchone()[0])

    def old_crawls(self, job_key: str, crawl_id: int) -> list[int]:
        """Earlier crawls of the same job that still have rows in the frontier."""
        return [row[0] for row in _OLD.run(self._db, job=job_key, crawl=crawl_id)]

    def events(self, run_id: int) -> dict[str, int]:
        """Number of events per kind that a run has recorded."""
        return dict(_EVENTS.run(self._db, run=run_id).fetchall())
