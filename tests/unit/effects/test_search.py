"""The search index: one for each language, the same for the same pages."""

from pathlib import Path

import pytest

from jurnal.effects import search
from jurnal.effects.trouble import Trouble

PAGE = """<!doctype html><html lang={0}><title>x</title><main data-pagefind-body>
<h1>{1}</h1><i data-pagefind-filter="kind">{2}</i><p>{1} мәтін</p></main></html>"""


def site(folder: Path) -> Path:
    for language, word in (("kk", "қоғам"), ("ru", "общество")):
        for number in range(12):
            page = folder / language / str(number) / "index.html"
            page.parent.mkdir(parents=True)
            page.write_text(PAGE.format(language, word, number))
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_each_language_has_an_index_and_no_foreign_search_box_is_left(tmp_path: Path) -> None:
    made = site(tmp_path / "site")
    search.index(made)
    names = set(contents(made / "pagefind"))
    assert {"pagefind.js", "pagefind-entry.json"} <= names
    assert all(any(name.startswith(f"pagefind.{language}_") for name in names) for language in ("kk", "ru"))
    assert not [name for name in names if "ui." in name]


def test_the_same_pages_give_the_same_index(tmp_path: Path) -> None:
    first, second = site(tmp_path / "a"), site(tmp_path / "b")
    search.index(first)
    search.index(second)
    assert contents(first) == contents(second)


def test_only_the_pages_of_the_pattern_can_be_found(tmp_path: Path) -> None:
    made = site(tmp_path / "site")
    search.index(made, "kk/*/index.html")
    assert not list((made / "pagefind").glob("pagefind.ru_*"))


def test_nothing_to_find_is_no_failure(tmp_path: Path) -> None:
    search.index(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_is_trouble_with_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search.sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(Trouble, match="search index"):
        search.index(site(tmp_path / "site"))
