"""One thing that a reader of proofs would mark in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mark:
    """A place of a text, `text[start:end]`, and what is wrong there. `code` is stable and kebab-case, `hint` says what
    to do. `fix` stands in the place of the marked text where that is surely right; None where somebody must look."""

    start: int
    end: int
    code: str
    message: str
    hint: str = ""
    fix: str | None = None
