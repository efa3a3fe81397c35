"""The flatplan as files."""

from jurnal.effects.flatplan.folder import Drawn, write_flatplan

__all__ = ["Drawn", "write_flatplan"]
