"""How fast the commands are, started anew and fed through a pipe: 100,000 different forms of Kazakh words, one a line.

Round figures, because machines differ and a busy one is slower: the best of three runs, start-up included, next to
what was promised.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from stemming_set.paradigms import paradigms

from jurnal.kazakh.morphology.forms import forms

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
WORDS = 100_000
PROMISED = {"hyphenate": 50_000, "stem": 50_000, "latin": 50_000}
RUNS = 3


def report() -> list[tuple[str, str]]:
    """Words a second of each command."""
    lines = "".join(f"{word}\n" for word in itertools.islice(_words(), WORDS)).encode()
    return [
        (f"`jurnal kk {name}`: words a second", _said(WORDS / _seconds(name, lines), least))
        for name, least in PROMISED.items()
    ]


def _words() -> Iterator[str]:
    """Different forms of words: the paradigms of the stemming report, then what the table of suffixes makes of the same
    stems."""
    written = list(paradigms())
    grown = (word for base, kind, _ in written for word, _ in forms(base, "verb" if kind == "v" else "noun", 2))
    return iter(dict.fromkeys([*(word for _, _, made in written for word in made), *grown]))


def _seconds(command: str, lines: bytes) -> float:
    def once() -> float:
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "jurnal", "kk", command],
            input=lines,
            stdout=subprocess.DEVNULL,
            check=True,
            env={"PYTHONPATH": str(SCRIPTS), "PATH": ""},
        )
        return time.perf_counter() - start

    return min(once() for _ in range(RUNS))


def _said(rate: float, promised: int) -> str:
    return f"over {promised:,}" if rate >= promised else f"{rate:,.0f}"
