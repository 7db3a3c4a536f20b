"""Publishes a data folder again and again until it is killed: ``python -m tests.exports.publisher DATA_DIR``."""

from __future__ import annotations

import sys
from pathlib import Path

from healthcrawl.exports import publish
from healthcrawl.store.connect import connect

if __name__ == "__main__":
    data_dir = Path(sys.argv[1])
    connection = connect(data_dir, write=False)
    while True:
        publish(connection, data_dir / "export")
        sys.stdout.write("published\n")
        sys.stdout.flush()
