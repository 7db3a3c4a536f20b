"""Other processes to read pages in: they come from a server that imports the reader once, beside the imports of whoever asks for it."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import forkserver, get_context, parent_process
from threading import Thread

from healthcrawl.work import collector

_READER = "healthcrawl.work.ahead"


def prepare() -> None:
    """Start the server, and do not wait for it."""
    forkserver.set_forkserver_preload([_READER])
    forkserver.ensure_running()


def pool(processes: int) -> ProcessPoolExecutor:
    """So many processes; not forked from here: a child that shares the connection to the database could damage it."""
    prepare()
    return ProcessPoolExecutor(processes, mp_context=get_context("forkserver"), initializer=_begin)


def _begin() -> None:
    collector.relax()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that was killed tells nobody, and its pool would wait for work for ever."""
    if parent := parent_process():
        parent.join()
        os._exit(1)
