"""One measured run of a command: CPU of it and all it started, seconds on the wall, the most memory one of its
processes took."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """What was run, on what; CPU and wall in seconds, peak memory in MB."""

    what: str
    case: str
    cpu: float
    wall: float
    peak: float = 0.0


def measure(
    what: str, case: str, command: list[str], folder: Path, environment: Mapping[str, str] | None = None
) -> Row:
    """Run a command in a folder. Stops the benchmark when it fails."""
    with tempfile.TemporaryFile() as told:
        start = time.perf_counter()
        running = subprocess.Popen(
            command, cwd=folder, stdout=told, stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})}
        )
        _, status, used = os.wait4(running.pid, 0)
        wall = time.perf_counter() - start
        running.returncode = os.waitstatus_to_exitcode(status)
        if running.returncode:
            told.seek(0)
            sys.exit(f"{' '.join(command)} failed:\n{told.read().decode(errors='replace')[-3000:]}")
    row = Row(what, case, round(used.ru_utime + used.ru_stime, 2), round(wall, 2), round(used.ru_maxrss / 1024))
    print(f"{what:52} {case:6} {row.cpu:8.2f} s CPU {row.wall:8.2f} s {row.peak:6.0f} MB", flush=True)
    return row
