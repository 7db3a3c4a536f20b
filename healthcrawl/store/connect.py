"""Opening the data folder: the lock, the database, its schema.

Layout of a data folder: ``state/healthcrawl.sqlite3`` (the memory), ``state/lock`` (held by the one running job), ``archive/`` (WARC files),
``export/`` (derived files).
"""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthcrawl.store.files import make_folder, sync_folder

if TYPE_CHECKING:
    from sqlalchemy import Executable

REVISION = "0004"
"""Revision of the schema that this program works with (the head of ``migrations/versions``)."""

DATABASE = Path("state/healthcrawl.sqlite3")
MAKING = DATABASE.with_name(f"{DATABASE.name}.open")
"""A memory that a replay is building: it holds a part of what the archive holds."""


class StorageError(Exception):
    """The data folder cannot be read or written (disk full, I/O error, no permission, damaged database)."""


class LockedError(Exception):
    """Another job holds the data folder; the message names it."""


class MissingStoreError(Exception):
    """There is no data in this folder yet, or only a part of it; the message says what to do."""


class Statement:
    """A Core statement compiled once, when it is first run: after that it costs a driver call, not SQLAlchemy's machinery (5 µs against 60)."""

    __slots__ = ("_sql", "_statement", "_values")

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._sql = ""
        self._values: dict[str, Any] = {}

    def run(self, connection: sqlite3.Connection, parameters: Mapping[str, Any] | None = None, /, **more: Any) -> sqlite3.Cursor:
        """Run it with the named bind parameters."""
        sql = self._sql or self._compile()
        values = more if parameters is None else {**parameters, **more}
        return connection.execute(sql, {**self._values, **values} if self._values else values)

    def run_many(self, connection: sqlite3.Connection, rows: list[dict[str, Any]]) -> None:
        """Run it once for each row of bind parameters."""
        sql = self._sql or self._compile()
        connection.executemany(sql, [{**self._values, **row} for row in rows] if self._values else rows)

    def _compile(self) -> str:
        # imported here: what only reads the store does without SQLAlchemy and starts 120 ms sooner
        from sqlalchemy.dialects import sqlite

        compiled = self._statement.compile(dialect=sqlite.dialect(paramstyle="named"))  # type: ignore[attr-defined]
        self._values = {name: value for name, value in compiled.params.items() if value is not None}
        self._sql = str(compiled)
        return self._sql


def lock(data_dir: Path, note: str) -> int:
    """Take the data folder for this process until it ends, however it ends (``flock``); returns the descriptor that holds it.

    ``note`` is shown to whoever comes second. Raises ``LockedError`` at once if another process holds it.
    """
    state = data_dir / "state"
    make_folder(state)
    descriptor = os.open(state / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(descriptor, 500, 0).decode(errors="replace").strip()
        os.close(descriptor)
        raise LockedError(f"{data_dir} is in use by {holder or 'another job'}; wait for it, or give another HEALTHCRAWL_DATA_DIR") from None
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, f"pid {os.getpid()}, {note}\n".encode(), 0)
    return descriptor


def connect(data_dir: Path, *, write: bool) -> sqlite3.Connection:
    """Open the database of a data folder; with ``write`` it is made and brought to this program's schema first.

    Raises ``MissingStoreError`` if there is nothing whole to read and ``StorageError`` if it cannot be opened.
    """
    if unfinished(data_dir):
        raise MissingStoreError(f"a replay into {data_dir} was not finished, or is at work: give the same `healthcrawl replay` again")
    return _open(data_dir, write=write)


def unfinished(data_dir: Path) -> bool:
    """True if what the folder has is a part only: a replay was killed, or is at work."""
    return (data_dir / MAKING).exists() and not (data_dir / DATABASE).exists()


def older(data_dir: Path) -> bool:
    """Was the database of a data folder written by an older program, whose form of it this one cannot read? False for what cannot be opened."""
    if not (data_dir / DATABASE).exists():
        return False
    try:
        with closing(_open(data_dir, write=False)) as connection:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (StorageError, sqlite3.Error):  # who reads it names the damage
        return False
    return str(revision).isdecimal() and str(revision) < REVISION


