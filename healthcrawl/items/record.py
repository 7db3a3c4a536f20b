"""What travels through the crawler: records that nobody changes, at the price of those that anybody may change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a dataclass with slots and keyword arguments that the type checker holds to be frozen.

    Python itself freezes a dataclass by setting each field through ``object.__setattr__``: over all records of a page that took 4 % of the crawl.
    """
    return dataclass(slots=True, kw_only=True, unsafe_hash=True)(cls)
