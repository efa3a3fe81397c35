"""Cut the theme's fonts for the web and put them into `theme/fonts/cut/`, so that no build has to: `make fonts`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from jurnal.effects.cache import Cache
from jurnal.effects.disk import read_theme
from jurnal.effects.fonts import SHIPPED, web_fonts
from jurnal.effects.places import own_theme


def main() -> None:
    """Cut everything anew; what was there goes."""
    target = own_theme() / SHIPPED
    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        web_fonts(read_theme(Path(folder)).others, Cache(Path(folder)))
        target.mkdir()
        for made in sorted(Path(folder).glob("fonts/??/*")):
            shutil.copyfile(made, target / made.name[:16])
            sys.stderr.write(f"{target / made.name[:16]}: {made.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
