"""How many of the pieces that have a word, in whatever form, the site's search finds, beside Pagefind and lunr as they
come.

The truth asks no stemmer: for every query of tests/gold/search/queries.tsv a pattern of the word's forms is written by
hand, and a piece is relevant when a word of it matches. Everything runs in Chromium on the finished site (JURNAL_SITE,
or site/). lunr comes by `npm ci --prefix benchmarks/kazakh/search_peers` and runs without its English pipeline, which
would drop every Cyrillic letter.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import re
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
QUERIES = ROOT / "tests/gold/search/queries.tsv"
LUNR = Path(__file__).with_name("search_peers") / "node_modules/lunr/lunr.js"
SIGNATURE = len(b"pagefind_dcd")
UNSEEN = re.compile("[\u00ad\u2060]")
WORD = re.compile(r"[^\W_]+")

OURS = """async (queries) => {
  const folder = new URL(document.querySelector('.find').dataset.index, location.href);
  const index = await jurnalFind(folder, new URL('../../pagefind/fragment/', folder));
  const slow = [];
  const found = [];
  for (const query of queries) {
    const start = performance.now();
    found.push((await index.search(query)).pages.map((page) => page.slug));
    slow.push(performance.now() - start);
  }
  return { found, slowest: Math.max(...slow.slice(1)) };
}"""
PAGEFIND = """async (queries) => {
  const pagefind = await import(new URL('../../pagefind/pagefind.js', location.href));
  const found = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    found.push((await Promise.all(results.map((result) => result.data()))).map((data) => data.meta.slug));
  }
  return { found };
}"""
LUNR_AS_IS = """({ pages, queries }) => {
  const index = lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('slug');
    this.field('text');
    for (const page of pages) this.add(page);
  });
  return { found: queries.map((query) => index.search(query).map((hit) => hit.ref)) };
}"""


class Query(NamedTuple):
    """What is asked, and the forms that make a piece relevant."""

    language: str
    text: str
    forms: re.Pattern[str]


class Score(NamedTuple):
    """Averages over the queries."""

    recall: float
    precision: float


def queries() -> list[Query]:
    """The queries with their patterns."""
    rows = [row.split("\t") for row in QUERIES.read_text(encoding="utf-8").splitlines()]
    return [Query(language, text, re.compile(forms)) for language, text, forms in rows]


def texts(site: Path, language: str) -> dict[str, str]:
    """The text of each piece of a language, by slug."""
    found = {}
    for path in (site / "pagefind/fragment").glob(f"{language}_*"):
        page = json.loads(gzip.decompress(path.read_bytes())[SIGNATURE:])
        found[page["meta"]["slug"]] = UNSEEN.sub("", f"{page['meta']['title']} {page['content']}").lower()
    return found


def relevant(query: Query, pieces: Mapping[str, str]) -> frozenset[str]:
    """The pieces that have a form of the word."""
    return frozenset(
        slug for slug, text in pieces.items() if any(query.forms.fullmatch(word) for word in WORD.findall(text))
    )


def score(wanted: list[frozenset[str]], found: list[list[str]]) -> Score:
    """Recall and precision, averaged over the queries that have something to find."""
    pairs = [(want, frozenset(got)) for want, got in zip(wanted, found, strict=True) if want]
    recall = sum(len(want & got) / len(want) for want, got in pairs) / len(pairs)
    precision = sum(len(want & got) / len(got) if got else 0.0 for want, got in pairs) / len(pairs)
    return Score(recall, precision)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of the site while it is served."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        return


def report() -> list[tuple[str, str]]:
    """The figures of docs/kazakh.md; nothing without a finished site or a Chromium."""
    site = Path(os.environ.get("JURNAL_SITE", ROOT / "site"))
    chromium = os.environ.get("JURNAL_CHROMIUM") or shutil.which("chromium")
    if not (site / "find").is_dir() or not chromium:
        return []
    from playwright.sync_api import sync_playwright

    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        rows = [
            row
            for language in ("kk", "ru")
            for row in _language(browser.new_page(bypass_csp=True), address, site, language)
        ]
        browser.close()
    return rows


def _language(page, address: str, site: Path, language: str) -> Iterator[tuple[str, str]]:  # noqa: ANN001
    asked = [query for query in queries() if query.language == language]
    pieces = texts(site, language)
    wanted = [relevant(query, pieces) for query in asked]
    yield f"{language}: queries", str(sum(map(bool, wanted)))
    words = [query.text for query in asked]
    page.goto(f"{address}{language}/search/")
    ours = page.evaluate(OURS, words)
    results = {"jurnal": ours["found"], "Pagefind": page.evaluate(PAGEFIND, words)["found"]}
    if LUNR.exists():
        page.add_script_tag(content=LUNR.read_text(encoding="utf-8"))
        documents = [{"slug": slug, "text": text} for slug, text in pieces.items()]
        results["lunr"] = page.evaluate(LUNR_AS_IS, {"pages": documents, "queries": words})["found"]
    for name, found in results.items():
        made = score(wanted, found)
        yield f"{language}: {name}, recall", f"{made.recall:.1%}"
        yield f"{language}: {name}, precision", f"{made.precision:.1%}"
    if os.environ.get("SHOW_MISSES"):
        for query, want, got in zip(asked, wanted, ours["found"], strict=True):
            if want != frozenset(got):
                print(query.text, "misses", sorted(want - set(got)), "and wrongly has", sorted(set(got) - want))


if __name__ == "__main__":
    for name, value in report():
        print(f"{name:<72} {value}")
