"""What a set of files holds, told quickly: by size and times first, as git's index does, by content where they moved.

A file counts as unchanged without being read only when its size, its times and its inode are those that were seen, and
when these were old enough at that moment to tell a later write apart. Everything else is read again.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISDIR

from jurnal.effects.cache import digest, write_whole

SETTLED = 2_000_000_000
"""Nanoseconds a file must have been left alone before its times are believed: the coarsest clock of a file system."""
IGNORED = ("__pycache__",)

Stat = tuple[int, int, int, int]
"""Size, time of the last write, time of the last change of any kind, inode."""


@dataclass(frozen=True)
class Snapshot:
    """Files by name: how each looked from outside, and the hash of its content. `taken` is in ns since 1970."""

    taken: int = 0
    files: Mapping[str, tuple[Stat, str]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """One hash of all names and contents."""
        return digest(*(part for name in sorted(self.files) for part in (name, self.files[name][1])))

    def under(self, prefix: str) -> str:
        """One hash of the names and contents of the files whose names begin so."""
        names = sorted(name for name in self.files if name.startswith(prefix))
        return digest(*(part for name in names for part in (name, self.files[name][1])))


def take(folders: Mapping[str, Path], before: Snapshot | None = None) -> Snapshot:
    """A snapshot of files and folders by the name each goes under; `before` saves reading what has not moved."""
    known = before or Snapshot()
    taken = time.time_ns()
    files = {name: _seen(path, stat, known, name) for name, path, stat in _walk(folders.items())}
    return Snapshot(taken, files)


def read(path: Path) -> tuple[str, Snapshot, Snapshot] | None:
    """A written pair of snapshots with the word that was written beside them; None when there is none."""
    try:
        kept = json.loads(path.read_bytes())
        return kept["word"], _load(kept["first"]), _load(kept["second"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(path: Path, word: str, first: Snapshot, second: Snapshot) -> None:
    """Write a pair of snapshots and a word beside them."""
    write_whole(path, json.dumps({"word": word, "first": _dump(first), "second": _dump(second)}).encode())


def _walk(roots: Iterable[tuple[str, Path]], above: tuple[str, ...] = ()) -> Iterator[tuple[str, Path, Stat]]:
    """Every file there is; a link is followed, but never in a circle."""
    for name, path in roots:
        try:
            found = path.stat()
        except OSError:
            continue
        if not S_ISDIR(found.st_mode):
            yield name, path, (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
        elif (here := f"{found.st_dev}:{found.st_ino}") not in above:
            inside = (
                (f"{name}/{entry.name}", Path(entry.path)) for entry in os.scandir(path) if entry.name not in IGNORED
            )
            yield from _walk(inside, (*above, here))


def _seen(path: Path, stat: Stat, known: Snapshot, name: str) -> tuple[Stat, str]:
    seen = known.files.get(name)
    if seen and seen[0] == stat and max(stat[1], stat[2]) < known.taken - SETTLED:
        return seen
    return stat, hashlib.sha256(path.read_bytes()).hexdigest()


def _dump(snapshot: Snapshot) -> object:
    return {"taken": snapshot.taken, "files": {name: [*stat, sha] for name, (stat, sha) in snapshot.files.items()}}


def _load(kept: dict[str, object]) -> Snapshot:
    taken, files = kept["taken"], kept["files"]
    if not isinstance(taken, int) or not isinstance(files, dict):
        raise ValueError("not a snapshot")
    return Snapshot(taken, {name: ((row[0], row[1], row[2], row[3]), row[4]) for name, row in files.items()})
