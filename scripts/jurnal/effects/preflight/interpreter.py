"""What a page paints: its content stream carried out operator by operator, forms, patterns, soft masks and drawn glyphs
included. Nothing is rasterised: every mark is a box with a colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import pikepdf

from jurnal.effects.preflight.canvas import Canvas
from jurnal.effects.preflight.fonts import Font, Shown
from jurnal.effects.preflight.images import is_masked, picture
from jurnal.effects.preflight.operands import matrix_of, number, numbers, rect_of
from jurnal.effects.preflight.path import Path
from jurnal.effects.preflight.setting import Setting, strings
from jurnal.effects.preflight.shading import shading_colour
from jurnal.effects.preflight.spaces import space_of
from jurnal.effects.preflight.state import Ink, Operands, State
from jurnal.preflight import Colour, MarkKind, Matrix, Rect

DEEPEST = 12
"""Forms in forms."""


Operators: TypeAlias = "Mapping[str, Callable[[Interpreter, Operands], None]]"


class Interpreter:
    """Reads one page; `fonts` are shared by all pages of a file."""

    def __init__(
        self, page: int, media: Rect, fonts: Callable[[pikepdf.Object], Font], operators: Operators, canvas: Canvas
    ) -> None:
        self.page, self.fonts, self.operators, self.canvas = page, fonts, operators, canvas
        self.state = State(Matrix(), media)
        self.base = Matrix()
        self.resources: pikepdf.Object | None = None
        self._stack: list[State] = []
        self._path, self.setting = Path(), Setting()
        self._clipping = False
        self._depth = 0

    def run(self, content: pikepdf.Object, resources: pikepdf.Object | None) -> None:
        """Carry out a content stream with its resources."""
        before, depth = self.resources, len(self._stack)
        self.resources = resources
        for instruction in pikepdf.parse_content_stream(content):
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                self._image(instruction.iimage.obj)
                continue
            act = self.operators.get(str(instruction.operator))
            if act:
                act(self, list(instruction.operands))
        del self._stack[depth:]
        self.resources = before

    # graphics state

    def save(self, _: Operands) -> None:
        """`q`."""
        self._stack.append(self.state.copy())

    def restore(self, _: Operands) -> None:
        """`Q`."""
        if self._stack:
            self.state = self._stack.pop()

    def transform(self, given: Operands) -> None:
        """`cm`."""
        self.state.ctm = Matrix(*numbers(given)).then(self.state.ctm)

    def line_width(self, given: Operands) -> None:
        """`w`."""
        self.state.width = number(given)

    def settings(self, given: Operands) -> None:
        """`gs`."""
        found = self._resource("/ExtGState", given)
        if found is None:
            return
        self.state.apply(found, self.fonts)
        mask = found.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary) and "/G" in mask:
            self._blended(mask["/G"])

    # colour

    def fill_space(self, given: Operands) -> None:
        """`cs`."""
        self._space(self.state.fill, given)

    def stroke_space(self, given: Operands) -> None:
        """`CS`."""
        self._space(self.state.stroke, given)

    def _space(self, ink: Ink, given: Operands) -> None:
        ink.space = space_of(given[0], self.resources)
        ink.colour, ink.pattern = ink.space.initial(), ""

    def fill_colour(self, given: Operands) -> None:
        """`sc` and `scn`."""
        self._colour(self.state.fill, given)

    def stroke_colour(self, given: Operands) -> None:
        """`SC` and `SCN`."""
        self._colour(self.state.stroke, given)

    def _colour(self, ink: Ink, given: Operands) -> None:
        ink.pattern = str(given.pop()) if given and isinstance(given[-1], pikepdf.Name) else ""
        space = ink.space.base if ink.pattern and ink.space.base else ink.space
        ink.colour = space.colour(numbers(given))

    # paths

    def move(self, given: Operands) -> None:
        """`l` and the curves."""
        self._path.to(self.state.ctm, *numbers(given))

    def begin_part(self, given: Operands) -> None:
        """`m`."""
        self._path.begin(self.state.ctm, *numbers(given))

    def rectangle(self, given: Operands) -> None:
        """`re`."""
        x, y, width, height = numbers(given)
        self._path.rectangle(self.state.ctm, x, y, width, height)

    def clip(self, _: Operands) -> None:
        """`W` and `W*`."""
        self._clipping = True

    def end_path(self, _: Operands) -> None:
        """`n`."""
        self._paint()

    def paint_fill(self, _: Operands) -> None:
        """`f` and `f*`."""
        self._paint(fill=True)

    def paint_stroke(self, _: Operands) -> None:
        """`S` and `s`."""
        self._paint(stroke=True)

    def paint_both(self, _: Operands) -> None:
        """`B` and its like."""
        self._paint(fill=True, stroke=True)

    def _paint(self, *, fill: bool = False, stroke: bool = False) -> None:
        path, self._path = self._path, Path()
        box = path.box
        if box is None:
            return
        state = self.state
        if fill and (shown := box.cut(state.clip)):
            self._fill(shown, path.is_rectangle)
        if stroke:
            width = state.width * state.ctm.thinnest
            for line in path.lines:
                if shown := line.grown(width / 2).cut(state.clip):
                    self.canvas.add(state, MarkKind.STROKE, shown, state.stroke, width=width)
        if self._clipping:
            self._clipping = False
            nowhere = Rect(state.clip.left, state.clip.bottom, state.clip.left, state.clip.bottom)
            state.clip = box.cut(state.clip) or nowhere

    def _fill(self, shown: Rect, flat: bool) -> None:
        ink = self.state.fill
        pattern = self._resource("/Pattern", [ink.pattern]) if ink.pattern else None
        if pattern is None:
            self.canvas.add(self.state, MarkKind.FILL, shown, ink, flat=flat)
        elif "/Shading" in pattern:
            self._shade(pattern["/Shading"], shown)
        elif self._depth < DEEPEST:
            self._tile(pattern, shown)

    def shade(self, given: Operands) -> None:
        """`sh`."""
        found = self._resource("/Shading", given)
        if found is not None:
            self._shade(found, self.state.clip)

    def _shade(self, shading: pikepdf.Object, shown: Rect) -> None:
        colour = shading_colour(shading, self.resources)
        self.canvas.add(self.state, MarkKind.SHADING, shown, Ink(colour=colour, alpha=self.state.fill.alpha))

    def _tile(self, pattern: pikepdf.Object, shown: Rect) -> None:
        """Tiles repeat over the whole path: every mark of theirs counts as large as it."""
        brush = self.state.fill.colour if int(pattern.get("/PaintType", 1)) == 2 else None
        outer, self.canvas.within = self.canvas.within, shown
        ctm = matrix_of(pattern).then(self.base)
        self._inside(pattern, ctm, ctm.box(rect_of(pattern["/BBox"])) if "/BBox" in pattern else shown, brush)
        self.canvas.within = outer

    # things from outside the stream

    def do(self, given: Operands) -> None:
        """`Do`."""
        found = self._resource("/XObject", given)
        if found is None:
            return
        if found.get("/Subtype") == "/Image":
            self._image(found)
        elif found.get("/Subtype") == "/Form" and self._depth < DEEPEST:
            self._form(found)

    def _form(self, form: pikepdf.Object) -> None:
        ctm = matrix_of(form).then(self.state.ctm)
        box = ctm.box(rect_of(form["/BBox"])) if "/BBox" in form else self.state.clip
        clip = box.cut(self.state.clip)
        if clip is None:
            return
        if "/Group" in form:
            self._blended(form)
            self.canvas.see_through(self.state, self.state.fill, clip)
        self._inside(form, ctm, clip)

    def _blended(self, form: pikepdf.Object) -> None:
        self.canvas.group(form.get("/Group", pikepdf.Dictionary()), self.resources)

    def _inside(self, form: pikepdf.Object, ctm: Matrix, clip: Rect, brush: Colour | None = None) -> None:
        kept, base, path, setting = self.state, self.base, self._path, self.setting
        self.state = kept.copy()
        self.state.ctm, self.state.clip = ctm, clip
        self.base, self._path, self.setting = ctm, Path(), Setting()
        if brush:
            self.state.fill.colour = self.state.stroke.colour = brush
            self.state.fill.pattern = self.state.stroke.pattern = ""
        self._depth += 1
        self.run(form, form.get("/Resources", self.resources))
        self._depth -= 1
        self.state, self.base, self._path, self.setting = kept, base, path, setting

    def _image(self, told: pikepdf.Object) -> None:
        state = self.state
        mark = picture(told, self.resources, state.ctm, state.clip, state.fill.colour, weigh=self.canvas.weigh)
        if mark:
            self.canvas.marks.append(mark)
            self.canvas.see_through(self.state, state.fill, mark.box)
            if is_masked(told):
                self.canvas.transparent.setdefault("soft mask of an image", mark.box)

    # words

    def font(self, given: Operands) -> None:
        """`Tf`."""
        found = self._resource("/Font", given)
        self.state.font = self.fonts(found) if found is not None else None
        self.state.size = number(given[1:])

    def next_line(self, _: Operands) -> None:
        """`T*`."""
        self.setting.move(0, -self.state.leading)

    def show(self, given: Operands) -> None:
        """`Tj`."""
        self._words([bytes(given[0])] if isinstance(given[0], pikepdf.String) else [])

    def show_spaced(self, given: Operands) -> None:
        """`TJ`."""
        self._words(strings(given[0]))

    def show_line(self, given: Operands) -> None:
        """`'`."""
        self.next_line([])
        self.show(given)

    def show_line_spaced(self, given: Operands) -> None:
        """`"`."""
        self.state.word_space, self.state.letter_space = numbers(given[:2])
        self.show_line(given[2:])

    def _words(self, parts: Iterable[bytes | float]) -> None:
        for part in parts:
            if isinstance(part, float):
                self.setting.back(part, self.state)
                continue
            mark, glyphs = self.setting.show(part, self.state, self.page)
            if mark:
                self.canvas.marks.append(mark)
                self.canvas.see_through(self.state, self.state.fill, mark.box)
            if self.state.font and self.state.font.procedures is not None:
                self._drawn(self.state.font, glyphs)

    def _drawn(self, font: Font, glyphs: list[tuple[Shown, Matrix]]) -> None:
        """Glyphs of a Type 3 font, which are drawings with colours of their own."""
        for shown, place in glyphs:
            name = "/" + font.glyph_name(shown.code)
            if self._depth < DEEPEST and font.procedures is not None and name in font.procedures:
                scale = Matrix(self.state.size * self.state.stretch, 0, 0, self.state.size, 0, self.state.rise)
                whole = font.matrix.then(scale).then(place).then(self.state.ctm)
                outer, self.resources = self.resources, font.resources or self.resources
                self._inside(font.procedures[name], whole, self.state.clip)
                self.resources = outer

    def _resource(self, kind: str, given: Operands) -> pikepdf.Object | None:
        """A resource by its name, always the first operand."""
        known = self.resources.get(kind) if self.resources is not None else None
        return known.get(str(given[0])) if isinstance(known, pikepdf.Dictionary) and given else None
