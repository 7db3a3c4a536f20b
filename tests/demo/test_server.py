"""The demo site on a real socket."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp

from healthcrawl.demo import Server, Site, start

ROOT = Path(__file__).parents[2]


def visit(check: Callable[[aiohttp.ClientSession, Server], Awaitable[None]]) -> None:
    async def session() -> None:
        server = await start(Site(articles=60), port=0)
        try:
            async with aiohttp.ClientSession(server.url) as client:
                await check(client, server)
        finally:
            await server.close()

    asyncio.run(session())


def test_validators_save_the_body_until_the_next_day() -> None:
    async def check(client: aiohttp.ClientSession, server: Server) -> None:
        async with client.get("/jbkp/") as first:
            tag, date, body = first.headers["ETag"], first.headers["Last-Modified"], await first.read()
        assert len(body) > 3000
        for headers in ({"If-None-Match": tag}, {"If-Modified-Since": date}):
            async with client.get("/jbkp/", headers=headers) as second:
                assert (second.status, await second.read(), second.headers["ETag"]) == (304, b"", tag)
        server.day = 2
        async with client.get("/jbkp/", headers={"If-None-Match": tag, "If-Modified-Since": date}) as third:
            assert third.status == 200
            assert third.headers["ETag"] != tag
        assert server.asked == 4

    visit(check)


def test_the_day_turns_and_the_truth_with_it() -> None:
    async def check(client: aiohttp.ClientSession, server: Server) -> None:
        async with client.get("/__demo/day", params={"set": 2}) as reply:
            assert await reply.text() == "2\n"
        async with client.get("/__demo/truth.jsonl") as reply:
            truth = [json.loads(line) for line in (await reply.text()).splitlines()]
        async with client.get("/__demo/changes.jsonl", params={"since": 1}) as reply:
            changes = [json.loads(line) for line in (await reply.text()).splitlines()]
        site = Site(articles=60, day=2, base=server.url)
        assert truth == list(site.truth())
        assert changes == list(site.changes(1))
        for line in truth:
            async with client.get(line["url"], allow_redirects=False) as reply:
                assert reply.status == line["expect_status"]
        for day in ("0", "x"):
            async with client.get("/__demo/day", params={"set": day}) as reply:
                assert reply.status == 400
        assert server.day == 2

    visit(check)


def test_head_has_the_headers_of_get_and_writing_is_refused() -> None:
    async def check(client: aiohttp.ClientSession, server: Server) -> None:
        async with client.get("/") as get, client.head("/") as head:
            assert (head.status, head.headers["ETag"], head.headers["Content-Length"]) == (200, get.headers["ETag"], get.headers["Content-Length"])
            assert await head.read() == b""
        async with client.post("/") as post:
            assert post.status == 405

    visit(check)


def test_the_command_writes_truth_and_changes(tmp_path: Path) -> None:
    truth, changes = tmp_path / "truth.jsonl", tmp_path / "changes.jsonl"
    command = [sys.executable, "-m", "healthcrawl.demo", "--day", "2", "--port", "8190", "--truth", str(truth), "--changes", str(changes)]
    subprocess.run(command, cwd=ROOT, check=True)
    site = Site(day=2)
    assert [json.loads(line) for line in truth.read_text("utf-8").splitlines()] == list(site.truth())
    assert [json.loads(line) for line in changes.read_text("utf-8").splitlines()] == list(site.changes(1))
