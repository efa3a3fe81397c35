"""The checker of tagged PDFs finds what is wrong on purpose, and nothing in what is right; our tags on small pages."""

import pdfplumber
import pikepdf
import pytest
from weasyprint import HTML

from jurnal.effects.reader_pdf import write_tagged
from jurnal.effects.tagging import UntaggableError

pytestmark = pytest.mark.pdf

PICTURE = (
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
)
PAGE = f"""
<section data-part="" data-piece="a" data-title="Көл">
  <p aria-hidden="true" data-artifact="header">Бас жағы</p>
  <h1>Көл</h1><p>Бұл <a href="https://lake.example/">көл</a> туралы.</p><h2>Су</h2>
  <img src="{PICTURE}" alt="Көл суреті"><img src="{PICTURE}" alt="">
  <ol><li>Бір</li><li>Екі<ul><li>Ішінде</li></ul></li></ol><dl><dt>Тереңі</dt><dd>Он метр</dd></dl>
  <table><tr><th scope="row">Көл</th><td>1200</td></tr></table>
</section>"""


@pytest.fixture
def made(tmp_path):
    """A page with our tags, as a file."""
    return written(PAGE, tmp_path)


def written(body, folder, css=""):
    file = folder / "made.pdf"
    with file.open("wb") as target:
        write_tagged(rendered(body, css), target, b"small")
    return file


def rendered(body, css):
    style = f"<style>@page {{ size: 300px 600px; margin: 20px }} {css}</style>"
    return HTML(string=f"<html lang='kk'><title>Көл</title>{style}{body}").render()


def plain(body, folder, css):
    """The same without tags."""
    file = folder / "plain.pdf"
    rendered(body, css).write_pdf(file)
    return file


def outline(accessibility, file):
    """The structure types, each below its parent, with what they say."""
    with pikepdf.open(file) as pdf:
        words = accessibility.page_words(pdf, accessibility.contents(pdf))
        found = []
        for element in accessibility.elements(pdf):
            depth, above = 0, element.parent
            while above is not None:
                depth, above = depth + 1, above.parent
            said = element.words(words).strip() if element.own not in accessibility.GROUPING else ""
            found.append(f"{'  ' * depth}{element.own} {said}".rstrip())
        return found


def test_a_small_page_is_right(made, accessibility):
    assert accessibility.faults(made) == []
    assert outline(accessibility, made) == [
        "Document",
        "  Art",
        "    H1 Көл",
        "    P Бұл көл туралы.",
        "      Link көл",
        "    H2 Су",
        "    Figure Көл суреті",
        "    L",
        "      LI",
        "        Lbl 1.",
        "        LBody Бір",
        "      LI",
        "        Lbl 2.",
        "        LBody Екі ◦ Ішінде",
        "          L",
        "            LI",
        "              Lbl ◦",
        "              LBody Ішінде",
        "    L",
        "      LI",
        "        Lbl Тереңі",
        "        LBody Он метр",
        "    Table",
        "      TBody",
        "        TR",
        "          TH Көл",
        "          TD 1200",
    ]


def first(pdf, type_):
    return next(
        one
        for one in pdf.objects
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem" and f"/{type_}" == one.S
    )


def unmark(pdf):
    del pdf.Root.MarkInfo


def hide_title(pdf):
    del pdf.Root.ViewerPreferences


def forget_language(pdf):
    del pdf.Root.Lang


def misname_language(pdf):
    first(pdf, "P").Lang = pikepdf.String("қазақша тілі")


def forget_xmp(pdf):
    del pdf.Root.Metadata


def another_title(pdf):
    pdf.docinfo.Title = "Тау"


def forget_alternative(pdf):
    del first(pdf, "Figure").Alt


def forget_bounds(pdf):
    del first(pdf, "Figure").A


def skip_a_level(pdf):
    first(pdf, "H2").S = pikepdf.Name.H3


def begin_low(pdf):
    first(pdf, "H1").S = pikepdf.Name.H2


def own_type(pdf):
    first(pdf, "P").S = pikepdf.Name.Paragraph


def item_alone(pdf):
    first(pdf, "LBody").S = pikepdf.Name.P


def no_scope(pdf):
    del first(pdf, "TH").A


def no_numbering(pdf):
    del first(pdf, "L").A


def silent_link(pdf):
    del pdf.pages[0].Annots[0].Contents


def stray_link(pdf):
    first(pdf, "Link").K = pikepdf.Array([kid for kid in first(pdf, "Link").K if isinstance(kid, int)])


def wrong_tabs(pdf):
    pdf.pages[0].obj.Tabs = pikepdf.Name.R


def forget_unicode(pdf):
    for font in pdf.pages[0].resources.Font.values():
        del font.ToUnicode


def forget_fonts(pdf):
    for font in pdf.pages[0].resources.Font.values():
        del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def forget_glyphs(pdf):
    for font in pdf.pages[0].resources.Font.values():
        if "/CIDToGIDMap" in font.DescendantFonts[0]:
            del font.DescendantFonts[0]["/CIDToGIDMap"]


def lose_a_mark(pdf):
    first(pdf, "H1").K = pikepdf.Array([])


def content(pdf, change):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(change(page.Contents.read_bytes()))


def paint_without_tag(pdf):
    content(pdf, lambda stream: stream + b"\n0 0 9 9 re f\n")


def artifact_in_tag(pdf):
    content(pdf, lambda stream: stream.replace(b"BDC", b"BDC\n/Artifact BMC EMC", 3))


def tag_in_artifact(pdf):
    content(pdf, lambda stream: b"/Artifact BMC\n" + stream + b"\nEMC")


