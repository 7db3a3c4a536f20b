"""Articles out of WARC files that other crawlers wrote (wget, Heritrix, Common Crawl): the archive plays the site.

Nothing says in which order such a crawler believed what, so each host is crawled again, as far as its answers are in the files: its listings
are walked and its redirects followed as in a crawl of our own; then come the pages that nothing led to. What is not in the files was not asked for.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from healthcrawl.exports import publish
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.profile import Profile
from healthcrawl.items.visit import Task
from healthcrawl.sites.load import generic, load, with_base
from healthcrawl.store.bring import bring_foreign, no_warc
from healthcrawl.store.codec import stamp
from healthcrawl.store.connect import storage_errors
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.reader import ArchiveReader
from healthcrawl.store.records import DamagedError
from healthcrawl.store.store import Store
from healthcrawl.store.warc import file_state
from healthcrawl.text import urls
from healthcrawl.work.answers import page_of
from healthcrawl.work.closing import close_crawl
from healthcrawl.work.errors import UnknownError
from healthcrawl.work.foreign import ForeignAnswers
from healthcrawl.work.intake import Intake
from healthcrawl.work.plan import Plan
from healthcrawl.work.progress import Progress, unwatched
from healthcrawl.work.recording import MAX_ATTEMPTS
from healthcrawl.work.replay import GROUP, Replayed, refuse_memory
from healthcrawl.work.seed import seed

_WHENEVER = "2999-01-01T00:00:00.000Z"
"""No host is asked, none has to rest."""
Answers = dict[str, tuple[str, datetime, SourceRecord]]
"""Address, moment and place of the answer of each address, by its key."""


def take_in(warcs: list[Path], into: Path, site: str | None, progress: Progress = unwatched) -> Replayed:
    """Replay WARC files, one after the other, into a data folder that has no memory; ``site``: the site file to read them with.

    ``progress`` is told of the answers of each host. Raises ``UnknownError``, ``SiteFileError``, ``LockedError``, ``StorageError`` and ``OSError``.
    """
    refuse_memory(into)
    for warc in warcs:
        if why := no_warc(warc):
            raise UnknownError(f"{warc} {why}")
    done = Replayed()
    with storage_errors():
        places = [bring_foreign(warc, into / "archive" / "imported" / file_state(warc, "").sha256[:8]) for warc in warcs]
    answers = ForeignAnswers(done.problems)
    store = Store(into, f"replay of {len(warcs)} WARC files", anew=True)
    try:
        with storage_errors():
            for place, problem in places:
                if problem:
                    done.problems.append(f"{place.name}: the rest of it is not replayed: {problem}")
                _file(store, into / "archive", place, site, done, answers, progress)
            publish(store.connection, into / "export")
            store.finish()
    finally:
        store.close()
    return done


def _file(store: Store, archive: Path, warc: Path, site: str | None, done: Replayed, answers_of: ForeignAnswers, progress: Progress) -> None:
    name = warc.relative_to(archive).as_posix()
    hosts: dict[str, Answers] = defaultdict(dict)
    try:
        for key, url, at, place in answers_of.of(warc, name):
            hosts[urls.site_host(url)].setdefault(key, (url, at, place))
    except DamagedError as error:
        done.problems.append(f"{name}: the rest of it is not replayed: {error}")
    for _, answers in sorted(hosts.items()):
        crawl = _Crawl(store, archive, answers, site, done, progress)
        crawl.run(name)
    store.begin()
    store.archived.vouch(file_state(warc, name), store.runs.last())
    store.commit()


class _Crawl:
    """A crawl of one host, over the answers of a file."""

    def __init__(self, store: Store, archive: Path, answers: Answers, site: str | None, done: Replayed, progress: Progress) -> None:
        self._store, self._answers, self._done, self._progress = store, answers, done, progress
        self._taken = 0
        self._reader = ArchiveReader(archive, store.connection)
        first = min(answers.values(), key=lambda answer: answer[1])
        self._begun, self._ended = first[1], max(at for _, at, _ in answers.values())
        self._plan = _plan(first[0], site)
        plan = self._plan
        store.begin()
        at = stamp(self._begun)
        self._run = store.runs.begin(job_key=plan.job_key, spider=plan.spider, site=plan.site, arguments=plan.arguments, at=at, software={})
        self._frontier = Frontier(store.connection, self._run.crawl_id)
        self._intake = Intake(store, self._frontier, plan, self._run)

    def run(self, warc: str) -> None:
        """Crawl to the end."""
        before = self._done.pages
        seed(self._frontier, self._store, self._plan)
        self._walk()
        left = [(key, url) for key, (url, _, _) in self._answers.items() if self._frontier.task_of(key) is None]
        self._frontier.add(NewTask(url=url, url_key=key, host=urls.site_host(url), kind="unknown") for key, url in left)
        self._walk()
        outcome = close_crawl(self._store, self._frontier, self._plan, self._run, self._ended)
        self._store.runs.end(
            self._run.run_id,
            at=stamp(self._ended),
            verdict=outcome.verdict,
            counters={"pages": self._done.pages - before},
            warc_files=[warc],
        )
        self._done.runs += 1

    def _walk(self) -> None:
        while tasks := self._frontier.lease(GROUP, _WHENEVER):
            for task in tasks:
                if found := self._answers.get(task.url_key):
                    self._take(replace(task, attempts=MAX_ATTEMPTS), *found[1:])
                else:
                    self._frontier.end(task.task_id, "done", "not-archived")
            self._store.commit()
            self._store.begin()

    def _take(self, task: Task, at: datetime, place: SourceRecord) -> None:
        """Take one answer in; there is no other attempt."""
        self._taken += 1
        self._progress(self._taken, len(self._answers))
        try:
            page = page_of(task.url, at, self._reader.answer(place), place)
        except DamagedError as error:
            self._done.problems.append(f"{task.url}, seen at {stamp(at)}, is not replayed: {error}")
            self._frontier.end(task.task_id, "failed", "damaged")
            return
        intake = self._intake
        intake.record(intake.track(intake.judge(intake.read(task, page))))
        self._done.pages += 1


def _plan(url: str, site: str | None) -> Plan:
    home = urls.resolve(url, "/") or url
    profile: Profile = with_base(load(site), home) if site else generic(home)
    return Plan(spider="department", profile=profile, arguments={"url": home, **({"site": site} if site else {})}, full=True)
