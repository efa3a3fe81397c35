"""The theme as plain values: templates, words and tokens. The caller reads the files; nothing here touches a disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import yaml
from jinja2 import BytecodeCache, DictLoader, Environment, StrictUndefined

from jurnal.model import Language
from jurnal.render.labels import Labels
from jurnal.render.tokens import Tokens

TEXT_SUFFIXES = (".html", ".css", ".js", ".svg", ".yml")
"""The kinds of theme files a `Theme` holds; fonts are bytes and travel by themselves."""


@dataclass(frozen=True)
class Theme:
    """`files` maps every text file of the theme folder (relative, forward slashes) to its text."""

    files: Mapping[str, str]
    bytecode: BytecodeCache | None = None
    """Optional: where compiled templates are kept between runs."""
    automatic: Mapping[Language, Language] = field(default_factory=dict)
    """Languages that a program writes in Latin letters -> the one it writes them from."""

    @cached_property
    def tokens(self) -> Tokens:
        """`tokens.yml`."""
        return Tokens.load(yaml.safe_load(self.files["tokens.yml"]))

    @cached_property
    def labels(self) -> Mapping[Language, Labels]:
        """`labels/<language>.yml`, by language, and those written in Latin letters."""
        names = [name for name in self.files if name.startswith("labels/") and name.endswith(".yml")]
        found = {name[7:-4]: Labels.load(name[7:-4], yaml.safe_load(self.files[name])) for name in sorted(names)}
        made = {language: found[origin].in_latin(language) for language, origin in self.automatic.items()}
        return made | found

    @cached_property
    def environment(self) -> Environment:
        """The templates, compiled once each: names are paths in the theme folder."""
        return Environment(
            loader=DictLoader({name: text for name, text in self.files.items() if name.endswith(".html")}),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=self.bytecode,
        )

    def under(self, folder: str, suffix: str) -> Mapping[str, str]:
        """The files of a folder with that suffix, by name relative to the folder, sorted."""
        names = sorted(name for name in self.files if name.startswith(folder) and name.endswith(suffix))
        return {name.removeprefix(folder): self.files[name] for name in names}
