"""The proof of an edition on pages that are right, and on pages with one thing wrong."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from jurnal.preflight import as_finding
from jurnal.preflight.edition import PROOFS, Line, proof
from jurnal.preflight.geometry import Rect

_beside = importlib.util.spec_from_file_location("edition_setting", Path(__file__).with_name("setting.py"))
setting = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(setting)

EDITION = setting.edition()


def found(leaves, edition=EDITION, pagination=None):
    return [(fault.code, fault.piece, fault.part, fault.page) for fault in proof(leaves, edition, pagination)]


def edited(leaves, page, edit):
    """The pages with the lines of one changed."""
    return [replace(one, lines=tuple(edit(list(one.lines)))) if one.number == page else one for one in leaves]


def without(leaves, words):
    return [replace(one, lines=tuple(line for line in one.lines if words not in line.words)) for one in leaves]


def test_right_pages_are_right():
    assert found(setting.book()) == []


def test_a_hyphen_at_the_end_of_a_line_is_no_letter():
    def broken(lines):
        at = next(at for at, line in enumerate(lines) if "астынан" in line.words)
        start, rest = lines[at].words.split("астынан")
        box = lines[at].box
        return [*lines[:at], Line(f"{start}ас\u00adты\u2010", box), Line(f"нан{rest}", box), *lines[at + 1 :]]

    assert found(edited(setting.book(), 3, broken)) == []


def test_a_drop_cap_may_be_painted_anywhere_on_its_page():
    def dropped(lines):
        at = next(at for at, line in enumerate(lines) if line.words.startswith("Көпірдің"))
        line = lines[at]
        return [Line("К", Rect(50, 700, 80, 740)), *lines[:at], Line(line.words[1:], line.box), *lines[at + 1 :]]

    assert found(edited(setting.book(), 3, dropped)) == []


def test_a_line_that_is_gone_is_named():
    leaves = setting.book()
    line = next(line for line in leaves[2].lines if "жағасында" in line.words)
    gone = edited(leaves, 3, lambda lines: [one for one in lines if one is not line])
    (fault,) = proof(gone, EDITION)
    assert (fault.code, fault.piece, fault.part, fault.page) == ("matter-cut", "bridge", "paragraph", 3)
    assert "жағасында" in fault.wanted


@pytest.mark.parametrize(
    ("words", "part"),
    [("деген сөздің өзі", "pull-quote"), ("неге маңызды", "standfirst"), ("сіз ертең не", "question")],
)
def test_a_part_that_is_gone_is_missing(words, part):
    leaves = setting.book()
    pages = [leaves[0], leaves[1], *without(leaves[2:4], words), *leaves[4:]]
    assert {(code, piece, what) for code, piece, what, _ in found(pages)} <= {
        ("matter-missing", "bridge", part),
        ("matter-cut", "bridge", part),
    }
    assert found(pages)


def test_a_piece_that_is_gone_is_told_once():
    leaves = setting.book()
    told = found([*leaves[:4], *leaves[6:]])
    assert ("piece-missing", "well", "", 0) in told
    assert not any(code == "matter-missing" for code, *_ in told)


def test_a_quote_that_stands_twice_is_found():
    again = setting.column([setting.text("bridge").pull_quotes[0].text], left=300, top=200)
    leaves = edited(setting.book(), 7, lambda lines: [*lines, *again])
    assert found(leaves) == [("matter-twice", "bridge", "pull-quote", 7)]


def test_a_paragraph_on_the_page_of_another_piece_is_astray():
    moved = setting.column([setting.text("bridge").body.blocks[1].html], left=300, top=400)
    words = {line.words for line in moved}
    leaves = setting.book()
    taken = edited(leaves, 3, lambda lines: [line for line in lines if line.words not in words])
    told = found(edited(taken, 7, lambda lines: [*lines, *moved]))
    assert ("matter-astray", "bridge", "paragraph", 7) in told


def test_paragraphs_that_changed_places_are_out_of_order():
    said = setting.text("bridge")
    one, two, three, turn = said.body.blocks
    body = replace(said.body, blocks=(two, one, three, turn))
    runs = list(EDITION.runs)
    runs[0] = replace(runs[0], entries=(replace(runs[0].entries[0], text=replace(said, body=body)),))
    told = found(setting.book(), replace(EDITION, runs=tuple(runs)))
    assert [one[:3] for one in told] == [("matter-order", "bridge", "paragraph")]


def test_pieces_that_changed_places_are_out_of_order():
    told = found(setting.book(["bridge", "choir", "well"]))
    assert [one[:2] for one in told] == [("piece-order", "choir")] or [one[:2] for one in told] == [
        ("piece-order", "well")
    ]


def test_a_wrong_page_in_the_contents_is_found():
    leaves = setting.book(starts={"bridge": 3, "well": 6, "choir": 7})
    (fault,) = proof(leaves, EDITION)
    assert (fault.code, fault.piece, fault.found, fault.wanted, fault.page) == ("contents-page", "well", "6", "5", 2)


def test_a_wrong_page_on_the_cover_is_found():
    leaves = setting.book()
    leaves[0] = setting.cover("bridge", 9)
    (fault,) = proof(leaves, EDITION)
    assert (fault.code, fault.piece, fault.found, fault.wanted, fault.page) == ("contents-page", "bridge", "9", "3", 1)


def test_a_piece_the_contents_forget_is_found():
    leaves = setting.book(starts={"bridge": 3, "choir": 7})
    assert found(leaves) == [("contents-missing", "well", "", 0)]


@pytest.mark.parametrize(
    ("page", "codes"), [("(5-бет) ", []), ("(6-бет) ", ["reference-page"]), ("", ["reference-page"])]
)
def test_a_reference_says_the_page_of_its_piece(page, codes):
    link = 'Оның жанында <a href="piece:well" data-piece="well">ауыл құдығы</a> да бар, суы салқын.'
    said = setting.text("choir")
    body = replace(said.body, blocks=(*said.body.blocks, replace(said.body.blocks[0], html=link)))
    runs = list(EDITION.runs)
    runs[2] = replace(runs[2], entries=(replace(runs[2].entries[0], text=replace(said, body=body)),))
    words = setting.column(["Оның жанында ауыл құдығы", f"{page}да бар, суы салқын."], top=200)
    leaves = edited(setting.book(), 8, lambda lines: [*lines[:-1], *words, lines[-1]])
    assert [code for code, *_ in found(leaves, replace(EDITION, runs=tuple(runs)))] == codes


def test_what_the_site_says_is_held_against_the_pages():
    pagination = {"bridge": (3, 4), "well": (5, 6), "choir": (8, 9)}
    assert found(setting.book(), pagination=pagination) == [("pagination", "choir", "", 7)]


def test_a_page_with_another_number_is_found():
    def numbered(lines):
        return [replace(line, words="17") if line.words == "6" else line for line in lines]

    (fault,) = proof(edited(setting.book(), 6, numbered), EDITION)
    assert (fault.code, fault.page, fault.found, fault.wanted) == ("folio", 6, "17", "6")


def test_a_file_without_its_cover_is_numbered_as_it_says():
    leaves = [replace(leaf, number=leaf.number - 1) for leaf in setting.book()[1:]]
    assert found(leaves, pagination={"bridge": (3, 4), "well": (5, 6), "choir": (7, 8)}) == []


def test_pages_without_a_word_miss_every_piece():
    leaves = [replace(leaf, lines=()) for leaf in setting.book()]
    assert {code for code, *_ in found(leaves)} == {"piece-missing"}
    assert {code for code, *_ in found([])} == {"piece-missing"}


def test_every_code_has_words_without_blanks_left_over():
    assert len({told.code for told in PROOFS}) == len(PROOFS)
    for fault in proof([], EDITION):
        assert "{" not in as_finding("a.pdf", fault).message


def test_of_two_headlines_the_one_on_its_own_page_counts():
    title = setting.text("choir").title
    leaves = edited(setting.book(), 3, lambda lines: [*lines, *setting.column([title], left=300, top=200)])
    assert found(leaves) == [("matter-twice", "choir", "headline", 3)]


def test_a_headline_that_is_not_whole_moves_no_piece():
    def shortened(lines):
        return [replace(line, words="Well") if "туралы" in line.words else line for line in lines]

    assert found(edited(setting.book(), 5, shortened)) == [("matter-missing", "well", "headline", 5)]


def test_a_long_piece_of_a_text_that_stands_again_is_found():
    words = setting.WORDS["bridge"][1].split(" ", 2)[2]
    leaves = edited(setting.book(), 7, lambda lines: [*lines, *setting.column([words], left=300, top=200, width=70)])
    assert found(leaves) == [("matter-twice", "bridge", "paragraph", 7)]


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("page", [3, 4, 8])
def test_a_line_that_went_elsewhere_is_found(number, page):
    leaves = setting.book()
    first = next(at for at, line in enumerate(leaves[2].lines) if line.words.startswith("Көпірдің"))
    line = leaves[2].lines[first + number]
    gone = edited(leaves, 3, lambda lines: [one for one in lines if one is not line])
    told = {one[:2] for one in found(edited(gone, page, lambda lines: [*lines, line]))}
    assert told
    assert {piece for _, piece in told} == {"bridge"}
