"""Words in several languages, and the names of the languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Language = str
"""A BCP 47 tag, as in `magazine.yml`: "kk", "ru"."""

Words = Mapping[Language, str]
"""The same words in every language that has them."""

NO_WORDS: Words = MappingProxyType({})
