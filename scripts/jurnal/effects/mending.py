"""Write mended files: each whole, in the place of the one that was read, with its mode."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_mended(path: Path, before: bytes, after: bytes) -> bool:
    """Put `after` in the place of a file that holds `before`; False, and nothing written, when it holds something else
    by now. A link is followed; the file is never there in half."""
    place = path.resolve()
    if place.read_bytes() != before:
        return False
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:20]}.", dir=place.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(place.stat().st_mode & 0o7777)
        unfinished.replace(place)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return True
