"""The reader as machine code, where ``healthcrawl.compile`` has made it.

What was compiled is used only with the very sources that it was compiled from: the folder that holds it is named by their digest. After an edit
or an update the sources themselves are read again, slower but never stale, until they are compiled anew.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

PACKAGE = Path(__file__).parent
BUILT = PACKAGE / "_compiled"
SUFFIX = EXTENSION_SUFFIXES[0]
"""Of extension modules of this Python on this machine, as ``.cpython-311-x86_64-linux-gnu.so``."""


def sources() -> list[Path]:
    """The modules to compile: what reads a page, and what knows text."""
    return [path for folder in ("extract", "text") for path in sorted((PACKAGE / folder).rglob("*.py")) if path.name != "__init__.py"]


def folder() -> Path:
    """Where the compiled form of just these sources belongs, on this Python; constants of ``items`` are compiled in."""
    digest = hashlib.sha256(SUFFIX.encode())
    for path in [*sources(), *sorted((PACKAGE / "items").glob("*.py"))]:
        digest.update(path.relative_to(PACKAGE).as_posix().encode())
        digest.update(path.read_bytes())
    return BUILT / digest.hexdigest()[:16]


class Finder:
    """Finds compiled modules before the import system finds their sources."""

    def __init__(self, place: Path) -> None:
        self.files = {".".join(path.relative_to(place).parts).removesuffix(SUFFIX): path for path in place.rglob(f"*{SUFFIX}")}

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where the module of that name is, null if it was not compiled."""
        file = self.files.get(name)
        return spec_from_file_location(name, file) if file else None


def use() -> None:
    """Import what was compiled from these sources, if it was."""
    if BUILT.is_dir() and (place := folder()).is_dir():
        sys.meta_path.insert(0, Finder(place))
