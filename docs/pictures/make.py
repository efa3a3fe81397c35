"""`make pictures`: the pictures of the README, taken from the finished site and the finished PDF.

Needs `make build` and `make test` to have set everything up (Chromium for the pages, pypdfium2 for the PDF).
"""

from __future__ import annotations

import functools
import http.server
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).resolve().parents[2]
SITE = PROJECT / "site"
ISSUE = "2025-04"
PAGES = (
    ("", 1280, "light"),
    (f"kk/{ISSUE}/murat-abenov/", 1280, "light"),
    (f"ru/{ISSUE}/blits-saualnama/", 390, "dark"),
)
SPREADS = ((None, 1), (10, 11), (16, 17), (34, 35))
HEIGHT = 560
GAP = 24
GROUND = "#DDD8CF"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and does not log."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder's address on this machine while the block runs."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


def screens() -> Iterator[Image.Image]:
    """The first screen of each page."""
    with served(SITE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("JURNAL_CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for path, width, theme in PAGES:
            page = browser.new_page(viewport={"width": width, "height": 844}, color_scheme=theme)  # type: ignore[arg-type]
            page.goto(address + path)
            page.wait_for_load_state("networkidle")
            yield Image.open(BytesIO(page.screenshot())).convert("RGB")
        browser.close()


def spreads() -> Iterator[Image.Image]:
    """Facing pages of the Kazakh PDF; a None stands for no page."""
    pdf = pypdfium2.PdfDocument(next((SITE / "downloads" / ISSUE).glob("*-kk.pdf")))
    for pair in SPREADS:
        sides = [pdf[number - 1].render(scale=1).to_pil().convert("RGB") for number in pair if number]
        spread = Image.new("RGB", (sum(side.width for side in sides), sides[0].height), "white")
        for index, side in enumerate(sides):
            spread.paste(side, (index * side.width, 0))
        yield spread


def in_a_row(pictures: Iterator[Image.Image], target: Path) -> None:
    """The pictures beside each other at one height, few colours: small enough for a repository."""
    row = [
        picture.resize((round(picture.width * HEIGHT / picture.height), HEIGHT), Image.Resampling.LANCZOS)
        for picture in pictures
    ]
    sheet = Image.new("RGB", (sum(picture.width + GAP for picture in row) + GAP, HEIGHT + 2 * GAP), GROUND)
    left = GAP
    for picture in row:
        sheet.paste(picture, (left, GAP))
        left += picture.width + GAP
    sheet.quantize(160, dither=Image.Dither.NONE).save(target, optimize=True)


def main() -> None:
    """Write both pictures."""
    in_a_row(screens(), PROJECT / "docs/pictures/site.png")
    in_a_row(spreads(), PROJECT / "docs/pictures/print.png")


if __name__ == "__main__":
    main()
