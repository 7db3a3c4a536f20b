"""Files for people: JSON Lines derived from the store, whole at every moment, the same bytes for the same store."""

from healthcrawl.exports.publish import publish, verify

__all__ = ["publish", "verify"]
