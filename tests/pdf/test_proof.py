"""What the pages say is what the edition says; and what is wrong with them on purpose is found."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from jurnal import app
from jurnal.cli import main
from jurnal.effects import record
from jurnal.effects.places import places
from jurnal.effects.preflight import prove, proved
from jurnal.effects.record import Order
from jurnal.model import Entry, Paragraph
from jurnal.preflight.edition import PROOFS


def codes(faults) -> dict[str, set[str]]:
    """What was found of each piece ("" for the file)."""
    told: dict[str, set[str]] = {}
    for fault in faults:
        told.setdefault(fault.code, set()).add(fault.piece)
    return told


def with_text(edition, slug, **changes):
    """The edition with the text of one piece changed."""
    runs = tuple(
        replace(
            run,
            entries=tuple(
                replace(entry, text=replace(entry.text, **changes))
                if isinstance(entry, Entry) and entry.slug == slug
                else entry
                for entry in run.entries
            ),
        )
        for run in edition.runs
    )
    return replace(edition, runs=runs)


@pytest.fixture
def copy(printed, tmp_path):
    """The PDF with something done to it: `copy(spoil)`."""

    def spoiled(spoil) -> Path:
        shutil.copy(printed.laid.pdf, tmp_path / "copy.pdf")
        with pikepdf.open(tmp_path / "copy.pdf", allow_overwriting_input=True) as pdf:
            spoil(pdf)
            pdf.save()
        return tmp_path / "copy.pdf"

    return spoiled


def first_page(printed, slug):
    return printed.laid.pagination[slug][0]


def test_every_part_of_the_edition_stands_there_once_and_in_order(printed):
    assert [str(one) for one in prove(printed.laid.pdf, printed.edition, printed.laid.pagination)] == []


def test_a_page_that_is_gone_takes_its_parts_with_it(printed, copy):
    entry = printed.edition.entries[-1]
    last = printed.laid.pagination[entry.slug][1]

    def spoil(pdf):
        del pdf.pages[last - 1]

    found = codes(proved(copy(spoil), printed.edition))
    assert entry.slug in found.get("matter-missing", set()) | found.get("piece-missing", set())


def test_a_page_that_is_there_twice_is_found(printed, copy):
    entry = printed.edition.entries[1]
    page = first_page(printed, entry.slug)
    found = codes(proved(copy(lambda pdf: pdf.pages.insert(page, pdf.pages[page - 1])), printed.edition))
    assert entry.slug in found["matter-twice"]


def test_pages_in_the_wrong_order_are_found(printed, copy):
    pages = [first_page(printed, entry.slug) for entry in printed.edition.entries]
    here, there = next((one, other) for one, other in zip(pages, pages[2:], strict=False) if other > one + 1)

    def spoil(pdf):
        first, second = pdf.pages[here - 1].obj, pdf.pages[there - 1].obj
        one, other = pdf.make_indirect(pikepdf.Dictionary(first)), pdf.make_indirect(pikepdf.Dictionary(second))
        pdf.pages[here - 1], pdf.pages[there - 1] = pikepdf.Page(other), pikepdf.Page(one)

    found = codes(proved(copy(spoil), printed.edition))
    assert found.keys() & {"piece-order", "matter-order", "matter-astray"}
    assert found.keys() & {"folio", "contents-page"}


def test_words_that_were_taken_out_of_a_page_are_named(printed, copy):
    """Every third line of a page is painted no more."""
    entry = max(printed.edition.entries, key=lambda one: one.text.body.words)
    number = first_page(printed, entry.slug) + 1

    def spoil(pdf):
        page = pdf.pages[number - 1]
        kept, count = [], 0
        for operands, operator in pikepdf.parse_content_stream(page):
            count += str(operator) in ("Tj", "TJ")
            if str(operator) not in ("Tj", "TJ") or count % 3:
                kept.append((operands, operator))
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))

    faults = [one for one in proved(copy(spoil), printed.edition) if one.code in ("matter-cut", "matter-missing")]
    assert entry.slug in {fault.piece for fault in faults}
    assert any(fault.page == number and fault.wanted for fault in faults)


def test_words_the_pages_do_not_have_are_missing(printed):
    entry = printed.edition.entries[2]
    more = Paragraph("p99", "Мына сөйлем басылған беттердің ешқайсысында жоқ, сондықтан табылмауға тиіс.")
    body = replace(entry.text.body, blocks=(*entry.text.body.blocks, more))
    quotes = (
        (replace(entry.text.pull_quotes[0], text="Бұл дәйексөз де еш бетте тұрған жоқ"),)
        if entry.text.pull_quotes
        else ()
    )
    edition = with_text(printed.edition, entry.slug, body=body, pull_quotes=quotes)
    found = proved(printed.laid.pdf, edition)
    missing = [(one.part, one.piece) for one in found]
    assert sorted(missing) == [("paragraph", entry.slug), *([("pull-quote", entry.slug)] if quotes else [])]


def test_paragraphs_that_changed_places_are_found(printed):
    entry = next(
        one for one in printed.edition.entries if sum(isinstance(b, Paragraph) for b in one.text.body.blocks) > 3
    )
    blocks = list(entry.text.body.blocks)
    first, second = [at for at, block in enumerate(blocks) if isinstance(block, Paragraph)][1:3]
    blocks[first], blocks[second] = blocks[second], blocks[first]
    body = replace(entry.text.body, blocks=tuple(blocks))
    found = codes(proved(printed.laid.pdf, with_text(printed.edition, entry.slug, body=body)))
    assert found == {"matter-order": {entry.slug}}


def test_pieces_that_changed_places_are_found(printed):
    edition = replace(printed.edition, runs=(*printed.edition.runs[1:], printed.edition.runs[0]))
    assert set(codes(proved(printed.laid.pdf, edition))) == {"piece-order"}


def test_a_wrong_page_in_the_contents_is_found(printed, copy):
    """Every number on the page of contents becomes another."""
    pagination = printed.laid.pagination
    contents = min(first for first, _ in pagination.values()) - 1

    def spoil(pdf):
        pdf.pages[contents - 1].Contents = pdf.make_stream(_swapped_numbers(pdf.pages[contents - 1]))

    found = codes(proved(copy(spoil), printed.edition))
    assert len(found["contents-page"]) >= 2


def _swapped_numbers(page) -> bytes:
    """The content with the first two strings of one or two glyphs, which are numbers there, exchanged."""
    told = list(pikepdf.parse_content_stream(page))
    short = [
        at
        for at, (operands, operator) in enumerate(told)
        if str(operator) == "TJ"
        and 1 <= sum(len(bytes(part)) // 2 for part in operands[0] if isinstance(part, pikepdf.String)) <= 2
    ]
    one, other = short[0], short[1]
    told[one], told[other] = told[other], told[one]
    return pikepdf.unparse_content_stream(told)


def test_what_the_site_says_of_pages_is_held_against_them(printed):
    slug = printed.edition.entries[0].slug
    first, last = printed.laid.pagination[slug]
    wrong = {**printed.laid.pagination, slug: (first + 1, last)}
    assert codes(proved(printed.laid.pdf, printed.edition, wrong)) == {"pagination": {slug}}


def test_the_command_holds_a_file_against_an_issue(press, both, capsys, monkeypatch):
    monkeypatch.setattr("jurnal.effects.preflight.document.has_ghostscript", lambda: False)
    file = str(both["kk"].laid.pdf)
    order = ["preflight", file, "-C", str(press.folder), "--json", "--issue"]
    main([*order, fiction_issue(both), "--lang", "kk"])
    right = {finding["code"] for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert not right & {told.code for told in PROOFS}
    main([*order, fiction_issue(both), "--lang", "ru"])
    wrong = json.loads(capsys.readouterr().out)["findings"]
    assert {"piece-missing"} <= {finding["code"] for finding in wrong}
    assert main([*order, "1999-01"]) == 2
    assert main([*order, fiction_issue(both), "--lang", "en"]) == 2


def fiction_issue(both) -> str:
    return both["kk"].edition.issue.id


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_files_of_the_real_issue_say_what_it_says(built_site, project, language):
    loaded = app.load(record.look(Order(places(project))))
    files = sorted(built_site.glob(f"downloads/*/*-{language}*.pdf"))
    assert files
    for file in files:
        edition = loaded.archive.edition(file.parent.name, language)
        assert [str(one) for one in prove(file, edition)] == []
