"""What the pages allow themselves: a Content-Security-Policy (W3C, CSP Level 3) in every page, and as headers for the
hosts that take them from a file of the site.

Nothing is inline and nothing comes from elsewhere. The search reads its index with `fetch` and needs no WebAssembly, so
there is no 'wasm-unsafe-eval' either. JSON-LD is a data block, which no policy concerns.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from jurnal.render.files import SiteFile

SOURCES: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
"""What may be loaded from where. `data:` is for the ornaments written into the stylesheet."""
POLICY = "; ".join(f"{name} {allowed}" for name, allowed in SOURCES.items())
"""The policy as a page's `<meta>` has it."""
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""What a host is to send with every file. `frame-ancestors` works as a header only (HTML, 4.2.5.3)."""
FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose names change with their content."""
NAMED_BY_CONTENT = "assets/fonts/*"


def headers(site: str) -> SiteFile:
    """`_headers`, which Netlify and Cloudflare Pages read."""
    path = urlsplit(site).path
    always = "".join(f"  {name}: {value}\n" for name, value in HEADERS.items())
    kept = f"{path}{NAMED_BY_CONTENT}\n  Cache-Control: {FOR_EVER}\n"
    return SiteFile("_headers", f"{path}*\n{always}{kept}".encode())
