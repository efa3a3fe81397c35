"""What a page paints: its content stream carried out operator by operator, forms, patterns, soft masks and drawn glyphs
included. Nothing is rasterised: every mark is a box with a colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import pikepdf

from jurnal.effects.preflight.brushes import Brushes
from jurnal.effects.preflight.canvas import Canvas
from jurnal.effects.preflight.fonts import Font, Shown
from jurnal.effects.preflight.images import is_masked, picture
from jurnal.effects.preflight.operands import matrix_of, number, numbers, rect_of
from jurnal.effects.preflight.path import Path
from jurnal.effects.preflight.setting import Setting, strings
from jurnal.effects.preflight.shading import shading_colour
from jurnal.effects.preflight.state import Ink, Operands, State
from jurnal.preflight import Colour, MarkKind, Matrix, Rect

DEEPEST = 12
"""Forms in forms."""
MOST = 20_000
"""Forms, tiles and drawn glyphs that are carried out on a page: a file with more is a trap."""


Operators: TypeAlias = "Mapping[str, Callable[[Interpreter, Operands], None]]"


class Interpreter(Brushes):
    """Reads one page; `fonts` are shared by all pages of a file."""

    def __init__(
        self, page: int, media: Rect, fonts: Callable[[pikepdf.Object], Font], operators: Operators, canvas: Canvas
    ) -> None:
        super().__init__(fonts, canvas, State(Matrix(), media))
        self.page, self.operators = page, operators
        self.base = Matrix()
        self._path, self.setting = Path(), Setting()
        self._clipping = False
        self._open: list[tuple[int, int]] = []
        self._runs = 0

    def run(self, content: pikepdf.Object, resources: pikepdf.Object | None) -> None:
        """Carry out a content stream with its resources."""
        self._runs += 1
        if self._runs > MOST:
            raise ValueError(f"more than {MOST} forms on one page")
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
                    self._brush(MarkKind.STROKE, shown, state.stroke, width=width)
        if self._clipping:
            self._clipping = False
            nowhere = Rect(state.clip.left, state.clip.bottom, state.clip.left, state.clip.bottom)
            state.clip = box.cut(state.clip) or nowhere

    def _fill(self, shown: Rect, flat: bool) -> None:
        self._brush(MarkKind.FILL, shown, self.state.fill, flat=flat)

    def _brush(self, kind: MarkKind, shown: Rect, ink: Ink, width: float = 0.0, *, flat: bool = False) -> None:
        """A shape in a colour, or in a pattern."""
        pattern = self._resource("/Pattern", [ink.pattern]) if ink.pattern else None
        if pattern is None:
            self.canvas.add(self.state, kind, shown, ink, width, flat=flat)
        elif "/Shading" in pattern:
            self._shade(pattern["/Shading"], shown)
        elif len(self._open) < DEEPEST:
            self._tile(pattern, shown, ink)

    def shade(self, given: Operands) -> None:
        """`sh`."""
        found = self._resource("/Shading", given)
        if found is not None:
            self._shade(found, self.state.clip)

    def _shade(self, shading: pikepdf.Object, shown: Rect) -> None:
        colour = shading_colour(shading, self.resources)
        self.canvas.add(self.state, MarkKind.SHADING, shown, Ink(colour=colour, alpha=self.state.fill.alpha))

    def _tile(self, pattern: pikepdf.Object, shown: Rect, ink: Ink) -> None:
        """Tiles repeat over the whole path: every mark of theirs counts as large as it."""
        brush = ink.colour if int(pattern.get("/PaintType", 1)) == 2 else None
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
        elif found.get("/Subtype") == "/PS" or found.get("/Subtype2") == "/PS":
            self.canvas.odd("postscript", str(given[0])[1:])
        elif found.get("/Subtype") == "/Form" and len(self._open) < DEEPEST:
            self._form(found)

    def _form(self, form: pikepdf.Object) -> None:
        ctm = matrix_of(form).then(self.state.ctm)
        box = ctm.box(rect_of(form["/BBox"])) if "/BBox" in form else self.state.clip
        clip = box.cut(self.state.clip)
        if "/OPI" in form:
            self.canvas.odd("stand-in", "OPI", clip)
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
        if form.objgen != (0, 0) and form.objgen in self._open:
            raise ValueError("a form that draws itself")
        self._open.append(form.objgen)
        self.run(form, form.get("/Resources", self.resources))
        self._open.pop()
        self.state, self.base, self._path, self.setting = kept, base, path, setting

    def _image(self, told: pikepdf.Object) -> None:
        state = self.state
        mark = picture(told, self.resources, state.ctm, state.clip, state.fill.colour, weigh=self.canvas.weigh)
        if mark:
            self.canvas.marks.append(mark)
            self.canvas.see_through(self.state, state.fill, mark.box)
            for key in ("/OPI", "/Alternates"):
                if key in told:
                    self.canvas.odd("stand-in", key[1:], mark.box)
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
        start, shown, drawn = self.setting.matrix, [], []
        for part in parts:
            if isinstance(part, float):
                self.setting.back(part, self.state)
                continue
            glyphs, _ = self.setting.show(part, self.state, self.page)
            shown += [glyph for glyph, _ in glyphs]
            drawn += glyphs
        for mark, ink in self.setting.marks(self.state, start, self.setting.matrix, shown):
            self.canvas.word(mark)
            self.canvas.see_through(self.state, ink, mark.box)
            if ink.pattern:
                self._brush(MarkKind.FILL, mark.box, ink)
        if self.state.font and self.state.font.procedures is not None:
            self._drawn(self.state.font, drawn)

    def _drawn(self, font: Font, glyphs: list[tuple[Shown, Matrix]]) -> None:
        """Glyphs of a Type 3 font, which are drawings with colours of their own."""
        for shown, place in glyphs:
            name = "/" + font.glyph_name(shown.code)
            if len(self._open) < DEEPEST and font.procedures is not None and name in font.procedures:
                scale = Matrix(self.state.size * self.state.stretch, 0, 0, self.state.size, 0, self.state.rise)
                whole = font.matrix.then(scale).then(place).then(self.state.ctm)
                outer, self.resources = self.resources, font.resources or self.resources
                self._inside(font.procedures[name], whole, self.state.clip)
                self.resources = outer
