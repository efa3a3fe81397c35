"""The Kazakh language as a pure package: what it knows needs no file and no other part of jurnal."""

from jurnal.kazakh.hyphenation import patterns, points

__all__ = ["patterns", "points"]
