"""How often the speller is right: correct words it flags, slips it lets through, and what it suggests."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterator
from os import environ
from pathlib import Path

from jurnal.effects.dictionaries import speller
from jurnal.kazakh.morphology import forms
from jurnal.spelling import Speller

ROOT = Path(__file__).resolve().parents[2]
PRINTED = Path(environ.get("JURNAL_SHARED", ROOT.parent / "shared")) / "issue-2025-04" / "dump-part1.txt"
ELSEWHERE = ROOT / "tests/gold/spelling-elsewhere.txt"
ISSUE = ROOT / "content/2025-04"
LETTERS = {"kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя", "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя"}
PAIRS = ("қк", "ғг", "ңн", "өо", "ұу", "үу", "ұү", "іи", "ыі", "әа", "һх")
"""Letters that are taken for each other: Russian ones for Kazakh ones, and Kazakh ones among themselves."""
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LONG_ENOUGH = 4
SEED = 2025
PARADIGMS = (("кітап", "noun"), ("жоба", "noun"), ("халық", "noun"), ("орын", "noun"), ("министрлік", "noun"))
PARADIGMS_OF_VERBS = (("оқы", "verb"), ("жаз", "verb"), ("кел", "verb"), ("қой", "verb"), ("тап", "verb"))

Slip = Callable[[str, random.Random, str], str]


def report() -> list[tuple[str, str]]:
    """The figures of docs/kazakh.md; none without the dictionaries."""
    kazakh, russian = speller("kk"), speller("ru")
    if kazakh is None or russian is None:
        return []
    figures = [*_text("texts from elsewhere", kazakh, words_of(ELSEWHERE.read_text(encoding="utf-8")), "kk")]
    if PRINTED.is_file():
        figures += _text("printed issue, second half", kazakh, second_half(), "kk")
    figures += _text("this magazine, Kazakh", kazakh, magazine("kk"), "kk")
    figures += _text("this magazine, Russian", russian, magazine("ru"), "ru")
    return [*figures, *_forms(kazakh), *_suggested(kazakh)]


def words_of(text: str) -> list[str]:
    """The words of a text that stand in small letters, each once: names and abbreviations are aside."""
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    found = {word for line in lines for word in WORD.findall(line)}
    return sorted(word for word in found if word == word.lower() and len(word) > 1 and not word.isascii())


def second_half() -> list[str]:
    """The second half of the printed text, its lines joined."""
    lines = PRINTED.read_text(encoding="utf-8").split("\n")
    return words_of(re.sub(r"(\w)- *\n\s*(\w)", r"\1\2", "\n".join(lines[len(lines) // 2 :])))


def magazine(language: str) -> list[str]:
    """The words of our own issue, addresses aside."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ISSUE.glob(f"*/{language}.md"))]
    lines = [line for line in "\n".join(texts).splitlines() if not line.startswith(("#", "  - ", "    "))]
    return words_of(re.sub(r"\]\([^)]*\)|^\w+:", " ", "\n".join(lines), flags=re.MULTILINE))


def _text(name: str, asked: Speller, words: list[str], language: str) -> Iterator[tuple[str, str]]:
    flagged = [word for word in words if not asked.knows(word)]
    yield f"{name}: correct words flagged", f"{_share(len(flagged), len(words))} of {len(words)}"
    slips = [slip for _, slip in planted(words, language)]
    caught = sum(not asked.knows(slip) for slip in slips)
    yield f"{name}: planted slips caught", f"{_share(caught, len(slips))} of {len(slips)}"


def planted(words: list[str], language: str) -> Iterator[tuple[str, str]]:
    """Each word with one slip of each kind. What the slip makes is no other word of the same text."""
    chance, real = random.Random(SEED), frozenset(words)
    for word in words:
        if len(word) >= LONG_ENOUGH:
            for slip in SLIPS:
                made = slip(word, chance, LETTERS[language])
                if made not in real:
                    yield word, made


def _substituted(word: str, chance: random.Random, letters: str) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice(letters.replace(word[at], "")) + word[at + 1 :]


def _deleted(word: str, chance: random.Random, letters: str) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _inserted(word: str, chance: random.Random, letters: str) -> str:
    at = chance.randrange(len(word) + 1)
    return word[:at] + chance.choice(letters) + word[at:]


def _swapped(word: str, chance: random.Random, letters: str) -> str:
    at = chance.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _confused(word: str, chance: random.Random, letters: str) -> str:
    """A letter for the one it is taken for; in Russian, and without such a letter, the word stays as it is."""
    pairs = [
        pair if word[at] == pair[0] else pair[::-1] for at in range(len(word)) for pair in PAIRS if word[at] in pair
    ]
    places = [at for at in range(len(word)) for pair in PAIRS if word[at] in pair]
    if not places or "қ" not in letters:
        return word
    chosen = chance.randrange(len(places))
    return word[: places[chosen]] + pairs[chosen][1] + word[places[chosen] + 1 :]


SLIPS: tuple[Slip, ...] = (_substituted, _deleted, _inserted, _swapped, _confused)


def _forms(asked: Speller) -> Iterator[tuple[str, str]]:
    made = {form for stem, slot in PARADIGMS for form, _ in forms(stem, slot, 3)}
    made |= {form for stem, slot in PARADIGMS_OF_VERBS for form, _ in forms(stem, slot, 3)}
    known = sum(asked.knows(form) for form in made)
    yield "forms that the table of suffixes makes: known", f"{known} of {len(made)}"


def _suggested(asked: Speller) -> Iterator[tuple[str, str]]:
    words = words_of(ELSEWHERE.read_text(encoding="utf-8"))
    slips = [(word, slip) for word, slip in planted(words, "kk") if asked.knows(word) and not asked.knows(slip)]
    chosen = random.Random(SEED).sample(slips, min(300, len(slips)))
    start = time.perf_counter()
    offered = [(word, asked.suggestions(slip)) for word, slip in chosen]
    spent = (time.perf_counter() - start) / len(chosen)
    first = sum(word == better[0] for word, better in offered if better)
    among = sum(word in better for word, better in offered)
    yield "caught slips: the right word is suggested first", _share(first, len(chosen))
    yield "caught slips: the right word is among the suggestions", _share(among, len(chosen))
    yield "time for the suggestions of a word", f"{spent * 1000:.0f} ms"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"
