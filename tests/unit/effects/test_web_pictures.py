from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from jurnal.effects.cache import Cache
from jurnal.effects.images import web_pictures
from jurnal.model import Picture
from jurnal.model.prepared import Wanted

ORIENTATION, GPS = 0x0112, 0x8825


def photograph(path: Path, size: tuple[int, int] = (2000, 1000), turned: bool = False) -> None:
    """A blue picture with a red square in its upper left corner, and a camera's notes."""
    picture = Image.new("RGB", size, "blue")
    picture.paste((255, 0, 0), (0, 0, size[0] // 4, size[1] // 4))
    notes = Image.Exif()
    notes[0x010F] = "Camera"
    notes.get_ifd(GPS)[1] = "N"
    if turned:
        notes[ORIENTATION] = 6
    picture.save(path, "JPEG", quality=95, exif=notes)


def wanted(shape: str, focus: tuple[float, float] = (0.5, 0.5), widest: int = 600) -> Wanted:
    return Wanted(Picture("photo.jpg", 2000, 1000, focus, "alt", "", "credit"), shape, widest)


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_the_camera_s_notes_are_gone(tmp_path: Path) -> None:
    photograph(tmp_path / "photo.jpg")
    made = web_pictures(tmp_path, [wanted("whole")], Cache(tmp_path / "cache"))
    for path, content in made.files.items():
        assert len(opened(content).getexif()) == 0, path
        assert b"Camera" not in content


def test_every_format_in_growing_widths(tmp_path: Path) -> None:
    photograph(tmp_path / "photo.jpg")
    made = web_pictures(tmp_path, [wanted("whole")], Cache(tmp_path / "cache"))
    rendition = made.renditions["photo.jpg", "whole"]
    assert list(rendition.sources) == ["avif", "webp", "jpeg"]
    for sources in rendition.sources.values():
        assert [width for width, _ in sources] == [480, 800, 1200]
        assert all(opened(made.files[path]).width == width for width, path in sources)
    assert (rendition.width, rendition.height) == (1200, 600)


def test_a_small_picture_is_never_enlarged(tmp_path: Path) -> None:
    photograph(tmp_path / "photo.jpg", (300, 150))
    made = web_pictures(tmp_path, [wanted("whole")], Cache(tmp_path / "cache"))
    assert [width for width, _ in made.renditions["photo.jpg", "whole"].sources["jpeg"]] == [300]


@pytest.mark.parametrize(("focus", "red"), [((0.0, 0.0), True), ((1.0, 1.0), False)])
def test_the_cut_keeps_the_focal_point(tmp_path: Path, focus: tuple[float, float], red: bool) -> None:
    photograph(tmp_path / "photo.jpg")
    made = web_pictures(tmp_path, [wanted("square", focus)], Cache(tmp_path / "cache"))
    rendition = made.renditions["photo.jpg", "square"]
    assert rendition.width == rendition.height
    corner = opened(made.files[rendition.sources["jpeg"][-1][1]]).convert("RGB").getpixel((20, 20))
    assert isinstance(corner, tuple)
    assert (corner[0] > corner[2]) is red


def test_a_picture_held_upright_stands_upright(tmp_path: Path) -> None:
    photograph(tmp_path / "photo.jpg", turned=True)
    rendition = web_pictures(tmp_path, [wanted("whole")], Cache(tmp_path / "cache")).renditions["photo.jpg", "whole"]
    assert rendition.height == 2 * rendition.width


@pytest.mark.parametrize("mode", ["RGBA", "L", "P", "CMYK"])
def test_other_kinds_of_colour_become_rgb(tmp_path: Path, mode: str) -> None:
    Image.new("RGB", (500, 500), "green").convert(mode).save(tmp_path / "photo.tiff")
    want = Wanted(Picture("photo.tiff", 500, 500, (0.5, 0.5), "", "", ""), "whole", 600)
    made = web_pictures(tmp_path, [want], Cache(tmp_path / "cache"))
    assert {opened(content).mode for content in made.files.values()} == {"RGB"}


def test_the_cache_gives_the_same_pictures(tmp_path: Path) -> None:
    photograph(tmp_path / "photo.jpg")
    cache = Cache(tmp_path / "cache")
    first, second = web_pictures(tmp_path, [wanted("wide")], cache), web_pictures(tmp_path, [wanted("wide")], cache)
    assert first == second
