"""The suffixes of Kazakh as one table, and what follows from it: the forms of a stem, the readings of a word."""

from jurnal.kazakh.morphology.analysis import Analysis, analyses, chains, is_lawful, stems_of
from jurnal.kazakh.morphology.forms import forms
from jurnal.kazakh.morphology.irregular import BE, FORMS, PRONOUNS, SYNCOPE
from jurnal.kazakh.morphology.joining import Join, joins, joins_of_slot, surface
from jurnal.kazakh.morphology.sounds import Harmony, Sound, harmonies, looks_borrowed, sounds
from jurnal.kazakh.morphology.table import OPEN_SLOTS, STEM_SLOTS, SUFFIXES, Suffix, following

__all__ = [
    "BE",
    "FORMS",
    "OPEN_SLOTS",
    "PRONOUNS",
    "STEM_SLOTS",
    "SUFFIXES",
    "SYNCOPE",
    "Analysis",
    "Harmony",
    "Join",
    "Sound",
    "Suffix",
    "analyses",
    "chains",
    "following",
    "forms",
    "harmonies",
    "is_lawful",
    "joins",
    "joins_of_slot",
    "looks_borrowed",
    "sounds",
    "stems_of",
    "surface",
]
