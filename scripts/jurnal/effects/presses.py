"""The files for the printer of many issues: made from pages that are laid out, in processes side by side, each looked
through before it is offered, and only when something in it has changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from jurnal.assemble.urls import press_path
from jurnal.diag import Finding, Level, Span
from jurnal.effects.cache import beside, digest, write_whole
from jurnal.effects.downloads import PressFile
from jurnal.effects.layouts import Job
from jurnal.effects.press.profile import press_profile
from jurnal.effects.process import in_parallel
from jurnal.model import Binding, Printer, Spine

PAGES, COVER = "", "cover"
"""The parts of a magazine for the printer: its pages, and the cover of a glued copy."""


@dataclass(frozen=True)
class PressJob:
    """One magazine for one printer: the layouts in the order they are bound, one or two; `profile` is the press's ICC
    profile, `key` names everything it is made of."""

    layouts: tuple[Job, ...]
    printer: Printer
    profile: bytes
    key: str

    @property
    def issue(self) -> str:
        """The id of its issue."""
        return self.layouts[0].edition.issue.id

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts it has."""
        return (PAGES, COVER) if self.printer.spine is Spine.PERFECT else (PAGES,)

    @property
    def told(self) -> Path:
        """Where what is known of its files is kept."""
        return self._kept("press-told")

    def file(self, part: str) -> Path:
        """Where a part of it is kept."""
        return self._kept(f"press-{part}" if part else "press")

    def path(self, part: str) -> str:
        """Its place in the site."""
        languages = [job.edition.language for job in self.layouts]
        return press_path(self.layouts[0].edition.magazine, self.issue, languages, part)

    def _kept(self, kind: str) -> Path:
        return self.layouts[0].workshop.cache.path(kind, self.key)


@dataclass(frozen=True)
class Pressed:
    """What a job came to: its files, and what is wrong with them."""

    files: tuple[PressFile, ...]
    findings: tuple[Finding, ...]


def jobs(layouts: Iterable[Job], printer: Printer) -> list[PressJob]:
    """What is to be made of those layouts: a magazine for each, or one for both where they are bound head to tail.
    Trouble when the printer's profile is not there."""
    by_issue: dict[str, list[Job]] = {}
    for job in layouts:
        by_issue.setdefault(job.edition.issue.id, []).append(job)
    return [
        _job(bound, printer)
        for found in by_issue.values()
        for bound in ([found] if turned_over(found) else [[one] for one in found])
    ]


def turned_over(layouts: Sequence[Job]) -> bool:
    """Whether an issue's languages stand in one copy: there are two, and the issue asks for it."""
    return len(layouts) == 2 and layouts[0].edition.issue.binding is Binding.FLIP


def _job(layouts: Sequence[Job], printer: Printer) -> PressJob:
    profile = press_profile(printer, layouts[0].workshop.magazine)
    key = digest(layouts[0].workshop.stamp, repr(printer), profile, *(job.key for job in layouts))
    return PressJob(tuple(layouts), printer, profile, key)


def make(wanted: Sequence[PressJob]) -> Iterator[Pressed]:
    """Every magazine for the printer, first those that were made before."""
    kept = {job.key: made for job in wanted if (made := _kept(job))}
    yield from kept.values()
    for job, _ in in_parallel(_work, [job for job in wanted if job.key not in kept]):
        made = _kept(job)
        if made is None:
            raise OSError(f"{job.file(PAGES)} was made and is gone")
        yield made


def _kept(job: PressJob) -> Pressed | None:
    languages = tuple(layout.edition.language for layout in job.layouts)
    try:
        told = json.loads(job.told.read_bytes())
        files = tuple(
            PressFile(job.issue, languages, job.path(part), job.file(part), pages, job.printer.id)
            for part, pages in told["parts"].items()
        )
        findings = tuple(map(_finding, told["findings"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Pressed(files, findings) if all(made.file.is_file() for made in files) else None


def _finding(told: dict[str, object]) -> Finding:
    span = Span(str(told["path"]), int(str(told["line"])), int(str(told["column"])))
    return Finding(span, Level(str(told["level"])), str(told["code"]), str(told["message"]), str(told["hint"]))


def _work(job: PressJob) -> None:
    """Make one, in a process of its own."""
    from jurnal.effects.press.making import make_parts

    with ExitStack() as unfinished:
        targets = {part: unfinished.enter_context(beside(job.file(part))) for part in job.parts}
        made = make_parts(job.layouts, job.printer, job.profile, targets, job.path)
    told = {"parts": made.parts, "findings": [finding.as_json() for finding in made.findings]}
    write_whole(job.told, json.dumps(told, ensure_ascii=False).encode())
