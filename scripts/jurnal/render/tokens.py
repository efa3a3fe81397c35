"""The theme's tokens as CSS custom properties: `theme/tokens.yml` holds colour, type and space once for every surface.

On the web a colour is written twice: its light value for every browser, then `light-dark()` where the browser knows it.
Section colours belong to the magazine: one class `c-<id>` a section, `c-house` for what stands outside the sections.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jurnal.model import Colours, Magazine

HOUSE = "c-house"
"""The class of pages and pieces that stand outside the sections."""

Inks = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black in per cent."""


@dataclass(frozen=True)
class Colour:
    """One token on screen (light, dark, as #RRGGBB or #RRGGBBAA) and in print (None where print does not use it)."""

    light: str
    dark: str
    cmyk: Inks | None


@dataclass(frozen=True)
class Tokens:
    """`theme/tokens.yml`, typed. `type` is name -> size by surface; `web` the lengths only the site needs."""

    colours: Mapping[str, Colour]
    families: Mapping[str, str]
    type: Mapping[str, Mapping[str, str]]
    web: Mapping[str, str]

    @classmethod
    def load(cls, raw: Mapping[str, Mapping[str, object]]) -> Tokens:
        """Tokens from the parsed YAML; KeyError names what the file lacks."""
        return cls(
            colours={name: _colour(value) for name, value in raw["colours"].items() if isinstance(value, Mapping)},
            families={name: str(value) for name, value in raw["families"].items()},
            type={name: _sizes(value) for name, value in raw["type"].items() if isinstance(value, Mapping)},
            web={name: str(value) for name, value in raw["web"].items()},
        )


def _colour(value: Mapping[str, object]) -> Colour:
    cmyk = value.get("cmyk")
    inks = tuple(float(part) for part in cmyk) if isinstance(cmyk, list) else None
    return Colour(str(value["light"]), str(value["dark"]), (inks[0], inks[1], inks[2], inks[3]) if inks else None)


def _sizes(value: Mapping[str, object]) -> Mapping[str, str]:
    return {surface: str(size) for surface, size in value.items()}


def web_css(tokens: Tokens, magazine: Magazine) -> str:
    """The custom properties of the site, in the cascade layer `tokens`."""
    pairs = [(f"--{name}", colour.light, colour.dark) for name, colour in tokens.colours.items()]
    plain = [f"{name}: {light};" for name, light, _ in pairs]
    both = [f"{name}: light-dark({light}, {dark});" for name, light, dark in pairs]
    lengths = [f"--{name}: {value};" for name, value in tokens.families.items()]
    lengths += [f"--t-{name}: {sizes['web']};" for name, sizes in tokens.type.items() if "web" in sizes]
    lengths += [f"--{name}: {value};" for name, value in tokens.web.items()]
    rules = [
        f":root {{ color-scheme: light; {' '.join(plain + lengths)} }}",
        *(f"{selector} {{ {_plain(colours)} }}" for selector, colours in palette(magazine)),
        "@supports (color: light-dark(#000, #fff)) {",
        f":root {{ color-scheme: light dark; {' '.join(both)} }}",
        *(f"{selector} {{ {_both(colours)} }}" for selector, colours in palette(magazine)),
        ':root[data-theme="light"] { color-scheme: light; }',
        ':root[data-theme="dark"] { color-scheme: dark; }',
        "}",
    ]
    return "@layer tokens {\n" + "\n".join(rules) + "\n}\n"


def print_css(tokens: Tokens) -> str:
    """The custom properties of the printed page: light colours, sizes in points. Sections are the print renderer's."""
    lines = [f"--{name}: {colour.light};" for name, colour in tokens.colours.items() if colour.cmyk]
    lines += [f"--{name}: {value};" for name, value in tokens.families.items()]
    lines += [f"--t-{name}: {sizes['print']};" for name, sizes in tokens.type.items() if "print" in sizes]
    return ":root {\n" + "\n".join(lines) + "\n}\n"


def settled_inks(tokens: Tokens, magazine: Magazine) -> dict[str, Inks]:
    """Colours whose inks somebody has settled, as parts of 1, by #rrggbb in small letters: the theme's, then the
    magazine's own."""
    found = {colour.light.lower(): colour.cmyk for colour in tokens.colours.values() if colour.cmyk}
    for colours in (magazine.house, *(section.colours for section in magazine.sections)):
        found.update(colours.inks)
    return {colour: (c / 100, m / 100, y / 100, k / 100) for colour, (c, m, y, k) in found.items()}


def palette(magazine: Magazine) -> Iterator[tuple[str, Colours]]:
    """(selector, colours) of the house, which every page starts from, and of each section."""
    yield f":root, .{HOUSE}", magazine.house
    for section in magazine.sections:
        yield f".c-{section.id}", section.colours


def _plain(colours: Colours) -> str:
    roles = {
        "ink": colours.ink,
        "field": colours.field,
        "tint": colours.tint,
        "art": colours.art,
        "seal": colours.field,
    }
    return " ".join(f"--c-{role}: {value};" for role, value in roles.items())


def _both(colours: Colours) -> str:
    roles = {
        "ink": (colours.ink, colours.dark_ink),
        "field": (colours.field, colours.dark_field),
        "tint": (colours.tint, colours.dark_tint),
        "art": (colours.art, colours.dark_art),
    }
    return " ".join(f"--c-{role}: light-dark({light}, {dark});" for role, (light, dark) in roles.items())
