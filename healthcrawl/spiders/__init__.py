"""Where to go: ``department`` walks listings, ``related`` walks related-reading links."""
