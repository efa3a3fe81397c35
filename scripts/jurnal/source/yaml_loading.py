"""PyYAML as far as its nodes, with a resolver that leaves words alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import yaml
from yaml.composer import Composer
from yaml.parser import Parser
from yaml.reader import Reader, ReaderError
from yaml.resolver import BaseResolver
from yaml.scanner import Scanner

from jurnal.source.yaml_complaints import Trouble, plain_words

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML built without libyaml: slower, the same result
    CParser = None  # type: ignore[assignment, misc]

_TAG: Final = "tag:yaml.org,2002:"
KIND_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {f"{_TAG}{name}": name for name in ("str", "null", "bool", "int", "float", "map", "seq")}
)
"""Every tag a node may have, with its short name."""


class _AsWritten(BaseResolver):
    """`no`, `01`, `12:30` and dates stay text; numbers have at most 15 digits, so that none loses a digit."""


for _kind, _pattern, _first in (
    ("bool", r"(true|True|TRUE|false|False|FALSE)\Z", list("tTfF")),
    ("int", r"-?(0|[1-9][0-9]{0,14})\Z", list("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,15}\Z", list("-0123456789")),
    ("null", r"(~|null|Null|NULL|)\Z", ["~", "n", "N", ""]),
):
    _AsWritten.add_implicit_resolver(f"{_TAG}{_kind}", re.compile(_pattern), _first)


class _PlainLoader(Reader, Scanner, Parser, Composer, _AsWritten):
    """PyYAML in Python: slower, but its complaints can be told apart."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)
        _AsWritten.__init__(self)


def compose(text: str) -> yaml.Node | None:
    """The root node of a YAML text, None when it is empty. Raises Trouble."""
    if CParser is not None:
        try:
            return _compose_fast(text)
        except (yaml.YAMLError, RecursionError):
            pass  # read once more below, for complaints that can be put into plain words
    return _compose_plain(text)


def _compose_plain(text: str) -> yaml.Node | None:
    try:
        return _PlainLoader(text).get_single_node()
    except RecursionError:
        raise Trouble(1, 1, "the file is nested too deep", "check brackets and indentation") from None
    except ReaderError as error:
        raise Trouble(
            1, 1, "a character that YAML does not allow stands in the file", f"look for it near letter {error.position}"
        ) from None
    except yaml.MarkedYAMLError as error:
        raise plain_words(error, text) from None


if CParser is not None:

    class _FastLoader(CParser, _AsWritten):
        """libyaml through PyYAML: the same nodes, about ten times as fast."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)
            _AsWritten.__init__(self)

    def _compose_fast(text: str) -> yaml.Node | None:
        return _FastLoader(text).get_single_node()
