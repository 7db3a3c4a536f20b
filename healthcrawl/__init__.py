"""healthcrawl: a crawler and archiver for Chinese health-article sites.

Follow a page through the folders in this order: ``sites`` (what is known about a site), ``spiders`` (where to go), ``middlewares`` (the wire),
``extract`` (reading), ``decide`` (believing), ``pipelines`` and ``work`` (one page, one transaction), ``store`` (memory), ``exports`` (files).
"""

from healthcrawl import compiled

__version__ = "0.1.0"

compiled.use()
