"""The headers of the site as the usual hosts of plain files read them, each in its own language.

Netlify and Cloudflare Pages read `_headers`, Apache `.htaccess`, both by themselves; nginx and Caddy include a file of
`hosting/`. All say the same: the policy with every file, and that files named by their content are kept for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from jurnal.render.files import SiteFile
from jurnal.render.web.policy import headers

FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose names change with their content (RFC 8246)."""
NAMED_BY_CONTENT = ("assets/art/", "assets/cards/", "assets/fonts/", "assets/pictures/", "assets/site/")
"""The folders of such files."""
SQUEEZED = (
    "text/css",
    "text/javascript",
    "application/javascript",
    "application/json",
    "application/xml",
    "image/svg+xml",
)
"""What is worth compressing on its way, besides HTML; fonts, photographs and PDFs are compressed already."""


def host_files(site: str, inline: str) -> Iterator[SiteFile]:
    """The files for hosts, of a site at the address `site` whose pages hold the script `inline`."""
    sent, path = headers(inline), urlsplit(site).path
    yield SiteFile("_headers", _netlify(sent, path).encode())
    yield SiteFile(".htaccess", _apache(sent, path).encode())
    yield SiteFile("hosting/nginx.conf", _nginx(sent, path).encode())
    yield SiteFile("hosting/Caddyfile", _caddy(sent, path).encode())


def _netlify(sent: Mapping[str, str], path: str) -> str:
    always = "".join(f"  {name}: {value}\n" for name, value in sent.items())
    kept = (f"{path}{folder}*\n  Cache-Control: {FOR_EVER}\n" for folder in NAMED_BY_CONTENT)
    return f"{path}*\n{always}{''.join(kept)}"


def _apache(sent: Mapping[str, str], path: str) -> str:
    always = "".join(f'    Header always set {name} "{value}"\n' for name, value in sent.items())
    kept = f'    Header set Cache-Control "{FOR_EVER}" "expr=%{{REQUEST_URI}} =~ m#{_folders(path)}#"\n'
    return (
        f"<IfModule mod_headers.c>\n{always}{kept}</IfModule>\n"
        f"<IfModule mod_deflate.c>\n    AddOutputFilterByType DEFLATE text/html {' '.join(SQUEEZED)}\n</IfModule>\n"
        "AddDefaultCharset UTF-8\nAddType application/manifest+json .webmanifest\n"
        "AddType image/avif .avif\nAddType font/woff2 .woff2\n"
        f"ErrorDocument 404 {path}404.html\n"
    )


def _nginx(sent: Mapping[str, str], path: str) -> str:
    """A header with no value is not sent, so one list does for all files (nginx, ngx_http_headers_module)."""
    always = "".join(f'add_header {name} "{value}" always;\n' for name, value in sent.items())
    kept = f'set $jurnal_kept "";\nif ($uri ~ "{_folders(path)}") {{ set $jurnal_kept "{FOR_EVER}"; }}\n'
    return (
        f"# include this file in the server block\n{always}{kept}add_header Cache-Control $jurnal_kept;\n"
        f"charset utf-8;\ngzip on;\ngzip_types {' '.join(SQUEEZED)};\nerror_page 404 {path}404.html;\n"
    )


def _caddy(sent: Mapping[str, str], path: str) -> str:
    always = "".join(f'\t{name} "{value}"\n' for name, value in sent.items())
    return (
        f"# import this file in the site block\nheader {{\n{always}}}\n"
        f'@kept path_regexp {_folders(path)}\nheader @kept Cache-Control "{FOR_EVER}"\nencode gzip\n'
        f"handle_errors {{\n\theader -Cache-Control\n\trewrite * {path}404.html\n\tfile_server\n}}\n"
    )


def _folders(path: str) -> str:
    """The regular expression of paths that are named by content; every host reads it alike."""
    return f"^{re.escape(path)}({'|'.join(NAMED_BY_CONTENT)})"
