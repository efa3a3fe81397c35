"""What the last build was made of and what it made, so that a build with nothing to do can say so and stop.

Imports nothing heavy: asking costs a look at every file, not a build.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from jurnal.effects import snapshot
from jurnal.effects.cache import digest
from jurnal.effects.places import PACKAGE, Places, theme_folders
from jurnal.effects.snapshot import Snapshot


@dataclass(frozen=True)
class Record:
    """The inputs as they are now, and whether the outputs of the last build still answer to them."""

    path: Path
    inputs: Snapshot
    outputs: Snapshot
    word: str
    current: bool


def look(places: Places, word: str, covering: Iterable[str] = ()) -> Record:
    """See whether the build that `word` names (its options) has anything to do. `covering` names builds that would have
    made all of it. What had to be read again is remembered for the next look."""
    path = places.cache / "builds" / digest(str(places.site))[:16]
    known, before, after = snapshot.read(path) or ("", Snapshot(), Snapshot())
    inputs = snapshot.take(_inputs(places), before)
    outputs = snapshot.take({"site": places.site}, after)
    asked = {_key(name) for name in (word, *covering)}
    current = known in asked and bool(outputs.files) and (inputs.key, outputs.key) == (before.key, after.key)
    if current:
        snapshot.write(path, known, inputs, outputs)
    return Record(path, inputs, outputs, word, current)


def keep(record: Record, places: Places) -> None:
    """Write down what was just built from `record.inputs`."""
    outputs = snapshot.take({"site": places.site}, record.outputs)
    snapshot.write(record.path, _key(record.word), record.inputs, outputs)


def _key(word: str) -> str:
    """A build's options and everything that shapes it beside files: Python and the installed packages."""
    return digest(word, sys.version, *installed())


def installed() -> tuple[str, ...]:
    """The installed packages with their versions, as their folders are called; not one of them is opened."""
    folders = [Path(entry) for entry in sys.path if entry.endswith("-packages")]
    names = [path.name for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")]
    return tuple(sorted(names))


def _inputs(places: Places) -> dict[str, Path]:
    themes = {f"theme-{number}": folder for number, folder in enumerate(theme_folders(places.root))}
    mine = {name: places.root / name for name in ("content", "issues", "mkdocs.yml")}
    return {"package": PACKAGE, **themes, **mine}
