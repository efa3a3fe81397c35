from __future__ import annotations

from jurnal.model import Archive
from jurnal.render.theme import Theme
from jurnal.render.tokens import palette, print_css, web_css


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_light_values_come_first_for_browsers_without_light_dark(theme: Theme, archive: Archive) -> None:
    css = web_css(theme.tokens, archive.magazine)
    plain, both = css.split("@supports (color: light-dark(#000, #fff))")
    assert "--ink: #1a1a1a;" in plain
    assert "light-dark" not in plain
    assert "--ink: light-dark(#1a1a1a, #ece7de);" in both


def test_every_section_has_a_class_of_its_own(theme: Theme, archive: Archive) -> None:
    css = web_css(theme.tokens, archive.magazine)
    for section in archive.magazine.sections:
        assert css.count(f".c-{section.id} {{") == 2
    assert ":root, .c-house {" in css


def test_words_are_readable_on_every_ground(theme: Theme, archive: Archive) -> None:
    tokens = theme.tokens.colours
    for theme_name in ("light", "dark"):
        ink, soft = getattr(tokens["ink"], theme_name), getattr(tokens["ink-soft"], theme_name)
        for ground in ("paper", "ground", "raised"):
            assert contrast(ink, getattr(tokens[ground], theme_name)) >= 4.5
            assert contrast(soft, getattr(tokens[ground], theme_name)) >= 4.5
    for _, colours in palette(archive.magazine):
        assert contrast(colours.ink, colours.tint) >= 4.5
        assert contrast(colours.dark_ink, colours.dark_tint) >= 4.5
        assert contrast("#ffffff", colours.field) >= 4.5


def test_print_has_points_and_no_themes(theme: Theme) -> None:
    css = print_css(theme.tokens)
    assert "--t-body: 9.5pt;" in css
    assert "light-dark" not in css
