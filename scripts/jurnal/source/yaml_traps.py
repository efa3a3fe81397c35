"""What plain YAML 1.1 turns into something the editor did not write."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LEADING_ZERO = re.compile(r"[-+]?0[0-9_]+\Z")
_CLOCK = re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?\Z")
_YES_NO = re.compile(r"(yes|no|on|off)\Z", re.IGNORECASE)
_ODD_NUMBER = re.compile(
    r"[-+]?(0x[0-9a-fA-F_]+|0b[01_]+|[0-9]+_[0-9_]*|\.(inf|nan)|[0-9][0-9_]*\.[0-9_]*[eE][-+][0-9]+)\Z", re.IGNORECASE
)


@dataclass(frozen=True)
class Trap:
    """`becomes` continues the sentence “01 without quotes …”; `hint` says how to write it."""

    becomes: str
    hint: str


def trap(written: str) -> Trap | None:
    """The trap an unquoted value falls into, or None."""
    quoted = f'write it in quotes: "{written}"'
    if _YES_NO.match(written):
        return Trap("means true or false in YAML, not a word", quoted)
    if _LEADING_ZERO.match(written):
        return Trap(
            "loses its leading zero in YAML",
            f"write {written.lstrip('+-0_') or '0'} for the number, or {quoted[9:]} for the text",
        )
    if _CLOCK.match(written):
        return Trap("is read as a number of seconds in YAML", quoted)
    if _ODD_NUMBER.match(written):
        return Trap(
            "is read as another number in YAML", f"write the number with plain digits, or {quoted[9:]} for the text"
        )
    return None
