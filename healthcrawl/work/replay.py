"""Rebuild the memory from the WARC files alone, through the same intake as the crawls: disaster recovery, and the proof that the archive is whole.

The journal in the WARCs says which answers were recorded, in which order, and where each run began and ended.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from healthcrawl.exports import publish
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.items.visit import Task
from healthcrawl.store import cdx
from healthcrawl.store.bring import bring_with_index
from healthcrawl.store.codec import DAMAGED, moment
from healthcrawl.store.connect import DATABASE, storage_errors
from healthcrawl.store.frontier import Frontier, NewTask
from healthcrawl.store.reader import ArchiveReader
from healthcrawl.store.records import DamagedError, Record, walk
from healthcrawl.store.rewrite import tombstones
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.store.warc import JOURNAL, file_state, place_of
from healthcrawl.text import urls
from healthcrawl.work import collector
from healthcrawl.work.ahead import Promise, ReadAhead, leads_on
from healthcrawl.work.answers import page_of
from healthcrawl.work.closing import Outcome, close_crawl, close_early
from healthcrawl.work.errors import UnknownError
from healthcrawl.work.intake import Intake, is_read
from healthcrawl.work.journal import Begun, Ended, Entry, Observed, Opened, entries, opening
from healthcrawl.work.probe import ask_for_nothing
from healthcrawl.work.progress import Progress, unwatched
from healthcrawl.work.redo import Redo
from healthcrawl.work.seed import seed

GROUP = 500
"""Observations of one commit."""
AHEAD, AHEAD_BYTES = 256, 32 * 1024 * 1024
"""Observations, and bytes of their pages, that are read ahead of their turn."""


@dataclass(slots=True, kw_only=True)
class Replayed:
    """What a replay did."""

    runs: int = 0
    pages: int = 0
    """Observations that were taken in."""
    differing: int = 0
    """Observations that are worth something else now: another version of the extractor reads them."""
    problems: list[str] = field(default_factory=list)
    """A sentence for each thing that could not be replayed."""


def replay(source: Path, into: Path, progress: Progress = unwatched) -> Replayed:
    """Replay all runs of a data folder, or of its ``archive/``, into a data folder that has no memory, and publish its exports.

    The WARC files are linked or copied into that folder, unless they are there already; ``progress`` is told of their bytes.
    Raises ``UnknownError``, ``LockedError``, ``StorageError``.
    """
    collector.relax()
    done = Replayed()
    files = bring(source / "archive" if (source / "archive").is_dir() else source, into)
    store = Store(into, f"replay of {source}", anew=True)
    try:
        size = sum(path.stat().st_size for path in files)
        with storage_errors(), ReadAhead(size) as ahead:
            _Archive(store, into / "archive", ahead, done).replay(files, lambda taken: progress(taken, size))
            store.commit()
            publish(store.connection, into / "export", elsewhere=ahead.publisher(into))
            store.finish()
    finally:
        store.close()
    return done


def bring(archive: Path, into: Path) -> list[Path]:
    """The WARC files of an archive, closed, in the archive of a data folder that has no memory; raises ``UnknownError``."""
    refuse_memory(into)
    found = [path for ending in ("", ".open") for path in archive.glob(f"*/*/*.warc.gz{ending}")]
    if not found:
        raise UnknownError(f"there are no WARC files in {archive}: give a data folder, its archive/, or WARC files")
    return [bring_with_index(path, into / "archive" / path.relative_to(archive)) for path in found]


def refuse_memory(data_dir: Path) -> None:
    """Raise ``UnknownError`` if the folder has a memory: a replay begins with nothing, or again where one was killed."""
    if (data_dir / DATABASE).exists():
        raise UnknownError(f"{data_dir} has a memory already: give a folder without one")


@dataclass(slots=True)
class _Step:
    """An entry of the journal on its way to its turn."""

    entry: Entry
    page: Page | None = None
    """The page that was observed, if it could be had before its turn."""
    ahead: Promise | None = None


class _Archive:
    """The files of an archive, run after run."""

    def __init__(self, store: Store, archive: Path, ahead: ReadAhead, done: Replayed) -> None:
        self._store = store
        self._archive = archive
        self._ahead = ahead
        self._done = done
        self._reader = ArchiveReader(archive, store.connection)

    def replay(self, paths: list[Path], progress: Callable[[int], None]) -> None:
        """Replay all files; those of one run follow each other. What was forgotten is buried first, so that it does not come back."""
        self._bury(paths)
        before = 0
        heads = [(head.run_id, path.name, path, head) for path in paths if (head := self._head(path))]
        run: _Run | Redo | None = None
        for run_id, _, path, head in sorted(heads, key=lambda file: file[:2]):
            if run is None or run.run_id != run_id:
                run = self._run(head)
            name = path.relative_to(self._archive).as_posix()
            try:
                run.file(name, _told(walk(path) if cdx.beside(path).exists() else cdx.indexing(path), before, progress))
            except (DamagedError, *DAMAGED) as error:
                self._done.problems.append(f"{name}: the rest of it is not replayed: {error}")
            self._store.begin()
            self._store.archived.vouch(file_state(path, name), run_id)
            before += path.stat().st_size

    def _bury(self, paths: list[Path]) -> None:
        graves: set[tuple[str, str, str]] = set()
        for path in paths:
            with suppress(DamagedError, *DAMAGED):  # the replay of the file itself names it
                graves.update(tombstones(path))
        self._store.begin()
        for at, scope, digest in sorted(graves):
            self._store.forgetting.bury(scope, [digest], at, [])

    def _run(self, head: Begun | Opened) -> _Run | Redo:
        self._done.runs += 1
        if isinstance(head, Opened):
            return Redo(self._store, self._archive, head, self._done.problems)
        return _Run(self._store, self._reader, self._ahead, head, self._done)

    def _head(self, path: Path) -> Begun | Opened | None:
        """The line that opens the journal of a file; null for a file without a journal."""
        why = "it has no journal; give it as a WARC file of another crawler"
        try:
            if first := opening(path):
                return first
        except (DamagedError, *DAMAGED) as error:
            why = str(error)
        self._done.problems.append(f"{path.relative_to(self._archive)}: not replayed: {why}")
        return None


def _told(records: Iterable[Record], before: int, progress: Callable[[int], None]) -> Iterator[Record]:
    """The records of a file; each is told of when it was taken."""
    for record in records:
        yield record
        progress(before + record.offset + record.length)


class _Run:
    """One run, as it once was."""

    def __init__(self, store: Store, reader: ArchiveReader, ahead: ReadAhead, begun: Begun, done: Replayed) -> None:
        plan = begun.plan
        self.run_id = begun.run_id
        self._store, self._reader, self._ahead, self._plan, self._done = store, reader, ahead, plan, done
        self._run = Run(run_id=begun.run_id, crawl_id=begun.crawl_id)
        self._files: list[str] = []
        self._places: dict[str, SourceRecord] = {}
        self._fresh: dict[str, Record] = {}
        self._waiting: deque[_Step] = deque()
        self._bytes = 0
        """Of the pages that wait."""
        store.begin()
        store.runs.restore(
            self._run, job_key=plan.job_key, spider=plan.spider, site=plan.site, arguments=plan.arguments, at=begun.at, software=begun.software
        )
        self._frontier = Frontier(store.connection, begun.crawl_id)
        self._intake = Intake(store, self._frontier, plan, self._run)
        ask_for_nothing(store, self._frontier, plan, begun.at)
        seed(self._frontier, store, plan)

    def file(self, name: str, records: Iterable[Record]) -> None:
        """Replay one of its files; raises ``DamagedError`` where it cannot be read."""
        self._files.append(name)
        try:
            for record in records:
                if record.kind in ("response", "revisit"):
                    self._places[record.record_id] = place_of(name, record)
                    self._fresh[record.record_id] = record
                elif record.headers.get("content-type") == JOURNAL:
                    for entry in entries(record.block):
                        self._enter(entry)
        finally:
            while self._waiting:
                self._next()

    def _enter(self, entry: Entry) -> None:
        """Begin to read the page of an observation, and take in those whose turn has come."""
        step = _Step(entry)
        record = self._fresh.pop(entry.record_id, None) if isinstance(entry, Observed) and entry.record_id else None
        if isinstance(entry, Observed) and record:
            with suppress(DamagedError):  # what repeats an answer that waits itself is found when that one has been taken in
                step.page = self._page(entry, record)
                if is_read(entry.task, step.page):
                    step.ahead = self._ahead.begin(step.page, self._plan.profile, links=leads_on(entry.task))
            self._bytes += len(step.page.body) if step.page else 0
        self._waiting.append(step)
        while len(self._waiting) > AHEAD or self._bytes > AHEAD_BYTES:
            self._next()

    def _next(self) -> None:
        """Take in the entry whose turn it is."""
        step = self._waiting.popleft()
        self._bytes -= len(step.page.body) if step.page else 0
        self._store.begin()
        match step.entry:
            case Observed():
                self._observed(step.entry, step)
            case Ended():
                self._ended(step.entry)
            case _:
                pass  # what opens each file of the run

    def _observed(self, entry: Observed, step: _Step) -> None:
        try:
            page = step.page or self._page(entry)
        except DamagedError as error:
            self._done.problems.append(f"{entry.url}, seen at {entry.at}, is not replayed: {error}")
            return
        intake = self._intake
        result = intake.track(intake.judge(intake.read(self._task(entry.task), page, step.ahead)))
        intake.record(result)
        self._done.pages += 1
        self._done.differing += result.verdict.kind != entry.verdict
        if self._done.pages % GROUP == 0:
            self._store.commit()

    def _page(self, entry: Observed, record: Record | None = None) -> Page:
        place = self._places.get(entry.record_id) if entry.record_id else None
        if entry.error:
            return Page(url=entry.url, status=0, fetched_at=moment(entry.at), error=entry.error, record=place)
        if place is None:
            raise DamagedError("its answer is not archived")
        return page_of(entry.url, moment(entry.at), self._reader.answer(place, record), place)

    def _task(self, task: Task) -> Task:
        """The task under the number that it has in the frontier of the replay."""
        task_id = self._frontier.task_of(task.url_key)
        if task_id is None:
            new = {name: getattr(task, name) for name in NewTask.__dataclass_fields__ if name in Task.__dataclass_fields__}
            self._frontier.add([NewTask(**new, host=urls.site_host(task.url))])
            task_id = self._frontier.task_of(task.url_key)
        assert task_id is not None  # noqa: S101 - it was added
        return replace(task, task_id=task_id)

    def _ended(self, entry: Ended) -> None:
        if entry.closed == "whole":
            close_crawl(self._store, self._frontier, self._plan, self._run, moment(entry.at))
        elif entry.closed == "early":
            close_early(self._store, self._plan, self._run, Outcome(verdict=entry.verdict, notes=[]))
        self._store.runs.end(
            self.run_id,
            at=entry.at,
            verdict=entry.verdict,
            counters=entry.counters,
            warc_files=self._files,
        )
