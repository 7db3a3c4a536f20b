"""Decisions, as functions of data: may this be believed? which article is it? what changed? is it gone?

Nothing here knows the clock, files or Scrapy.
"""
