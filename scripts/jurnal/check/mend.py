"""The story of `jurnal check --fix`: every file with its sure fixes, and none that would break what was whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from jurnal.check.gather import gather
from jurnal.check.mending import Mended, mended
from jurnal.check.prose import text_files
from jurnal.diag import Finding, Findings, Level
from jurnal.source import SourceTree

Checker = Callable[[SourceTree], Iterable[Finding]]


def mend(tree: SourceTree, check: Checker) -> tuple[Mended, ...]:
    """Every file of the magazine that something can be mended in, or was refused. A fix that makes an error where there
    was none (`check` tells) is taken back, with the other fixes of that folder."""
    facts = gather(tree, Findings())
    read = (mended(path, tree.texts[path], facts.languages) for path in text_files(facts))
    found = tuple(file for file in read if file.refused or file.after != file.before)
    broken = _new_errors(tree, found, check) if found else frozenset()
    return tuple(_taken_back(file, broken) for file in found)


def _new_errors(tree: SourceTree, found: Iterable[Mended], check: Checker) -> frozenset[str]:
    """The folders that errors are told of only after mending."""
    changed = SourceTree(
        {**tree.texts, **{file.path: file.after for file in found}}, tree.pictures, tree.links, tree.faults
    )
    before = {_said(finding) for finding in _errors(check(tree))}
    after = (finding for finding in _errors(check(changed)) if _said(finding) not in before)
    return frozenset(_folder(finding.span.path) for finding in after)


def _errors(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if finding.level is Level.ERROR)


def _said(finding: Finding) -> tuple[str, int, str]:
    return finding.span.path, finding.span.line, finding.code


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _taken_back(file: Mended, broken: frozenset[str]) -> Mended:
    return replace(file, after=file.before, refused=True) if _folder(file.path) in broken else file
