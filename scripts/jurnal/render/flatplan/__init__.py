"""The flatplan: the whole issue as spreads on a wall, and how every piece fits. Pure."""

from jurnal.render.flatplan.page import Pictures, flatplan_page
from jurnal.render.flatplan.telling import Telling, headline
from jurnal.render.flatplan.wall import Bar, Face, Spread, wall

__all__ = ["Bar", "Face", "Pictures", "Spread", "Telling", "flatplan_page", "headline", "wall"]
