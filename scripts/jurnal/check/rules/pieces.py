"""Rules for the texts of a piece."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jurnal.art import SCENE_NAMES
from jurnal.check.facts import Facts, Folder, TextFile
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.wording import nearest
from jurnal.diag import Level, Span
from jurnal.model import Body, ChartBlock, Turn

_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_CHART_BLOCK: Final = re.compile(r"^ {0,3}/{3,} *chart\b", re.MULTILINE)


def missing_translation(facts: Facts) -> Iterator[Remark]:
    """The site says plainly that a piece is not translated."""
    for folder in facts.folders.values():
        for language in facts.languages:
            if language not in folder.texts:
                hint = f"write {folder.path}/{language}.md; until then the site says that the piece is not translated"
                yield Remark(Span(folder.head.path), f"the piece “{folder.slug}” is not there in “{language}”", hint)


def empty_translation(facts: Facts) -> Iterator[Remark]:
    """A translation without words is worse than none."""
    for folder, text in facts.texts():
        if text.language != folder.original and folder.original and _is_empty(text):
            yield Remark(
                _place(text), f"the translation into “{text.language}” is empty", "write the text, or delete the file"
            )


def empty_body(facts: Facts) -> Iterator[Remark]:
    """A piece has a text."""
    for folder, text in facts.texts():
        is_it = text.language == folder.original or not folder.original
        if is_it and _is_empty(text):
            yield Remark(_place(text), "the text is empty", "write it below the front matter")


def _is_empty(text: TextFile) -> bool:
    return not text.document.broken and not _COMMENT.sub("", text.markdown).strip()


def _place(text: TextFile) -> Span:
    return Span(text.path, text.first_line)


def unknown_language(facts: Facts) -> Iterator[Remark]:
    """A text is called after its language."""
    for folder in facts.folders.values():
        for language, text in folder.texts.items():
            if language not in facts.languages:
                known = ", ".join(f"{name}.md" for name in facts.languages)
                hint = "Kazakh is kk: call it kk.md" if language == "kz" else f"the texts of this magazine are {known}"
                yield Remark(Span(text.path), f"“{language}” is not a language of this magazine", hint)


def without_turns(facts: Facts) -> Iterator[Remark]:
    """An interview has questions."""
    for _, text, body in _bodies_of_kind(facts, "interview"):
        if not any(isinstance(block, Turn) for block in body.blocks):
            hint = "write each question as a paragraph in bold that begins with an en dash: **– Where do you work?**"
            yield Remark(_place(text), "no question was found in this interview", hint)


def without_chart(facts: Facts) -> Iterator[Remark]:
    """An infographic has a chart."""
    for _, text, body in _bodies_of_kind(facts, "infographic"):
        drawn = any(isinstance(block, ChartBlock) for block in body.walk())
        if not drawn and not _CHART_BLOCK.search(text.markdown):
            hint = "add a block “/// chart | Title” with its data file, see docs/editing.md"
            yield Remark(_place(text), "no chart was found in this infographic", hint)


def _bodies_of_kind(facts: Facts, kind: str) -> Iterator[tuple[Folder, TextFile, Body]]:
    for folder, text in facts.texts():
        body = facts.bodies.get(text.path)
        if folder.piece and folder.piece.kind == kind and body and body.blocks:
            yield folder, text, body


def unknown_tag(facts: Facts) -> Iterator[Remark]:
    """Tags are those of tags.yml."""
    if facts.tags.document.broken:
        return
    known = sorted(facts.tags.document.keys)
    for folder in facts.folders.values():
        for index, tag in enumerate(folder.piece.tags if folder.piece else []):
            if tag not in known:
                hint = nearest(tag, known, "the tags of content/tags.yml are") or "add it to content/tags.yml"
                yield Remark(folder.head.document.span("tags", index), f"there is no tag “{tag}”", hint)


def unknown_scene(facts: Facts) -> Iterator[Remark]:
    """Drawn art is one of the scenes there are."""
    for span, scene in _named_scenes(facts):
        if scene not in SCENE_NAMES:
            yield Remark(span, f"there is no scene “{scene}”", nearest(scene, SCENE_NAMES, "the scenes are"))


def _named_scenes(facts: Facts) -> Iterator[tuple[Span, str]]:
    for filled in facts.issues.values():
        if filled.sheet:
            yield filled.document.span("cover", "art"), filled.sheet.cover.art
    for folder in facts.folders.values():
        if folder.piece and folder.piece.art:
            yield folder.head.document.span("art"), folder.piece.art


RULES = (
    Rule("missing-translation", Level.WARNING, "A piece that is not translated is shown as such.", missing_translation),
    Rule("empty-translation", Level.ERROR, "A translation holds words.", empty_translation),
    Rule("empty-body", Level.ERROR, "A piece has a text.", empty_body),
    Rule("unknown-language", Level.ERROR, "Texts and words are in languages of the magazine.", unknown_language),
    Rule("interview-without-turns", Level.ERROR, "An interview has questions.", without_turns),
    Rule("infographic-without-chart", Level.ERROR, "An infographic has a chart.", without_chart),
    Rule("unknown-scene", Level.ERROR, "Drawn art is one of the scenes there are.", unknown_scene),
    Rule("unknown-tag", Level.ERROR, "Tags are those of content/tags.yml.", unknown_tag),
)
