"""Every run of words a reader sees, with its language and the place of each letter: for the copy editor."""

from jurnal.check.prose.gather import passages, passages_of_file, text_files
from jurnal.check.prose.passage import Passage, SourceText

__all__ = ["Passage", "SourceText", "passages", "passages_of_file", "text_files"]
