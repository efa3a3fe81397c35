"""QR codes as vectors."""

from __future__ import annotations

from functools import cache

import segno
from markupsafe import escape


@cache
def qr(address: str, size: float, colour: str, said: str) -> str:
    """The code of an address as an SVG of `size` points, quiet zone of one module (the paper around it does the
    rest). On a screen it leads there, to those who do not see it `said` tells what it is."""
    code = segno.make(address, error="m", micro=False)
    modules = code.symbol_size(border=1)[0]
    runs = "".join(_runs(code.matrix))
    return (
        f'<a class="qr-link" href="{escape(address)}"><svg class="qr" role="img" aria-label="{escape(said)}"'
        f' xmlns="http://www.w3.org/2000/svg" width="{size:g}pt" height="{size:g}pt"'
        f' viewBox="0 0 {modules} {modules}">'
        f'<rect width="{modules}" height="{modules}" fill="#ffffff"/><path fill="{colour}" d="{runs}"/></svg></a>'
    )


def _runs(matrix: tuple[bytearray, ...]) -> list[str]:
    out: list[str] = []
    for y, row in enumerate(matrix, start=1):
        x = 0
        while x < len(row):
            if row[x] & 1:
                start = x
                while x < len(row) and row[x] & 1:
                    x += 1
                out.append(f"M{start + 1} {y}h{x - start}v1h-{x - start}z")
            else:
                x += 1
    return out
