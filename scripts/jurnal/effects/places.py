"""Where things stand: the magazine's folders, and what comes with the package. The only reader of the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
"""The folder of the package `jurnal` itself."""


@dataclass(frozen=True)
class Places:
    """The folders of one magazine. `site` is where the finished site goes."""

    root: Path
    site: Path

    @property
    def cache(self) -> Path:
        """What is kept between builds; deleting it costs time and changes nothing."""
        return self.root / ".cache" / "jurnal"

    @property
    def downloads(self) -> Path:
        """The PDFs that stand in the site."""
        return self.site / "downloads"

    @property
    def configuration(self) -> Path:
        """MkDocs' file, which a magazine may leave out."""
        return self.root / "mkdocs.yml"


def places(root: Path, site: Path | None = None) -> Places:
    """The folders of the magazine in `root`; the site goes to `site/` unless told otherwise."""
    root = root.resolve()
    return Places(root, (site or root / "site").resolve())


def is_magazine(root: Path) -> bool:
    """Whether a magazine lives in that folder, be it a broken one."""
    return (root / "content").is_dir() or (root / "issues").is_dir()


def own_theme() -> Path:
    """The theme that comes with jurnal: in the package once it is installed, beside it in the project."""
    packaged = PACKAGE / "theme"
    return packaged if packaged.is_dir() else PACKAGE.parents[1] / "theme"


def theme_folders(root: Path) -> tuple[Path, ...]:
    """The themes that count for a magazine, the stronger later."""
    mine = root / "theme"
    both = (own_theme(), mine) if mine.is_dir() and mine.resolve() != own_theme().resolve() else (own_theme(),)
    return tuple(folder for folder in both if folder.is_dir())


def environment() -> Mapping[str, str]:
    """The environment variables as they stand now."""
    return dict(os.environ)