def empty_parents(pdf):
    pdf.Root.StructTreeRoot.ParentTree.Nums[1] = pikepdf.Array([])


def untag(pdf):
    del pdf.Root.StructTreeRoot


PLANTED = {
    unmark: "06-001",
    hide_title: "07-001",
    forget_language: "11-006",
    misname_language: "11-007",
    forget_xmp: "06-001",
    another_title: "Info and XMP differ",
    forget_alternative: "13-004",
    forget_bounds: "without bounds",
    skip_a_level: "14-003",
    begin_low: "14-002",
    own_type: "02-001",
    item_alone: "09-004",
    no_scope: "15-003",
    no_numbering: "16-001",
    silent_link: "28-012",
    stray_link: "28-011",
    wrong_tabs: "28-008",
    forget_unicode: "10-001",
    forget_fonts: "31-009",
    forget_glyphs: "31-004",
    lose_a_mark: "has no owner",
    paint_without_tag: "01-005",
    artifact_in_tag: "01-003",
    tag_in_artifact: "01-004",
    empty_parents: "the parent tree does not lead",
    untag: "there is no structure tree",
}


@pytest.mark.parametrize(("plant", "fault"), PLANTED.items(), ids=lambda one: getattr(one, "__name__", ""))
def test_a_planted_fault_is_found(made, accessibility, plant, fault):
    with pikepdf.open(made, allow_overwriting_input=True) as pdf:
        plant(pdf)
        pdf.save(made)
    assert any(fault in found for found in accessibility.faults(made))


def test_a_paragraph_that_goes_on_in_another_column_is_one(tmp_path, accessibility):
    file = written(
        '<p data-goes-on>Көлдің жаға\u2010</p><blockquote>Су</blockquote><p class="cont">сында.</p>', tmp_path
    )
    assert outline(accessibility, file)[1:] == ["  P Көлдің жаға\xadсында.", "  BlockQuote", "    P Су"]


def test_boxes_are_read_in_the_order_they_say(tmp_path, accessibility):
    file = written('<p data-order="60">Соңы</p><p>Ортасы</p><p data-order="2">Басы</p>', tmp_path)
    assert outline(accessibility, file)[1:] == ["  P Басы", "  P Ортасы", "  P Соңы"]


def test_contents_hold_lines_that_lead_and_lines_that_do_not(tmp_path, accessibility):
    there = '<a href="https://lake.example/" style="display:block"><span>4</span> <b>Көл</b></a>'
    gone = '<a role="paragraph" style="display:block"><b style="display:block">Тау</b><span>жоқ</span></a>'
    file = written(f'<div role="doc-toc"><h3 role="caption">Су</h3>{there}{gone}</div>', tmp_path)
    assert accessibility.faults(file) == []
    assert outline(accessibility, file)[1:] == [
        "  TOC",
        "    Caption Су",
        "    TOCI",
        "      Reference 4 Көл",
        "        Link 4 Көл",
        "    TOCI",
        "      P Тау жоқ",
    ]


def test_headings_skip_no_level_whatever_they_are_numbered(tmp_path, accessibility):
    file = written("<h1>А</h1><h4>Ә</h4><h4>Б</h4><h2>В</h2><h5>Г</h5>", tmp_path)
    assert outline(accessibility, file)[1:] == ["  H1 А", "  H2 Ә", "  H2 Б", "  H2 В", "  H3 Г"]


def test_a_drop_cap_is_read_with_its_word_or_as_one(tmp_path, accessibility):
    css = ".drop { float: left; font-size: 40px }"
    body = '<p><span class="drop">Ж</span>аға ұзын.</p><p><span class="drop" data-word="yes">О</span>ған барды.</p>'
    file = written(body, tmp_path, css)
    assert accessibility.faults(file) == []
    assert outline(accessibility, file)[1:] == ["  P Жаға ұзын.", "  P О ған барды."]


def test_letters_set_apart_are_words(tmp_path, accessibility):
    file = written('<p style="letter-spacing:.2em">Көлдің жағасы</p>', tmp_path)
    with pikepdf.open(file) as pdf:
        assert b"/ActualText" in pdf.pages[0].Contents.read_bytes()
    assert outline(accessibility, file)[1:] == ["  P Көлдің жағасы"]


def test_tags_move_nothing(tmp_path):
    css = ".drop { float: left; font-size: 40px } p { width: 120px; hyphens: auto; text-align: justify }"
    body = f'<p lang="ru"><span class="drop">Ж</span>ители отремонтировали библиотеку своими силами.</p>{PAGE}'
    places = []
    for file in (written(body, tmp_path, css), plain(body, tmp_path, css)):
        with pdfplumber.open(file) as pdf:
            letters = [letter for letter in pdf.pages[0].chars if letter["text"].strip()]
        places.append([(letter["text"], round(letter["x0"], 2), round(letter["top"], 2)) for letter in letters])
    assert len(places[0]) > 80
    assert places[0] == places[1]


def test_words_under_a_line_are_one_mark(tmp_path, accessibility):
    file = written("<p style='width:60px'>Көл <u>жағасындағы ауыл</u> туралы</p>", tmp_path)
    assert accessibility.faults(file) == []
    assert outline(accessibility, file)[1:] == ["  P Көл жағасындағы ауыл туралы"]


def test_what_cannot_be_tagged_is_told(tmp_path):
    with pytest.raises(UntaggableError, match=r"page 1: .*Көл"):
        written("<p style='opacity:.5'>Көл</p>", tmp_path)
