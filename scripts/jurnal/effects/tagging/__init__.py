"""What a laid-out document says to those who do not see it: its order of reading, its structure, its languages."""

from jurnal.effects.tagging.writing import UntaggableError, tag

__all__ = ["UntaggableError", "tag"]
