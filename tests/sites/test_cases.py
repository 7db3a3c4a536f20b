"""Recorded pages of real and demo sites (`scrapy fixture` makes them): each gives today what a person found on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthcrawl.sites.case import replay

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/*/expected.json"))


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_recorded_page(folder: Path) -> None:
    wanted, found = replay(folder)
    assert wanted.pop("checked_by"), "say in checked_by who compared expected.json with the page, and how"
    assert "\ufffd" not in str(wanted)
    assert found == wanted
