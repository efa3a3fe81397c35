from __future__ import annotations

from tests.unit.render.conftest import rendered
from tests.unit.render.test_parallel_pages import with_body

from jurnal.model import Archive, Body, Kind
from jurnal.render.theme import Theme
from jurnal.render.web.notes import notes_beside, read_notes
from jurnal.text import BodyContext, convert_body

SLUG = "a-signed-word"
TEXT = "Ағаш[^1] пен су[^2].\n\nСоңы.\n\n[^1]: Алма *ағашы*.\n[^2]: Бұлақ.\n\n    Екінші жол.\n"
LIST = "Ағаш[^1] пен су[^2].\n\n[^1]: Алма.\n[^2]: Бұлақ:\n\n    - бір\n    - екі\n"


def body(text: str) -> Body:
    return convert_body(text, BodyContext("kk", Kind.OPINION, "kk.md"))[0]


def page(archive: Archive, theme: Theme, text: str, path: str = f"kk/2031-01/{SLUG}/") -> str:
    return rendered(with_body(archive, SLUG, "kk", body(text).blocks), theme)[f"{path}index.html"]


def test_notes_are_read_as_the_text_wrote_them() -> None:
    blocks = body(TEXT).blocks
    assert list(read_notes(blocks[-1])) == ["1", "2"]
    assert notes_beside(blocks) == {"1": "Алма <em>ағашы</em>.", "2": "Бұлақ.<br>Екінші жол."}
    assert notes_beside(body(LIST).blocks) == {}
    assert read_notes(blocks[0]) == {}


def test_a_note_stands_beside_its_line_and_in_the_list(archive: Archive, theme: Theme) -> None:
    html = page(archive, theme, TEXT)
    line = html.split('<p id="p1"')[1].split("</p>")[0]
    assert line.index('href="#note-1"') < line.index('class="side-note"') < line.index("Алма <em>")
    assert line.count('<span class="side-note" role="note" data-pagefind-ignore>') == 2
    notes = html.split('<section class="notes notes--beside" id="notes"')[1].split("</section>")[0]
    assert '<li id="note-1"><p>Алма <em>ағашы</em>. <a class="note-back" aria-label="' in notes
    assert theme.labels["kk"]("piece.notes") in notes


def test_notes_that_are_more_than_lines_stand_in_the_list_only(archive: Archive, theme: Theme) -> None:
    html = page(archive, theme, LIST)
    assert "side-note" not in html
    assert '<section class="notes" id="notes"' in html


def test_side_by_side_each_language_has_notes_of_its_own(archive: Archive, theme: Theme) -> None:
    both = with_body(with_body(archive, SLUG, "kk", body(TEXT).blocks), SLUG, "ru", body(TEXT).blocks)
    html = rendered(both, theme)[f"kk/2031-01/{SLUG}/parallel/index.html"]
    for name in ("note-1", "ru-note-1", "note-ref-2", "ru-note-ref-2", "notes", "ru-notes"):
        assert html.count(f'id="{name}"') == 1, name
    assert html.count('href="#ru-note-1"') == 1
    assert "side-note" not in html
