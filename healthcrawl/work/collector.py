"""Python's collector of garbage, where pages are read one after the other."""

import gc


def relax() -> None:
    """Look for cycles now and then only.

    A page makes thousands of short-lived objects: to look for cycles after every 700 of them took a sixth of the CPU of a crawl.
    """
    gc.freeze()
    gc.set_threshold(25_000, 20, 20)
