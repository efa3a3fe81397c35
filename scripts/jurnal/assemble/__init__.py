"""Checked pieces and manifests -> editions, addresses, indexes and neighbours. Pure."""

from jurnal.assemble.editions import assemble
from jurnal.assemble.indexes import Place, by_person, by_section, by_tag, find_piece, missing, places
from jurnal.assemble.neighbours import next_entry, previous_entry
from jurnal.assemble.parallel import Row, moved, rows
from jurnal.assemble.relations import Relations
from jurnal.assemble.urls import short_id

__all__ = [
    "Place",
    "Relations",
    "Row",
    "assemble",
    "by_person",
    "by_section",
    "by_tag",
    "find_piece",
    "missing",
    "moved",
    "next_entry",
    "places",
    "previous_entry",
    "rows",
    "short_id",
]
