"""What a file says, without a judgement. Lengths in points, places in the user space of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from jurnal.preflight.colour import Colour
from jurnal.preflight.geometry import Rect


class MarkKind(StrEnum):
    """What painted something."""

    FILL = "fill"
    STROKE = "stroke"
    TEXT = "text"
    IMAGE = "image"
    SHADING = "shading"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that was painted: `box` is what of it shows, cut by every clip. `width` is that of a line, `size` that
    of type, both in points on the paper; `ppi` of an image, across and up, as it is placed."""

    kind: MarkKind
    box: Rect
    colour: Colour
    overprint: bool = False
    overprint_mode: int = 0
    width: float = 0.0
    size: float = 0.0
    font: str = ""
    text: str = ""
    missing: str = ""
    """The characters that have no glyph; � where the file does not say which they are."""
    ppi: tuple[float, float] | None = None
    pixels: tuple[int, int] = (0, 0)
    compression: str = ""
    bits: int = 8
    """Of a channel of an image; 1: line art."""
    ink: float | None = None
    """The most ink in an image, in per cent, where its pixels say so."""
    flat: bool = False
    """A filled rectangle."""

    @property
    def erases(self) -> bool:
        """Whether it overprints so that its own white is lost."""
        return self.overprint and (not self.colour.keeps or self.overprint_mode == 1)


@dataclass(frozen=True)
class InkPeak:
    """Where a page has the most ink: per cent; the region over the limit and how much of it, in mm²."""

    most: float
    region: Rect | None = None
    area: float = 0.0


@dataclass(frozen=True)
class Sheet:
    """One page. Boxes are None where the file does not give them; `transparent` says why it is not opaque, each reason
    with the place."""

    number: int
    media: Rect
    crop: Rect | None = None
    bleed: Rect | None = None
    trim: Rect | None = None
    art: Rect | None = None
    turned: int = 0
    unit: float = 1.0
    marks: tuple[Mark, ...] = ()
    annotations: tuple[tuple[str, Rect | None], ...] = ()
    transparent: tuple[tuple[str, Rect | None], ...] = ()
    groups: tuple[str, ...] = ()
    """Colour spaces in which transparent groups are blended, where they are not CMYK or gray."""
    oddities: tuple[tuple[str, str, Rect | None], ...] = ()
    """What a press does not know what to do with: the kind, what it is, where."""
    ink: InkPeak | None = None
    broken: str = ""
    """Why the page could not be read to its end."""

    @property
    def cut(self) -> Rect:
        """The trimmed page; the whole sheet where the file does not say."""
        return self.trim or self.art or self.crop or self.media

    @property
    def frame(self) -> Rect:
        """What a viewer shows of the sheet."""
        return (self.crop and self.crop.cut(self.media)) or self.media


@dataclass(frozen=True)
class FontFacts:
    """One font. `characters` are those it was used for, as far as the file says which they are."""

    name: str
    kind: str
    embedded: bool
    subset: bool
    unicode: bool
    pages: tuple[int, ...] = ()
    characters: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Intent:
    """An output intent: its subtype, the condition it names, and the colours of its profile (empty: no profile);
    `channels` is how many the file says it has."""

    subtype: str
    condition: str
    profile: str = ""
    registry: str = ""
    channels: int = 4


@dataclass(frozen=True)
class Document:
    """A whole file. `claims` are the standards it says it keeps; `extras` what has no place in print (scripts, forms,
    attachments, layers), each kind with a word about it; `measured` is how total ink was found;
    `language` as it says."""

    name: str
    version: str
    sheets: tuple[Sheet, ...]
    fonts: tuple[FontFacts, ...] = ()
    intents: tuple[Intent, ...] = ()
    claims: tuple[str, ...] = ()
    trapped: str = ""
    encrypted: bool = False
    extras: Mapping[str, str] = field(default_factory=dict)
    measured: str = ""
    language: str = ""
    repaired: str = ""
    """What had to be mended before the file could be read."""
    unreadable: str = ""
