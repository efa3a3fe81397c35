"""The web app manifest (W3C, Web Application Manifest): the magazine kept among a reader's apps, in the language they
chose. Its addresses are relative to the manifest, so the site may stand under any path."""

from __future__ import annotations

import json
from collections.abc import Iterator

from jurnal.assemble import urls
from jurnal.model import Language, Magazine
from jurnal.render.files import SiteFile
from jurnal.render.theme import Theme
from jurnal.render.web.bundle import Bundle
from jurnal.render.web.wording import words


def manifests(magazine: Magazine, theme: Theme, shared: Bundle) -> Iterator[SiteFile]:
    """`kk/app.webmanifest` for every language."""
    for language in magazine.languages:
        written = json.dumps(_manifest(magazine, theme, shared, language), ensure_ascii=False, indent=1)
        yield SiteFile(urls.manifest_path(language), f"{written}\n".encode())


def _manifest(magazine: Magazine, theme: Theme, shared: Bundle, language: Language) -> dict[str, object]:
    """An app opens at the front of its language and holds the whole site. It keeps the browser's way back."""
    colours, up = theme.tokens.colours, "../"
    return {
        "id": "./",
        "name": words(magazine.name, language),
        "short_name": magazine.wordmark,
        "description": words(magazine.about, language),
        "lang": language,
        "dir": "ltr",
        "start_url": "./",
        "scope": up,
        "display": "minimal-ui",
        "background_color": colours["ground"].light,
        "theme_color": colours["steppe"].light,
        "icons": [
            {"src": up + path, "sizes": "any", "type": "image/svg+xml", "purpose": purpose}
            for path, purpose in ((shared.icon, "any"), (shared.maskable, "maskable"))
        ]
        + [
            {"src": up + png.file.path, "sizes": f"{png.side}x{png.side}", "type": "image/png", "purpose": png.purpose}
            for png in shared.pngs
        ],
    }
