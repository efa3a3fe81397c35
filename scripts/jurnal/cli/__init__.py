"""The command line: arguments, printing, exit codes. One command, one module."""

from jurnal.cli.main import main

__all__ = ["main"]
