"""Use cases, without Scrapy: intake of a page, the end of a crawl, reports, history, verification."""
