"""What each code of a mark asks for, in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CODES: Mapping[str, str] = MappingProxyType(
    {
        "abbreviation-point": "No point stands after млн, млрд and трлн.",
        "chemical-formula": "A formula has Latin letters and small figures: CO₂.",
        "compound-hyphen": "A compound has its hyphen: іс-шара, кто-нибудь.",
        "conjunction-comma": "No comma stands after the conjunction ал.",
        "cyrillic-lookalike": "Latin words have no Cyrillic letters.",
        "dash-spaces": "A dash between words has a space on either side.",
        "decimal-comma": "A comma stands in a decimal number.",
        "decomposed-letter": "A letter is one character, not a letter and an accent.",
        "digit-in-word": "No digit stands for a letter or a comma.",
        "ellipsis": "An ellipsis is one character.",
        "em-dash": "The dash of the house is the en dash.",
        "foreign-letter": "Kazakh is written in its own letters, not in those of other alphabets or old fonts.",
        "hyphen-for-dash": "A dash stands between words, and before the words of the author.",
        "initials": "A space stands between initials and before the surname.",
        "invisible-character": "No character stands in the text that nobody sees.",
        "latin-lookalike": "Cyrillic words have no Latin letters.",
        "minus-sign": "A minus stands before a number below zero.",
        "missing-space": "A space stands after a stop, and between a number and what it counts.",
        "mojibake": "Text is read in the encoding it was written in.",
        "no-break-space": "A line does not break between a number and what it counts.",
        "number-ending": "One or two letters make the ending after figures: 5-й, 90-х.",
        "number-suffix": "A hyphen alone makes an ordinal of figures, and none stands in a date: 5-форум, 2025 жылғы.",
        "one-for-i": "The letter і is no 1, l or I.",
        "percent-space": "A space stands before %.",
        "quotation-marks": "Quotations stand between « and ».",
        "range-dash": "An en dash without spaces stands in a range: 5–7.",
        "repeated-stop": "A stop stands once.",
        "repeated-word": "A word stands once.",
        "roman-numeral": "Roman numerals are Latin letters.",
        "russian-letters": "Kazakh words have the letters of Kazakh.",
        "russian-short-form": "Short forms have their spaces: т. е., и т. д., гг.",
        "stray-space": "No space stands before a stop or inside brackets.",
        "double-space": "One space stands between words.",
        "suffix-harmony": "A suffix after a number or a short form agrees with how it is read: 10-ға, ҮЕҰ-ға.",
        "suffix-hyphen": "A hyphen stands before the suffix of a number or a short form: ҮЕҰ-ның.",
        "suffix-missing": "What is governed has its case: 64,1 %-ды құрады.",
        "thousands": "Spaces set the thousands of a long number apart.",
        "unbalanced-pair": "Brackets and quotation marks that open also close.",
        "unit-sign": "Units have their signs: м², °C.",
        "written-together": "Words that are one are written as one: әртүрлі.",
    }
)
"""By code: the rule behind it. docs/kazakh.md gives an example and the source of each."""
