"""A small data folder with real parts: SQLite through ``connect``, a real WARC file, articles with versions, changes and links."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from healthcrawl.items.article import Content, Crumb, Extractor, Image, Person, Section, Source, Table
from healthcrawl.items.change import Evidence
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.visit import FoundLink
from healthcrawl.store import edges
from healthcrawl.store.codec import dumps, pack, stamp
from healthcrawl.store.connect import connect
from healthcrawl.store.warc import WarcWriter
from healthcrawl.text.diff import diff
from healthcrawl.text.quantities import pair
from healthcrawl.text.urls import key

BEGIN = datetime(2025, 10, 22, 0, 0, tzinfo=UTC)
READER = Extractor(name="generic", version="1", confidence=0.9, missing_fields=["source"])


def content(number: int = 1, dose: str = "800IU") -> Content:
    """An article of its own for each number."""
    lead = f"第{number}篇:维生素D和骨骼的关系。"
    advice = f"成年人每天补充{dose}即可,不必更多。"
    sections = [
        Section(role="lead", text=lead),
        Section(number="1", heading="补多少", text=f"{advice}\n多晒太阳也有帮助。"),
        Section(role="closing", text="服药前请先问医生。"),
    ]
    return Content(
        title=f"维生素D怎么补?之{number}",
        departments=["疾病科普", "内科", "内分泌科" if number % 2 else "神经内科"],
        breadcrumbs=[Crumb(name="首页", url="http://stock.test/"), Crumb(name="内科")],
        publisher="小康健康",
        authors=[Person(name="王医生", title="主任医师")],
        source=Source(name="健康报"),
        published_at="2025-10-01T08:30:00+08:00",
        published_raw="2025年10月1日 08:30",
        published_precision="minute",
        summary=lead,
        sections=sections,
        text="\n".join([lead, "1、补多少", advice, "多晒太阳也有帮助。", "服药前请先问医生。"]),
        tables=[Table(rows=[["年龄", "用量"], ["成人", ""]], caption="用量表")],
        images=[Image(url="http://stock.test/d.png", alt="药片")],
        tags=["维生素", "骨骼"],
        language="zh-Hans",
    )


def at(hours: float) -> str:
    """A moment that many hours after the beginning."""
    return stamp(BEGIN + timedelta(hours=hours))


def address(number: int) -> str:
    return f"http://stock.test/neike/{number}.html"


@dataclass
class Stock:
    """A data folder being filled."""

    path: Path
    connection: sqlite3.Connection
    archive: WarcWriter

    @classmethod
    def begin(cls, path: Path) -> Stock:
        return cls(path, connect(path, write=True), WarcWriter(path / "archive", "stock", 1, "tests"))

    def put(self, table: str, **values: Any) -> int:
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        return self.connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values())).lastrowid or 0

    def run(self, number: int, verdict: str = "complete", ended: bool = True, **arguments: str) -> None:
        self.put(
            "runs",
            run_id=number,
            crawl_id=number,
            job_key="job",
            spider="department",
            site="stock",
            arguments=dumps({"site": "stock", **arguments}),
            started_at=at(24 * number),
            finished_at=at(24 * number + 1) if ended else None,
            verdict=verdict,
            exit_code=0 if ended else None,
            counters=dumps({"pages/ok": 3, "changes/created": 2}),
            software=dumps({"healthcrawl": "0.1.0"}),
            warc_files=dumps(self.archive.files),
        )

    def page(self, url: str, hours: float, verdict: str = "ok", reason: str = "", body: bytes = b"<p>x</p>") -> SourceRecord:
        """Archive an answer, and the visit that got it."""
        record = self.archive.add(
            url=url,
            at=BEGIN + timedelta(hours=hours),
            request_line="GET / HTTP/1.1",
            request_headers=[(b"Host", b"stock.test")],
            status_line="HTTP/1.1 200 OK",
            response_headers=[(b"Content-Type", b"text/html")],
            payload=body + url.encode() + str(hours).encode(),
            ip=None,
        )
        place = {name: getattr(record, name) for name in "warc_file offset length record_id payload_digest".split()}
        self.put("visits", run_id=1, url_key=key(url), url=url, fetched_at=at(hours), status=200, verdict=verdict, reason=reason, **place)
        return record

    def article(self, article_id: str, versions: list[Content], url: str, site: str = "stock", run: int = 1) -> list[list[SourceRecord]]:
        """An article with its versions, a day apart, and the events that made them."""
        last = versions[-1]
        self.put(
            "articles",
            article_id=article_id,
            site=site,
            url=url,
            url_key=key(url),
            title=last.title,
            version=len(versions),
            content_sha256=f"{len(versions):064x}",
            body_sha256=f"{len(versions):064x}",
            status="live",
            published_at=last.published_at,
            departments=dumps(last.departments),
            first_seen_at=at(24),
            last_seen_at=at(24 * len(versions)),
            last_changed_at=at(24 * len(versions)),
            first_crawl=1,
        )
        self.put("urls", url_key=key(url), url=url, site=site, kind="article", article_id=article_id)
        records: list[list[SourceRecord]] = []
        for number, words in enumerate(versions, 1):
            records.append([self.page(url, 24 * number)] + [self.page(part, 24 * number) for part in words.parts[1:]])
            self.put(
                "versions",
                article_id=article_id,
                version=number,
                valid_from=at(24 * number),
                valid_to=at(24 * number + 24) if number < len(versions) else None,
                observed_at=at(24 * number),
                url=url,
                content_sha256=f"{number:064x}",
                content=pack(words),
                extractor=dumps(READER),
                records=dumps(records[-1]),
            )
            old = versions[number - 2] if number > 1 else None
            self.event(article_id, words, url, number, old, Evidence(before=records[-2] if old else [], after=records[-1]), run + number - 1)
        return records

    def event(self, article_id: str, words: Content, url: str, version: int, old: Content | None, evidence: Evidence, run: int) -> None:
        self.put(
            "changes",
            run_id=run,
            article_id=article_id,
            url=url,
            title=words.title,
            version_from=version - 1 if old else None,
            version_to=version,
            observed_at=at(24 * version),
            kind="updated" if old else "created",
            cause="site",
            significance="substantive" if old else None,
            fields=dumps(diff(old, words) if old else []),
            quantities=dumps(pair(old.text, words.text) if old else []),
            evidence=dumps(evidence),
        )

    def link(self, article_id: str, url: str, position: int, **more: str) -> None:
        link = FoundLink(url=url, position=position, **({"kind": "related"} | more))
        for hours in (24, 48):
            edges.keep(self.connection, article_id, [(key(url), link)], at(hours))

    def close(self) -> Path:
        if state := self.archive.sync():
            self.put("archive_files", name=state.name, run_id=1, bytes=state.bytes, sha256=state.sha256)
        self.archive.close()
        self.connection.close()
        return self.path


def stocked(path: Path, articles: int = 3) -> Path:
    """A data folder of two runs: the first article has two versions (another dose), the second one comes in two parts; the third run was killed."""
    stock = Stock.begin(path)
    stock.connection.execute("BEGIN")
    for number in range(articles, 0, -1):
        words = content(number)
        versions = [words, content(number, "400IU")] if number == 1 else [words]
        if number == 2:
            versions = [replace(words, parts=[address(2), "http://stock.test/neike/2_2.html"])]
            stock.put("parts", url_key=key("http://stock.test/neike/2_2.html"), parent_key=key(address(2)), reading=b"", record="{}", seen_crawl=1)
        stock.article(f"{number:016x}", versions, address(number))
        stock.link(f"{number:016x}", address(number % articles + 1), 0, title="相关:维生素", date_raw="12-08", date="2024-12-08")
        stock.link(f"{number:016x}", "http://else.test/", 1, title="", teaser="")
    stock.put(
        "urls", url_key=key("http://stock.test/old/1.html"), url="http://stock.test/old/1.html", site="stock", kind="article", article_id=f"{1:016x}"
    )
    stock.page("http://stock.test/neike/9.html", 30, verdict="suspect", reason="truncated")
    stock.run(1)
    stock.run(2, departments="")
    stock.run(3, verdict="running", ended=False, departments="内科;rm -rf")
    for number, state in enumerate(("pending", "pending", "done", "leased")):
        stock.put(
            "frontier", crawl_id=3, url_key=f"k{number}", url="http://stock.test/", host="stock.test", kind="article", state=state, stage=0, known=0
        )
    stock.connection.execute("COMMIT")
    return stock.close()
