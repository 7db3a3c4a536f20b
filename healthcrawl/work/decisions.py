"""What a person decides between two crawls: a run of its own, with a journal of its own in the archive, so that a replay decides the same."""

from __future__ import annotations

from datetime import datetime

from healthcrawl import __version__
from healthcrawl.store.codec import dump, stamp
from healthcrawl.store.store import Store
from healthcrawl.store.warc import WarcWriter
from healthcrawl.work.journal import Decided, Ended, Job, Opened, Reread


class Decisions:
    """A run that records decisions, in one transaction; all of it or nothing is there after a kill."""

    def __init__(self, store: Store, job: Job, arguments: dict[str, str], now: datetime) -> None:
        """Begin it, in the open transaction."""
        self._store, self._now = store, now
        at, software = stamp(now), {"healthcrawl": __version__}
        run = store.runs.begin(job_key=f"{job} {at}", spider=job, site="", arguments=arguments, at=at, software=software)
        self.run_id = run.run_id
        head = Opened(run_id=run.run_id, at=at, job=job, arguments=arguments, software=software)
        self._archive = store.archive = WarcWriter(store.data_dir / "archive", job, run.run_id, f"healthcrawl/{__version__}", head=dump(head))

    def note(self, entry: Decided | Reread) -> None:
        """Add a decision to the journal; it is on the disk before the transaction commits."""
        self._archive.note(dump(entry), self._now)

    def end(self) -> None:
        """End the run and make it durable."""
        counters = {f"changes/{kind}": count for kind, count in self._store.runs.events(self.run_id).items()}
        self._archive.note(dump(Ended(at=stamp(self._now), closed="not", verdict="complete", counters=counters)), self._now)
        self._store.runs.end(
            self.run_id,
            at=stamp(self._now),
            verdict="complete",
            counters=counters,
            warc_files=self._archive.files,
        )
        self._store.commit()
        self._archive.close()
