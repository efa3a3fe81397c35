"""What stands on the disk, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Fault(Enum):
    """What is wrong with a picture that has a size."""

    HUGE = "huge"
    BROKEN_OFF = "broken off"
    MOVES = "moves"
    NO_PROFILE = "no profile"


@dataclass(frozen=True)
class SourceTree:
    """Everything under `content/` and `issues/`; paths are relative to the magazine's folder, with forward slashes.

    `texts` holds the bytes of every .yml, .yaml, .md and .csv; `pictures` the size in px of every other file, None
    when it is not a readable picture; `links` the paths that lead outside the magazine's folder; `faults` what is wrong
    with pictures, by path.
    """

    texts: Mapping[str, bytes]
    pictures: Mapping[str, tuple[int, int] | None] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    faults: Mapping[str, Fault] = field(default_factory=dict)
