"""Every rule finds the fault it is for, in a file that is right but for that fault; and nothing else is found."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from jurnal.diag import Level
from jurnal.model import SHIPPED_PRINTERS, Printer, Spine
from jurnal.preflight import RULES

_beside = importlib.util.spec_from_file_location("by_hand", Path(__file__).with_name("by_hand.py"))
hand = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(hand)

COATED = SHIPPED_PRINTERS["kz-default"]
X1A = SHIPPED_PRINTERS["x1a-conservative"]


def page(change):
    return lambda pdf: change(pdf.pages[0].obj)


def box(name: str, by: float, page_number: int = 0):
    def spoil(pdf):
        left, bottom, right, top = hand.TRIM if name == "TrimBox" else hand.BLEEDBOX
        pdf.pages[page_number].obj[f"/{name}"] = Array([left - by, bottom - by, right + by, top + by])

    return spoil


def add(kind: str, name: str, thing):
    """Another resource."""

    def spoil(pdf):
        shared = pdf.pages[0].obj.Resources
        if f"/{kind}" not in shared:
            shared[f"/{kind}"] = Dictionary()
        shared[f"/{kind}"][f"/{name}"] = thing(pdf)

    return spoil


def root(**entries):
    def spoil(pdf):
        for key, value in entries.items():
            pdf.Root[f"/{key}"] = value(pdf)

    return spoil


def note(pdf):
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([100, 100, 200, 120]))
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


def intent(**entries):
    def spoil(pdf):
        for key, value in entries.items():
            pdf.Root.OutputIntents[0][f"/{key}"] = value(pdf)

    return spoil


def bare_font(kind: str):
    def make(pdf):
        widths = Array([500] * 95)
        return Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{kind}"), FirstChar=32, LastChar=126, Widths=widths,
            Encoding=Name.WinAnsiEncoding,
        )  # fmt: skip

    return make


def whole_font(pdf):
    font = hand.font_object(pdf)
    font.BaseFont = font.DescendantFonts[0].BaseFont = Name.Literata
    return font


def mute_font(pdf):
    font = hand.font_object(pdf)
    del font["/ToUnicode"]
    return font


def drawn_font(pdf):
    glyph = pdf.make_stream(b"500 0 0 0 500 500 d1 0 0 400 400 re f")
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 9, 9]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(a=glyph), Encoding=Dictionary(Differences=Array([97, Name.a])), FirstChar=97, LastChar=97,
        Widths=Array([500]), Name=Name.Drawn, ToUnicode=pdf.make_stream(b"1 beginbfchar <61> <0061> endbfchar"),
    )  # fmt: skip


def group(space):
    def make(pdf):
        form = pdf.make_stream(b"0 0 0 0.5 k 0 0 10 10 re f")
        form.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 10, 10])))
        form.Group = Dictionary(S=Name.Transparency, CS=space)
        return form

    return make


def photo(pixels, space=Name.DeviceCMYK, ink=bytes([60, 40, 40, 20]), **more):
    return lambda pdf: hand.image(pdf, pixels, space, ink, **more)


def thing(content: bytes, **entries):
    def make(pdf):
        made = pdf.make_stream(content)
        made.update(Dictionary(Type=Name.XObject, **entries))
        return made

    return make


def stencil(pixels: int):
    return thing(
        b"\xaa" * (-(-pixels // 8) * pixels), Subtype=Name.Image, Width=pixels, Height=pixels, ImageMask=True,
        BitsPerComponent=1,
    )  # fmt: skip


def tint(space):
    """From white to something, in a colour space."""
    known = {Name.DeviceRGB: ([1, 1, 1], [1, 0, 0]), Name.DeviceCMYK: ([0, 0, 0, 0], [0, 1, 1, 0])}
    ends = known.get(space, ([0], [1]))
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array(ends[0]), C1=Array(ends[1]), N=1)


SQUARE = "100 100 50 50 re f"
PLACED = "q 72 0 0 72 200 200 cm /Other Do Q"
LOW = "q 144 0 0 144 200 200 cm /Other Do Q"

# code -> what is spoiled: the content added to page 1, the change of the file, the printer
PLANTED = {
    "standard": {"spoil": lambda pdf: pdf.docinfo.__delitem__("/GTS_PDFXVersion")},
    "trapped": {"spoil": lambda pdf: pdf.docinfo.__delitem__("/Trapped")},
    "output-intent": {"spoil": lambda pdf: pdf.Root.__delitem__("/OutputIntents")},
    "intent-profile": {"spoil": intent(DestOutputProfile=lambda pdf: pdf.make_stream(hand.profile(b"RGB "), N=3))},
    "intent-condition": {"spoil": intent(OutputConditionIdentifier=lambda _pdf: pikepdf.String("FOGRA39"))},
    "extent": {"pages": 6},
    "annotation": {"spoil": note},
    "script": {"spoil": root(OpenAction=lambda _pdf: Dictionary(S=Name.JavaScript, JS=b"app.alert(1)"))},
    "form": {"spoil": root(AcroForm=lambda _pdf: Dictionary(Fields=Array([Dictionary(FT=Name.Tx, T=b"name")])))},
    "attachment": {"spoil": lambda pdf: pdf.attachments.__setitem__("notes.txt", b"a note")},
    "layers": {
        "spoil": root(OCProperties=lambda _pdf: Dictionary(OCGs=Array([Dictionary(Type=Name.OCG, Name=b"Draft")])))
    },
    "encrypted": {"encryption": pikepdf.Encryption(owner="secret", user="")},
    "no-trim-box": {"spoil": page(lambda obj: obj.__delitem__("/TrimBox")), "also": {"unequal-pages"}},
    "box-order": {"spoil": box("BleedBox", 20), "also": {"marks-inside"}},
    "unequal-pages": {"spoil": box("TrimBox", -0.1, 2)},
    "bleed-missing": {"spoil": box("BleedBox", -2 * hand.MM), "also": {"marks-inside"}},
    "bleed-unfilled": {
        "content": f"0.5 0 0 0 k {hand.TRIM[0]:.3f} 200 100 100 re f",
        "instead": "\n".join(
            [hand.words("Қазақ"), f"q {hand.MARKS} Q", f"0.5 0 0 0 k {hand.TRIM[0]:.3f} 200 100 100 re f"]
        ),
    },
    "marks-inside": {"content": f"/All cs 1 scn {SQUARE}"},
    "marks-missing": {"instead": hand.words("Қазақ")},
    "marks-unwanted": {"printer": Printer("own-marks", marks=False)},
    "turned-page": {"spoil": page(lambda obj: obj.__setitem__("/Rotate", 90))},
    "rgb-colour": {"content": f"1 0 0 rg {SQUARE}"},
    "lab-colour": {"content": f"/Lab cs 50 20 20 scn {SQUARE}"},
    "spot-colour": {"content": f"/Gold cs 0.8 scn {SQUARE}"},
    "rgb-blending": {
        "spoil": add("XObject", "Other", group(Name.DeviceRGB)),
        "content": "q 1 0 0 1 200 200 cm /Other Do Q",
    },
    "total-ink": {"content": f"1 1 0.8 0.5 k {SQUARE}"},
    "four-colour-black": {"content": hand.words("Қара сөз", ink="/Black gs 0.6 0.5 0.5 0.9 k")},
    "knocked-out-black": {
        "content": "0.5 0.2 0 0 k 100 100 200 100 re f " + hand.words("Сөз", at=(150, 150), ink="0 0 0 1 k")
    },
    "white-overprint": {"content": f"/Black gs 0 0 0 0 k {SQUARE}"},
    "hairline": {"content": "0 0 0 1 K 0.1 w 100 100 m 300 100 l S"},
    "thin-area": {"content": "0 0 0 1 k 100 100 200 0.1 re f"},
    "font-not-embedded": {
        "spoil": add("Font", "Other", bare_font("Helvetica")),
        "content": "/Black gs 0 0 0 1 k BT /Other 10 Tf 120 200 Td (Words) Tj ET",
    },
    "font-whole": {
        "spoil": add("Font", "Other", whole_font),
        "content": hand.words("Қазақ", at=(120, 200)).replace("/Text", "/Other"),
    },
    "font-drawn": {
        "spoil": add("Font", "Other", drawn_font),
        "content": "/Black gs 0 0 0 1 k BT /Other 10 Tf 120 200 Td (aa) Tj ET",
    },
    "font-without-unicode": {
        "spoil": add("Font", "Other", mute_font),
        "content": hand.words("Қазақ", at=(120, 200)).replace("/Text", "/Other"),
    },
    "missing-glyph": {"content": hand.words("Ұлы жүз ӘЪ", at=(120, 200))},
    "small-type": {"content": hand.words("Ұсақ", 4.5, at=(120, 200))},
    "safe-zone": {"content": hand.words("Шет", at=(hand.TRIM[0] + 3 * hand.MM, 200))},
    "low-resolution": {"spoil": add("XObject", "Other", photo(300)), "content": LOW},
    "fair-resolution": {"spoil": add("XObject", "Other", photo(250)), "content": PLACED},
    "transparency": {
        "printer": X1A,
        "content": f"/Half gs 0 0 0 0.5 k {SQUARE}",
        "also": {"intent-condition", "standard"},
    },
    "two-boxes": {"spoil": page(lambda obj: obj.__setitem__("/ArtBox", Array(hand.TRIM)))},
    "intent-twice": {"spoil": lambda pdf: pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])},
    "postscript": {"spoil": add("XObject", "Other", thing(b"showpage", Subtype=Name.PS)), "content": "/Other Do"},
    "blank-page": {"instead": f"q {hand.MARKS} Q 0 0 0 0 k 100 100 300 300 re f"},
    "reversed-type": {
        "content": "1 0.6 0.4 0 k 100 100 300 200 re f " + hand.words("Ақ", 5.5, at=(150, 150), ink="0 0 0 0 k")
    },
    "managed-cmyk": {
        "spoil": add("ColorSpace", "Own", lambda pdf: Array([Name.ICCBased, pdf.make_stream(hand.profile(), N=4)])),
        "content": f"/Own cs 0 0 0 1 scn {SQUARE}",
    },
    "transfer": {
        "spoil": add("ExtGState", "Curve", lambda _pdf: Dictionary(TR=tint(Name.DeviceGray))),
        "content": f"/Curve gs 0 0 0 0.5 k {SQUARE}",
    },
    "halftone": {
        "spoil": add("ExtGState", "Screen", lambda _pdf: Dictionary(HT=Dictionary(HalftoneType=1, Frequency=60))),
        "content": f"/Screen gs 0 0 0 0.5 k {SQUARE}",
    },
    "line-art": {
        "spoil": add("XObject", "Other", stencil(300)),
        "content": "0 0 0 1 k " + PLACED,
    },
    "compression": {
        "printer": X1A,
        "spoil": add("XObject", "Other", photo(300, Filter=Name.JPXDecode)),
        "content": PLACED,
        "also": {"intent-condition", "standard"},
    },
    "stand-in": {"spoil": add("XObject", "Other", photo(300, OPI=Dictionary())), "content": PLACED},
    "x1a-version": {"printer": X1A, "also": {"intent-condition", "standard"}, "version": "1.6"},
}


def ask(made, code: str):
    parts = dict(PLANTED[code])
    also = parts.pop("also", set())
    return {fault.code: fault for fault in made(**parts)}, also


@pytest.mark.parametrize("code", PLANTED)
def test_the_fault_is_found_and_nothing_else(made, code):
    found, also = ask(made, code)
    assert code in found
    assert set(found) - also == {code}


def test_a_right_file_is_right(made):
    assert made() == []


@pytest.mark.parametrize("bytes_", [b"", b"no PDF at all", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_told_and_nothing_raised(judge, tmp_path, bytes_):
    (tmp_path / "broken.pdf").write_bytes(bytes_)
    assert [fault.code for fault in judge(tmp_path / "broken.pdf")] == ["unreadable"]


def test_a_file_that_asks_for_a_password_is_told(made):
    found = {fault.code for fault in made(encryption=pikepdf.Encryption(owner="secret", user="secret"))}
    assert found == {"unreadable", "encrypted"}


def test_every_rule_has_a_file_that_breaks_it():
    assert {rule.code for rule in RULES} - set(PLANTED) == {"unreadable", "damaged"}


def test_a_file_that_breaks_off_is_damaged(judge, tmp_path):
    hand.write(tmp_path / "whole.pdf")
    data = (tmp_path / "whole.pdf").read_bytes()
    (tmp_path / "part.pdf").write_bytes(data[: len(data) - 300])
    assert "damaged" in {fault.code for fault in judge(tmp_path / "part.pdf")}


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_the_ink_of_a_turned_page_is_measured_inside_its_bleed(made, turned):
    """Crop marks outside of it are on every plate."""
    if shutil.which("gs") is None:
        pytest.skip("Ghostscript is not there")
    turn = page(lambda obj: obj.__setitem__("/Rotate", turned))
    assert {one.code for one in made(spoil=turn, raster=True)} == {"turned-page"}
    heavy = {one.code: one for one in made(spoil=turn, raster=True, content=f"1 1 0.9 0.5 k {SQUARE}")}
    assert heavy["total-ink"].place.left == pytest.approx((100 - hand.TRIM[0]) / hand.MM, abs=0.8)
    assert heavy["total-ink"].place.top == pytest.approx((hand.TRIM[3] - 150) / hand.MM, abs=0.8)


def test_measures_and_places_are_those_of_the_page(made):
    hairline = ask(made, "hairline")[0]["hairline"]
    assert (hairline.page, hairline.found, hairline.wanted) == (1, "0.10 pt", "0.25 pt")
    assert hairline.place.left == pytest.approx((100 - hand.TRIM[0]) / hand.MM, abs=0.03)
    assert hairline.place.top == pytest.approx((hand.TRIM[3] - 100) / hand.MM, abs=0.03)
    low = ask(made, "low-resolution")[0]["low-resolution"]
    assert (low.found, low.wanted, low.what) == ("150 ppi", "200 ppi", "300 × 300 px")
    assert low.level is Level.ERROR
    assert ask(made, "total-ink")[0]["total-ink"].found == "330 %"
    assert ask(made, "small-type")[0]["small-type"].found == "4.50 pt"
    assert ask(made, "unequal-pages")[0]["unequal-pages"].page == 3
    assert ask(made, "safe-zone")[0]["safe-zone"].found == "3.00 mm"
    assert ask(made, "extent")[0]["extent"].wanted == "8"


def test_a_glued_copy_needs_only_whole_leaves(made):
    assert made(pages=6, printer=Printer("glue", spine=Spine.PERFECT)) == []
    assert [fault.code for fault in made(pages=5, printer=Printer("glue", spine=Spine.PERFECT))] == ["extent"]


def test_boxes_are_exact_to_a_hundredth_of_a_millimetre(made):
    assert made(spoil=box("TrimBox", -0.004 * hand.MM, 2)) == []
    assert {fault.code for fault in made(spoil=box("TrimBox", -0.02 * hand.MM, 2))} == {"unequal-pages"}


@pytest.mark.parametrize(
    ("space", "ink"),
    [("/Rgb cs 1 0 0 scn", "ICCBased (3)"), ("/Few cs 1 scn", "Indexed DeviceRGB"), ("1 0 0 RG", "DeviceRGB")],
)
def test_rgb_is_found_in_whatever_clothes(made, space, ink):
    act = "100 100 m 300 100 l S" if "RG" in space else SQUARE
    assert [(fault.code, fault.found) for fault in made(content=f"{space} {act}")] == [("rgb-colour", ink)]


def test_process_colours_as_plates_are_no_spot_colours(made):
    assert made(content=f"/Inks cs 0.5 0.5 scn {SQUARE}") == []


@pytest.mark.parametrize("wrap", ["form", "pattern", "inline", "mask"])
def test_rgb_is_found_inside_forms_patterns_and_inline_images(made, wrap):
    def form(pdf):
        inner = pdf.make_stream(f"1 0 0 rg {SQUARE}".encode())
        inner.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 600, 800])))
        return inner

    def pattern(pdf):
        tile = pdf.make_stream(b"1 0 0 rg 0 0 5 5 re f")
        tile.update(
            Dictionary(
                PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 5, 5]), XStep=5, YStep=5, Resources={}
            )
        )
        return tile

    spoil, content = {
        "form": (add("XObject", "Other", form), "/Other Do"),
        "pattern": (add("Pattern", "Tile", pattern), f"/Pattern cs /Tile scn {SQUARE}"),
        "inline": (None, "q 10 0 0 10 200 200 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI Q"),
        "mask": (None, "1 0 0 rg q 40 0 0 40 200 200 cm BI /W 8 /H 1 /IM true /BPC 1 ID a EI Q"),
    }[wrap]
    assert {fault.code for fault in made(spoil=spoil, content=content)} - {"low-resolution"} == {"rgb-colour"}


def test_what_q_kept_comes_back_and_what_is_clipped_away_does_not_count(made):
    assert made(content=f"q 1 0 0 rg Q {SQUARE}") == []
    assert made(content=f"q 300 300 10 10 re W n 1 0 0 rg {SQUARE} Q") == []


def test_white_words_and_large_black_ones_are_let_be(made):
    ground = "0.5 0.2 0 0 k 100 100 300 200 re f "
    assert made(content=ground + hand.words("Ақ", at=(150, 150), ink="0 0 0 0 k")) == []
    assert made(content=ground + hand.words("Қара", 30, at=(150, 150), ink="0.6 0.4 0.4 1 k")) == []


def test_a_turned_matrix_measures_the_same(made):
    turned = "q 0 144 -144 0 400 200 cm /Other Do Q"
    found = {fault.code: fault.found for fault in made(spoil=add("XObject", "Other", photo(300)), content=turned)}
    assert found == {"low-resolution": "150 ppi"}


def test_the_ink_of_a_picture_is_weighed_with_and_without_ghostscript(made):
    heavy = add("XObject", "Other", photo(300, ink=bytes([255, 255, 200, 128])))
    faults = made(spoil=heavy, content=PLACED)
    assert [(fault.code, fault.found) for fault in faults] == [("total-ink", "329 %")]


def test_marks_drawn_in_one_path_are_each_for_themselves(made):
    _, _, right, top = hand.TRIM
    far = f"/All CS 1 SCN 0.25 w 0 {top:.3f} m 5 {top:.3f} l {right:.3f} 0 m {right:.3f} 5 l S"
    assert made(content=far) == []


def fade(space):
    """A gradient as a pattern."""
    shading = Dictionary(ShadingType=2, ColorSpace=space, Coords=Array([0, 0, 1, 1]), Function=tint(space))
    return add("Pattern", "Fade", lambda _pdf: Dictionary(PatternType=2, Shading=shading))


def plate(name: str, under):
    """A plate that falls back on another space."""
    return add("ColorSpace", "Plate", lambda _pdf: Array([Name.Separation, Name(f"/{name}"), under, tint(under)]))


@pytest.mark.parametrize(
    ("spoil", "content", "codes"),
    [
        (plate("Black", Name.DeviceRGB), f"/Plate cs 1 scn {SQUARE}", {"rgb-colour"}),
        (plate("Gold", Name.DeviceRGB), f"/Plate cs 1 scn {SQUARE}", {"rgb-colour", "spot-colour"}),
        (plate("Black", Name.DeviceCMYK), f"/Plate cs 1 scn {SQUARE}", set()),
        (fade(Name.DeviceRGB), "/Pattern CS /Fade SCN 3 w 100 100 m 300 300 l S", {"rgb-colour"}),
        (fade(Name.DeviceRGB), hand.words("Қазақ", at=(150, 200), ink="/Pattern cs /Fade scn"), {"rgb-colour"}),
        (fade(Name.DeviceCMYK), f"/Pattern cs /Fade scn {SQUARE}", set()),
        (None, "q 1 0 0 RG 2 Tr " + hand.words("Қазақ", at=(150, 200)) + " Q", {"rgb-colour"}),
        (None, "q 0.6 0.5 0.5 0.9 K 1 Tr " + hand.words("Қазақ", at=(150, 200)) + " Q", {"four-colour-black"}),
        (None, "q 1 0 0 rg 3 Tr BT /Text 10 Tf 150 200 Td <" + hand.codes("Қазақ") + "> Tj ET Q", set()),
        (None, hand.words("Қазақ", at=(150, 200), ink="/All cs 1 scn"), {"marks-inside"}),
    ],
)
def test_colour_is_found_wherever_it_hides(made, spoil, content, codes):
    assert {fault.code for fault in made(spoil=spoil, content=content)} == codes


def test_what_a_page_puts_in_the_stead_of_the_inks_counts(made):
    own = add("ColorSpace", "DefaultCMYK", lambda pdf: Array([Name.ICCBased, pdf.make_stream(hand.profile(), N=4)]))
    assert {fault.code for fault in made(spoil=own)} == {"managed-cmyk"}


@pytest.mark.parametrize(
    ("entries", "codes"),
    [
        ({"TR": Name.Identity, "TR2": Name.Default, "HT": Name.Default}, set()),
        ({"ca": 1, "CA": 1, "BM": Name.Normal, "SMask": Name("/None")}, {"intent-condition", "standard"}),
    ],
)
def test_what_changes_nothing_is_let_be(made, entries, codes):
    state = add("ExtGState", "Plain", lambda _pdf: Dictionary(**entries))
    printer = X1A if codes else COATED
    assert {one.code for one in made(spoil=state, content=f"/Plain gs 0 0 0 0.5 k {SQUARE}", printer=printer)} == codes


def test_a_file_that_says_x1a_is_taken_at_its_word(made):
    def spoil(pdf):
        pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-1a:2003"
        pdf.Root.OutputIntents[0].OutputConditionIdentifier = pikepdf.String(X1A.condition)

    assert made(spoil=spoil, printer=X1A) == []


def test_a_page_that_is_cut_outside_of_its_crop_box_is_found(made):
    crop = page(lambda obj: obj.__setitem__("/CropBox", Array([100, 100, 400, 400])))
    assert [(one.code, one.what) for one in made(spoil=crop)] == [("box-order", "TrimBox > CropBox")]


def test_the_profile_must_have_as_many_channels_as_it_says(made):
    wrong = intent(DestOutputProfile=lambda pdf: pdf.make_stream(hand.profile(), N=3))
    assert [(one.code, one.found) for one in made(spoil=wrong)] == [("intent-profile", "CMYK, N 3")]
    empty = intent(DestOutputProfile=lambda pdf: pdf.make_stream(b"nothing", N=4))
    assert [one.code for one in made(spoil=empty)] == ["intent-profile"]


def test_forms_without_fields_and_files_on_notes_are_found(made):
    xfa = root(AcroForm=lambda _pdf: Dictionary(Fields=Array([]), XFA=b"x"))
    assert [(one.code, one.found) for one in made(spoil=xfa)] == [("form", "XFA")]

    def pinned(pdf):
        file = Dictionary(Type=Name.Filespec, F=b"notes.txt", EF=Dictionary(F=pdf.make_stream(b"a note")))
        hangs = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([1, 1, 2, 2]), FS=file)
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(hangs)])

    assert [(one.code, one.found) for one in made(spoil=pinned)] == [("attachment", "notes.txt")]


def loop(pdf):
    form = thing(b"/Other Do", Subtype=Name.Form, BBox=Array([0, 0, 600, 800]))(pdf)
    form.Resources = Dictionary(XObject=Dictionary(Other=form))
    return form


def flood(pdf):
    """Twelve forms, each of which draws the next twelve times."""
    inner = None
    for _ in range(12):
        form = thing(b"/Other Do " * 12, Subtype=Name.Form, BBox=Array([0, 0, 600, 800]))(pdf)
        form.Resources = Dictionary(XObject=Dictionary(Other=inner) if inner is not None else Dictionary())
        inner = pdf.make_indirect(form)
    return inner


@pytest.mark.parametrize("trap", [loop, flood])
def test_forms_that_never_end_are_told(made, monkeypatch, trap):
    monkeypatch.setattr("jurnal.effects.preflight.interpreter.MOST", 500)
    found = made(spoil=add("XObject", "Other", trap), content="/Other Do")
    assert [(one.code, one.page) for one in found] == [("unreadable", 1)]


def test_a_file_without_pages_is_told(made):
    assert [one.code for one in made(pages=0)] == ["unreadable"]


def test_words_are_named_as_words(made):
    left, first, rest = hand.TRIM[0] + 3 * hand.MM, hand.codes("Қаз"), hand.codes("ақ")
    spaced = f"q /Black gs 0 0 0 1 k BT /Text 10 Tf 1 0 0 1 {left:.2f} 200 Tm [<{first}> -20 <{rest}>] TJ ET Q"
    (near,) = made(content=spaced)
    assert (near.code, near.what, near.times) == ("safe-zone", "Қазақ", 1)
