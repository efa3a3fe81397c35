"""Things made once, kept by what they were made from. Safe between processes; deleting them never changes output."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

KEPT = 3000
"""How many things of one kind are kept, the latest used first."""


def digest(*parts: bytes | str) -> str:
    """One hash of everything that goes in; the borders between the parts count ("ab", "c" is not "a", "bc")."""
    total = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        total.update(f"{len(content)}:".encode())
        total.update(content)
    return total.hexdigest()


@dataclass(frozen=True)
class Cache:
    """A folder of finished things. Every kind has a folder of its own, every thing a name made from its key."""

    folder: Path

    def bytes(self, kind: str, key: str, make: Callable[[], bytes]) -> bytes:
        """The thing of that key, made now where it is not there yet."""
        path = self.path(kind, key)
        with contextlib.suppress(OSError):
            kept = path.read_bytes()
            os.utime(path)
            return kept
        made = make()
        with contextlib.suppress(OSError):  # a disk that is full or read-only costs time, not the build
            write_whole(path, made)
        return made

    def text(self, kind: str, key: str, make: Callable[[], str]) -> str:
        """As `bytes`, for words."""
        return self.bytes(kind, key, lambda: make().encode()).decode()

    def path(self, kind: str, key: str) -> Path:
        """Where the thing of that key stands, or would."""
        return self.folder / kind / key[:2] / key

    def prune(self, kept: Mapping[str, int]) -> None:
        """Forget what was not used for longest, kind by kind; `kept` says how many stay where that is not KEPT."""
        for kind in self.folder.iterdir() if self.folder.is_dir() else ():
            if kind.is_dir():
                things = sorted(kind.glob("??/*"), key=_last_use, reverse=True)
                for thing in things[kept.get(kind.name, KEPT) :]:
                    _forget(thing)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and rename it into it: nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with beside(path) as unfinished:
        unfinished.write_bytes(content)


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A path next to `path` to write a file at. It is renamed into place at the end, or removed when that fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:20]}.", dir=path.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _last_use(thing: Path) -> float:
    try:
        return thing.stat().st_mtime
    except OSError:
        return 0.0


def _forget(thing: Path) -> None:
    if thing.is_dir():
        shutil.rmtree(thing, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            thing.unlink()
