"""A command starts in the time that it needs itself: what it does not use is not imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.conftest import ROOT
from tests.exports.stock import address

SCRIPT = """
import contextlib, io, sys
from healthcrawl.cli import main
with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
    main(sys.argv[2:])
print(sorted(set(sys.argv[1].split(",")) & set(sys.modules)))
"""


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], "sqlalchemy,rich,msgspec,scrapy,twisted,sqlite3,lxml,healthcrawl.items"),
        (["--version"], "sqlalchemy,rich,msgspec,scrapy,twisted,sqlite3,lxml,healthcrawl.items"),
        (["status"], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter"),
        (["history", address(1)], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter"),
        (["diff", address(1)], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter"),
        (["changes"], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter"),
        (["changes", "--json"], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter,rich"),
        (["export"], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter,rich"),
        (["verify"], "sqlalchemy,alembic,scrapy,twisted,lxml,itemadapter,rich"),
    ],
)
def test_what_is_not_needed_is_not_imported(data_dir, arguments, unwanted):
    line = [sys.executable, "-c", SCRIPT, unwanted, "--data-dir", str(data_dir), *arguments]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
