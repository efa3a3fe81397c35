"""The magazine among a reader's apps."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import urljoin

import pytest

BASE = "https://tiny.example/"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_an_app_opens_in_its_language_and_holds_the_site(files: Mapping[str, str], language: str) -> None:
    address = f"{BASE}{language}/app.webmanifest"
    manifest = json.loads(files[f"{language}/app.webmanifest"])
    assert manifest["lang"] == language
    assert urljoin(address, manifest["start_url"]) == f"{BASE}{language}/"
    assert urljoin(address, manifest["scope"]) == BASE
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        assert urljoin(address, icon["src"]).removeprefix(BASE) in files
    sides = {(icon["purpose"], icon["sizes"]) for icon in manifest["icons"] if icon["type"] == "image/png"}
    assert sides == {(purpose, size) for purpose in ("any", "maskable") for size in ("192x192", "512x512")}
    for colour in ("background_color", "theme_color"):
        assert re.fullmatch(r"#[0-9a-f]{6}", manifest[colour])


def test_the_icon_that_is_cut_keeps_to_the_middle(files: Mapping[str, str]) -> None:
    """Everything within 40 per cent of the width from the centre is safe (Web Application Manifest, maskable)."""
    (icon,) = [text for path, text in files.items() if re.match(r"assets/site/icon-maskable\.\w+\.svg", path)]
    assert "rx=" not in icon
    x, y, scale = map(float, re.findall(r"translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)", icon)[0])
    corners = [(0.5, 0.5), (47.5, 0.5), (0.5, 25), (47.5, 25), (24, 39.5)]
    assert max(((x + scale * a - 32) ** 2 + (y + scale * b - 32) ** 2) ** 0.5 for a, b in corners) < 0.4 * 64


def test_every_page_names_the_manifest_of_its_language(files: Mapping[str, str]) -> None:
    for path, html in files.items():
        if path.endswith("index.html"):
            language = re.findall(r'<html lang="(\w+)"', html)[0]
            link = re.findall(r'<link rel="manifest" href="([^"]+)">', html)
            assert [urljoin(BASE + path, one) for one in link] == [f"{BASE}{language}/app.webmanifest"], path
