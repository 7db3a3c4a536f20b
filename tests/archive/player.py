"""ReplayWeb.page in a real Chromium: what a person sees who opens a WACZ file there."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession, ClientWebSocketResponse, web

FRAMES = """
(() => {
  const frames = root => [...root.querySelectorAll('*')].flatMap(element => {
    const found = element.shadowRoot ? frames(element.shadowRoot) : [];
    const inside = element.tagName === 'IFRAME' && element.contentDocument;
    return inside && inside.body ? [...found, [inside.location.href, inside.readyState, inside.body.innerText], ...frames(inside)] : found;
  });
  return frames(document);
})()
"""
"""Address, state and words of every frame of the page, however deep."""
EMBED = (
    '<!doctype html><script src="/ui.js"></script><replay-web-page source="/archive.wacz" embed="replayonly" url="{url}" ts="{ts}"></replay-web-page>'
)


class Browser:
    """A page of Chromium's, over its debugging protocol."""

    def __init__(self, socket: ClientWebSocketResponse, base: str) -> None:
        self._socket, self._base = socket, base
        self._numbers = itertools.count(1)

    async def words(self, url: str, ts: str) -> tuple[str, str]:
        """Address and words of the page that the player shows for an address at a moment (14 digits)."""
        target = await self._call("Target.createTarget", url=f"{self._base}/page?{urlencode({'url': url, 'ts': ts})}")
        session = (await self._call("Target.attachToTarget", targetId=target["targetId"], flatten=True))["sessionId"]
        while True:
            found = await self._call("Runtime.evaluate", session, expression=FRAMES, returnByValue=True)
            for address, state, words in found["result"].get("value") or []:
                if "mp_/" in address and state == "complete" and words:
                    await self._call("Target.closeTarget", targetId=target["targetId"])
                    return address, words
            await asyncio.sleep(0.2)

    async def _call(self, method: str, session: str | None = None, **params: Any) -> Any:
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {}))
        while (answer := await self._socket.receive_json()).get("id") != number:
            pass
        return answer["result"]


@asynccontextmanager
async def browser(player: Path, wacz: Path, profile: Path) -> AsyncIterator[Browser]:
    """Chromium, with a server of the player's files (``ui.js``, ``sw.js``) and of a WACZ file."""

    async def embed(request: web.Request) -> web.Response:
        return web.Response(text=EMBED.format(**request.query), content_type="text/html")

    async def file(request: web.Request) -> web.FileResponse:
        return web.FileResponse(wacz if request.path == "/archive.wacz" else player / request.path.rpartition("/")[2])

    app = web.Application()
    app.router.add_get("/page", embed)
    for path in ("/ui.js", "/replay/sw.js", "/archive.wacz"):
        app.router.add_get(path, file)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", f"--user-data-dir={profile}"]
    chromium = await asyncio.create_subprocess_exec("chromium", *options, stderr=asyncio.subprocess.PIPE)
    try:
        while not (found := re.search(r"ws://\S+", (await chromium.stderr.readline()).decode())):
            pass
        async with ClientSession() as client, client.ws_connect(found[0], max_msg_size=0) as socket:
            yield Browser(socket, f"http://127.0.0.1:{runner.addresses[0][1]}")
    finally:
        chromium.terminate()
        await chromium.wait()
        await runner.cleanup()
