"""Remembered bodies: the same as fresh ones, for as long as everything they rest on is the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from jurnal.diag import Finding, Level, Span
from jurnal.effects.bodies import KeptBodies
from jurnal.model import Body, Kind, Paragraph, Picture
from jurnal.text import BodyContext

CONTEXT = BodyContext(language="kk", kind=Kind.REPORT, path="content/a/b/kk.md")
PICTURE = Picture("content/a/b/p.jpg", 4, 3, (0.5, 0.5), "сурет", "", "")


class Converter:
    """Notes each call; asks for the picture when the text names it; complains of the word "bad"."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, markdown: str, context: BodyContext) -> tuple[Body, tuple[Finding, ...]]:
        self.calls += 1
        alt = context.picture("p.jpg").alt if "p.jpg" in markdown else ""
        body = Body((Paragraph("p1", markdown + alt),), markdown, len(markdown.split()))
        wrong = (Finding(Span(context.path), Level.ERROR, "bad", "bad"),) if "bad" in markdown else ()
        return body, wrong


def check(path: Path, *texts: str, context: BodyContext = CONTEXT, stamp: str = "1") -> tuple[list[Body], int]:
    """One run over texts in a process of its own, so to speak: the bodies, and how many were converted."""
    converter = Converter()
    kept = KeptBodies(path, stamp, converter)
    bodies = [kept(text, context)[0] for text in texts]
    kept.save()
    return bodies, converter.calls


def test_the_second_time_nothing_is_converted_and_everything_is_the_same(tmp_path: Path) -> None:
    first, cost = check(tmp_path / "b", "one", "two")
    again, nothing = check(tmp_path / "b", "one", "two")
    assert (first, cost, nothing) == (again, 2, 0)


def test_only_the_text_that_changed_is_converted(tmp_path: Path) -> None:
    check(tmp_path / "b", "one", "two")
    assert check(tmp_path / "b", "one", "three")[1] == 1


@pytest.mark.parametrize("change", [{"language": "ru"}, {"kind": Kind.NEWS}, {"path": "x.md"}, {"first_line": 9}])
def test_another_place_is_another_body(tmp_path: Path, change: dict[str, object]) -> None:
    check(tmp_path / "b", "one")
    assert check(tmp_path / "b", "one", context=replace(CONTEXT, **change))[1] == 1


def test_a_picture_with_other_words_makes_a_new_body(tmp_path: Path) -> None:
    before = replace(CONTEXT, picture=lambda _name: PICTURE)
    after = replace(CONTEXT, picture=lambda _name: replace(PICTURE, alt="басқа"))
    check(tmp_path / "b", "p.jpg", context=before)
    assert check(tmp_path / "b", "p.jpg", context=before)[1] == 0
    bodies, cost = check(tmp_path / "b", "p.jpg", context=after)
    assert (cost, bodies[0].blocks) == (1, (Paragraph("p1", "p.jpgбасқа"),))


def test_other_code_forgets_everything(tmp_path: Path) -> None:
    check(tmp_path / "b", "one")
    assert check(tmp_path / "b", "one", stamp="2")[1] == 1


def test_what_is_wrong_is_told_every_time(tmp_path: Path) -> None:
    for _ in range(2):
        kept = KeptBodies(tmp_path / "b", "1", Converter())
        assert [finding.code for finding in kept("bad", CONTEXT)[1]] == ["bad"]
        kept.save()


@pytest.mark.parametrize("broken", [b"", b"nonsense", b"\x80\x05."])
def test_a_broken_file_is_no_memory(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "b").write_bytes(broken)
    assert check(tmp_path / "b", "one")[1] == 1


def test_a_new_full_form_counts_only_for_texts_that_use_the_short_one(tmp_path: Path) -> None:
    context = replace(CONTEXT, abbreviations={"ҮЕҰ": "ұйым"})
    check(tmp_path / "bodies", "ҮЕҰ туралы", "басқа сөз", context=context)
    changed = replace(CONTEXT, abbreviations={"ҮЕҰ": "үкіметтік емес ұйым"})
    assert check(tmp_path / "bodies", "ҮЕҰ туралы", "басқа сөз", context=changed)[1] == 1
