"""A flipped bit anywhere in a data folder is found, and the file named."""

from __future__ import annotations

import random

import pytest

from healthcrawl.work.verify import verify

VOID = {"lock", "healthcrawl.sqlite3-shm", "healthcrawl.sqlite3-wal"}
"""Files that hold nothing between two jobs."""


@pytest.mark.parametrize("rounds", [1, pytest.param(53, marks=pytest.mark.soak)])
def test_a_flipped_bit_in_any_file_is_found_and_the_file_named(copied, rounds):
    files = sorted(path for path in copied.path.rglob("*") if path.is_file() and path.name not in VOID)
    assert {"".join(path.suffixes[-2:]) for path in files} >= {".warc.gz", ".cdxj", ".sqlite3", ".sqlite3.sha256", ".jsonl", ".json"}
    assert verify(copied.path).problems == []
    luck = random.Random(rounds)
    for path in files * rounds:
        whole = path.read_bytes()
        damaged = bytearray(whole)
        damaged[luck.randrange(len(whole))] ^= 1 << luck.randrange(8)
        path.write_bytes(damaged)
        problems = verify(copied.path).problems
        assert any(path.name in problem for problem in problems), (path, problems)
        path.write_bytes(whole)
    assert verify(copied.path).problems == []