def connect_anew(data_dir: Path) -> sqlite3.Connection:
    """A memory to be built from nothing, in place of an unfinished one. It is none before ``finish``. Raises ``StorageError``."""
    path = data_dir / MAKING
    with storage_errors():
        make_folder(path.parent)
        path.unlink(missing_ok=True)
        # a kill leaves nothing of use, so nothing is written twice, or waited for
        return _writing(path, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-64000;")


def connect_making(data_dir: Path) -> sqlite3.Connection:
    """Read, from another process of the same replay, what it has committed; raises ``StorageError``."""
    with storage_errors():
        return sqlite3.connect(f"{(data_dir / MAKING).absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def finish(connection: sqlite3.Connection, data_dir: Path) -> sqlite3.Connection:
    """What was built is whole: make it durable and give it its name. Returns the connection in place of the given one; raises ``StorageError``."""
    with storage_errors():
        connection.close()
        with (data_dir / MAKING).open("rb") as file:
            os.fsync(file.fileno())
        (data_dir / MAKING).rename(data_dir / DATABASE)
        sync_folder((data_dir / DATABASE).parent)
        return _open(data_dir, write=True)


def _open(data_dir: Path, *, write: bool) -> sqlite3.Connection:
    path = data_dir / DATABASE
    if not write and not path.exists():
        raise MissingStoreError(f"no data in {data_dir} yet: run `scrapy crawl department -a site=…` first, or set HEALTHCRAWL_DATA_DIR")
    with storage_errors():
        if write:
            make_folder(path.parent)
            # FULL: what a transaction acknowledged survives a power loss, not only a kill
            return _writing(path, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;")
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=10)
        connection.execute("PRAGMA busy_timeout=10000")
        return connection


def _writing(path: Path, pragmas: str) -> sqlite3.Connection:
    with ExitStack() as opened:
        connection = opened.enter_context(closing(sqlite3.connect(path, isolation_level=None, timeout=10)))
        connection.executescript(f"PRAGMA busy_timeout=10000; {pragmas} PRAGMA foreign_keys=ON;")
        path.chmod(0o640)
        _bring_to_revision(connection, path)
        opened.pop_all()  # it is whole: whoever asked closes it
    return connection


def _bring_to_revision(connection: sqlite3.Connection, path: Path) -> None:
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if not names:
        _make(connection)
    elif "alembic_version" not in names or connection.execute("SELECT version_num FROM alembic_version").fetchone() != (REVISION,):
        _migrate(path)


def _make(connection: sqlite3.Connection) -> None:
    """The schema of a new store, as it stands in ``tables``: a kill leaves all of it or nothing. What migrations would make is the same."""
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    from healthcrawl.store.tables import metadata

    dialect = sqlite.dialect()
    connection.execute("BEGIN IMMEDIATE")
    for table in metadata.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(str(CreateIndex(index).compile(dialect=dialect)))
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute("INSERT INTO alembic_version VALUES (?)", [REVISION])
    connection.execute("COMMIT")


def _migrate(path: Path) -> None:
    """Bring the schema of an older program to this one's."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # imported here: it costs 350 ms and is needed once after an upgrade
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import OperationalError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    # one transaction of our own: a kill leaves the old schema or the new one, nothing between
    event.listen(engine, "connect", _plain_transactions)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as opened:
            config.attributes["connection"] = opened
            command.upgrade(config, "head")
    except OperationalError as error:
        raise StorageError(f"the database could not be made: {error.orig}") from error
    except CommandError as error:
        raise StorageError(f"the database was written by a newer healthcrawl: use that one, or a copy from before ({error})") from error
    finally:
        engine.dispose()


def _plain_transactions(opened: sqlite3.Connection, _: object) -> None:
    opened.isolation_level = None
    opened.execute("PRAGMA synchronous=FULL")


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn the driver's and the system's write errors into ``StorageError`` with words for a person."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise StorageError(f"the database failed: {error}") from error
    except OSError as error:
        raise StorageError(f"{error.filename or 'the data folder'}: {error.strerror or error}") from error
