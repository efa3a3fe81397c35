"""Forms, gradients and pictures of a file in inks."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name

from jurnal.effects.press.content import Turn, in_inks, states
from jurnal.effects.press.profile import Profile, Rgb
from jurnal.effects.trouble import Trouble
from jurnal.preflight.geometry import Matrix

QUALITY = 92
"""Of the JPEGs photographs become."""
SCREEN = (Name.DeviceRGB, Name.DeviceGray)


def forms(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    """Every form of the file once."""
    return [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Form"]


def pictures(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Stream]:
    """Every picture of the file once; the masks of others and stencils have no colour."""
    every = [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Stream)
        and thing.get("/Subtype") == "/Image"
        and not thing.get("/ImageMask", False)
    ]
    masks = {
        thing[key].objgen
        for thing in every
        for key in ("/SMask", "/Mask")
        if isinstance(thing.get(key), pikepdf.Stream)
    }
    yield from (thing for thing in every if thing.objgen not in masks)


def gradients(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every gradient between colours of the screen."""
    for thing in pdf.objects:
        held = [thing] if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)) else []
        for found in held:
            shading = found.get("/Shading") if "/PatternType" in found else found
            if isinstance(shading, (pikepdf.Dictionary, pikepdf.Stream)) and shading.get("/ShadingType") is not None:
                yield shading


def turn_form(form: pikepdf.Stream, turn: Turn, line: float, matrix: Matrix) -> dict[str, list[Matrix]]:
    """A form in inks, blended in inks; what it shows of others, and how. `matrix` leads from the form to paper."""
    content, used = in_inks(form, turn, line, matrix)
    form.write(content)
    if "/StructParents" in form:
        del form["/StructParents"]
    if "/Group" in form and form.Group.get("/CS") in SCREEN:
        form.Group.CS = Name.DeviceCMYK
    if "/Resources" in form:
        add_states(form.Resources)
    return used


def turn_tiles(pdf: pikepdf.Pdf, turn: Turn, line: float) -> None:
    """The cells of tiling patterns in inks."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/PatternType") == 1:
            turn_form(thing, turn, line, matrix_of(thing))


def matrix_of(thing: pikepdf.Object) -> Matrix:
    """The matrix a form or pattern brings along."""
    return Matrix(*(float(part) for part in thing.get("/Matrix", ()) or (1, 0, 0, 1, 0, 0)))


def shown(resources: pikepdf.Object, used: dict[str, list[Matrix]]) -> Iterator[tuple[pikepdf.Stream, Matrix]]:
    """The forms a stream shows, each under the matrix that makes its lines thinnest."""
    things = resources.get("/XObject", Dictionary())
    for name, matrices in used.items():
        thing = things.get(name)
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Form":
            own = matrix_of(thing)
            yield thing, min((own.then(matrix) for matrix in matrices), key=lambda matrix: matrix.thinnest)


def turn_gradients(pdf: pikepdf.Pdf, turn: Turn) -> None:
    """Gradients in inks: their ends are turned, what is between follows."""
    for shading in list(gradients(pdf)):
        if shading.get("/ColorSpace") != Name.DeviceRGB:
            continue
        functions = list(_ramps(shading.get("/Function")))
        if not functions:
            raise Trouble("a gradient is drawn in a way that cannot be turned into inks", "draw it with plain stops")
        for function in functions:
            function.C0, function.C1 = (Array(list(turn(_ends(function, key)))) for key in ("/C0", "/C1"))
        shading.ColorSpace = Name.DeviceCMYK


def _ramps(function: pikepdf.Object | None) -> Iterator[pikepdf.Object]:
    if isinstance(function, pikepdf.Dictionary) and "/Functions" in function:
        for part in function.Functions:
            yield from _ramps(part)
    elif (
        isinstance(function, pikepdf.Dictionary)
        and function.get("/FunctionType") == 2
        and len(function.get("/C0", ())) == 3
    ):
        yield function


def _ends(function: pikepdf.Object, key: str) -> Rgb:
    red, green, blue = (float(part) for part in function[key])
    return red, green, blue


def turn_pictures(pdf: pikepdf.Pdf, profile: Profile) -> None:
    """Photographs as CMYK JPEGs, by the profile."""
    for picture in list(pictures(pdf)):
        image = pikepdf.PdfImage(picture).as_pil_image(apply_mask=False)
        if image.mode == "CMYK":
            continue
        target = io.BytesIO()
        profile.image(image).save(target, "JPEG", quality=QUALITY, subsampling=0)
        picture.write(target.getvalue(), filter=Name.DCTDecode)
        picture.ColorSpace, picture.BitsPerComponent = Name.DeviceCMYK, 8
        picture.Decode = Array([1, 0] * 4)  # Pillow writes the negative, as Adobe's programs do
        for key in ("/DecodeParms", "/Intent"):
            if key in picture:
                del picture[key]


def add_states(resources: pikepdf.Object) -> None:
    """The graphics states that switch overprint."""
    known = resources.get("/ExtGState")
    if known is None:
        resources.ExtGState = known = Dictionary()
    for name, state in states().items():
        known[str(name)] = state
