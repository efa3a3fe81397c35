"""The files of the index. Beside what Pagefind makes, `find/<language>/` holds

    entry.idx        the pieces, what they can be filtered by, the chunks, how letters fold
    words.*.idx      chunks of the index, in the order of the stems' skeletons: stem -> piece, weight, piece, weight …,
                     or -> another stem of the chunk, which is of the same word
    stems.*.idx      the tables of the stemmer (languages that have one)

Each is JSON, gzipped, because not every host compresses. A reader who types a word pays for the entry, the tables and
one chunk; a larger archive has more chunks, not larger ones.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from jurnal.kazakh.stemming.browser import browser_data
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.web.finding.folding import DIGRAPHS, FOLDED, skeleton
from jurnal.render.web.finding.terms import RUSSIAN_CASES, STOPS, Terms
from jurnal.render.web.finding.told import Findable, Told
from jurnal.russian.irregular import FORMS as RUSSIAN

TABLES: Mapping[str, Callable[[], object]] = {
    "kk": browser_data,
    "ru": lambda: {"forms": RUSSIAN, "cases": RUSSIAN_CASES},
}
"""What the stemmers in the browser know."""
Chunk = Mapping[str, list[int] | str]
"""Stem -> piece, weight, piece, weight …; or the stem that has the same."""
CHUNK = 2500
"""Stems in a chunk: about 16 KB."""
HEAD = 40
"""Words that a piece begins with: its title and what it says of itself."""
POINTS = 128
"""A weight is how often the text has a term, and this many for each of its points."""
TITLE, VOICE, TAG, BEGINS = 3, 3, 2, 1
"""Points of a term in the title, in the name of who speaks or signs, in a tag, among the first words."""


def index_files(language: str, found: Sequence[Findable]) -> Iterator[SiteFile]:
    """The files of one language's index; the same pages give the same files."""
    pages = sorted(found, key=lambda page: page.told.position)
    pages.sort(key=lambda page: page.told.issue[0], reverse=True)
    people = dict(person for page in pages for person in page.told.people)
    terms = Terms(language, tuple(people.values()))
    folder = f"find/{language}"
    chunks = [(first, hashed_file(f"{folder}/words.idx", _packed(chunk))) for first, chunk in _chunks(terms, pages)]
    tables = [hashed_file(f"{folder}/stems.idx", _packed(TABLES[language]()))] if language in TABLES else []
    entry = {
        **_facets(pages, people, terms),
        "sizes": [len(terms(page.text)) for page in pages],
        "chunks": [[first, _name(file)] for first, file in chunks],
        "stems": _name(tables[0]) if tables else None,
        "stops": STOPS.get(language, "").split(),
        "folded": FOLDED,
        "digraphs": list(DIGRAPHS.items()),
    }
    yield SiteFile(f"{folder}/entry.idx", _packed(entry))
    yield from (file for _, file in chunks)
    yield from tables


def _facets(pages: Sequence[Findable], people: Mapping[str, str], terms: Terms) -> Mapping[str, object]:
    """The pages, newest first, and what they can be filtered by: every issue, section, kind and person once."""
    colours = {page.told.section[0]: page.told.colour for page in pages}
    kinds, issues = (_named(getattr(page.told, name) for page in pages) for name in ("kind", "issue"))
    sections = _named(page.told.section for page in pages)
    numbers = {person: number for number, person in enumerate(people)}

    def row(page: Findable) -> list[object]:
        told = page.told
        where = [list(names).index(name) if name in names else -1 for names, name in _places(told)]
        return [
            page.url,
            page.title,
            told.slug,
            page.fragment,
            *where,
            told.page,
            [numbers[who] for who, _ in told.people],
        ]

    def _places(told: Told) -> list[tuple[Mapping[str, str], str]]:
        return [(kinds, told.kind[0]), (issues, told.issue[0]), (sections, told.section[0])]

    return {
        "pages": [row(page) for page in pages],
        "kinds": list(kinds.items()),
        "issues": list(issues.items()),
        "sections": [[section, name, colours[section]] for section, name in sections.items()],
        "people": [[person, name, terms.bases(name)] for person, name in people.items()],
    }


def _named(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name: word for name, word in pairs if name}


def _chunks(terms: Terms, pages: Sequence[Findable]) -> Iterator[tuple[str, Chunk]]:
    """Parts of the index, with the skeleton each begins at; what has one skeleton stays together."""
    index = _stems(terms, _index(terms, pages))
    by_skeleton: dict[str, list[str]] = defaultdict(list)
    for stem in sorted(index):
        by_skeleton[skeleton(stem)].append(stem)
    first, chunk = "", dict[str, list[int]]()
    for bones in sorted(by_skeleton):
        if len(chunk) >= CHUNK:
            yield first, _once(chunk)
            first, chunk = bones, {}
        chunk.update((stem, index[stem]) for stem in by_skeleton[bones])
    yield first, _once(chunk)


def _once(chunk: dict[str, list[int]]) -> Chunk:
    """Stems that stand in the same pieces because they are of one word: all but the first name the first."""
    written: dict[int, str] = {}
    return {
        stem: where if written.setdefault(id(where), stem) == stem else written[id(where)]
        for stem, where in chunk.items()
    }


def _stems(terms: Terms, index: Mapping[str, list[int]]) -> Mapping[str, list[int]]:
    """The index by every stem that a word's forms have; a stem of several words leads to the pieces of them all."""
    words: dict[str, list[str]] = defaultdict(list)
    for term in index:
        for stem in sorted(terms.also.get(term, {term})):
            words[stem].append(term)
    return {
        stem: index[some[0]] if len(some) == 1 else _joined(index[term] for term in some)
        for stem, some in words.items()
    }


def _joined(several: Iterable[list[int]]) -> list[int]:
    weights: dict[int, list[int]] = defaultdict(list)
    for where in several:
        for page, weight in zip(where[::2], where[1::2], strict=True):
            weights[page].append(weight)
    sums = {
        page: sum(w % POINTS for w in some) + max(w // POINTS for w in some) * POINTS for page, some in weights.items()
    }
    return [number for page in sorted(sums) for number in (page, sums[page])]


def _index(terms: Terms, pages: Sequence[Findable]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for number, page in enumerate(pages):
        for term, weight in _weights(terms, page).items():
            index[term] += (number, weight)
    known = frozenset(index)
    for number, page in enumerate(pages):
        named = (page.told.kind[1], page.told.section[1], page.told.issue[1])
        for term in sorted({term for name in named for term in terms(name)} - known):
            index[term] += (number, 1)  # a section or a kind is found by its name when no text has the word
    return index


def _weights(terms: Terms, page: Findable) -> Counter[str]:
    told, text = page.told, terms(page.text)
    voices = [name for _, name in told.people[: told.voices]]
    mentioned = [name for _, name in told.people[told.voices :]]
    fields = ((TITLE, [page.title]), (VOICE, voices), (TAG, told.tags), (0, mentioned), (0, [told.other]))
    weights = Counter(text)
    for points, words in fields:
        for term in {term for some in words for term in terms(some)}:
            weights[term] = max(weights[term], 1) + points * POINTS
    for term in set(text[:HEAD]):
        weights[term] += BEGINS * POINTS
    return weights


def _packed(value: object) -> bytes:
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(written.encode(), compresslevel=9, mtime=0)


def _name(file: SiteFile) -> str:
    return file.path.rpartition("/")[2]
