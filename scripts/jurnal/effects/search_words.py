"""The texts Pagefind took from the pages, put into the index that knows the forms of words."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from pathlib import Path

from jurnal.effects.search_order import SIGNATURE
from jurnal.render.web.finding import Findable, Told, index_files


def add_words(site: Path) -> None:
    """Write `find/` beside `pagefind/` in a site that is indexed. ValueError when a fragment is of another kind than
    the one known here."""
    pages: dict[str, list[Findable]] = defaultdict(list)
    for path in (site / "pagefind" / "fragment").glob("*.pf_fragment"):
        pages[path.stem.rpartition("_")[0]].append(_page(path))
    for language, found in sorted(pages.items()):
        for file in index_files(language, sorted(found, key=lambda page: page.url)):
            place = site / file.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.content)


def _page(path: Path) -> Findable:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(SIGNATURE):
        raise ValueError(f"{path.name} is not of a search index")
    fragment = json.loads(data[len(SIGNATURE) :])
    meta = fragment["meta"]
    return Findable(
        url=fragment["url"],
        title=meta.get("title", ""),
        text=fragment["content"],
        fragment=path.name,
        told=Told.read(meta.get("told", "")),
    )
