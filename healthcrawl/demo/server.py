"""Serves the demo site over HTTP, and turns its days while it runs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from aiohttp import web

from healthcrawl.demo.site import Site, conditional

_CACHED_PAGES = 512


class Demo:
    """The running site: the day that it shows, and the pages that were asked for lately."""

    def __init__(self, site: Site) -> None:
        self.show(site)

    def show(self, site: Site) -> None:
        """Show that site from now on."""
        self.site = site
        self._page = lru_cache(_CACHED_PAGES)(site.page)

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        if request.method not in ("GET", "HEAD"):
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        if request.path.startswith("/__demo/"):
            return await self._control(request)
        reply = self._page(request.raw_path)
        headers = request.headers
        reply = conditional(reply, headers.get("If-None-Match"), headers.get("If-Modified-Since"))
        return web.Response(status=reply.status, headers=reply.headers, body=reply.body)

    async def _control(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            match request.path:
                case "/__demo/day":
                    if "set" in request.query:
                        self.show(self.site.on(int(request.query["set"])))
                    return web.Response(text=f"{self.site.day}\n")
                case "/__demo/truth.jsonl":
                    return await _jsonl(request, self.site.truth())
                case "/__demo/changes.jsonl":
                    return await _jsonl(request, self.site.changes(int(request.query.get("since", "1"))))
        except ValueError as error:
            return web.Response(status=400, text=f"{error}\n")
        return web.Response(status=404)


def line(row: dict[str, Any]) -> bytes:
    """One line of a JSON Lines file."""
    return json.dumps(row, ensure_ascii=False).encode() + b"\n"


async def _jsonl(request: web.BaseRequest, rows: Iterable[dict[str, Any]]) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson; charset=utf-8"})
    await response.prepare(request)
    for row in rows:
        await response.write(line(row))
    return response


async def start(site: Site, host: str = "127.0.0.1", port: int = 8190) -> tuple[web.ServerRunner, str]:
    """Start serving; port 0 takes a free one. Returns the runner (``await runner.cleanup()`` ends it) and the site's base address.

    Raises OSError if the port is taken.
    """
    demo = Demo(site)
    runner = web.ServerRunner(web.Server(demo.answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    base = f"http://{host}:{runner.addresses[0][1]}"
    if base != site.base:
        demo.show(Site(site.articles, site.day, site.seed, base))
    return runner, base


async def serve(site: Site, host: str = "127.0.0.1", port: int = 8190) -> None:
    """Serve the site until cancelled."""
    runner, base = await start(site, host, port)
    print(f"{site.articles} articles on day {site.day} at {base}/ (next day: {base}/__demo/day?set={site.day + 1})", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def run(articles: int = 60, day: int = 1, seed: int = 0, host: str = "127.0.0.1", port: int = 8190) -> None:
    """Serve the site until interrupted."""
    try:
        asyncio.run(serve(Site(articles, day, seed, f"http://{host}:{port}"), host, port))
    except KeyboardInterrupt:
        return
