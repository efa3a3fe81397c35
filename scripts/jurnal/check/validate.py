"""A document against its schema: pydantic's errors become findings with a place and plain words.

What is wrong is taken out and the rest is read again, so one wrong value hides nothing else.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from jurnal.check.repair import repaired
from jurnal.check.wording import finding_for, nearest_key
from jurnal.diag import Findings
from jurnal.source import Document, KeyPath

S = TypeVar("S", bound=BaseModel)

_PASSES = 5


def read_sheet(document: Document, schema: type[S], findings: Findings) -> tuple[Document, S | None]:
    """The sheet of a document and the document it was read from without what was wrong. The sheet is None when
    nothing is left.

    A document that could not be read at all was told before and says nothing more here.
    """
    if document.broken:
        return document, None
    told: set[KeyPath] = set()
    for step in range(_PASSES):
        try:
            return document, schema.model_validate({} if document.value is None else document.value)
        except ValidationError as failure:
            errors = failure.errors(include_url=False)
        if step == 0:
            _tell(document, schema, errors, findings, told)
        document = repaired(document, schema, errors)
    return document, None


def _tell(
    document: Document, schema: type[BaseModel], errors: list[ErrorDetails], findings: Findings, told: set[KeyPath]
) -> None:
    meant = _meant(document, schema, errors)
    for error in errors:
        path = place_of(document, error)
        if path in told or path in meant or (error["type"] != "extra_forbidden" and path in document.traps):
            continue
        told.add(path)
        findings.items.append(finding_for(document, schema, error, path))


def _meant(document: Document, schema: type[BaseModel], errors: list[ErrorDetails]) -> set[KeyPath]:
    """Keys that are missing only because they are misspelt: the unknown key beside them is told."""
    unknown = [place_of(document, error) for error in errors if error["type"] == "extra_forbidden"]
    meant = {(*path[:-1], nearest_key(schema, path)) for path in unknown}
    return {path for error in errors if error["type"] == "missing" and (path := tuple(error["loc"])) in meant}


def place_of(document: Document, error: ErrorDetails) -> KeyPath:
    """The key path an error is about, as far as the document has it; a missing key keeps its own path."""
    path: KeyPath = tuple(error["loc"])
    if error["type"] == "missing":
        return path
    while path and path not in document.places:
        path = path[:-1]
    return path
