"""Who wrote, published and reviewed an article, where it came from, and when."""
