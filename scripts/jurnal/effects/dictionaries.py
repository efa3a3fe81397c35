"""The dictionaries of the spellers: found on the system or in a folder, compiled once, kept by what they were made of.

A stranger's machine may have none. Debian: apt install hunspell-kk hunspell-ru; elsewhere the files kk_KZ.dic and
kk_KZ.aff (ru_RU.dic, ru_RU.aff) lie in a folder that magazine.yml names.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jurnal.effects.cache import Cache, digest
from jurnal.effects.places import PACKAGE
from jurnal.spelling import KazakhSpeller, KazakhWords, RussianSpeller, RussianWords, Speller
from jurnal.spelling.hunspell import Affix, Hunspell, entries_of, plain
from jurnal.spelling.russian import in_all_cases
from jurnal.spelling.sources import Entries, kazakh_stems, shapes_of, with_names

NAMES = {"kk": ("kk_KZ", "kk"), "ru": ("ru_RU", "ru")}
"""What the files of a language's dictionary are called, before .dic and .aff."""
SYSTEM = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    "~/Library/Spelling",
    "~/.local/share/hunspell",
)
LISTS = PACKAGE / "spelling" / "words"


@dataclass(frozen=True)
class Files:
    """A dictionary: its words and its rules."""

    dic: Path
    aff: Path


def speller(
    language: str, folders: Sequence[Path] = (), extra_words: Iterable[str] = (), cache: Cache | None = None
) -> Speller | None:
    """The speller of a language; None where there is no dictionary of it. `folders` are asked before those of the
    system, `extra_words` are right in all their forms. What is compiled is kept in `cache`, by default the user's."""
    found = find(language, folders)
    if found is None:
        return None
    kept = cache or Cache(_users_cache())
    return _kazakh(found, folders, extra_words, kept) if language == "kk" else _russian(found, extra_words, kept)


def find(language: str, folders: Sequence[Path] = ()) -> Files | None:
    """The files of a language's dictionary; None where there are none."""
    for folder in (*folders, *(Path(name).expanduser() for name in SYSTEM)):
        for name in NAMES.get(language, ()):
            files = Files(folder / f"{name}.dic", folder / f"{name}.aff")
            if files.dic.is_file() and files.aff.is_file():
                return files
    return None


def signature(language: str, folders: Sequence[Path] = ()) -> str:
    """A word that changes when another dictionary is found or its files are written anew; empty without one. It reads
    no file."""
    languages = ("kk", "ru") if language == "kk" else (language,)
    files = [found for code in languages if (found := find(code, folders))]
    if find(language, folders) is None:
        return ""
    stats = [(path, path.stat()) for found in files for path in (found.dic, found.aff)]
    return digest(_code(), *(f"{path} {stat.st_size} {stat.st_mtime_ns}" for path, stat in stats))


def _kazakh(found: Files, folders: Sequence[Path], extra_words: Iterable[str], cache: Cache) -> Speller:
    russian = find("ru", folders)
    lists = [path.read_text(encoding="utf-8") for path in sorted(LISTS.glob("kk*.txt"))]
    key = digest(_code(), found.dic.read_bytes(), russian.dic.read_bytes() if russian else b"", *lists)

    def compile_words() -> str:
        stems = kazakh_stems(_entries(found), _entries(russian) if russian else (), lists)
        return json.dumps({"stems": stems, "shapes": sorted(shapes_of(stems))}, ensure_ascii=False)

    tables = json.loads(cache.text("spelling", key, compile_words))
    return KazakhSpeller(KazakhWords(with_names(tables["stems"], extra_words)), frozenset(tables["shapes"]))


def _russian(found: Files, extra_words: Iterable[str], cache: Cache) -> Speller:
    lists = [path.read_text(encoding="utf-8") for path in sorted(LISTS.glob("ru*.txt"))]
    key = digest(_code(), found.dic.read_bytes(), found.aff.read_bytes())

    def compile_words() -> str:
        return json.dumps({"stems": _flags(found), "affixes": [list(_rules(found, kind)) for kind in ("SFX", "PFX")]})

    tables = json.loads(cache.text("spelling", key, compile_words))
    suffixes, prefixes = (tuple(Affix(*row) for row in rows) for rows in tables["affixes"])
    listed = (word for text in lists for line in text.splitlines() for word in _words(line))
    extra = in_all_cases((*extra_words, *listed))
    return RussianSpeller(RussianWords(Hunspell(tables["stems"], suffixes, prefixes), extra))


def _words(line: str) -> list[str]:
    """The words of a line of a list; remarks and headings are none."""
    return [] if line.startswith("[") else line.partition("#")[0].split()


def _entries(found: Files) -> Entries:
    return entries_of(_text(found).splitlines())


def _text(found: Files) -> str:
    """The words of a dictionary, in the encoding its rules name."""
    content = found.dic.read_bytes()
    for line in found.aff.read_bytes()[:2000].splitlines():
        if line.lstrip(b"\xef\xbb\xbf").startswith(b"SET "):
            encoding = line.split()[1].decode("ascii", "replace")
            return content.decode("utf-8-sig" if encoding.upper() == "UTF-8" else encoding, "replace")
    return content.decode("utf-8-sig", "replace")


def _flags(found: Files) -> dict[str, str]:
    flags: dict[str, str] = {}
    for word, flag in _entries(found):
        flags[plain(word)] = "".join(sorted({*flags.get(plain(word), ""), *flag}))
    return flags


def _rules(found: Files, kind: str) -> Iterator[tuple[str, str, str, str]]:
    """The rules of a .aff file, ё as е, each once."""
    from spylls.hunspell.readers import read_aff
    from spylls.hunspell.readers.file_reader import FileReader

    rules, _ = read_aff(FileReader(str(found.aff)))
    seen = set()
    for affixes in getattr(rules, kind).values():
        for affix in affixes:
            row = (affix.flag, plain(affix.strip), plain(affix.add), plain(affix.cond_regexp.pattern))
            if row not in seen:
                seen.add(row)
                yield row


@lru_cache(maxsize=1)
def _code() -> str:
    """The code that compiles and our own lists, so that newer ones compile anew."""
    folders = (PACKAGE / "spelling", PACKAGE / "kazakh" / "morphology")
    return digest(
        Path(__file__).read_bytes(), *(path.read_bytes() for at in folders for path in sorted(at.glob("*.py")))
    )


def _users_cache() -> Path:
    try:
        home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # nobody's home
        return Path(".cache") / "jurnal"
    return home / "jurnal"
