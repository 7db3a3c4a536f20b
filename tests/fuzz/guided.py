"""The same parsers under atheris, whose inputs follow the branches that they reach: ``python -m tests.fuzz.guided dates -runs=100000``.

atheris is no dependency: ``pip install atheris`` (wheels up to Python 3.13). Without a name it lists the parsers.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris


def corpus(seeds, folder: Path) -> None:
    for number, seed in enumerate(seeds):
        (folder / str(number)).write_bytes(seed if isinstance(seed, bytes) else seed.encode("utf-8", "surrogatepass"))


def main() -> None:
    with atheris.instrument_imports(include=["healthcrawl"]):
        from tests.fuzz.parsers import PARSERS
    if len(sys.argv) < 2:
        print("\n".join(PARSERS))
        return
    parser = PARSERS[sys.argv.pop(1)]
    binary = isinstance(parser.seeds[0], bytes)

    def one(data: bytes) -> None:
        parser.tries(data if binary else data.decode("utf-8", "replace"))

    with tempfile.TemporaryDirectory() as folder:
        corpus(parser.seeds, Path(folder))
        atheris.Setup([*sys.argv, folder], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
