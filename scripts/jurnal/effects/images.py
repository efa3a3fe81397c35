"""Photographs for the web: cut around their focal point, in the widths a page uses, as AVIF, WebP and JPEG. A browser
takes the first it knows."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image

from jurnal.effects.cache import Cache, digest
from jurnal.effects.photographs import developed
from jurnal.model.prepared import Rendition, Wanted

RECIPE = "2"
"""Raised when what is made of the same photograph changes."""
SHAPES = {"wide": 16 / 9, "square": 1.0, "portrait": 1000 / 1395}
"""Width over height of each shape; "whole" keeps the photograph's own."""
WIDTHS = (480, 800, 1200, 1600, 2400)
"""The widths files are made in, up to twice what the layout shows and never wider than the photograph."""
FORMATS: Mapping[str, Mapping[str, int]] = {
    "avif": {"quality": 50, "speed": 9, "max_threads": 1},
    "webp": {"quality": 78, "method": 4},
    "jpeg": {"quality": 80, "optimize": True, "progressive": True},
}
SUFFIXES = {"avif": "avif", "webp": "webp", "jpeg": "jpg"}


@dataclass(frozen=True)
class WebPictures:
    """Renditions by (file, shape), and the files of the site by path."""

    renditions: Mapping[tuple[str, str], Rendition]
    files: Mapping[str, bytes]


def web_pictures(root: Path, wanted: Iterable[Wanted], cache: Cache) -> WebPictures:
    """Every picture in every shape it is wanted in, made once and kept in the cache; files are read below `root`."""
    asked = list(wanted)
    sources = {want.picture.file: (root / want.picture.file).read_bytes() for want in asked}
    with ThreadPoolExecutor() as pool:  # Pillow works outside the lock of the interpreter
        done = list(pool.map(lambda want: _made(want, sources[want.picture.file], cache), asked))
    return WebPictures(
        renditions={want.key: _rendition(made) for want, made in zip(asked, done, strict=True)},
        files={path: content for made in done for path, content in made.items()},
    )


def _made(want: Wanted, source: bytes, cache: Cache) -> dict[str, bytes]:
    """Path -> file, narrow first, by way of the cache: one list of paths and one entry a file."""
    key = digest(RECIPE, source, want.shape, f"{want.widest}", f"{want.picture.focus}")
    fresh: dict[str, bytes] = {}

    def paths() -> str:
        fresh.update(_cut(want, source))
        return json.dumps(list(fresh))

    listed: list[str] = json.loads(cache.text("pictures", key, paths))
    return {
        path: cache.bytes("pictures", digest(key, path), partial(_again, path, fresh, want, source)) for path in listed
    }


def _again(path: str, fresh: dict[str, bytes], want: Wanted, source: bytes) -> bytes:
    """The file, cut anew when only its list was kept."""
    if path not in fresh:
        fresh.update(_cut(want, source))
    return fresh[path]


def _cut(want: Wanted, source: bytes) -> dict[str, bytes]:
    whole = developed(source, want.picture.file, 2 * want.widest)
    picture = _cropped(whole, want.shape, want.picture.focus)
    stem = f"assets/pictures/{Path(want.picture.file).stem}-{want.shape}"
    out: dict[str, bytes] = {}
    for width in _widths(picture.width, want.widest):
        small = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
        for name in FORMATS:
            content = _encoded(small, name)
            out[f"{stem}-{width}.{hashlib.sha256(content).hexdigest()[:8]}.{SUFFIXES[name]}"] = content
    return out


def _widths(intrinsic: int, widest: int) -> list[int]:
    limit = min(intrinsic, 2 * widest)
    return [*(width for width in WIDTHS if width < limit), limit]


def _cropped(picture: Image.Image, shape: str, focus: tuple[float, float]) -> Image.Image:
    """The largest part of that shape, its middle as near to the focal point as the edges allow."""
    if shape not in SHAPES:
        return picture
    width = min(picture.width, round(picture.height * SHAPES[shape]))
    height = min(picture.height, round(picture.width / SHAPES[shape]))
    left = min(max(0, round(focus[0] * picture.width - width / 2)), picture.width - width)
    top = min(max(0, round(focus[1] * picture.height - height / 2)), picture.height - height)
    return picture.crop((left, top, left + width, top + height))


def _encoded(picture: Image.Image, name: str) -> bytes:
    target = io.BytesIO()
    picture.save(target, name.upper(), **FORMATS[name])
    return target.getvalue()


def _rendition(files: Mapping[str, bytes]) -> Rendition:
    sources: dict[str, list[tuple[int, str]]] = {name: [] for name in FORMATS}
    for path in files:
        name = next(name for name, suffix in SUFFIXES.items() if path.endswith(suffix))
        sources[name].append((int(path.rsplit("-", 1)[1].split(".")[0]), path))
    widest = list(files.values())[-1]
    with Image.open(io.BytesIO(widest)) as picture:
        width, height = picture.size
    return Rendition(width, height, {name: tuple(found) for name, found in sources.items()})
