"""A text's blocks as HTML."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from jurnal.model import Block, Box, Heading, Paragraph, Timeline
from jurnal.render.theme import Theme
from jurnal.render.web.blocks import write_block
from jurnal.render.web.body import BodyWriter

WORDS = Paragraph("p1", "Слова.")
BOX, DATES = Box("b1", "Врезка", (WORDS,)), Timeline("t1", "Даты", ())
CHAPTER, PART = Heading("h1", 2, "Глава"), Heading("h2", 3, "Часть")


def levels(theme: Theme, *blocks: Block) -> list[str]:
    context = SimpleNamespace(theme=theme, labels=theme.labels.__getitem__)
    writer = BodyWriter(
        SimpleNamespace(context=context),  # type: ignore[arg-type]
        "ru",
        "2031-01",
        None,
        None,  # type: ignore[arg-type]
        "",
        write_block,
    )
    return re.findall(r"<(h\d)", writer.write(blocks))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((WORDS, BOX, DATES), ["h2", "h2"]),
        ((BOX, CHAPTER, DATES), ["h2", "h2", "h3"]),
        ((CHAPTER, PART, BOX), ["h2", "h3", "h3"]),
        ((Box("b1", "Врезка", (CHAPTER, WORDS)), DATES), ["h2", "h2", "h3"]),
    ],
)
def test_no_level_of_heading_is_left_out(theme: Theme, blocks: tuple[Block, ...], expected: list[str]) -> None:
    assert levels(theme, *blocks) == expected
