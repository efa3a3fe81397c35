"""Operands and entries of a PDF as plain values."""

from __future__ import annotations

import pikepdf

from jurnal.effects.preflight.state import Operands
from jurnal.preflight import Matrix, Rect


def numbers(given: Operands) -> list[float]:
    """Operands as numbers."""
    return [float(part) for part in given]  # type: ignore[arg-type]


def number(given: Operands) -> float:
    """The first operand as a number."""
    return numbers(given[:1])[0] if given else 0.0


def matrix_of(form: pikepdf.Object) -> Matrix:
    """The matrix of a form or a pattern."""
    return Matrix(*(float(part) for part in form.get("/Matrix", (1, 0, 0, 1, 0, 0))))


def rect_of(told: pikepdf.Object) -> Rect:
    """A rectangle of the file, whichever corners it names."""
    left, bottom, right, top = (float(part) for part in told)
    return Rect.around([(left, bottom), (right, top)])
