"""The PDFs of many editions, laid out in processes side by side, each only when something in it has changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from jurnal.assemble.urls import download_path
from jurnal.effects import flat_file, hyphens
from jurnal.effects.cache import Cache, beside, digest, write_whole
from jurnal.effects.downloads import IssueKey, Print
from jurnal.effects.drawings import Drawings, PrintCharts
from jurnal.effects.process import in_parallel
from jurnal.model import Edition, Entry, Pagination
from jurnal.render.theme import Theme


@dataclass(frozen=True)
class Workshop:
    """What every layout of a build shares: the magazine's folder, the theme's words and folders (the magazine's own
    first), the cache, the name of the code, one hash of all the theme's files, and how many mm art runs out of a
    page."""

    magazine: Path
    theme: Mapping[str, str]
    themes: tuple[Path, ...]
    cache: Cache
    stamp: str
    theme_key: str
    bleed: float


@dataclass(frozen=True)
class Job:
    """One edition to lay out; `key` names everything it is made of."""

    edition: Edition
    workshop: Workshop
    key: str

    @property
    def issue_key(self) -> IssueKey:
        """Which PDF it is."""
        return self.edition.issue.id, self.edition.language

    @property
    def pdf(self) -> Path:
        """Where the PDF is kept."""
        return self.workshop.cache.path("pdf", self.key)

    @property
    def roomy(self) -> Path:
        """Where its pages with room around them are kept, of which the printer's file is made."""
        return self.workshop.cache.path("roomy", self.key)

    @property
    def pages(self) -> Path:
        """Where the pages of its pieces are kept."""
        return self.workshop.cache.path("pages", self.key)

    @property
    def pagination(self) -> Pagination:
        """The pages of its pieces, once it is laid out."""
        told = json.loads(self.pages.read_bytes())
        return {slug: (first, last) for slug, (first, last) in told["pieces"].items()}


def job(edition: Edition, workshop: Workshop, pictures: str) -> Job:
    """The layout of an edition; `pictures` is one hash of the photographs it may show."""
    key = digest(workshop.stamp, workshop.theme_key, f"{workshop.bleed:g}", pictures, edition_key(edition))
    return Job(edition, workshop, key)


def edition_key(edition: Edition) -> str:
    """One hash of all that an edition says. The other language of its pieces does not count."""
    runs = tuple(
        replace(
            run,
            entries=tuple(
                replace(entry, piece=replace(entry.piece, texts={})) if isinstance(entry, Entry) else entry
                for entry in run.entries
            ),
        )
        for run in edition.runs
    )
    return digest(repr(replace(edition, runs=runs)))


def lay_out(jobs: Sequence[Job]) -> Iterator[Print]:
    """Every PDF, first those that were laid out before."""
    kept = {job.issue_key: made for job in jobs if (made := _kept(job))}
    yield from kept.values()
    for job, _ in in_parallel(_work, [job for job in jobs if job.issue_key not in kept]):
        made = _kept(job)
        if made is None:
            raise OSError(f"{job.pdf} was laid out and is gone")
        yield made


def _kept(job: Job) -> Print | None:
    try:
        told = json.loads(job.pages.read_bytes())
        made = Print(
            *job.issue_key,
            download_path(job.edition.magazine, *job.issue_key, "screen"),
            job.pdf,
            told["pages"],
            job.pagination,
            flat_file.read(told["flat"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return made if made.file.is_file() and job.roomy.is_file() else None


def _work(job: Job) -> None:
    """Lay one out, in a process of its own: only there the layout engine is imported, and only when it is needed."""
    from jurnal.effects.pdf import make_pdf
    from jurnal.effects.photographs import KeptForPaper

    shop = job.workshop
    hyphens.register(shop.cache.folder / "hyphens")
    theme = Theme(shop.theme)
    language = job.edition.language
    said = theme.labels[language]("chart.scale")
    draw = PrintCharts(Drawings(shop.cache, shop.stamp), theme.tokens, language, said)
    memory = shop.cache.folder / "measures" / f"{job.edition.issue.id}-{language}.json"
    develop = KeptForPaper(shop.cache)
    with beside(job.pdf) as target, beside(job.roomy) as roomy:
        laid = make_pdf(
            job.edition,
            theme,
            shop.magazine,
            shop.themes,
            target,
            draw,
            memory=memory,
            roomy=roomy,
            develop=develop,
            bleed=shop.bleed,
        )
    pieces = {slug: list(span) for slug, span in laid.pagination.items()}
    told = {"pages": laid.pages, "pieces": pieces, "flat": flat_file.written(laid.flat)}
    write_whole(job.pages, json.dumps(told, ensure_ascii=False).encode())
