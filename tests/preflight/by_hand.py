"""A file that a printer takes, in as few objects as PDF/X-4 allows: four pages of a ground, a picture and words."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Stream

FONT = Path(__file__).parents[2] / "theme" / "fonts" / "Literata_400Regular.ttf"
MM = 72 / 25.4
SLUG, BLEED, WIDTH, HEIGHT = 10 * MM, 5 * MM, 210 * MM, 297 * MM
MEDIA = (0, 0, WIDTH + 2 * SLUG, HEIGHT + 2 * SLUG)
TRIM = (SLUG, SLUG, SLUG + WIDTH, SLUG + HEIGHT)
BLEEDBOX = (SLUG - BLEED, SLUG - BLEED, SLUG + WIDTH + BLEED, SLUG + HEIGHT + BLEED)
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіАБВГҒДЕЖЗИЙКЛМНПРСТУФХШабвгдежзийклмнопрстуфхцчшщыьэюя –«»,."
OUT = WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED
GROUND = f"0.1 0.05 0 0 k {BLEEDBOX[0]:.3f} {BLEEDBOX[1]:.3f} {OUT[0]:.3f} {OUT[1]:.3f} re f"
MARKS = f"/All CS 1 SCN 0.25 w {SLUG:.3f} 0 m {SLUG:.3f} {SLUG - BLEED - 3:.3f} l S"
PICTURE = "q 72 0 0 72 200 500 cm /Photo Do Q"


def words(
    letters: str, size: float = 10, at: tuple[float, float] = (120, 300), ink: str = "/Black gs 0 0 0 1 k"
) -> str:
    """A line of text in the font of the file."""
    return f"q {ink} BT /Text {size} Tf {at[0]} {at[1]} Td <{codes(letters)}> Tj ET Q"


def codes(letters: str) -> str:
    """Glyphs as two bytes each; a letter the font lacks is glyph 0."""
    cmap = font_file()[1]
    return "".join(f"{cmap.get(letter, 0):04X}" for letter in letters)


_FONT: list[tuple[bytes, dict[str, int], dict[str, int]]] = []


def font_file() -> tuple[bytes, dict[str, int], dict[str, int]]:
    """The subset, glyph by letter, width by letter."""
    if not _FONT:
        font = TTFont(FONT)
        options = Options(notdef_outline=True)
        subsetter = Subsetter(options)
        subsetter.populate(text=LETTERS)
        subsetter.subset(font)
        saved = io.BytesIO()
        font.save(saved)
        cmap = {chr(code): font.getGlyphID(name) for code, name in font.getBestCmap().items()}
        scale = 1000 / font["head"].unitsPerEm
        widths = {letter: round(font["hmtx"][font.getGlyphName(glyph)][0] * scale) for letter, glyph in cmap.items()}
        _FONT.append((saved.getvalue(), cmap, widths))
    return _FONT[0]


def font_object(pdf: pikepdf.Pdf) -> pikepdf.Object:
    data, glyphs, widths = font_file()
    pairs = "\n".join(f"<{glyph:04X}> <{letter.encode('utf-16-be').hex()}>" for letter, glyph in glyphs.items())
    unicode = f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(glyphs)} beginbfchar\n{pairs}\nendbfchar"
    name = Name("/ABCDEF+Literata")
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=name, Flags=4, FontBBox=Array([0, -300, 1000, 1000]), ItalicAngle=0,
        Ascent=900, Descent=-300, CapHeight=700, StemV=80, FontFile2=pdf.make_stream(data),
    )  # fmt: skip
    face = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=name, CIDToGIDMap=Name.Identity,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        W=Array([part for letter, glyph in glyphs.items() for part in (glyph, Array([widths[letter]]))]),
    )  # fmt: skip
    whole = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=name, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(face)]), ToUnicode=pdf.make_stream(unicode.encode()),
    )  # fmt: skip
    return pdf.make_indirect(whole)


def image(pdf: pikepdf.Pdf, pixels: int, space: object, ink: bytes, **more: object) -> pikepdf.Stream:
    return Stream(
        pdf, ink * (pixels * pixels), Type=Name.XObject, Subtype=Name.Image, Width=pixels, Height=pixels,
        ColorSpace=space, BitsPerComponent=8, **more,
    )  # fmt: skip


def profile(signature: bytes = b"CMYK") -> bytes:
    """The header of an ICC profile (ICC.1, 7.2): enough to say whose colours it describes."""
    header = bytearray(128)
    header[12:16], header[16:20], header[20:24], header[36:40] = b"prtr", signature, b"Lab ", b"acsp"
    return bytes(header)


def resources(pdf: pikepdf.Pdf) -> pikepdf.Dictionary:
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([1, 1, 1, 1]), N=1)
    return Dictionary(
        Font=Dictionary(Text=font_object(pdf)),
        ExtGState=Dictionary(
            Black=Dictionary(op=True, OP=True, OPM=1), Half=Dictionary(ca=0.5), Multiply=Dictionary(BM=Name.Multiply)
        ),
        ColorSpace=Dictionary(
            All=Array([Name.Separation, Name.All, Name.DeviceCMYK, tint]),
            Gold=Array([Name.Separation, Name("/PANTONE 871 C"), Name.DeviceCMYK, tint]),
            Rgb=Array([Name.ICCBased, pdf.make_stream(profile(b"RGB "), N=3)]),
            Lab=Array([Name.Lab, Dictionary(WhitePoint=Array([0.96, 1, 0.82]))]),
            Few=Array([Name.Indexed, Name.DeviceRGB, 1, b"\x00\x00\x00\xff\xff\xff"]),
            Inks=Array([Name.DeviceN, Array([Name.Cyan, Name.Black]), Name.DeviceCMYK, tint]),
        ),
        XObject=Dictionary(Photo=image(pdf, 300, Name.DeviceCMYK, bytes([60, 40, 40, 20]))),
    )


def write(
    file: Path,
    spoil: Callable[[pikepdf.Pdf], None] | None = None,
    *,
    content: str = "",
    instead: str | None = None,
    pages: int = 4,
    encryption: object = None,
    version: str = "",
) -> None:
    """Write the file. `content` is added to the first page, `instead` replaces it; `spoil` may change anything."""
    pdf = pikepdf.new()
    shared = pdf.make_indirect(resources(pdf))
    right = "\n".join([f"q {GROUND} Q", PICTURE, words("Қазақ әліпбиі"), f"q {MARKS} Q"])
    for number in range(pages):
        text = (right + "\n" + content if instead is None else instead) if number == 0 else right
        page = Dictionary(
            Type=Name.Page, MediaBox=Array(MEDIA), TrimBox=Array(TRIM), BleedBox=Array(BLEEDBOX), Resources=shared,
            Contents=pdf.make_stream(text.encode()),
        )  # fmt: skip
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent, S=Name.GTS_PDFX, OutputConditionIdentifier=b"Coated offset",
                DestOutputProfile=pdf.make_stream(profile(), N=4),
            )
        ]
    )  # fmt: skip
    pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-4"
    pdf.docinfo["/Trapped"] = Name("/False")
    if spoil:
        spoil(pdf)
    pdf.save(file, **({"encryption": encryption} if encryption else {}), force_version=version)
