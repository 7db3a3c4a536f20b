"""The shape of the program, kept by a test: the import rules, small files, nothing that runs what it reads."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

MODULES = sorted((ROOT / "healthcrawl").rglob("*.py"))
NAMES = [str(path.relative_to(ROOT)) for path in MODULES]
FORBIDDEN = re.compile(r"\bpickle\b|\bmarshal\b|(?<![\w.])(?:eval|exec)\(|shell=True|verify=False")


def test_Q2_the_import_rules_hold():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_file_is_too_long_to_be_read(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_S7_nothing_runs_what_it_reads(path: Path):
    assert not FORBIDDEN.findall(path.read_text(encoding="utf-8"))
