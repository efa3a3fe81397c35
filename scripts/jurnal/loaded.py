"""A magazine as it was read: what every command starts from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from jurnal.assemble import assemble
from jurnal.check import Checked, check_magazine
from jurnal.effects.bodies import KeptBodies
from jurnal.effects.cache import Cache
from jurnal.effects.disk import ThemeFolder, read_theme, read_tree
from jurnal.effects.places import Places
from jurnal.effects.proofs import KeptProofs
from jurnal.effects.record import Record
from jurnal.effects.spelling import KeptSpellers
from jurnal.model import Archive, Printer
from jurnal.render.theme import Theme
from jurnal.text import BodyConverter


class UnknownError(LookupError):
    """Something was ordered that the magazine does not have."""


@dataclass(frozen=True)
class Loaded:
    """A magazine as it was read: the files it was read from, what stands in them, what is wrong with them, and how it
    is all to look."""

    seen: Record
    checked: Checked
    theme_folder: ThemeFolder

    @property
    def places(self) -> Places:
        """The magazine's folders."""
        return self.seen.order.places

    @property
    def cache(self) -> Cache:
        """What is kept between builds."""
        return Cache(self.places.cache)

    @cached_property
    def archive(self) -> Archive:
        """All editions; ValueError when there are errors."""
        return assemble(self.checked)

    @property
    def printer(self) -> Printer:
        """Who prints: the one that was ordered, else the magazine's. UnknownError when there is no such printer."""
        known = self.checked.printers
        name = self.seen.order.printer or self.archive.magazine.printer
        if name not in known:
            raise UnknownError(f"there is no printer {name}; there are: {', '.join(known)}")
        return known[name]

    @cached_property
    def theme(self) -> Theme:
        """The theme's templates, words and tokens."""
        return Theme(self.theme_folder.texts)


def load(seen: Record, *, proofreading: bool = False) -> Loaded:
    """Read and check the magazine. Bad content raises nothing: it is among the findings. Script, typography and
    spelling are only looked at when `proofreading`, for no build depends on them."""
    places = seen.order.places
    bodies = KeptBodies(places.cache / "bodies", seen.code, BodyConverter())
    spellers = KeptSpellers(places) if proofreading else None
    proofs = KeptProofs(places.cache / "proofs", seen.code) if proofreading else None
    checked = check_magazine(read_tree(places.root), bodies, reader=proofs, spellers=spellers)
    bodies.save()
    if proofs:
        proofs.save()
    if spellers:
        spellers.save()
    return Loaded(seen, checked, read_theme(places.root))
