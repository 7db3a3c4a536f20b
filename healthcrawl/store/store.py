"""The store as one thing: the open data folder of the one running job, and its grouped commits."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from healthcrawl.store.archived import Archived
from healthcrawl.store.closing import Closing
from healthcrawl.store.connect import DATABASE, MAKING, connect, connect_anew, finish, lock, storage_errors, unfinished
from healthcrawl.store.duplicates import Duplicates
from healthcrawl.store.files import refuse_link
from healthcrawl.store.forgetting import Forgetting
from healthcrawl.store.hosts import Hosts
from healthcrawl.store.learned import Learned
from healthcrawl.store.memory import Memory
from healthcrawl.store.parts import Parts
from healthcrawl.store.quarantine import Quarantine
from healthcrawl.store.runs import Runs
from healthcrawl.store.seal import seal, unseal
from healthcrawl.store.warc import WarcWriter, recover
from healthcrawl.store.whole_site import WholeSite


class Store:
    """A data folder, held by this process until ``close``.

    Everything written between two commits is one transaction. ``commit`` makes the archived bytes durable first, then the rows that refer to them,
    so a row never points at bytes that are not there.
    """

    def __init__(self, data_dir: Path, note: str, *, anew: bool = False) -> None:
        """Take the folder (``LockedError`` if another job has it) and mend what a killed job left open.

        ``anew``: build a memory from nothing; until ``finish`` it is of no use to anybody else.
        """
        self.data_dir = data_dir
        with storage_errors():
            for name in ("state", "archive", "export", DATABASE, MAKING):
                refuse_link(data_dir / name)
            self._lock = lock(data_dir, note)
            unseal(data_dir)
        try:
            self.connection: sqlite3.Connection = connect_anew(data_dir) if anew else connect(data_dir, write=True)
            self.memory = Memory(self.connection)
            self.parts = Parts(self.connection)
            self.whole_site = WholeSite(self.connection)
            self.runs = Runs(self.connection)
            self.closing = Closing(self.connection)
            self.duplicates = Duplicates(self.connection)
            self.forgetting = Forgetting(self.connection)
            self.hosts = Hosts(self.connection)
            self.learned = Learned(self.connection)
            self.quarantine = Quarantine(self.connection)
            self.archived = Archived(self.connection, data_dir / "archive")
            self.archive: WarcWriter | None = None
            with storage_errors():
                self.notes = recover(data_dir / "archive", self.archived.committed(), new=self.runs.last() == 0)
                self.forgetting.finish(data_dir / "archive")
                if lost := self.archived.look_for_files():
                    self.notes.append(lost)
        except BaseException:
            os.close(self._lock)
            raise

    @classmethod
    def existing(cls, data_dir: Path, note: str) -> Store:
        """Take a folder that has data already; raises ``MissingStoreError`` if there is none."""
        connect(data_dir, write=False).close()
        return cls(data_dir, note)

    def begin(self) -> None:
        """Open a transaction unless one is open."""
        if not self.connection.in_transaction:
            self.connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make the open group durable: archived bytes first, then the transaction."""
        if not self.connection.in_transaction:
            return
        with storage_errors():
            if self.archive and (written := self.archive.sync()):
                self.archived.vouch(written, self.archive.run_id)
            self.connection.execute("COMMIT")

    def finish(self) -> None:
        """A memory that was built anew is whole; nothing more is asked of it but ``close``."""
        self.commit()
        self.connection = finish(self.connection, self.data_dir)

    def close(self) -> None:
        """Let go of the folder; what is not committed is forgotten."""
        try:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            if not unfinished(self.data_dir):
                with suppress(OSError, sqlite3.Error):  # a full disk: what is committed is safe, and the next job seals it
                    seal(self.data_dir, self.connection)
            self.connection.close()
        finally:
            os.close(self._lock)
