"""Something is wrong with the machine, not with the content: told once, with what to do about it."""

from __future__ import annotations


class Trouble(Exception):
    """`message` says what is wrong, `hint` what to do. The edge prints both and ends with the exit code for it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
