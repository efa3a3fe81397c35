"""Findings: a place, a message and a hint, in the style of a good compiler. Everything else in the package may import
this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum


class Level(StrEnum):
    """How bad a finding is: an error stops a build, a warning does not, a note only tells."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, order=True)
class Span:
    """A place in a source file: `path` relative to the magazine's folder with forward slashes, line and column from
    1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Finding:
    """Something to tell the editor about one place. `code` is stable and kebab-case; `hint` says what to do, in plain
    words."""

    span: Span
    level: Level
    code: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        first = f"{self.span}: {self.level}[{self.code}]: {self.message}"
        return f"{first}\n  hint: {self.hint}" if self.hint else first

    def as_json(self) -> dict[str, str | int]:
        """The finding as one flat object: path, line, column, level, code, message, hint."""
        return {
            **asdict(self.span),
            "level": str(self.level),
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
        }

    def sort_key(self) -> tuple[Span, str, str]:
        """Findings are told in the order of the files, each file from top to bottom."""
        return (self.span, self.code, self.message)


@dataclass
class Findings:
    """A growing list of findings: rules add to it and never stop; only the edge of the program asks `has_errors`."""

    items: list[Finding] = field(default_factory=list)

    def error(self, span: Span, code: str, message: str, hint: str = "") -> None:
        """Add an error."""
        self.items.append(Finding(span, Level.ERROR, code, message, hint))

    def warning(self, span: Span, code: str, message: str, hint: str = "") -> None:
        """Add a warning."""
        self.items.append(Finding(span, Level.WARNING, code, message, hint))

    def note(self, span: Span, code: str, message: str, hint: str = "") -> None:
        """Add a note."""
        self.items.append(Finding(span, Level.NOTE, code, message, hint))

    def extend(self, more: Iterable[Finding]) -> None:
        """Add findings made elsewhere."""
        self.items.extend(more)

    @property
    def has_errors(self) -> bool:
        """Whether anything here stops a build."""
        return any(finding.level is Level.ERROR for finding in self.items)

    def sorted(self) -> list[Finding]:
        """Every finding once, in the order of the files."""
        return sorted(set(self.items), key=Finding.sort_key)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
