"""A damaged file gives a finding, never a traceback: words of its structure replaced at random."""

from __future__ import annotations

import importlib.util
import random
import re
from pathlib import Path

import pikepdf
import pytest

_beside = importlib.util.spec_from_file_location("by_hand", Path(__file__).with_name("by_hand.py"))
hand = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(hand)

WORDS = [b"0", b"-1", b"/X", b"[", b"]", b"<<", b">>", b"(a)", b"null", b"1e9", b"q", b"Q", b"BT", b"true"]


@pytest.fixture(scope="module")
def plain(tmp_path_factory) -> bytes:
    """A right file with nothing compressed."""
    folder = tmp_path_factory.mktemp("plain")
    hand.write(folder / "right.pdf")
    with pikepdf.open(folder / "right.pdf") as pdf:
        pdf.save(folder / "plain.pdf", compress_streams=False, qdf=True)
    return (folder / "plain.pdf").read_bytes()


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.filterwarnings("ignore")
def test_nothing_is_raised(plain, judge, tmp_path, seed):
    luck = random.Random(seed)
    spans = [found.span() for found in re.finditer(rb"[A-Za-z0-9/.\-]+", plain)]
    damaged = bytearray(plain)
    for _ in range(4):
        start, end = luck.choice(spans)
        damaged[start:end] = luck.choice(WORDS).ljust(end - start)[: end - start]
    (tmp_path / "damaged.pdf").write_bytes(damaged)
    for fault in judge(tmp_path / "damaged.pdf"):
        assert fault.code
