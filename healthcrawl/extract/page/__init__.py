"""A page laid out: its lines and blocks, what each of them is, its lists and its links."""
