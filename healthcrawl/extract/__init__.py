"""Reading pages: from a response to an article, a listing or a fault, and the links of the page. Pure: no clock, no files, no network.

``read_page`` reads a page and classifies its links in one parse; ``read`` gives the reading alone; ``join`` makes one article of its parts.
"""

from healthcrawl.extract.document.sitemap import read_sitemap
from healthcrawl.extract.join import join
from healthcrawl.extract.read import PageReading, read, read_page

__all__ = ["PageReading", "join", "read", "read_page", "read_sitemap"]
