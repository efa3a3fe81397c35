"""What a flatplan shows, as plain values of a JSON file beside the PDF, and back."""

from __future__ import annotations

from typing import Any

from jurnal.model import Fit, Flat, Hold, Leaf


def written(flat: Flat | None) -> dict[str, Any] | None:
    """It as plain values."""
    if flat is None:
        return None
    return {"leaves": [_leaf(leaf) for leaf in flat.leaves], "fits": [_fit(fit) for fit in flat.fits]}


def read(told: object) -> Flat | None:
    """What was written; None for what this version does not understand, which is then laid out again or not shown."""
    try:
        return _flat(told)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _leaf(leaf: Leaf) -> dict[str, Any]:
    return {"kind": leaf.kind, "slugs": list(leaf.slugs), "text": leaf.text, "empty": [list(box) for box in leaf.empty]}


def _fit(fit: Fit) -> dict[str, Any]:
    holds = [[hold.pages, hold.least, hold.most] for hold in fit.holds]
    return {
        "slugs": list(fit.slugs),
        "pages": fit.pages,
        "lines": fit.lines,
        "per_line": fit.per_line,
        "full": fit.full,
        "own": dict(fit.own),
        "holds": holds,
        "lost": fit.lost,
        "budget": fit.budget,
        "over": fit.over,
    }


def _flat(told: Any) -> Flat:  # noqa: ANN401 - whatever stands in the file
    leaves = [
        Leaf(
            str(leaf["kind"]),
            tuple(map(str, leaf["slugs"])),
            float(leaf["text"]),
            tuple((float(left), float(top), float(width), float(height)) for left, top, width, height in leaf["empty"]),
        )
        for leaf in told["leaves"]
    ]
    fits = [
        Fit(
            tuple(map(str, fit["slugs"])),
            int(fit["pages"]),
            int(fit["lines"]),
            float(fit["per_line"]),
            float(fit["full"]),
            {str(slug): int(lines) for slug, lines in fit["own"].items()},
            tuple(Hold(int(pages), int(least), int(most)) for pages, least, most in fit["holds"]),
            int(fit["lost"]),
            None if fit["budget"] is None else int(fit["budget"]),
            int(fit["over"]),
        )
        for fit in told["fits"]
    ]
    return Flat(tuple(leaves), tuple(fits))
