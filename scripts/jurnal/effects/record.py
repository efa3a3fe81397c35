"""What a build was asked for, what it was made of and what it made, so that one with nothing to do can say so and stop.

Imports nothing heavy: asking costs a look at every file, not a build.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from jurnal.effects import snapshot
from jurnal.effects.cache import digest
from jurnal.effects.places import PACKAGE, Places, theme_folders
from jurnal.effects.snapshot import Snapshot


@dataclass(frozen=True)
class Order:
    """What to make: PDFs of one issue or all (None), of some languages or all (none named), for a printer (None: the
    magazine's own); a site is always whole."""

    places: Places
    issue: str | None = None
    languages: tuple[str, ...] = ()
    site: bool = True
    pdf: bool = True
    printer: str | None = None

    def wants(self, issue: str, language: str) -> bool:
        """Whether the PDF of that issue in that language is to be laid out."""
        return self.pdf and self.issue in (None, issue) and (not self.languages or language in self.languages)

    @property
    def word(self) -> str:
        """The order in one line, the same for the same order."""
        return repr((self.issue, sorted(self.languages), self.site, self.pdf, self.printer))

    @property
    def everything(self) -> Order:
        """The order that makes all this one makes, and the rest."""
        return replace(self, issue=None, languages=(), site=True, pdf=True)


@dataclass(frozen=True)
class Record:
    """The inputs as they are now. `current` when what is ordered was made from just these, and still stands."""

    path: Path
    order: Order
    inputs: Snapshot
    outputs: Snapshot
    current: bool

    @cached_property
    def code(self) -> str:
        """The name of everything that works on the content: jurnal's own code, Python and the installed packages."""
        return digest(self.inputs.under("package/"), *_tools())


def look(order: Order) -> Record:
    """See whether the order leaves anything to do. What had to be read again is remembered for the next look."""
    places = order.places
    path = places.cache / "builds" / digest(str(places.site))[:16]
    word, before, after = snapshot.read(path) or ("", Snapshot(), Snapshot())
    inputs = snapshot.take(_inputs(places), before)
    outputs = snapshot.take({"site": places.site}, after)
    asked = {_key(order), _key(order.everything)}
    current = word in asked and bool(outputs.files) and (inputs.key, outputs.key) == (before.key, after.key)
    if current:
        snapshot.write(path, word, inputs, outputs)
    return Record(path, order, inputs, outputs, current)


def keep(record: Record) -> None:
    """Write down what was just built from `record.inputs`."""
    outputs = snapshot.take({"site": record.order.places.site}, record.outputs)
    snapshot.write(record.path, _key(record.order), record.inputs, outputs)


def installed() -> tuple[str, ...]:
    """The installed packages with their versions, as their folders are called; not one of them is opened."""
    folders = [Path(entry) for entry in sys.path if entry.endswith("-packages")]
    names = [path.name for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")]
    return tuple(sorted(names))


def _tools() -> tuple[str, ...]:
    return (sys.version, *installed())


def _key(order: Order) -> str:
    return digest(order.word, *_tools())


def _inputs(places: Places) -> dict[str, Path]:
    themes = {f"theme-{number}": folder for number, folder in enumerate(theme_folders(places.root))}
    mine = {name: places.root / name for name in ("content", "issues", "mkdocs.yml")}
    return {"package": PACKAGE, **themes, **mine}
