"""Who a piece is by."""

from __future__ import annotations

from jurnal.model import Kind, Person, Piece

OWN_WORDS = frozenset({Kind.OPINION, Kind.FOREWORD})
"""Kinds whose speaker is their author, when no other is named."""


def writers(piece: Piece) -> tuple[Person, ...]:
    """Who signs the piece; nobody when it is the magazine's own."""
    return piece.authors or (piece.speakers if piece.kind in OWN_WORDS else ())


def voices(piece: Piece) -> tuple[Person, ...]:
    """Who speaks in a piece that another wrote down."""
    return tuple(person for person in piece.speakers if person not in writers(piece))
