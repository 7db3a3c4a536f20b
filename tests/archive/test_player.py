"""WACZ files in ReplayWeb.page, in a real browser. Marked soak: it needs Chromium, npm and a registry, which CI does not have."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import tarfile

import pytest

from tests.archive.player import browser
from tests.archive.test_replay import healthcrawl

PACKAGE = "replaywebpage@2.4.6"


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.soak
def test_ReplayWebPage_shows_every_version_as_it_was_read(crawled, tmp_path):
    """The first and the last version of articles that changed, and others: each at its own moment, all paragraphs."""
    for program in ("chromium", "npm"):
        assert shutil.which(program), f"this test needs the program {program}: on Debian `apt-get install {program}`"
    healthcrawl(crawled, "export", "--wacz", tmp_path / "archive.wacz")
    subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=tmp_path, check=True)
    with tarfile.open(next(tmp_path.glob("*.tgz"))) as packed:
        packed.extractall(tmp_path, filter="data")
    versions = [row for row in crawled.rows("versions") if len(row["parts"]) < 2]
    changed = {row["article_id"] for row in versions if row["version"] > 1}
    chosen = [row for row in versions if row["article_id"] in changed] + [row for row in versions if row["article_id"] not in changed][:12]
    assert len(changed) > 2

    async def look() -> None:
        async with browser(tmp_path / "package", tmp_path / "archive.wacz", tmp_path / "profile") as seen:
            for row in chosen:
                moment = re.sub(r"\D", "", row["observed_at"])[:14]
                address, words = await asyncio.wait_for(seen.words(row["url"], moment), 120)
                assert f"/{moment}mp_/" in address
                assert [line for line in [row["title"], *row["text"].splitlines()] if squeezed(line) not in squeezed(words)] == []

    asyncio.run(look())
