"""What was measured, kept between builds: most texts of an issue stay the same from one build to the next."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path

from jurnal.effects.cache import write_whole
from jurnal.render.print.sample import Line, Measured


def remembered(file: Path | None, stamp: str) -> dict[str, Measured]:
    """The measures kept in a file, when they were taken under the same `stamp` (fonts, style sheet, hyphenation);
    else none."""
    if file is None:
        return {}
    try:
        told = json.loads(file.read_bytes())
        if told["stamp"] != stamp:
            return {}
        return {key: _measured(height, lines) for key, (height, lines) in told["measures"].items()}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _measured(height: float, lines: list[tuple[int, bool, float]]) -> Measured:
    return Measured(height, tuple(Line(start, bool(hyphen), width) for start, hyphen, width in lines))


def remember(file: Path | None, stamp: str, measures: Mapping[str, Measured]) -> None:
    """Keep measures in a file. A disk that cannot be written costs time at the next build, nothing else."""
    if file is None:
        return
    plain = {
        key: (measured.height, [(line.start, int(line.hyphen), line.width) for line in measured.lines])
        for key, measured in sorted(measures.items())
    }
    with contextlib.suppress(OSError):
        write_whole(file, json.dumps({"stamp": stamp, "measures": plain}, separators=(",", ":")).encode())
