"""Bytes on disk per answer: our WARC files and memory beside ``wget --warc-file`` and Scrapy's HTTPCACHE, on the same days of the same demo site.

``python benchmarks/storage.py [--articles 600] [--days 3]``: day 1, the same day again (nothing has changed), further days (nearly all pages have:
they count their readers, and advertisements take turns). Each keeps its folder from crawl to crawl. The cache asks conditionally as we do
(RFC 2616 policy, nothing taken as fresh); it holds the last answer of an address only, so what an article was before is lost. wget asks for all
again and leaves out the payloads that it has in an index of the crawls before (``--warc-dedup``). Our exports are not counted: they are derived.
The demo compresses nothing on the wire. Ratios are printed; nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline import ROOT, demo

Crawl = Callable[[str, Path, int], object]
"""Crawls the site at an address into a folder; the number of the crawl."""


def ours(url: str, folder: Path, number: int) -> None:
    """A crawl of ours."""
    options = {
        "HEALTHCRAWL_DATA_DIR": folder,
        "HEALTHCRAWL_ALLOW_PRIVATE": "127.0.0.0/8",
        "HEALTHCRAWL_CLOCK": f"2025-12-{number:02}T02:00:00Z",
        "HEALTHCRAWL_CONTACT": "bench@example.org",
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
        "LOG_LEVEL": "ERROR",
    }
    command = [sys.executable, "-m", "scrapy", "crawl", "department", "-a", "site=demo", "-a", f"url={url}"]
    command += [part for name, value in options.items() for part in ("-s", f"{name}={value}")]
    code = subprocess.run(command, check=False, cwd=ROOT, stderr=subprocess.DEVNULL).returncode
    assert code in (0, 6), code  # 6: the demo has bad days


def wget(url: str, folder: Path, number: int) -> None:
    """The whole site once more, into a WARC file of its own."""
    folder.mkdir(exist_ok=True)
    index = folder / "earlier.cdx"
    command = [
        "wget",
        "--quiet",
        "--recursive",
        "--level=inf",
        "--reject-regex",
        "/(search|tag|promo|img|static)/",
        "--delete-after",
        "-P",
        folder / "pages",
    ]
    command += [f"--warc-file={folder / f'crawl{number}'}", "--warc-cdx", *([f"--warc-dedup={index}"] if index.exists() else [])]
    subprocess.run([*command, url], check=False)  # 8: an address was not there
    shutil.rmtree(folder / "pages", ignore_errors=True)
    lines = (folder / f"crawl{number}.cdx").read_text().splitlines(keepends=True)
    with index.open("a") as file:
        file.writelines(lines[1 if file.tell() else 0 :])
    (folder / f"crawl{number}.cdx").unlink()


def cached(storage: str, *, gzip: bool) -> Crawl:
    """The careful spider with that storage of the cache."""
    settings: dict[str, Any] = {
        "HTTPCACHE_ENABLED": True,
        "HTTPCACHE_POLICY": "scrapy.extensions.httpcache.RFC2616Policy",
        "HTTPCACHE_STORAGE": f"scrapy.extensions.httpcache.{storage}",
        "HTTPCACHE_GZIP": gzip,
        "DEFAULT_REQUEST_HEADERS": {"Cache-Control": "max-age=0"},
    }

    def crawl(url: str, folder: Path, _: int) -> None:
        with tempfile.TemporaryDirectory() as elsewhere:  # outside the project: not its settings
            more = json.dumps({**settings, "HTTPCACHE_DIR": str(folder)})
            command = [sys.executable, ROOT / "benchmarks/peers.py", "tuned", url, "out.jsonl", more]
            subprocess.run(command, check=True, cwd=elsewhere, capture_output=True)

    return crawl


PEERS: dict[str, Crawl] = {
    "healthcrawl": ours,
    "wget --warc-file": wget,
    "cache: files": cached("FilesystemCacheStorage", gzip=False),
    "cache: files, gzip": cached("FilesystemCacheStorage", gzip=True),
    "cache: dbm": cached("DbmCacheStorage", gzip=False),
}


@dataclass(frozen=True)
class Figures:
    """What was asked and what lies on disk, after a crawl."""

    asked: int
    """Answers so far, not modified ones too."""
    bytes: dict[str, int]
    """Of each part of the folder, and of ``all``."""


def on_disk(folder: Path) -> dict[str, int]:
    """Bytes of the blocks that the files of a folder take, as ``du`` counts."""
    parts = {"WARC": "archive", "database": "state"} if (folder / "archive").is_dir() else {}
    return {name: sum(path.stat().st_blocks * 512 for path in (folder / part).rglob("*") if path.is_file()) for name, part in parts.items()} or {
        "all": sum(path.stat().st_blocks * 512 for path in folder.rglob("*") if path.is_file())
    }


def days(crawl: Crawl, url: str, folder: Path, count: int) -> Iterator[Figures]:
    """Crawl the first day twice, then day after day."""

    def said(path: str) -> int:
        with urllib.request.urlopen(f"{url}__demo/{path}") as answer:
            return int(answer.read())

    before = said("asked")
    for number, day in enumerate([1, *range(1, count + 1)], 1):
        said(f"day?set={day}")
        crawl(url, folder, number)
        yield Figures(said("asked") - before, on_disk(folder))


def main() -> None:
    """Crawl with each and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--days", type=int, default=3)
    args = parser.parse_args()
    own = 0
    print(f"{args.articles} articles; KiB on disk per answer, and in all after {args.days} days")
    print(f"{'':22}{'answers':>8}{'day 1':>8}{'again':>8}{'later':>8}{'MiB':>8}{'it / healthcrawl':>18}")
    with demo(args.articles) as url:
        for name, crawl in PEERS.items():
            if name.startswith("wget") and not shutil.which("wget"):
                print(f"{name:22}not here")
                continue
            with tempfile.TemporaryDirectory() as folder:
                first, again, *_, last = days(crawl, url, Path(folder) / "data", args.days)
            own = own or sum(last.bytes.values())
            for part, size in first.bytes.items():
                steps = [
                    size / first.asked,
                    (again.bytes[part] - size) / (again.asked - first.asked),
                    (last.bytes[part] - again.bytes[part]) / (last.asked - again.asked),
                ]
                cells = "".join(f"{step / 1024:>8.2f}" for step in steps)
                label = name if part == "all" else f"{name}: {part}"
                print(f"{label:22}{first.asked:>8}{cells}{last.bytes[part] / 2**20:>8.2f}{last.bytes[part] / own:>18.2f}", flush=True)


if __name__ == "__main__":
    main()
