"""Scrapy settings of healthcrawl: only what differs from Scrapy's defaults, with the reason."""

import os

from healthcrawl import __version__

BOT_NAME = "healthcrawl"
SPIDER_MODULES = ["healthcrawl.spiders"]
NEWSPIDER_MODULE = "healthcrawl.spiders"
COMMANDS_MODULE = "healthcrawl.commands"

# Ours. Each can be given with -s NAME=VALUE, or in the environment.
HEALTHCRAWL_DATA_DIR = os.environ.get("HEALTHCRAWL_DATA_DIR", "data")
HEALTHCRAWL_CONTACT = os.environ.get("HEALTHCRAWL_CONTACT", "")  # address or web page of whoever runs the crawl; goes into the User-Agent
HEALTHCRAWL_ALLOW_PRIVATE = os.environ.get("HEALTHCRAWL_ALLOW_PRIVATE", "")  # networks that may be dialled although private
HEALTHCRAWL_MIN_FREE = os.environ.get("HEALTHCRAWL_MIN_FREE", "")  # MiB to leave free on the disk; without it 512, or a twentieth of the disk
HEALTHCRAWL_CLOCK = os.environ.get("HEALTHCRAWL_CLOCK", "")  # 2025-10-22T08:00:00Z or +3d

USER_AGENT = f"healthcrawl/{__version__}"  # the crawl command adds the contact
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "zh-CN,zh;q=0.9",
    "Accept-Encoding": "gzip, br, zstd",
}

# The frontier is in the store: Scrapy's JOBDIR loses most of a crawl to a kill.
SCHEDULER = "healthcrawl.scheduler.FrontierScheduler"
DOWNLOAD_HANDLERS = {
    "http": "healthcrawl.download.DownloadHandler",
    "https": "healthcrawl.download.DownloadHandler",
    "file": None,  # a link to file:///etc/passwd opens nothing
    "data": None,
    "ftp": None,
    "s3": None,
}
DOWNLOADER_MIDDLEWARES = {
    "healthcrawl.middlewares.robots.RobotsMiddleware": 100,
    "healthcrawl.middlewares.decompress.DecompressMiddleware": 590,
    "healthcrawl.middlewares.archive.ArchiveMiddleware": 950,
    "healthcrawl.middlewares.pace.PaceMiddleware": 960,
    # Replaced by ours, or decided by the judge (redirects, retries, meta refresh).
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": None,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
}
SPIDER_MIDDLEWARES = {
    # Each wraps the result of every page in a generator of its own; they are about requests that spiders make, and ours make none.
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
    # Every answer is an observation, also a 404; links never become requests in the spider.
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
}
ITEM_PIPELINES = {
    "healthcrawl.pipelines.extract.ExtractPipeline": 100,
    "healthcrawl.pipelines.judge.JudgePipeline": 200,
    "healthcrawl.pipelines.track.TrackPipeline": 300,
    "healthcrawl.pipelines.store.StorePipeline": 900,
}
EXTENSIONS = {
    "healthcrawl.extensions.keeper.Keeper": 0,
    "healthcrawl.extensions.progress.Progress": 10,
    "scrapy.extensions.logstats.LogStats": None,  # Progress says more
    "scrapy.extensions.corestats.CoreStats": None,  # the session counts; this hears two signals a page
    "scrapy.extensions.telnet.TelnetConsole": None,
    "scrapy.extensions.remote_control.RemoteControl": None,
}
# Answers that wait to be read are what a kill makes us ask for again: let few wait (bytes).
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 128 * 1024
CONCURRENT_ITEMS = 1  # Scrapy makes that many tasks per response, and a response gives one result: 100 cost a quarter of its CPU

# Safe: nothing listens, certificates are checked, limits are set.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_TIMEOUT = 60
COOKIES_ENABLED = False
REFERER_ENABLED = False
METAREFRESH_ENABLED = False
REDIRECT_ENABLED = False

# Polite: one request in flight per host, a second apart; a site file may say otherwise.
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0

LOG_LEVEL = "INFO"
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
LOG_VERSIONS: list[str] = []
STATS_DUMP = False  # the run's own summary says it in words
DEFAULT_DROPITEM_LOG_LEVEL = "DEBUG"  # a listing is dropped from the feeds: nothing to report
FEED_EXPORT_ENCODING = "utf-8"
WARN_ON_GENERATOR_RETURN_VALUE = False
