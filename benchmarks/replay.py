"""``healthcrawl replay`` beside the crawls that it replays: wall seconds of one crawl of many articles, and of a month of daily crawls of a few.

``python benchmarks/replay.py [--articles 3000] [--days 30 --daily 120]``. The crawls make no pauses; the demo site runs in another process. Each
archive is replayed into an empty folder, the exports are compared byte for byte. Ratios are printed; nothing is asserted.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from time import perf_counter

from pipeline import ROOT, demo
from storage import ours


def crawled(articles: int, days: int, folder: Path) -> float:
    """Seconds of that many daily crawls, each a command of its own."""
    taken = 0.0
    with demo(articles) as url:
        for day in range(1, days + 1):
            urllib.request.urlopen(f"{url}__demo/day?set={day}").close()
            begun = perf_counter()
            ours(url, folder, day)
            taken += perf_counter() - begun
    return taken


def replayed(folder: Path, into: Path) -> float:
    """Seconds of the command that replays all of them."""
    begun = perf_counter()
    subprocess.run(
        [sys.executable, "-m", "healthcrawl.cli", "--data-dir", folder, "replay", "--into", into], check=True, cwd=ROOT, capture_output=True
    )
    return perf_counter() - begun


def equal(one: Path, other: Path) -> bool:
    """Are all exported rows the same bytes?"""
    names = [path.name for path in one.glob("export/*.jsonl")]
    return bool(names) and all((one / "export" / name).read_bytes() == (other / "export" / name).read_bytes() for name in names)


def main() -> None:
    """Crawl, replay, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--daily", type=int, default=120)
    args = parser.parse_args()
    print(f"{'articles':>8}{'crawls':>8}{'crawls s':>10}{'replay s':>10}{'crawls / replay':>17}  exports")
    for articles, days in ((args.articles, 1), (args.daily, args.days)):
        with tempfile.TemporaryDirectory() as folder:
            data, again = Path(folder, "data"), Path(folder, "again")
            crawl, replay = crawled(articles, days, data), replayed(data, again)
            print(f"{articles:>8}{days:>8}{crawl:>10.1f}{replay:>10.1f}{crawl / replay:>17.1f}  {'equal' if equal(data, again) else 'DIFFER'}")


if __name__ == "__main__":
    main()
