"""What each step of a page takes of the crawl's CPU: one crawl of the demo site, in this process, with a stopwatch around every step.

``python benchmarks/shares.py [--articles 1000]``. The rest is Scrapy, asyncio, aiohttp and the start. Guards inside
another step count there too.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

from pipeline import ROOT, demo
from scrapy.cmdline import execute

STEPS = {
    "read": ["pipelines.extract:ExtractPipeline.step"],
    "judge": ["pipelines.judge:JudgePipeline.step"],
    "track": ["pipelines.track:TrackPipeline.step"],
    "record": ["session:Session.record"],
    "capture": ["middlewares.archive:ArchiveMiddleware.process_response"],
    "guards": [
        "middlewares.decompress:DecompressMiddleware.process_response",
        "middlewares.pace:PaceMiddleware.process_response",
        "text.urls:canonical",
        "extract.tree:_refused",
    ],
    "duplicates": ["work.closing:link_duplicates"],
    "exports": ["session:publish"],
}
"""Names of functions below ``healthcrawl``, by step."""
_spent: Counter[str] = Counter()
_calls: Counter[str] = Counter()


def watched(step: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, its CPU time added to its step."""

    def timed(*args: Any, **kwargs: Any) -> Any:
        began = time.thread_time()
        try:
            return function(*args, **kwargs)
        finally:
            _spent[step] += time.thread_time() - began
            _calls[step] += 1

    return timed


def main() -> None:
    """Crawl and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    args = parser.parse_args()
    for step, names in STEPS.items():
        for name in names:
            module, _, path = name.partition(":")
            owner = import_module(f"healthcrawl.{module}")
            *outer, last = path.split(".")
            for part in outer:
                owner = getattr(owner, part)
            setattr(owner, last, watched(step, getattr(owner, last)))
    with demo(args.articles) as url, tempfile.TemporaryDirectory() as data:
        options = {
            "HEALTHCRAWL_DATA_DIR": data,
            "HEALTHCRAWL_ALLOW_PRIVATE": "127.0.0.0/8",
            "LOG_LEVEL": "ERROR",
            "CONCURRENT_REQUESTS_PER_DOMAIN": "8",
        }
        sys.argv = ["scrapy", "crawl", "department", "-a", "site=demo", "-a", f"url={url}"]
        sys.argv += [part for name, value in options.items() for part in ("-s", f"{name}={value}")]
        try:
            execute()
        except SystemExit:
            report(time.process_time())


def report(total: float) -> None:
    """Print microseconds a page and shares."""
    pages = _calls["read"]
    print(f"{pages} pages, {1000 * total / pages:.2f} ms of CPU a page, start and exports included")
    for step in STEPS:
        print(f"{step:10}{1e6 * _spent[step] / pages:>8.0f} us{100 * _spent[step] / total:>7.1f} %")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
