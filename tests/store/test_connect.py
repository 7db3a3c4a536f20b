"""Opening a data folder: one job at a time, no half-made schema, words for a person."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from healthcrawl.cli import main
from healthcrawl.store import edges
from healthcrawl.store.connect import DATABASE, MAKING, REVISION, LockedError, MissingStoreError, StorageError, connect, lock
from healthcrawl.store.seal import broken
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from tests.conftest import ROOT
from tests.exports.stock import stocked

HOLD = """
import sys, time
from pathlib import Path
from healthcrawl.store.connect import lock
lock(Path(sys.argv[1]), "department of demo")
print("held", flush=True)
time.sleep(60)
"""
DIE_WHILE_MAKING = """
import os, signal, sys
from pathlib import Path
import sqlalchemy.schema
from healthcrawl.store.connect import connect
made = 0
real = sqlalchemy.schema.CreateTable
def create_table(table):
    global made
    made += 1
    if made == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    return real(table)
sqlalchemy.schema.CreateTable = create_table
connect(Path(sys.argv[1]), write=True)
"""


@pytest.fixture
def holder(tmp_path):
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_process_is_refused_and_told_who_holds_the_folder(holder, tmp_path):
    with pytest.raises(LockedError, match=rf"pid {holder.pid}, department of demo"):
        Store(tmp_path, "second")


def test_kill_9_frees_the_folder(holder, tmp_path):
    holder.kill()
    holder.wait()
    os.close(lock(tmp_path, "next"))
    assert f"pid {os.getpid()}, next\n" == (tmp_path / "state" / "lock").read_text()


def test_a_store_that_cannot_be_opened_lets_go_of_lock_and_file(tmp_path):
    (tmp_path / DATABASE).parent.mkdir(parents=True)
    (tmp_path / DATABASE).write_bytes(b"this is no database, however long it is" * 100)
    with pytest.raises(StorageError, match="not a database") as refused:
        Store(tmp_path, "first")
    assert refused
    assert not [path for path in Path("/proc/self/fd").iterdir() if path.is_symlink() and os.readlink(path).startswith(str(tmp_path))]
    (tmp_path / DATABASE).unlink()
    Store(tmp_path, "second").close()


@pytest.mark.parametrize("table", [1, 4, 8])
def test_a_kill_while_the_schema_is_made_leaves_a_folder_that_opens(tmp_path, table):
    done = subprocess.run([sys.executable, "-c", DIE_WHILE_MAKING, str(tmp_path), str(table)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with closing(sqlite3.connect(tmp_path / DATABASE)) as half:
        assert half.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    with closing(connect(tmp_path, write=True)) as whole:
        assert whole.execute("SELECT version_num FROM alembic_version").fetchone() == (REVISION,)
        assert whole.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert whole.execute("SELECT count(*) FROM changes").fetchone() == (0,)


def schema(connection):
    """Columns, their types, defaults and keys; indexes and foreign keys: all of it but the spelling."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")]
    return {
        table: {
            "columns": sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({table})")),
            "foreign": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")),
            "indexes": sorted(
                (row[1], row[2], [part[2] for part in connection.execute(f"PRAGMA index_info({row[1]})")])
                for row in connection.execute(f"PRAGMA index_list({table})")
            ),
            "autoincrement": "AUTOINCREMENT" in connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()[0],
        }
        for table in tables
        if table != "alembic_version"
    }


def test_the_schema_that_migrations_make_is_the_one_of_a_new_store(tmp_path):
    with closing(connect(tmp_path / "new", write=True)) as connection:
        new = schema(connection)
    old = tmp_path / "old" / DATABASE
    old.parent.mkdir(parents=True)
    with closing(sqlite3.connect(old)) as connection:  # a store before the first revision
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        connection.commit()
    with closing(connect(tmp_path / "old", write=True)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (REVISION,)
        assert schema(connection) == new


def test_the_store_of_a_newer_program_is_left_alone_and_named(tmp_path):
    with closing(connect(tmp_path, write=True)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="newer healthcrawl"):
        connect(tmp_path, write=True)


BEFORE_0004 = """
DROP TABLE links;
CREATE TABLE links (
    from_article_id TEXT, kind TEXT, to_key TEXT, to_url TEXT, title TEXT, teaser TEXT, image_url TEXT, date_raw TEXT, date TEXT,
    position INTEGER, first_seen_at TEXT, last_seen_at TEXT, PRIMARY KEY (from_article_id, kind, to_key)
) WITHOUT ROWID;
CREATE INDEX links_to ON links (to_key);
UPDATE alembic_version SET version_num = '0003';
"""


def test_links_of_an_older_store_are_exported_as_they_were(tmp_path):
    with closing(connect(stocked(tmp_path), write=True)) as connection:
        before = list(edges.rows(connection))
        connection.executescript(BEFORE_0004)
        names = [name for _, name, *_ in connection.execute("PRAGMA table_info(links)")]
        for row in before:
            values = [urls.key(row.to_url) if name == "to_key" else getattr(row, name) for name in names]
            connection.execute(f"INSERT INTO links VALUES ({', '.join('?' * len(names))})", values)
    assert main(["--data-dir", str(tmp_path), "status"]) == 0, "what only reads brings it to the new form, too"
    with closing(connect(tmp_path, write=False)) as connection:
        assert list(edges.rows(connection)) == before
        assert len(before) == 6
    assert broken(tmp_path) is None


def test_reading_a_folder_without_data_says_what_to_do_and_makes_nothing(tmp_path):
    with pytest.raises(MissingStoreError, match="scrapy crawl department"):
        connect(tmp_path / "nowhere", write=False)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_cannot_write(tmp_path):
    connect(tmp_path, write=True).close()
    with closing(connect(tmp_path, write=False)) as reader, pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM articles")


def test_acknowledged_means_on_the_disk(tmp_path):
    with closing(connect(tmp_path, write=True)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_the_memory_is_not_for_everyone(tmp_path):
    connect(tmp_path, write=True).close()
    assert (tmp_path / DATABASE).stat().st_mode & 0o007 == 0


def test_a_whole_memory_counts_beside_the_part_of_one_that_a_replay_left(tmp_path):
    (tmp_path / MAKING).parent.mkdir()
    (tmp_path / MAKING).write_bytes(b"")
    with pytest.raises(MissingStoreError, match="was not finished"):
        connect(tmp_path, write=False)
    (tmp_path / MAKING).unlink()
    Store(tmp_path, "a job").close()
    (tmp_path / MAKING).write_bytes(b"")
    connect(tmp_path, write=False).close()
