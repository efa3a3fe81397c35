"""How much ink lies on a page: drawn in four inks by Ghostscript, or told from what the file paints."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageMath

from jurnal.effects.preflight.images import ink_sum
from jurnal.preflight import Family, InkPeak, Rect, Sheet
from jurnal.preflight.geometry import MM

RESOLUTION = 72
"""Pixels an inch: one is a third of a millimetre, smaller than any place that sets off."""
SLACK = 1.0
"""Per cent: half a step of eight bits in each of four inks."""
PATIENCE = 600
"""Seconds."""


def has_ghostscript() -> bool:
    """Whether pages can be drawn in four inks."""
    return shutil.which("gs") is not None


class Raster:
    """Ghostscript at work on a file, while something else is done: a context, left when it is no longer needed."""

    def __init__(self, file: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="jurnal-inks-")
        command = [
            "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dNumRenderingThreads=2", "-sDEVICE=tiff32nc",
            f"-r{RESOLUTION}", f"-sOutputFile={self._folder.name}/%05d.tif", str(file.resolve()),
        ]  # fmt: skip
        self._work = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, *_: object) -> None:
        if self._work.poll() is None:
            self._work.kill()
            self._work.wait()
        self._folder.cleanup()

    def peaks(self, sheets: Sequence[Sheet], limit: int) -> Mapping[int, InkPeak] | None:
        """The most ink of every page inside its bleed; None when Ghostscript cannot draw the file."""
        try:
            failed = self._work.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            return None
        drawn = sorted(Path(self._folder.name).glob("*.tif"))
        if failed or len(drawn) != len(sheets):
            return None
        return {sheet.number: _peak(page, sheet, limit) for page, sheet in zip(drawn, sheets, strict=True)}


def _peak(page: Path, sheet: Sheet, limit: int) -> InkPeak:
    scale = RESOLUTION / 72 * sheet.unit
    reach = (sheet.bleed or sheet.cut).cut(sheet.media) or sheet.media
    with Image.open(page) as image:
        upright = image.rotate(sheet.turned, expand=True) if sheet.turned % 360 else image
        inks = upright.crop(
            (
                int((reach.left - sheet.media.left) * scale),
                int((sheet.media.top - reach.top) * scale),
                int((reach.right - sheet.media.left) * scale),
                int((sheet.media.top - reach.bottom) * scale),
            )
        )
    total = ink_sum(inks)
    most = 100 * _largest(total) / 255
    over = _above(total, (limit + SLACK) * 2.55)
    found = over.getbbox()
    if found is None:
        return InkPeak(most)
    area = over.histogram()[1] * (25.4 / RESOLUTION) ** 2
    left, top, right, bottom = (side / scale for side in found)
    region = Rect(reach.left + left, reach.top - bottom, reach.left + right, reach.top - top)
    return InkPeak(most, region, area)


def _above(total: Image.Image, steps: float) -> Image.Image:
    """1 where there is more, else 0."""

    def compared(bands: dict[str, Any]) -> Any:  # noqa: ANN401 - Pillow's own operands
        return bands["convert"](bands["total"] > steps, "L")

    mask: Image.Image = ImageMath.lambda_eval(compared, total=total)
    return mask


def _largest(total: Image.Image) -> float:
    low, high = total.getextrema()
    return float(max(low, high))  # type: ignore[arg-type]


def painted_peak(sheet: Sheet, limit: int) -> InkPeak:
    """The heaviest colour or pixel the page paints inside its bleed. What lies under or over it is not added: where
    things overprint or shine through there may be more."""
    reach = sheet.bleed or sheet.cut
    most, region, area = 0.0, None, 0.0
    for mark in sheet.marks:
        shown = mark.box.cut(reach)
        if shown is None or mark.colour.family is Family.ALL:
            continue
        total = mark.ink if mark.ink is not None else mark.colour.total
        most = max(most, total)
        if total > limit + SLACK:
            region = region.joined(shown) if region else shown
            area += shown.width * shown.height / MM**2
    return InkPeak(most, region, area)
