"""Every damage to the published files is found."""

from __future__ import annotations

import random

from healthcrawl.exports import verify


def test_R3_every_flipped_bit_is_found(exported):
    luck = random.Random(7)
    files = sorted(path for path in exported.rglob("*") if path.is_file())
    sizes = [path.stat().st_size for path in files]
    manifest = exported / "manifest.json"
    for flip in range(1000):
        path = manifest if flip % 4 == 0 else luck.choices(files, sizes)[0]
        whole = path.read_bytes()
        damaged = bytearray(whole)
        damaged[luck.randrange(len(whole))] ^= 1 << luck.randrange(8)
        path.write_bytes(damaged)
        found = verify(exported)
        assert found, f"flip {flip} of {path}"
        assert path.name in found[0]
        path.write_bytes(whole)
    assert verify(exported) == []


def test_missing_and_cut_files_are_named(exported):
    (exported / "links.jsonl").unlink()
    (exported / "runs.jsonl").write_bytes((exported / "runs.jsonl").read_bytes()[:-5])
    first, second = verify(exported)
    assert "links.jsonl is missing" in first
    assert "runs.jsonl has" in second


def test_a_missing_manifest_says_what_to_do(exported):
    (exported / "manifest.json").unlink()
    (found,) = verify(exported)
    assert "healthcrawl export" in found
