"""What is told while files are read and languages compared, by `source`, the schemas, `text` and `parity`: these codes
have no function of their own."""

from __future__ import annotations

from jurnal.check.rules.rule import Rule
from jurnal.diag import Level

_SOURCE = (
    Rule("not-utf8", Level.ERROR, "Every text file is UTF-8."),
    Rule("bom", Level.WARNING, "A file has no byte order mark; other programs stumble over it."),
    Rule("control-character", Level.ERROR, "No invisible control characters come along from other programs."),
    Rule("yaml-syntax", Level.ERROR, "Settings and front matter are YAML that can be read."),
    Rule("yaml-trap", Level.ERROR, "no, on, 01, 12:30 mean something else in YAML: they stand in quotes."),
    Rule("duplicate-key", Level.ERROR, "A key stands once."),
    Rule("no-front-matter", Level.ERROR, "A text begins with front matter between two lines of three hyphens."),
    Rule("front-matter-not-closed", Level.ERROR, "Front matter ends with a line of three hyphens."),
)
_SCHEMA = (
    Rule("unknown-key", Level.ERROR, "Only known keys; the nearest one is offered."),
    Rule("wrong-type", Level.ERROR, "Words are words, numbers are numbers, lists are lists."),
    Rule("missing-key", Level.ERROR, "What must be said is said."),
    Rule("bad-value", Level.ERROR, "A value is one of those allowed."),
    Rule("empty-list", Level.ERROR, "A list that must hold something holds it."),
    Rule("empty-words", Level.ERROR, "Words that must be there are not empty."),
    Rule("bad-date", Level.ERROR, "A day is written as 2025-07-01."),
    Rule("months-order", Level.ERROR, "The months of an issue follow one another."),
    Rule("extent-sheets", Level.ERROR, "The extent of an issue is a whole number of folded sheets."),
    Rule("bad-colour", Level.ERROR, "A colour is # and six hexadecimal digits."),
    Rule("bad-address", Level.ERROR, "An address is written in full."),
    Rule("no-original", Level.ERROR, "One text of a piece is the original."),
    Rule("two-originals", Level.ERROR, "Only one text of a piece is the original."),
    Rule("wrong-original", Level.ERROR, "The original names its own language."),
    Rule("written-once", Level.ERROR, "What does not depend on the language is written once, in the original."),
)
_TEXT = (
    Rule("raw-html", Level.WARNING, "HTML is not passed on."),
    Rule("heading-level", Level.ERROR, "Headings in a text are ## or ###; the title is in the front matter."),
    Rule("heading-skipped", Level.ERROR, "A heading of the third level follows one of the second."),
    Rule("bad-link", Level.ERROR, "A link leads to an address or, with piece:slug, to a piece."),
    Rule("unknown-note", Level.ERROR, "A footnote that the text names has its words."),
    Rule("unknown-piece", Level.ERROR, "A link piece:slug leads to a piece that is there."),
    Rule("picture-in-text", Level.WARNING, "A picture is a paragraph of its own."),
    Rule("question-dash", Level.ERROR, "A question is in bold and begins with an en dash."),
    Rule("question-paragraph", Level.ERROR, "A question is a paragraph of its own."),
    Rule("unknown-respondent", Level.ERROR, "A heading of a survey is the name of one of its speakers."),
    Rule("respondent-missing", Level.ERROR, "Every speaker of a survey has an answer."),
    Rule("respondent-twice", Level.ERROR, "A speaker of a survey has one answer."),
    Rule("unknown-block", Level.ERROR, "A block /// name is one of ours."),
    Rule("unclosed-block", Level.ERROR, "A block ends with a line ///."),
    Rule("stray-block-end", Level.ERROR, "A line /// closes a block."),
    Rule("unknown-option", Level.ERROR, "A block takes only its own options."),
    Rule("block-options", Level.ERROR, "Options of a block are “name: value”, indented by four spaces."),
    Rule("block-argument", Level.ERROR, "A key figure has its number after a bar."),
    Rule("empty-gallery", Level.ERROR, "A gallery holds pictures."),
    Rule("timeline-entry", Level.ERROR, "An entry of a timeline opens with its date in bold."),
    Rule("chart-data", Level.ERROR, "A chart names its data file."),
    Rule("chart-labels", Level.ERROR, "A data file has labels in each language."),
    Rule("chart-option", Level.ERROR, "The options of a chart fit its data."),
    Rule("missing-data", Level.ERROR, "A data file lies beside the text that names it."),
    Rule(
        "bad-data", Level.ERROR, "A data file has a line of names, then rows of the same length; numbers are numbers."
    ),
)
_PARITY = (
    Rule("parity-numbers", Level.WARNING, "The languages of a piece give the same numbers."),
    Rule("parity-dates", Level.WARNING, "The languages of a piece give the same days, months and years."),
    Rule("parity-people", Level.WARNING, "The languages of a piece name the same people."),
    Rule("parity-questions", Level.WARNING, "The languages of a piece have the same questions."),
    Rule("parity-pull-quotes", Level.WARNING, "The languages of a piece have the same pull-quotes."),
    Rule("parity-pictures", Level.WARNING, "The languages of a piece have the same pictures."),
    Rule("parity-blocks", Level.WARNING, "The languages of a piece have the same blocks in the same order."),
    Rule("parity-headings", Level.WARNING, "The languages of a piece have the same headings."),
    Rule("parity-links", Level.WARNING, "The languages of a piece lead to the same pieces."),
)

_SPELLING = (
    Rule("unknown-word", Level.WARNING, "A word is in a dictionary, or in the magazine's own list of words."),
    Rule("no-dictionary", Level.NOTE, "Unknown words are told where there is a dictionary of the language."),
)
RULES = (*_SOURCE, *_SCHEMA, *_TEXT, *_PARITY, *_SPELLING)
