"""What a damaged file makes Python say. Whatever it is, it becomes a finding, never a traceback."""

from __future__ import annotations

import struct
from typing import Final

import pikepdf

DAMAGE: Final = (
    pikepdf.PdfError,
    ValueError,
    TypeError,
    IndexError,
    KeyError,
    AttributeError,
    RecursionError,
    OverflowError,
    struct.error,
)
"""An entry of the wrong kind, or none where one must be; a bug of ours would look the same, so the tests read right
files, too."""
