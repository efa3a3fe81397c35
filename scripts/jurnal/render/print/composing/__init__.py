"""Composing paragraphs: all of a paragraph's line ends are chosen at once, so that its spaces are as even as they can
be, few words are divided and no last line is a scrap. The engine sets the lines as they come from here. Pure: widths
and places of division are given from outside."""

from jurnal.render.print.composing.compose import Compositor, trusted
from jurnal.render.print.composing.faces import Face, Shape

__all__ = ["Compositor", "Face", "Shape", "trusted"]
