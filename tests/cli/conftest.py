from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exports.stock import stocked

ROOT = Path(__file__).parent.parent.parent
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return stocked(tmp_path / "data")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``run("status", env={…})``: the command in a process of its own, on the data folder of the test."""

    def command(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(tmp_path / "data"), *map(str, arguments)]
        done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=60, env={**os.environ, **(env or {})})
        assert "Traceback" not in done.stderr
        return done

    return command
