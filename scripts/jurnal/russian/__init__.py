"""The Russian language as a pure package, by existing libraries, behind the same names as jurnal.kazakh."""

from jurnal.russian.lexemes import Lexeme, lexeme
from jurnal.russian.stemming import stem

__all__ = ["Lexeme", "lexeme", "stem"]
