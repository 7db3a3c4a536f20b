"""CPU and memory per page: healthcrawl beside bare Scrapy and a careful hand-written spider, on the same demo pages, in one run.

``python benchmarks/pipeline.py [--articles 3000] [--rounds 3]``. Each crawl is a process of its own; the demo site runs in another. Rounds
alternate, the smallest CPU per page of each peer counts. Ratios are printed; nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # all crawls run on kept bytecode, as wherever they are installed


@dataclass(frozen=True)
class Figures:
    """What one crawl took."""

    pages: int
    cpu: float
    """User and system seconds, start of the interpreter included."""
    rss: int
    """Peak resident memory, KiB."""

    @property
    def per_page(self) -> float:
        """Milliseconds of CPU per page."""
        return 1000 * self.cpu / self.pages


@contextmanager
def demo(articles: int) -> Iterator[str]:
    """The demo site in a process of its own."""
    command = [sys.executable, "-m", "healthcrawl.demo", "--articles", str(articles), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        assert server.stdout
        found = re.search(r"at (http://\S+?/) ", server.stdout.readline())
        assert found
        try:
            yield found[1]
        finally:
            server.terminate()


def peer(kind: str, url: str, folder: Path) -> Figures:
    """Run one of the peers."""
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks/peers.py", kind, url, folder / f"{kind}.jsonl"], capture_output=True, text=True, check=True, cwd=folder
    )
    return Figures(**json.loads(done.stdout.splitlines()[-1]))


def ours(url: str, folder: Path) -> Figures:
    """Run healthcrawl into an empty data folder."""
    data = folder / "data"
    options = {"HEALTHCRAWL_DATA_DIR": data, "HEALTHCRAWL_ALLOW_PRIVATE": "127.0.0.0/8", "LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS_PER_DOMAIN": "8"}
    command = [sys.executable, "-m", "scrapy", "crawl", "department", "-a", "site=demo", "-a", f"url={url}"]
    command += [part for name, value in options.items() for part in ("-s", f"{name}={value}")]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, cwd=ROOT, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = json.loads((data / "export/runs.jsonl").read_text().splitlines()[-1])
    pages = sum(count for name, count in run["counters"].items() if name.startswith("pages/"))
    return Figures(pages=pages, cpu=after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, rss=run["counters"]["peak_rss_kib"])


def main() -> None:
    """Run all rounds and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    best: dict[str, Figures] = {}
    with demo(args.articles) as url:
        for _ in range(args.rounds):
            for name in ("bare Scrapy", "careful spider", "tuned settings", "healthcrawl"):
                with tempfile.TemporaryDirectory() as folder:
                    figures = ours(url, Path(folder)) if name == "healthcrawl" else peer(name.split()[0], url, Path(folder))
                if name not in best or figures.per_page < best[name].per_page:
                    best[name] = figures
    own = best["healthcrawl"]
    print(f"{args.articles} articles, best of {args.rounds} rounds")
    print(f"{'':16}{'pages':>7}{'CPU ms/page':>13}{'peak MiB':>10}{'healthcrawl / it':>18}")
    for name, figures in best.items():
        print(f"{name:16}{figures.pages:>7}{figures.per_page:>13.2f}{figures.rss / 1024:>10.0f}{own.per_page / figures.per_page:>18.2f}")


if __name__ == "__main__":
    main()
