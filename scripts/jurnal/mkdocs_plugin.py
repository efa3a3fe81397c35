"""MkDocs as the shell of the site, and the only module that imports it.

The plugin gives MkDocs finished pages as generated files and takes away what no page of ours uses. `mkdocs build` alone
makes everything, PDFs and search included, beside the old site; `jurnal build` brings what it has read and laid out
already; `mkdocs serve` builds anew whenever a word, a picture, the theme or a manifest changes.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel

from jurnal import app
from jurnal.app import Loaded, Silence
from jurnal.effects import publish, record, search
from jurnal.effects.cache import write_whole
from jurnal.effects.downloads import Downloads
from jurnal.effects.places import Places, places, theme_folders
from jurnal.effects.record import Order

PLAIN = "site_name: jurnal\ndocs_dir: {content}\ntheme: material\nplugins: [jurnal]\n"
"""The configuration of a magazine that has no mkdocs.yml."""
PIECE = re.compile(r"[^/]+/[^/]+/[^/]+\.md")
"""A Markdown file that is a text of a piece: `<issue>/<slug>/<language>.md`. Any other is a page written by hand."""

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

log = logging.getLogger("mkdocs.plugins.jurnal")


class JurnalConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs left __init_subclass__ untyped
    """The plugin takes no settings: a magazine says everything in `content/`."""


@dataclass(frozen=True)
class Stock:
    """What a site is built from: the magazine, and the PDFs it may offer."""

    loaded: Loaded
    downloads: Downloads


class JurnalPlugin(BasePlugin[JurnalConfig]):  # type: ignore[no-untyped-call]  # as above
    """Makes MkDocs build a magazine. `stock` is given by `jurnal build`; without one the plugin reads it by itself,
    lays out the PDFs (unless it serves), and publishes what MkDocs has built."""

    def __init__(self) -> None:
        super().__init__()
        self.stock: Stock | None = None
        self.given = False
        self.serving = False
        self.publishing: AbstractContextManager[Path] | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Having this method keeps the plugin alive between the builds of one `mkdocs serve`."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check; errors stop here, before MkDocs has cleaned anything."""
        config.theme.static_templates.clear()  # 404 and the sitemap are pages of ours
        if not self.given:
            self.stock = self._stock(places(root_of(config), Path(config.site_dir)))
            if not self.serving:
                self.publishing = publish.instead_of(self.stock.loaded.places.site)
                config.site_dir = str(self.publishing.__enter__())
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Our pages, and the hand-written ones with the theme's own files when there are any."""
        if self.stock is None:
            raise RuntimeError("on_files before on_config")
        loaded, offered = self.stock.loaded, self.stock.downloads
        by_hand = [file for file in files.documentation_pages() if not PIECE.fullmatch(file.src_uri)]
        kept = [file for file in files if file.src_uri.startswith("assets/")] if by_hand else []
        ours = [File.generated(config, page.path, content=page.content) for page in app.site_files(loaded, offered)]
        pdfs = [File.generated(config, path, abs_src_path=str(file)) for path, file in offered.files.items()]
        for file in ours:
            file.inclusion = InclusionLevel.INCLUDED  # else MkDocs leaves out what begins with a dot, as .htaccess does
        return Files([*by_hand, *kept, *ours, *pdfs])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the site searchable; then, when it was built beside the old one, let it take its place."""
        if self.given:
            return
        search.index(Path(config.site_dir), app.FOUND)
        if self.publishing and self.stock:
            self.publishing.__exit__(None, None, None)
            self.publishing = None
            record.keep(self.stock.loaded.seen)

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Watch everything an editor or a designer changes."""
        root = root_of(config)
        for path in (root / "content", root / "issues", *theme_folders(root)):
            if path.is_dir():
                server.watch(str(path))
        return server

    def on_shutdown(self) -> None:
        """The end of MkDocs, good or bad: an unfinished site goes, what stood there stays."""
        if self.publishing:
            publishing, self.publishing = self.publishing, None
            try:
                publishing.__exit__(Abort, Abort("interrupted"), None)
            except Abort:
                log.debug("the unfinished site is gone")

    def _stock(self, where: Places) -> Stock:
        seen = record.look(Order(where, pdf=not self.serving))
        loaded = app.load(seen)
        for finding in loaded.checked.findings:
            sys.stderr.write(f"{finding}\n")
        if loaded.checked.has_errors:
            raise Abort("the magazine has errors; nothing was built")
        printed = app.lay_out(loaded, Silence())
        for finding in printed.findings:
            sys.stderr.write(f"{finding}\n")
        if printed.has_errors:
            raise Abort("a printer would send the PDF back; nothing was built")
        return Stock(loaded, printed.downloads)


def root_of(config: MkDocsConfig) -> Path:
    """The magazine's folder: the one `content` stands in."""
    return Path(config.docs_dir).parent


def build_site(loaded: Loaded, offered: Downloads, folder: Path) -> None:
    """Build the pages of a magazine that is read already, with the PDFs it offers, in an empty folder."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    config = load_config(str(config_file(loaded.places)), site_dir=str(folder))
    plugin = config.plugins["jurnal"]
    if not isinstance(plugin, JurnalPlugin):
        raise TypeError("mkdocs.yml names another plugin jurnal")
    plugin.stock, plugin.given = Stock(loaded, offered), True
    mkdocs_build(config)


def config_file(where: Places) -> Path:
    """The magazine's own mkdocs.yml, or a plain one where it has none."""
    if where.configuration.is_file():
        return where.configuration
    plain = where.cache / "mkdocs.yml"
    write_whole(plain, PLAIN.format(content=json.dumps(str(where.root / "content"))).encode())
    return plain


def serve(where: Places, address: str) -> None:
    """Serve the site on this machine until Ctrl-C; every change of the content builds it anew."""
    from mkdocs.commands.serve import serve as mkdocs_serve  # brings a web server and a watcher: a build needs neither

    mkdocs_serve(config_file=str(config_file(where)), dev_addr=address)
