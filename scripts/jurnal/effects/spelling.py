"""Verdicts on words that were given before: while dictionaries and lists are the same, no dictionary is opened for a
word that was asked once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from jurnal.effects import dictionaries
from jurnal.effects.cache import Cache, digest, write_whole
from jurnal.effects.places import Places
from jurnal.spelling import Speller


@dataclass
class KeptSpeller:
    """A speller that remembers, and opens its dictionary only for a word it was never asked about."""

    path: Path
    key: str
    open: Callable[[], Speller]
    verdicts: dict[str, list[str] | None] = field(default_factory=dict)
    """The suggestions for a word; None for one that is known."""
    used: dict[str, list[str] | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.verdicts = _read(self.path, self.key)

    def knows(self, word: str) -> bool:
        """See Speller."""
        return self._verdict(word) is None

    def suggestions(self, word: str) -> tuple[str, ...]:
        """See Speller."""
        return tuple(self._verdict(word) or ())

    def _verdict(self, word: str) -> list[str] | None:
        if word not in self.used:
            self.used[word] = self.verdicts[word] if word in self.verdicts else self._ask(word)
        return self.used[word]

    def _ask(self, word: str) -> list[str] | None:
        return None if self._speller.knows(word) else list(self._speller.suggestions(word))

    @cached_property
    def _speller(self) -> Speller:
        return self.open()

    def save(self) -> None:
        """Keep the verdicts of this check, and no others, for the next."""
        if self.used != self.verdicts:
            kept = {"key": self.key, "verdicts": self.used}
            write_whole(self.path, json.dumps(kept, ensure_ascii=False).encode())


@dataclass
class KeptSpellers:
    """The spellers of a magazine: call it with a language, the folders magazine.yml names and the magazine's own
    words."""

    places: Places
    opened: list[KeptSpeller] = field(default_factory=list)

    def __call__(self, language: str, folders: Sequence[str], extra: Iterable[str]) -> Speller | None:
        """The speller, None where there is no dictionary."""
        paths = [self.places.root / Path(name).expanduser() for name in folders]
        signature = dictionaries.signature(language, paths)
        if not signature:
            return None
        words = sorted(set(extra))
        cache = Cache(self.places.cache)

        def opened() -> Speller:
            found = dictionaries.speller(language, paths, words, cache)
            if found is None:
                raise FileNotFoundError(f"the dictionary of {language} went away")
            return found

        kept = KeptSpeller(self.places.cache / f"words-{language}", digest(signature, *words), opened)
        self.opened.append(kept)
        return kept

    def save(self) -> None:
        """Keep all verdicts for the next check."""
        for kept in self.opened:
            kept.save()


def _read(path: Path, key: str) -> dict[str, list[str] | None]:
    try:
        kept = json.loads(path.read_bytes())
        return dict(kept["verdicts"]) if kept["key"] == key else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
