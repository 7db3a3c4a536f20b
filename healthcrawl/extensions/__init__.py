"""Beside the crawl: the keeper of its session, and what a person sees of it."""
