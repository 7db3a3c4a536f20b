"""``make demo``: two days of the demo site, crawled by the real commands, and what they show.

``python -m healthcrawl.demo.tour FOLDER`` empties FOLDER, crawls into it and leaves the data there to look at.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from healthcrawl.demo.server import start
from healthcrawl.demo.site import Site

ARTICLES = 60
DAYS = 2


async def tour(folder: Path) -> int:
    """Crawl both days and print the results; returns the exit code."""
    if folder.exists():
        shutil.rmtree(folder)
    console = Console(width=max(Console().width, 100))
    server = await start(Site(articles=ARTICLES, day=1), port=0)
    try:
        for day in range(1, DAYS + 1):
            server.day = day
            console.rule(f"day {day}: scrapy crawl department -a site=demo")
            code = await crawl(folder, f"{server.url}/")
            if code:
                return code
    finally:
        await server.close()
    await _show(folder, console)
    return 0


async def crawl(folder: Path, url: str, **more: str) -> int:
    """Crawl the demo site into a data folder, with ``more`` settings; returns the exit code."""
    options = {"HEALTHCRAWL_DATA_DIR": str(folder), "HEALTHCRAWL_ALLOW_PRIVATE": "127.0.0.0/8", "LOG_LEVEL": "WARNING", **more}
    command = [sys.executable, "-m", "scrapy", "crawl", "department", "-a", "site=demo", "-a", f"url={url}"]
    for name, value in options.items():
        command += ["-s", f"{name}={value}"]
    process = await asyncio.create_subprocess_exec(*command)
    return await process.wait()


async def _show(folder: Path, console: Console) -> None:
    articles, changes = (rows(folder / "export" / f"{name}.jsonl") for name in ("articles", "changes"))
    departments = Counter(" / ".join(article["departments"][:2]) for article in articles)
    table = Table(title=f"{len(articles)} articles found")
    table.add_column("departments")
    table.add_column("articles", justify="right")
    for department, count in departments.most_common():
        table.add_row(department or "(none)", str(count))
    console.print(table)
    last = max(change["run_id"] for change in changes)
    today = [change for change in changes if change["run_id"] == last]
    console.print(_table(today))
    updates = [change for change in today if change["kind"] == "updated" and change["significance"] == "substantive"]
    examples = sorted(updates, key=lambda change: not change["quantities"])[:2]
    for change in examples:
        console.rule(f"healthcrawl diff {change['url']}")
        await _run("-m", "healthcrawl.cli", "--data-dir", str(folder), "diff", change["url"])
    query = f"SELECT kind, significance, title FROM '{folder}/export/changes.jsonl' WHERE run_id = {last}"  # noqa: S608 - shown, not run
    console.rule("go on with")
    console.print(f'.venv/bin/python -c "import duckdb; duckdb.sql(\\"{query}\\").show()"', soft_wrap=True, highlight=False)


def _table(changes: list[dict[str, Any]]) -> Table:
    table = Table(title="what changed on day 2")
    for column in ("kind", "significance", "title", "address"):
        table.add_column(column, no_wrap=column != "title")
    for change in changes:
        table.add_row(str(change["kind"]), str(change["significance"] or ""), str(change["title"]), str(change["url"]).split("/", 3)[-1])
    return table


async def _run(*arguments: str) -> None:
    sys.stdout.flush()
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, env={**os.environ, "FORCE_COLOR": "1"})
    await process.wait()


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of an export."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    sys.exit(asyncio.run(tour(Path(sys.argv[1]))))
