"""`scrapy check` says offline whether site files and recorded pages hold. Real processes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

CASES = ROOT / "tests" / "sites"


def check(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "scrapy", "check", *words], cwd=ROOT, capture_output=True, text=True, timeout=60)


def test_check_reads_the_recorded_pages_of_the_repository():
    done = check()
    assert done.returncode == 0, done.stdout + done.stderr
    recorded = sorted(path.parent.name for path in CASES.glob("*/*/expected.json"))
    assert recorded
    assert all(f"/{name}\n" in done.stdout for name in recorded)
    assert f"{len(recorded)} recorded pages, 0 read otherwise; 0 site files wrong" in done.stdout


def test_check_names_the_fields_that_are_read_otherwise(tmp_path: Path):
    shutil.copytree(CASES / "demo", tmp_path / "demo")
    path = tmp_path / "demo" / "article" / "expected.json"
    wanted = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(wanted | {"title": "另一个标题", "tags": []}), encoding="utf-8")
    done = check("--folder", str(tmp_path))
    assert done.returncode == 6, done.stderr
    assert "FAIL  demo/article  title, tags" in done.stdout


def test_check_says_which_site_it_does_not_know():
    done = check("clinic")
    assert done.returncode == 2
    assert "clinic" in done.stderr
    assert "Traceback" not in done.stderr
