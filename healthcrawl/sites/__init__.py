"""Site files: what is known about a site, and how it is read and checked."""
