"""Compile the reader to machine code: ``python -m healthcrawl.compile``, once after each update (``make compiled``).

mypyc makes extension modules of ``extract`` and ``text``; what they do stays the same, in about three quarters of the time. Needs a C compiler.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from setuptools import setup  # isort: skip - it brings distutils, which mypyc wants and Python 3.12 no longer has
from mypyc.build import mypycify

from healthcrawl.compiled import BUILT, PACKAGE, folder, sources


def build(modules: list[Path]) -> Path:
    """Compile modules, and remove what older sources were compiled to; returns the folder. Errors of the compilers end the process."""
    place, root = folder(), PACKAGE.parent
    shutil.rmtree(BUILT, ignore_errors=True)
    os.chdir(root)  # mypyc names modules by their paths from here
    with tempfile.TemporaryDirectory(dir=root) as scratch:
        os.environ["MYPY_CACHE_DIR"] = scratch
        names = [str(path.relative_to(root)) for path in modules]
        extensions = mypycify(names, opt_level="1", debug_level="0", target_dir=scratch, group_name="healthcrawl")
        os.chdir(scratch)  # the project's own configuration is not that of the extensions
        setup(name="healthcrawl", ext_modules=extensions, script_args=["--quiet", "build_ext", "--build-lib", "made", "--build-temp", "objects"])
        BUILT.mkdir()
        Path("made").rename(place)
        os.chdir(root)
    return place


def main() -> None:
    """Compile the reader, unless just these sources have been."""
    if not folder().is_dir():
        print(f"compiling {len(sources())} modules, which takes some two minutes", flush=True)
        build(sources())
    print(f"the reader is compiled: {folder()}")


if __name__ == "__main__":
    main()
