"""The file for the printing house: laid-out pages in four inks, with bleed, marks and the press they are made for."""

from jurnal.effects.press.file import make_press
from jurnal.effects.press.profile import Profile, press_profile

__all__ = ["Profile", "make_press", "press_profile"]
