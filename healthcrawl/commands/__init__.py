"""What downloads is a Scrapy command; what reads the data folder is the console script ``healthcrawl``."""
