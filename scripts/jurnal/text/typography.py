"""Stub."""
from __future__ import annotations
from dataclasses import dataclass


def typography(text: str, language: str) -> str:
    """Later."""
    return text


@dataclass(frozen=True)
class Typesetter:
    """Typography of one language."""

    language: str

    def set(self, text: str) -> str:
        """Set."""
        return typography(text, self.language)
