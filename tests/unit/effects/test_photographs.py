"""Photographs of every make become one kind: upright, sRGB, eight bits, nothing of the camera's left."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from jurnal.effects.cache import Cache
from jurnal.effects.photographs import PRINTED, KeptForPaper, developed, for_paper
from jurnal.effects.picture_files import look
from jurnal.effects.trouble import Trouble
from jurnal.source import Fault

ORIENTATION, GPS = 0x0112, 0x8825


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def colour(source: bytes, at: tuple[int, int] = (5, 5)) -> tuple[int, ...]:
    pixel = developed(source, "photo").getpixel(at)
    assert isinstance(pixel, tuple)
    return pixel


def rgb_profile(gamma: float) -> bytes:
    """An ICC profile with the wide primaries of Display P3, as matrix and tone curve (ICC.1:2010, 8.3)."""
    numbers = [(0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841)]  # P3 adapted to D50

    def fixed(value: float) -> bytes:
        return round(value * 65536).to_bytes(4, "big", signed=True)

    def xyz(values: tuple[float, float, float]) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(map(fixed, values))

    curve = b"curv\0\0\0\0" + (1).to_bytes(4, "big") + round(gamma * 256).to_bytes(2, "big") + b"\0\0"
    text = b"desc\0\0\0\0" + (3).to_bytes(4, "big") + b"P3\0" + b"\0" * 79
    tags = {
        b"desc": text + b"\0" * (-len(text) % 4),
        b"wtpt": xyz((0.9642, 1.0, 0.8249)),
        **{key: xyz(value) for key, value in zip((b"rXYZ", b"gXYZ", b"bXYZ"), numbers, strict=True)},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, body, at = b"", b"", 128 + 4 + 12 * len(tags)
    for key, value in tags.items():
        table += key + at.to_bytes(4, "big") + len(value).to_bytes(4, "big")
        body, at = body + value, at + len(value)
    head = at.to_bytes(4, "big") + b"none" + bytes.fromhex("02400000") + b"mntrRGB XYZ " + b"\0" * 12 + b"acsp"
    head += b"\0" * 28 + b"".join(map(fixed, (0.9642, 1.0, 0.8249)))
    return head + b"\0" * (128 - len(head)) + len(tags).to_bytes(4, "big") + table + body


def test_a_wide_colour_space_becomes_srgb() -> None:
    """The green of P3 lies outside sRGB; a middle red-grey comes out redder, a grey stays grey."""
    profile = rgb_profile(2.2)
    assert ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space.strip() == "RGB"
    red, green, _ = colour(saved(Image.new("RGB", (20, 20), (180, 100, 100)), icc_profile=profile))
    assert red > 190
    assert green < 98
    assert max(colour(saved(Image.new("RGB", (20, 20), (128, 128, 128)), icc_profile=profile))) < 134
    assert colour(saved(Image.new("RGB", (20, 20), (180, 100, 100)))) == (180, 100, 100)


def test_another_gamma_is_honoured() -> None:
    grey = saved(Image.new("RGB", (20, 20), (128, 128, 128)), icc_profile=rgb_profile(1.0))
    assert colour(grey)[1] > 180


@pytest.mark.parametrize("profile", [b"no profile at all", rgb_profile(2.2)[:200], b""])
def test_a_spoilt_profile_is_passed_over(profile: bytes) -> None:
    assert colour(saved(Image.new("RGB", (20, 20), (10, 200, 30)), icc_profile=profile)) == (10, 200, 30)


def test_a_profile_of_another_kind_of_colour_is_passed_over() -> None:
    assert colour(saved(Image.new("L", (20, 20), 90), icc_profile=rgb_profile(2.2))) == (90, 90, 90)


def test_grey_of_sixteen_bits_keeps_its_tones() -> None:
    deep = Image.new("I;16", (20, 20), 0x8000)
    assert colour(saved(deep)) == (127, 127, 127)
    assert colour(saved(deep, "TIFF")) == (127, 127, 127)


@pytest.mark.parametrize(("mode", "shown"), [("1", 255), ("L", 200), ("LA", 200), ("P", 204), ("CMYK", 200)])
def test_every_mode_becomes_rgb(mode: str, shown: int) -> None:
    picture = Image.new("L", (20, 20), shown).convert("RGB").convert(mode)
    made = developed(saved(picture, "TIFF"), "photo")
    assert made.mode == "RGB"
    pixel = made.getpixel((5, 5))
    assert isinstance(pixel, tuple)
    assert all(abs(channel - shown) < 3 for channel in pixel)


def test_what_is_transparent_stands_on_white() -> None:
    clear = Image.new("RGBA", (20, 20), (255, 0, 0, 0))
    clear.paste((0, 0, 255, 255), (10, 0, 20, 20))
    assert colour(saved(clear)) == (255, 255, 255)
    assert colour(saved(clear), (15, 5)) == (0, 0, 255)
    table = Image.new("P", (20, 20), 0)
    table.putpalette([255, 0, 0] * 256)
    assert colour(saved(table, transparency=0)) == (255, 255, 255)
    assert colour(saved(Image.new("RGB", (20, 20), (1, 2, 3)), transparency=(1, 2, 3))) == (255, 255, 255)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_a_moving_picture_the_first_is_shown(kind: str, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (20, 20), shade) for shade in ((200, 0, 0), (0, 0, 200))]
    moving = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    red, _, blue = colour(moving)
    assert (red > 180, blue < 20) == (True, True)
    (tmp_path / "a.gif").write_bytes(moving)
    assert look(tmp_path / "a.gif") == ((20, 20), Fault.MOVES)


@pytest.mark.parametrize(("turn", "corner"), [(1, (2, 2)), (3, (37, 17)), (6, (17, 2)), (8, (2, 37)), (5, (2, 2))])
def test_a_picture_stands_as_it_was_held(turn: int, corner: tuple[int, int], tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 20), "white")
    picture.paste((255, 0, 0), (0, 0, 10, 10))
    notes = Image.Exif()
    notes[ORIENTATION] = turn
    source = saved(picture, "JPEG", quality=95, exif=notes)
    made = developed(source, "photo")
    assert made.size == ((40, 20) if turn < 5 else (20, 40))
    red, green, _ = made.getpixel(corner)
    assert (red > 200, green < 60) == (True, True)
    (tmp_path / "a.jpg").write_bytes(source)
    assert look(tmp_path / "a.jpg") == (made.size, None)


def test_paper_gets_nothing_of_the_camera_and_no_more_than_it_can_show() -> None:
    notes = Image.Exif()
    notes[0x010F] = "Camera"
    notes.get_ifd(GPS)[1] = "N"
    wide = Image.new("RGB", (PRINTED + 800, 600), "green")
    made = for_paper(saved(wide, "JPEG", exif=notes, icc_profile=rgb_profile(2.2)), "photo")
    with Image.open(io.BytesIO(made)) as opened:
        assert opened.width == PRINTED
        assert (len(opened.getexif()), opened.info.get("icc_profile")) == (0, None)
    assert b"Camera" not in made


def test_paper_is_served_from_the_cache_without_a_difference(tmp_path: Path) -> None:
    source = saved(Image.radial_gradient("L"))
    develop = KeptForPaper(Cache(tmp_path))
    assert develop(source, "photo") == develop(source, "photo") == for_paper(source, "photo")


def test_a_large_photograph_is_never_read_smaller_than_asked() -> None:
    source = saved(Image.radial_gradient("L").resize((1600, 1200)).convert("RGB"), "JPEG")
    small = developed(source, "photo", 500)
    assert 500 <= min(small.size) < 1200
    assert developed(source, "photo").size == (1600, 1200)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_file_that_breaks_off_is_told_before_and_never_a_traceback(kind: str, tmp_path: Path) -> None:
    noise = Image.effect_noise((200, 150), 80).convert("RGB")
    whole = saved(noise, kind)
    (tmp_path / "whole").write_bytes(whole)
    assert look(tmp_path / "whole") == ((200, 150), None)
    (tmp_path / "half").write_bytes(whole[: len(whole) // 2])
    size, fault = look(tmp_path / "half")
    assert fault is Fault.BROKEN_OFF or size is None
    with pytest.raises(Trouble, match=r"photo\.jpg cannot be read"):
        developed(whole[: len(whole) // 2], "photo.jpg")


def test_cmyk_without_a_profile_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(saved(Image.new("CMYK", (20, 20)), "JPEG"))
    assert look(tmp_path / "a.jpg") == ((20, 20), Fault.NO_PROFILE)


def test_more_pixels_than_a_machine_can_hold_are_told_not_decoded(tmp_path: Path) -> None:
    Image.new("1", (12_000, 7_600)).save(tmp_path / "a.png")
    assert look(tmp_path / "a.png")[1] is Fault.HUGE
    Image.new("1", (20_000, 10_000)).save(tmp_path / "b.png")
    assert look(tmp_path / "b.png") == (None, Fault.HUGE)
