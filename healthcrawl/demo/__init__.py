"""A living health site to crawl: invented words, honest truth. Every page is a function of (articles, seed, day, path).

``Site`` gives pages, truth and changes without a socket; ``start``, ``serve`` and ``run`` put it on one.
"""

from healthcrawl.demo.server import Server, run, serve, start
from healthcrawl.demo.site import Reply, Site, conditional

__all__ = ["Reply", "Server", "Site", "conditional", "run", "serve", "start"]
