from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from healthcrawl.exports import publish
from healthcrawl.store.connect import connect
from tests.exports.stock import stocked


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return stocked(tmp_path / "data")


@pytest.fixture
def exported(data_dir: Path) -> Path:
    """The published files of a small store."""
    return export(data_dir)


@pytest.fixture
def rows(exported: Path) -> Callable[[str], list[dict[str, Any]]]:
    def read(name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (exported / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")[:-1]]

    return read


def export(data_dir: Path, folder: Path | None = None) -> Path:
    folder = folder or data_dir / "export"
    with closing(connect(data_dir, write=False)) as connection:
        publish(connection, folder)
    return folder
