"""One duty each: read the page, judge it, track the article, store it all and hand the article on to Scrapy."""
