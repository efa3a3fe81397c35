"""Whole magazines: the valid ones give no finding, each broken one exactly those in its findings.txt.

A broken magazine is the valid one under `valid-tiny` with the files of its own folder laid over it; `without.txt` names
the files that are taken away, `dictionary/` holds the words that are known where words are looked up.
`UPDATE_FINDINGS=1 pytest tests/sites` writes what is found now: read the difference before you keep it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from jurnal.assemble import assemble
from jurnal.check import RULES, check_magazine
from jurnal.check.spelled import Spellers
from jurnal.diag import Level
from jurnal.effects.disk import read_tree
from jurnal.source import SourceTree
from jurnal.spelling import KazakhSpeller, KazakhWords, RussianSpeller, RussianWords, Speller
from jurnal.spelling.hunspell import Hunspell
from jurnal.spelling.lexicon import read_list
from jurnal.spelling.russian import in_all_cases
from jurnal.spelling.sources import with_names

SITES = Path(__file__).parent
VALID = sorted(path.name for path in SITES.glob("valid-*"))
BROKEN = sorted(path.name for path in (SITES / "broken").iterdir())
UPDATE = bool(os.environ.get("UPDATE_FINDINGS"))


def broken_tree(name: str) -> SourceTree:
    """The valid magazine with one thing broken."""
    base, over = read_tree(SITES / "valid-tiny"), read_tree(SITES / "broken" / name)
    without = SITES / "broken" / name / "without.txt"
    gone = set(without.read_text(encoding="utf-8").split("\n")) if without.exists() else set()
    gone |= over.links
    texts = {path: content for path, content in {**base.texts, **over.texts}.items() if path not in gone}
    pictures = {path: size for path, size in {**base.pictures, **over.pictures}.items() if path not in gone}
    return SourceTree(texts, pictures, over.links, over.faults)


def spellers_of(name: str) -> Spellers | None:
    """Who knows the words of the lists in the folder `dictionary`, language by language; None without that folder."""
    folder = SITES / "broken" / name / "dictionary"
    if not folder.is_dir():
        return None

    def spellers(language: str, folders: Sequence[str], extra: Iterable[str]) -> Speller | None:
        path = folder / f"{language}.txt"
        if not path.is_file():
            return None
        stems = read_list(path.read_text(encoding="utf-8"))
        if language == "kk":
            return KazakhSpeller(KazakhWords(with_names(stems, extra)))
        return RussianSpeller(RussianWords(Hunspell({}, ()), in_all_cases((*stems, *extra))))

    return spellers


@pytest.mark.parametrize("name", VALID)
def test_a_valid_magazine_gives_no_finding_and_can_be_assembled(name):
    checked = check_magazine(read_tree(SITES / name))
    assert [str(finding) for finding in checked.findings] == []
    archive = assemble(checked)
    assert len(archive.editions) == len(checked.issues) * len(archive.magazine.languages)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_magazine_gives_exactly_these_findings(name):
    checked = check_magazine(broken_tree(name), spellers=spellers_of(name))
    found = "".join(f"{finding}\n" for finding in checked.findings)
    expected = SITES / "broken" / name / "findings.txt"
    if UPDATE:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_a_folder_is_named_after_a_code_it_finds():
    for name in BROKEN:
        if name != "many-at-once":
            told = (SITES / "broken" / name / "findings.txt").read_text(encoding="utf-8")
            codes = {part.partition("]")[0] for part in told.split("[")[1:]}
            assert any(name == code or name.startswith(f"{code}-") for code in codes), name


def test_every_rule_has_a_magazine_that_breaks_it():
    shown = "".join((SITES / "broken" / name / "findings.txt").read_text(encoding="utf-8") for name in BROKEN)
    assert [rule.code for rule in RULES if f"[{rule.code}]" not in shown] == []


def test_what_is_wrong_in_one_file_hides_nothing_in_the_others():
    checked = check_magazine(broken_tree("many-at-once"))
    assert {finding.span.path.rpartition("/")[2] for finding in checked.findings} == {
        "kk.md",
        "ru.md",
        "magazine.yml",
        "asel-test.yml",
        "2031-01.yml",
    }


def test_the_real_magazine_has_no_errors(project):
    checked = check_magazine(read_tree(project))
    assert [str(finding) for finding in checked.findings if finding.level is Level.ERROR] == []
    archive = assemble(checked)
    assert all(archive.edition(issue.id, "kk").entries for issue in archive.issues)
