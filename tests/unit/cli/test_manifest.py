"""A slug is added to a manifest, and not a comment of it moves."""

import difflib

import pytest
import yaml

from jurnal.cli.manifest import with_piece

MANIFEST = """\
# the summer issue
number: 4          # within the year
sections:
  - pieces: [letter]            # no id: outside the sections
  - id: news
    pieces: [one, two]   # the big ones
  - id: people
    pieces:
      - anna     # first
      - boris

  - id: news
    pieces: [three]
budgets:
  anna: 4
binding: separate
"""


def added(before: str, after: str) -> list[str]:
    """The lines that are new, and none may be gone but for one that grew."""
    return [line[2:] for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[:1] == "+"]


def groups(manifest: str) -> list[tuple[str | None, list[str]]]:
    return [(group.get("id"), group["pieces"]) for group in yaml.safe_load(manifest)["sections"]]


@pytest.mark.parametrize(
    ("section", "line"),
    [
        ("news", "    pieces: [three, new]"),
        ("people", "      - new"),
        (None, "  - pieces: [letter, new]            # no id: outside the sections"),
    ],
)
def test_the_slug_comes_last_in_the_last_run_of_its_section(section: str | None, line: str) -> None:
    changed = with_piece(MANIFEST, "new", section)
    assert changed is not None
    assert added(MANIFEST, changed) == [line]
    assert all(comment in changed for comment in ("# the summer issue", "# first", "# the big ones"))


def test_a_section_without_a_run_gets_one_at_the_end() -> None:
    changed = with_piece(MANIFEST, "new", "blitz")
    assert changed is not None
    assert added(MANIFEST, changed) == ["  - id: blitz", "    pieces: [new]"]
    assert groups(changed)[-1] == ("blitz", ["new"])
    assert changed.endswith("budgets:\n  anna: 4\nbinding: separate\n")


@pytest.mark.parametrize("start", ["number: 1\n", "number: 1\nsections:\n", "number: 1\nsections: []   # none yet\n"])
def test_the_first_piece_of_an_issue(start: str) -> None:
    changed = with_piece(start, "new", None)
    assert changed is not None
    assert groups(changed) == [(None, ["new"])]


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_the_end_of_the_file_may_be_anything(end: str) -> None:
    changed = with_piece(f"sections:\n  - id: a\n    pieces:\n      - one{end}", "new", "a")
    assert changed is not None
    assert groups(changed) == [("a", ["one", "new"])]


def test_a_run_over_several_lines_in_brackets() -> None:
    before = "sections:\n  - id: a\n    pieces: [\n      one,\n      two\n    ]\n"
    changed = with_piece(before, "new", "a")
    assert changed is not None
    assert groups(changed) == [("a", ["one", "two", "new"])]


@pytest.mark.parametrize("odd", ["sections: [{id: a, pieces: [one]}]\n", "- a list\n", "", "sections: {a: [one]}\n"])
def test_what_is_too_unusual_is_left_to_the_editor(odd: str) -> None:
    assert with_piece(odd, "new", "b") is None


def test_an_unusual_run_can_still_grow() -> None:
    changed = with_piece("sections: [{id: a, pieces: [one]}]\n", "new", "a")
    assert changed is not None
    assert groups(changed) == [("a", ["one", "new"])]
