"""How far a build has come: bars on a terminal, silence anywhere else."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

WORDS = {
    "reading": "Reading and checking",
    "pdf": "Laying out PDFs",
    "press": "Making the printer's files",
    "site": "Building the site",
}


class Bars:
    """A `Teller` that draws on standard error; a context manager, so that the cursor comes back whatever happens."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (SpinnerColumn(finished_text="[green]✓"), TextColumn("{task.description}"), BarColumn(28))
        self._bars = Progress(
            *columns,
            TimeElapsedColumn(),
            TextColumn("[dim]{task.fields[last]}"),
            console=console,
            disable=not console.is_terminal,
        )
        self._now: TaskID | None = None

    def __enter__(self) -> Bars:
        """Begin to draw."""
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the last bar, in green only when all went well."""
        if kind is None:
            self._finish()
        self._bars.stop()

    def begin(self, what: str, steps: int = 0) -> None:
        """A part of the build begins; the one before it is done."""
        self._finish()
        self._now = self._bars.add_task(WORDS.get(what, what), total=steps or None, last="")

    def step(self, what: str) -> None:
        """One step of it is done."""
        if self._now is not None:
            self._bars.update(self._now, advance=1, last=what.rpartition("/")[2])

    def _finish(self) -> None:
        if self._now is not None:
            done = self._bars.tasks[self._now].total or 1
            self._bars.update(self._now, total=done, completed=done, last="")
