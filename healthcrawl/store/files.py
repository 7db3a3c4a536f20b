"""Durable writes: what is said to be written is on the disk, whole."""

from __future__ import annotations

import os
from pathlib import Path


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte, however few the system takes at a time; raises ``OSError``."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def refuse_link(path: Path) -> None:
    """Raise ``OSError`` if a symbolic link stands there: through one, files would be written to a place that nobody named."""
    if path.is_symlink():
        raise OSError(f"{path} is a symbolic link: healthcrawl writes to real folders and files only")


def room(folder: Path) -> tuple[int, int]:
    """Bytes that are free for us on the disk of a folder, and bytes that it holds in all."""
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize, disk.f_blocks * disk.f_frsize


def make_folder(folder: Path) -> None:
    """Make a folder and what is missing above it, readable by owner and group only."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o750, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make new and renamed names in a folder survive a power loss."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
