"""Put a finished folder in place of the one that stands: built beside it, then renamed. Nobody meets half of it."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def instead_of(target: Path) -> Iterator[Path]:
    """An empty folder beside `target` to build in. At the end it takes the place of `target`; when that fails, or is
    interrupted, `target` stays as it was and the unfinished folder goes."""
    tidy(target)
    fresh = _beside(target, "building")
    fresh.mkdir(parents=True)
    try:
        yield fresh
        swap(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def swap(fresh: Path, target: Path) -> None:
    """`fresh` becomes `target`; what stood there goes last of all."""
    old = _beside(target, "old")
    stood = target.exists()
    if stood:
        target.rename(old)
    try:
        fresh.rename(target)
    except BaseException:
        if stood:
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def tidy(target: Path) -> None:
    """Mend what a build left that was killed: bring back the old folder where the new one never came, and sweep."""
    for left in sorted(target.parent.glob(f".{target.name}.*.old")):
        if not target.exists():
            left.rename(target)
    for left in target.parent.glob(f".{target.name}.*"):
        if left.suffix in (".building", ".old") and not _is_alive(left.suffixes[-2] if left.suffixes[1:] else ""):
            shutil.rmtree(left, ignore_errors=True)


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.{what}")


def _is_alive(suffix: str) -> bool:
    """Whether the process that made the folder still runs."""
    try:
        os.kill(int(suffix.lstrip(".")), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True
