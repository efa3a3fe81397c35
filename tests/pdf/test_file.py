"""What a machine finds in the PDF: fonts, language, bookmarks, links, the same bytes every time."""

import re

import pikepdf
import pytest

pytestmark = pytest.mark.pdf

FACES = ("Literata", "Golos-Text")


def fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Every descendant font of every page."""
    found = {}
    for page in pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            for face in font.get("/DescendantFonts", [font]):
                found[face.objgen] = face
    return list(found.values())


def test_every_font_is_embedded_and_one_of_ours(printed):
    with pikepdf.open(printed.laid.pdf) as pdf:
        faces = fonts(pdf)
        assert faces
        for face in faces:
            name = str(face.BaseFont).split("+")[-1]
            assert name.startswith(FACES), name
            assert any(key in face.FontDescriptor for key in ("/FontFile2", "/FontFile3")), name


def test_language_title_and_dates_are_those_of_the_issue(printed):
    with pikepdf.open(printed.laid.pdf) as pdf:
        assert str(pdf.Root.Lang) == printed.edition.language
        assert str(pdf.docinfo.Title) == "Lake Side №3 (05–06) 2032"
        assert str(pdf.docinfo.CreationDate).startswith("D:20320501")
        assert str(pdf.docinfo.CreationDate) == str(pdf.docinfo.ModDate)


def test_bookmarks_are_sections_with_their_pieces(printed):
    language = printed.edition.language
    with pikepdf.open(printed.laid.pdf) as pdf, pdf.open_outline() as outline:
        tree = [(item.title, [child.title for child in item.children]) for item in outline.root]
    titles = {entry.slug: entry.text.title for entry in printed.edition.entries}
    events, people = (section.name[language] for section in printed.edition.magazine.sections)
    assert tree == [
        (titles["letter"], []),
        (events, [titles["first-news"], titles["second-news"], titles["library"]]),
        (people, [titles["talk"], titles["life"]]),
        (titles["numbers"], []),
        (titles["word"], []),
        (people, [titles["voices"]]),
    ]


def test_contents_and_cover_are_live(printed):
    with pikepdf.open(printed.laid.pdf) as pdf:
        links = [str(link.Dest) for link in pdf.pages[2].Annots if "/Dest" in link]
        assert set(links) == {entry.slug for entry in printed.edition.entries}
        assert {"talk", "life"} <= {str(link.Dest) for link in pdf.pages[0].Annots}


def test_the_file_has_no_scripts_and_no_pixels(printed):
    with pikepdf.open(printed.laid.pdf) as pdf:
        assert "/JavaScript" not in pdf.Root.get("/Names", {})
        images = [name for page in pdf.pages for name in page.get_images()]
        assert images == []


def test_the_same_issue_gives_the_same_bytes_with_and_without_a_memory(press, both, tmp_path):
    again = press("kk", tmp_path / "again.pdf")
    assert again.pdf.read_bytes() == both["kk"].laid.pdf.read_bytes()
    remembered = press("kk", tmp_path / "memory.pdf", press.folder / "kk.json")
    assert remembered.pdf.read_bytes() == again.pdf.read_bytes()


def test_nothing_of_this_machine_is_in_the_file(printed, press):
    content = printed.laid.pdf.read_bytes()
    assert str(press.folder).encode() not in content
    assert not re.search(rb"/(home|root|tmp|Users)/", content)
