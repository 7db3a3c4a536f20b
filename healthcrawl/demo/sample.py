"""``python -m healthcrawl.demo.sample FOLDER``: a small piece of the exports of two demo crawls, for trying queries on."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from healthcrawl.demo.server import start
from healthcrawl.demo.site import Site
from healthcrawl.demo.tour import ARTICLES, crawl, rows

TIMES = ("2025-12-08T12:00:00Z", "2025-12-09T12:00:00Z")
"""When the two crawls say that they run."""
PORT = 8190
OTHERS, PLACES = 15, 3
"""Articles that did not change, the shortest first; places of each list of links."""


async def sample(folder: Path) -> int:
    """Crawl both days and write the chosen rows; returns the exit code."""
    with tempfile.TemporaryDirectory() as data:
        server = await start(Site(articles=ARTICLES, day=1), port=PORT)
        try:
            for day, time in enumerate(TIMES, 1):
                server.day = day
                if code := await crawl(Path(data), f"{server.url}/", HEALTHCRAWL_CLOCK=time):
                    return code
        finally:
            await server.close()
        for name, chosen in _choose(Path(data) / "export").items():
            text = "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in chosen)
            (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    return 0


def _choose(export: Path) -> dict[str, list[dict[str, Any]]]:
    """Rows of each file: what changed on day 2, some that did not, and all that belongs to them."""
    articles, versions, changes, links, runs = (rows(export / f"{name}.jsonl") for name in ("articles", "versions", "changes", "links", "runs"))
    changed = {change["article_id"] for change in changes if change["run_id"] > 1}
    others = sorted((article for article in articles if article["article_id"] not in changed), key=lambda article: len(article["text"]))
    kept = changed | {article["article_id"] for article in others[:OTHERS]}
    return {
        "articles": [row for row in articles if row["article_id"] in kept],
        "versions": [row for row in versions if row["article_id"] in kept],
        "changes": [row for row in changes if row["article_id"] in kept],
        "links": [row for row in links if row["from_article_id"] in kept and row["position"] < PLACES],
        "runs": runs,
    }


if __name__ == "__main__":
    sys.exit(asyncio.run(sample(Path(sys.argv[1]))))
