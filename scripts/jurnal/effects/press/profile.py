"""The ICC profile of a press, and colours of the screen as its inks."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PIL import Image, ImageCms

from jurnal.effects.doctor import PROFILES, get
from jurnal.effects.trouble import Trouble
from jurnal.model import Printer
from jurnal.model.printer import SYSTEM_PROFILE
from jurnal.preflight.colour import Inks

Rgb = tuple[float, float, float]
"""Red, green and blue of sRGB, 0 to 1."""
NEUTRAL = 0.012
"""Parts that differ by less than three of 255 steps make a gray."""
DARK = 0.14
"""A gray as dark as this is meant as black: the ink of the text is #1A1A1A."""


def press_profile(printer: Printer, root: Path) -> bytes:
    """The profile a printer names, from the magazine's folder or the machine. Trouble when it is not there."""
    if printer.profile == SYSTEM_PROFILE:
        found = next((Path(path) for path in PROFILES if Path(path).is_file()), None)
        if found is None:
            raise Trouble("there is no CMYK profile on this machine", get("libgs-common", "libgs", "ghostscript"))
    else:
        found = root / "content" / "printers" / printer.profile
    try:
        content = found.read_bytes()
    except OSError as error:
        raise Trouble(f"the profile of {printer.id} cannot be read: {error}", "see content/printers") from error
    if content[16:20] != b"CMYK":
        raise Trouble(f"{found.name} is no profile for four inks", "ask the printer for its CMYK profile")
    return content


@dataclass(frozen=True)
class Profile:
    """A press: its profile, the most ink it takes in per cent, and colours whose inks are settled by hand (the
    theme's tokens), by #rrggbb in small letters."""

    icc: bytes
    limit: int
    settled: Mapping[str, Inks]

    def turn(self, colour: Rgb) -> Inks:
        """One colour as inks."""
        if colour not in self._known:
            self._known.update(self.inks([colour]))
        return self._known[colour]

    def inks(self, colours: Iterable[Rgb]) -> dict[Rgb, Inks]:
        """Each colour as inks: settled ones first, grays as black alone, the others by the profile."""
        wanted = list(dict.fromkeys(colours))
        by_profile = [colour for colour in wanted if self._by_hand(colour) is None]
        turned = dict(zip(by_profile, self._turned(by_profile), strict=True))
        return {colour: self._by_hand(colour) or turned[colour] for colour in wanted}

    def image(self, picture: Image.Image) -> Image.Image:
        """A photograph in inks, under the limit."""
        source = picture.convert("RGB")
        turned = ImageCms.applyTransform(source, self._transform)
        assert turned is not None  # only None when it is done in place
        return self._limited(turned)

    def _by_hand(self, colour: Rgb) -> Inks | None:
        settled = self.settled.get("#" + "".join(f"{round(part * 255):02x}" for part in colour))
        if settled:
            return held(settled, self.limit)
        if max(colour) - min(colour) < NEUTRAL:
            return (0.0, 0.0, 0.0, 1.0 if max(colour) < DARK else round(1 - sum(colour) / 3, 4))
        return None

    def _turned(self, colours: list[Rgb]) -> list[Inks]:
        if not colours:
            return []
        row = Image.new("RGB", (len(colours), 1))
        row.putdata([tuple(round(part * 255) for part in colour) for colour in colours])
        turned = ImageCms.applyTransform(row, self._transform)
        assert turned is not None  # only None when it is done in place
        flat = turned.tobytes()
        found = [tuple(part / 255 for part in flat[place : place + 4]) for place in range(0, len(flat), 4)]
        return [held((c, m, y, k), self.limit) for c, m, y, k in found]

    @cached_property
    def _known(self) -> dict[Rgb, Inks]:
        """What was turned before."""
        return {}

    @cached_property
    def _transform(self) -> ImageCms.ImageCmsTransform:
        press = ImageCms.ImageCmsProfile(io.BytesIO(self.icc))
        return ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            press,
            "RGB",
            "CMYK",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )

    def _limited(self, picture: Image.Image) -> Image.Image:
        """Less cyan, magenta and yellow where there is too much ink; black stays."""
        over = {
            pixel
            for _, pixel in picture.getcolors(picture.width * picture.height) or ()
            if _too_much(pixel, self.limit)
        }
        if not over:
            return picture
        less = {pixel: tuple(int(part * 255) for part in held(_shares(pixel), self.limit)) for pixel in over}
        data = picture.tobytes()
        pixels = (tuple(data[place : place + 4]) for place in range(0, len(data), 4))
        return Image.frombytes("CMYK", picture.size, b"".join(bytes(less.get(pixel, pixel)) for pixel in pixels))


def held(inks: Inks, limit: int) -> Inks:
    """Inks under a limit in per cent: cyan, magenta and yellow give way together, black stays."""
    colour, black = sum(inks[:3]), inks[3]
    if 100 * (colour + black) <= limit:
        return inks
    share = (limit / 100 - black) / colour
    return inks[0] * share, inks[1] * share, inks[2] * share, black


def _shares(pixel: object) -> Inks:
    cyan, magenta, yellow, black = (part / 255 for part in pixel)  # type: ignore[attr-defined]
    return cyan, magenta, yellow, black


def _too_much(pixel: object, limit: int) -> bool:
    return 100 * sum(_shares(pixel)) > limit
