"""The permanent short name of a piece."""

from __future__ import annotations

import hashlib
from typing import Final

_CROCKFORD: Final = "0123456789abcdefghjkmnpqrstvwxyz"


def short_id(issue: str, slug: str) -> str:
    """Five characters of Crockford's base 32 from the SHA-256 of `issue/slug`: the same for ever, without i, l, o
    and u.
    """
    number = int.from_bytes(hashlib.sha256(f"{issue}/{slug}".encode()).digest()[:4], "big") >> 7
    return "".join(_CROCKFORD[(number >> shift) & 31] for shift in (20, 15, 10, 5, 0))
