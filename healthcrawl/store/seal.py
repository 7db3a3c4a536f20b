"""The seal of the database: its digest at the end of the last job, so that damage at rest shows. A job under way, or a kill, leaves none."""

from __future__ import annotations

import os
import sqlite3
from hashlib import file_digest
from pathlib import Path

from healthcrawl.store.connect import DATABASE
from healthcrawl.store.files import sync_folder, write_all

SEAL = DATABASE.with_name(f"{DATABASE.name}.sha256")


def unseal(data_dir: Path) -> None:
    """The database is about to be written."""
    (data_dir / SEAL).unlink(missing_ok=True)


def seal(data_dir: Path, connection: sqlite3.Connection) -> None:
    """Bring all that was committed into the database's one file, and keep its digest, in the form that ``sha256sum -c`` reads."""
    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        return  # somebody reads it: the next job seals it
    path = data_dir / SEAL
    made = path.with_name(f"{path.name}.open")
    descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
    try:
        write_all(descriptor, _line(data_dir))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    made.rename(path)
    sync_folder(path.parent)


def broken(data_dir: Path) -> str | None:
    """What is wrong with the database's file or its seal; null if it is as the last job left it, or has no seal."""
    path = data_dir / SEAL
    if not path.exists() or path.read_bytes() == _line(data_dir):
        return None
    return f"{DATABASE} is not what the last job left, or its seal is damaged: it does not have the SHA-256 in {SEAL}"


def _line(data_dir: Path) -> bytes:
    """The line that ``sha256sum`` writes for the database."""
    with (data_dir / DATABASE).open("rb") as file:
        return f"{file_digest(file, 'sha256').hexdigest()}  {DATABASE.name}\n".encode()
