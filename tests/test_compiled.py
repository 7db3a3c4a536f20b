"""The compiled reader: it is used with the sources that it was made from and with no others, and reads what they read."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WHERE = "import healthcrawl.text.numbering as module; print(module.__file__)"


def _copy(to: Path) -> Path:
    shutil.copytree(ROOT / "healthcrawl", to / "healthcrawl", ignore=shutil.ignore_patterns("_compiled", "__pycache__"))
    return to


def _python(folder: Path, *arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip().splitlines()[-1]


def test_what_was_compiled_is_used_with_the_sources_that_it_was_made_from_only(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    source = folder / "healthcrawl/text/numbering.py"
    assert _python(folder, "-c", WHERE) == str(source)
    _python(folder, "-c", f"from pathlib import Path; from healthcrawl.compile import build; print(build([Path({str(source)!r})]))")
    assert sorted(path.name for path in folder.iterdir()) == ["healthcrawl"]  # nothing else is left
    made = Path(_python(folder, "-c", WHERE))
    assert made.suffix == ".so"
    assert "_compiled" in made.parts
    words = source.read_text()
    source.write_text(words + "\n")
    assert _python(folder, "-c", WHERE) == str(source)
    source.write_text(words)
    assert _python(folder, "-c", WHERE) == str(made)


@pytest.mark.soak
def test_the_compiled_reader_passes_the_tests_of_the_reader_and_of_replay(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    shutil.copytree(ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "scrapy.cfg"):
        shutil.copy(ROOT / name, folder)
    _python(folder, "-m", "healthcrawl.compile")
    assert _python(folder, "-c", WHERE).endswith(".so")
    assert " passed" in _python(
        folder, "-m", "pytest", "-p", "no:cacheprovider", "-n", "0", "tests/extract", "tests/text", "tests/archive/test_replay.py"
    )
