"""Text without pages: characters, addresses, dates, numbers, differences. Pure."""
