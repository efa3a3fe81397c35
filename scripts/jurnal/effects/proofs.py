"""Proofs that were read before: a text in which nothing was marked is not read again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jurnal.copyedit import Mark, marks
from jurnal.effects.cache import digest, write_whole


@dataclass
class KeptProofs:
    """A reader of proofs that remembers the texts it found right. `stamp` names the code that reads; what other code
    found is forgotten."""

    path: Path
    stamp: str
    right: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.right = _read(self.path, self.stamp)

    def __call__(self, text: str, language: str, also: Sequence[str]) -> tuple[Mark, ...]:
        """As `copyedit.marks`, remembered."""
        key = digest(language, *also, text)
        found = () if key in self.right else marks(text, language, also)
        if not found:
            self.used.add(key)
        return found

    def save(self) -> None:
        """Keep the right texts of this check, and no others, for the next."""
        if self.used != self.right:
            kept = {"stamp": self.stamp, "right": sorted(self.used)}
            write_whole(self.path, json.dumps(kept).encode())


def _read(path: Path, stamp: str) -> frozenset[str]:
    try:
        kept = json.loads(path.read_bytes())
        return frozenset(kept["right"]) if kept["stamp"] == stamp else frozenset()
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()
