"""What the service worker is told to keep: the newest issue, by version, and what its pages need."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from jurnal.model import Archive


@pytest.fixture(scope="session")
def told(files: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files["sw.js"].split("\n")[0].removeprefix("const SITE = ").removesuffix(";"))
    return found


def test_every_page_of_the_issue_is_kept_in_its_language(told: Mapping[str, Any], archive: Archive) -> None:
    for language in ("kk", "ru"):
        slugs = [entry.slug for entry in archive.editions["2031-01", language].entries]
        pages = {f"{language}/{path}" for path in ("", "2031-01/", *(f"2031-01/{slug}/" for slug in slugs))}
        assert set(told["pages"][language]) == pages


def test_a_page_is_known_by_its_content(told: Mapping[str, Any], files: Mapping[str, str]) -> None:
    for language in ("kk", "ru"):
        for path, version in told["pages"][language].items():
            assert hashlib.sha256(files[f"{path}index.html"].encode()).hexdigest().startswith(version)


def test_what_a_kept_page_loads_is_kept_too(told: Mapping[str, Any], files: Mapping[str, str]) -> None:
    html = files["kk/2031-01/bridge-opens/index.html"]
    needed = re.findall(r'<link rel="stylesheet" href="../../../([^"]+)">|<script src="../../../([^"]+)"', html)
    assert {path for pair in needed for path in pair if path} <= set(told["shell"])
    for path in told["shell"]:
        assert path in files or f"{path.partition('?')[0]}index.html" in files


def test_a_page_in_each_language_says_that_there_is_no_network(
    told: Mapping[str, Any], files: Mapping[str, str]
) -> None:
    assert set(told["offline"]) == {"kk", "ru"}
    for address in told["offline"].values():
        html = files[f"{address.partition('?')[0]}index.html"]
        assert '<meta name="robots" content="noindex">' in html
        assert "2031-01/" in html
    assert "offline/" not in files["sitemap.xml"]
