"""What the pages allow themselves: a Content-Security-Policy (W3C, CSP Level 3) in every page, and as headers
(`render.web.hosts` writes them for the usual hosts).

Nothing comes from elsewhere, and nothing is inline but the few lines that set the remembered theme before the first
paint: the policy names them by their hash. The search reads its index with `fetch` and needs no WebAssembly, so there
is no 'wasm-unsafe-eval' either. JSON-LD is a data block, which no policy concerns.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

SOURCES: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
"""What may be loaded from where. `data:` is for the ornaments written into the stylesheet and the icon."""


def policy(inline: str) -> str:
    """The policy as a page's `<meta>` has it; `inline` is the one script that stands in the page, byte for byte."""
    sources = {**SOURCES, "script-src": f"{SOURCES['script-src']} {_hash(inline)}"}
    return "; ".join(f"{name} {allowed}" for name, allowed in sources.items())


def headers(inline: str) -> Mapping[str, str]:
    """What a host is to send with every file. `frame-ancestors` works as a header only (HTML, 4.2.5.3)."""
    return {
        "Content-Security-Policy": f"{policy(inline)}; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
