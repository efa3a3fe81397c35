"""The Kazakh language as a pure package: what it knows needs no file and no other part of jurnal."""

from jurnal.kazakh.hyphenation import points
from jurnal.kazakh.latin import latin
from jurnal.kazakh.patterns import patterns
from jurnal.kazakh.slugs import slug
from jurnal.kazakh.stemming import stem

__all__ = ["latin", "patterns", "points", "slug", "stem"]
