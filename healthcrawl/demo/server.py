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


class Server:
    """The running site, on the day that it shows; pages that were asked for lately are kept."""

    def __init__(self, site: Site) -> None:
        self.asked = 0
        """Requests answered so far, those for ``/__demo/`` left out."""
        self._runner = web.ServerRunner(web.Server(self.answer, access_log=None))
        self._show(site)

    def _show(self, site: Site) -> None:
        self.site = site
        self._page = lru_cache(_CACHED_PAGES)(site.page)

    @property
    def url(self) -> str:
        """Address of the site, without a slash at its end."""
        return self.site.base

    @property
    def day(self) -> int:
        """The day that it shows; set it to turn to another. Raises ValueError for a day before 1."""
        return self.site.day

    @day.setter
    def day(self, day: int) -> None:
        self._show(self.site.on(day))

    async def listen(self, host: str, port: int) -> None:
        """Open the port, 0 for a free one. Raises OSError if it is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        base = f"http://{host}:{self._runner.addresses[0][1]}"
        if base != self.site.base:
            self._show(Site(self.site.articles, self.day, self.site.seed, base))

    async def close(self) -> None:
        """Close the port and every connection."""
        await self._runner.cleanup()

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        if request.method not in ("GET", "HEAD"):
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        if request.path.startswith("/__demo/"):
            return await self._control(request)
        self.asked += 1
        reply = self._page(request.raw_path)
        headers = request.headers
        reply = conditional(reply, headers.get("If-None-Match"), headers.get("If-Modified-Since"))
        return web.Response(status=reply.status, headers=reply.headers, body=reply.body)

    async def _control(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            match request.path:
                case "/__demo/day":
                    if "set" in request.query:
                        self.day = int(request.query["set"])
                    return web.Response(text=f"{self.day}\n")
                case "/__demo/asked":
                    return web.Response(text=f"{self.asked}\n")
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


async def start(site: Site, host: str = "127.0.0.1", port: int = 8190) -> Server:
    """Serve the site in the background; port 0 takes a free one. Raises OSError if the port is taken."""
    server = Server(site)
    await server.listen(host, port)
    return server


async def serve(site: Site, host: str = "127.0.0.1", port: int = 8190) -> None:
    """Serve the site until cancelled."""
    server = await start(site, host, port)
    print(f"{site.articles} articles on day {site.day} at {server.url}/ (next day: {server.url}/__demo/day?set={site.day + 1})", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await server.close()


def run(articles: int = 60, day: int = 1, seed: int = 0, host: str = "127.0.0.1", port: int = 8190) -> None:
    """Serve the site until interrupted."""
    try:
        asyncio.run(serve(Site(articles, day, seed, f"http://{host}:{port}"), host, port))
    except KeyboardInterrupt:
        return
