"""The index that the site's search asks: which pieces have a word, whatever its form. Pure: pages in, files out.

Beside what Pagefind makes, `find/<language>/` holds

    entry.idx        the pieces, the chunks, how letters fold; the stemmer's tables are named there too
    words.*.idx      chunks of the index: stem -> piece, weight, piece, weight …, in the order of the stems' skeletons
    stems.*.idx      the tables of the stemmer (languages that have one)

Each is JSON, gzipped, because not every host compresses. A reader who types a word pays for the entry, the tables and
one chunk; a larger archive has more chunks, not larger ones.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jurnal import kazakh, russian
from jurnal.kazakh.stemming.browser import browser_data
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.web.folding import DIGRAPHS, FOLDED, skeleton
from jurnal.russian.irregular import FORMS as RUSSIAN

STEMS: Mapping[str, Callable[[str], str]] = {"kk": kazakh.stem, "ru": russian.stem}
"""The languages that have a stemmer; in others a word is found as it is written."""
TABLES: Mapping[str, Callable[[], object]] = {"kk": browser_data, "ru": lambda: {"forms": RUSSIAN}}
"""What their stemmers in the browser know."""
CHUNK = 2500
"""Stems in a chunk: about 16 KB."""
TITLE = 6
"""How many words of the text one of the title weighs."""
WORD = re.compile(r"[^\W_]+(?:[-‑][^\W_]+)*")
UNSEEN = re.compile("[\u00ad\u2060\u200b\u0301]")
"""Soft hyphens, word joiners and stress marks, which are no part of a word."""


@dataclass(frozen=True)
class Findable:
    """A page that a search may find. `fragment` is the file with its text, for the excerpt."""

    url: str
    title: str
    kind: str
    issue: str
    slug: str
    text: str
    fragment: str


def index_files(language: str, pages: Sequence[Findable]) -> Iterator[SiteFile]:
    """The files of one language's index; the same pages give the same files."""
    folder = f"find/{language}"
    chunks = [(first, hashed_file(f"{folder}/words.idx", _packed(chunk))) for first, chunk in _chunks(language, pages)]
    tables = [hashed_file(f"{folder}/stems.idx", _packed(TABLES[language]()))] if language in TABLES else []
    entry = {
        "pages": [[page.url, page.title, page.kind, page.issue, page.slug, page.fragment] for page in pages],
        "sizes": [len(terms(page.text, language)) for page in pages],
        "chunks": [[first, _name(file)] for first, file in chunks],
        "stems": _name(tables[0]) if tables else None,
        "folded": FOLDED,
        "digraphs": list(DIGRAPHS.items()),
    }
    yield SiteFile(f"{folder}/entry.idx", _packed(entry))
    yield from (file for _, file in chunks)
    yield from tables


def terms(text: str, language: str) -> list[str]:
    """The stems of a text in order; a word with a hyphen gives those of its parts (ата-анасы: ата, ана)."""
    stem = STEMS.get(language, str.lower)
    words = WORD.findall(UNSEEN.sub("", text).replace("‑", "-"))
    return [stem(part) for word in words for part in _parts(word, stem)]


def _parts(word: str, stem: Callable[[str], str]) -> Iterable[str]:
    return stem(word).split("-") if "-" in word else (word,)


def _chunks(language: str, pages: Sequence[Findable]) -> Iterator[tuple[str, dict[str, list[int]]]]:
    """Parts of the index, with the skeleton each begins at; what has one skeleton stays together."""
    index = _index(language, pages)
    by_skeleton: dict[str, list[str]] = defaultdict(list)
    for stem in sorted(index):
        by_skeleton[skeleton(stem)].append(stem)
    first, chunk = "", dict[str, list[int]]()
    for bones in sorted(by_skeleton):
        if len(chunk) >= CHUNK:
            yield first, chunk
            first, chunk = bones, {}
        chunk.update((stem, index[stem]) for stem in by_skeleton[bones])
    yield first, chunk


def _index(language: str, pages: Sequence[Findable]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for number, page in enumerate(pages):
        weights = Counter(terms(page.text, language))
        for term in terms(page.title, language):
            weights[term] += TITLE
        for term, weight in weights.items():
            index[term] += (number, weight)
    return index


def _packed(value: object) -> bytes:
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(written.encode(), compresslevel=9, mtime=0)


def _name(file: SiteFile) -> str:
    return file.path.rpartition("/")[2]
