"""The ``scrapy`` command, thousands of times: one process that has imported everything forks a child for each, which saves 0.7 s of each start.

A child is a process of its own that runs the command to its end, and is killed like any other. What it is asked for comes as lines of JSON on
standard input; its exit code goes out as a line.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scrapy.utils.misc import walk_modules_iter

PACKAGES = (
    "scrapy.commands scrapy.downloadermiddlewares scrapy.spidermiddlewares scrapy.pipelines healthcrawl.commands healthcrawl.exports"
    " healthcrawl.extensions healthcrawl.middlewares healthcrawl.pipelines healthcrawl.spiders"
).split()
MODULES = (
    "scrapy.core.engine scrapy.core.scraper scrapy.extensions.corestats scrapy.extensions.memusage scrapy.extensions.throttle scrapy.crawler"
    " twisted.internet.asyncioreactor aiohttp protego lxml.html rich.live healthcrawl.scheduler healthcrawl.download sqlalchemy.dialects.sqlite"
).split()
"""What a crawl imports; not ``healthcrawl.settings``, which reads the environment, and no reactor."""


class Forks:
    """Runs commands; to be used as a context."""

    def __init__(self, faults: Path, root: Path) -> None:
        """``faults``: the library of ``faults.c``; ``root``: the folder to run in."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.forks"],
            cwd=root,
            env={**os.environ, "LD_PRELOAD": str(faults)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, arguments: list[str], log: Path, env: dict[str, str], kill_after: float | None = None) -> subprocess.CompletedProcess[str]:
        """Run ``scrapy`` with these arguments; ``kill_after``: seconds after which it is killed."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"arguments": arguments, "log": str(log), "env": env, "kill_after": kill_after}) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return subprocess.CompletedProcess(arguments, code, "", log.read_text(encoding="utf-8"))

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@contextlib.contextmanager
def forks(faults: Path, root: Path) -> Iterator[Forks]:
    """A running ``Forks``."""
    running = Forks(faults, root)
    try:
        yield running
    finally:
        running.close()


def _serve() -> None:
    for name in PACKAGES:
        list(walk_modules_iter(name))
    for name in MODULES:
        importlib.import_module(name)
    assert "twisted.internet.reactor" not in sys.modules
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            _crawl(asked)
        if asked["kill_after"] is not None:
            time.sleep(asked["kill_after"])
            os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write(f"{code}\n")
        sys.stdout.flush()


def _crawl(asked: dict[str, Any]) -> None:
    """Become the command: never returns."""
    from scrapy.cmdline import execute

    log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    nothing = os.open(os.devnull, os.O_RDWR)
    for theirs, ours in ((nothing, 0), (nothing, 1), (log, 2)):
        os.dup2(theirs, ours)
    os.environ.update(asked["env"])
    ctypes.CDLL(None).fault_begin()
    execute(["scrapy", *asked["arguments"]])


if __name__ == "__main__":
    _serve()
