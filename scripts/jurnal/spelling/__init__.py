"""Whether a word is one of Kazakh or Russian, and what it was meant to be. Pure: dictionaries come in as values."""

from jurnal.spelling.kazakh import KazakhWords
from jurnal.spelling.russian import RussianWords
from jurnal.spelling.speller import KazakhSpeller, RussianSpeller, Speller

__all__ = ["KazakhSpeller", "KazakhWords", "RussianSpeller", "RussianWords", "Speller"]
