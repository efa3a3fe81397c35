"""`make bench-pages`: what Lighthouse says of the site's pages on a phone, the median of several runs.

The finished site (JURNAL_SITE, or site/) is served as a careful host would: with gzip and with the headers of its own
`_headers`. Needs Node.js and npm, and the system's Chromium. Scores of performance depend on how busy the machine is;
the audits beside them do not. Writes `benchmarks/out/lighthouse.md` and `lighthouse.json`.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
OUT = PROJECT / "benchmarks" / "out"
COMMAND = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
CHROMIUM = os.environ.get("JURNAL_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
RUNS = 3
PAGES = ("", *(f"{language}/{path}" for language in ("kk", "ru") for path in (
    "2025-04/", "2025-04/murat-abenov/", "2025-04/murat-abenov/parallel/", "search/",
)))  # fmt: skip
"""The front is one for both languages."""
RULE = re.compile(r"^(/\S*)\n((?:  .+\n?)+)", re.MULTILINE)
TEXTS = ("text/", "application/j", "application/xml", "application/manifest", "image/svg")
"""What a host compresses."""


@dataclass(frozen=True)
class Verdict:
    """Scores of a page, 0 to 100, and every audit that took points from one of them: what it is, what it measured."""

    page: str
    scores: Mapping[str, int]
    lost: Mapping[str, str]


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves files compressed and with the headers the site names for them."""

    protocol_version = "HTTP/1.1"
    rules: tuple[tuple[str, Mapping[str, str]], ...] = ()

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        found = file.is_file()
        body = file.read_bytes() if found else b""
        kind = self.guess_type(str(file))
        self.send_response(200 if found else 404)
        if kind.startswith(TEXTS):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(body)))
        for pattern, headers in self.rules:
            if fnmatchcase(self.path, pattern):
                for name, value in headers.items():
                    self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        return


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of the site while it is served."""
    text = (site / "_headers").read_text(encoding="utf-8")
    Host.rules = tuple((path, dict(re.findall(r"  ([\w-]+): (.+)", lines))) for path, lines in RULE.findall(text))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def report(address: str) -> Mapping[str, object]:
    """One run of Lighthouse over a page by its defaults: a phone of the middle class on a slow network."""
    flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu"
    command = ["node", str(COMMAND), address, "--output=json", "--quiet", "--no-enable-error-reporting", flags]
    environment = {**os.environ, "CHROME_PATH": CHROMIUM}
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300, env=environment)
    result: Mapping[str, object] = json.loads(done.stdout)
    return result


def judged(page: str, reports: list[Mapping[str, object]]) -> Verdict:
    """The medians of the scores, and what the run with the best performance still lost."""
    scores = {
        name: round(statistics.median(100 * one["categories"][name]["score"] for one in reports)) for name in CATEGORIES
    }
    best = max(reports, key=lambda one: one["categories"]["performance"]["score"])
    counted = [part["id"] for name in CATEGORIES for part in best["categories"][name]["auditRefs"] if part["weight"]]
    audits = {name: best["audits"][name] for name in counted}
    lost = {
        name: f"{audit['title']} {audit.get('displayValue', '')}".strip()
        for name, audit in audits.items()
        if audit["score"] is not None and audit["score"] < 0.995
    }
    return Verdict(page, scores, lost)


def table(verdicts: list[Verdict], runs: int) -> str:
    """The results as Markdown."""
    rows = [
        f"| `/{one.page}` | {' | '.join(str(one.scores[name]) for name in CATEGORIES)} | "
        f"{'; '.join(one.lost.values()) or '–'} |"
        for one in verdicts
    ]
    head = f"| page | {' | '.join(CATEGORIES)} | where the best run lost points |\n|---|---|---|---|---|---|\n"
    return f"# Lighthouse 12.2.3 on a phone, medians of {runs}\n\n{head}" + "\n".join(rows) + "\n"


def ready() -> None:
    """See that Lighthouse is there; npm brings it, by the lock beside this file."""
    if not (shutil.which("node") and shutil.which("npm")):
        sys.exit("Lighthouse needs Node.js 20 and npm: Debian, Ubuntu: apt-get install nodejs npm")
    if not COMMAND.exists():
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(HERE)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("pages", nargs="*", default=PAGES)
    arguments = parser.parse_args()
    ready()
    site = Path(os.environ.get("JURNAL_SITE", PROJECT / "site"))
    verdicts = []
    with served(site) as address:
        for page in arguments.pages:
            verdict = judged(page, [report(address + page) for _ in range(arguments.runs)])
            print(f"/{page}: {dict(verdict.scores)} {dict(verdict.lost)}", flush=True)
            verdicts.append(verdict)
    OUT.mkdir(exist_ok=True)
    (OUT / "lighthouse.md").write_text(table(verdicts, arguments.runs), encoding="utf-8")
    (OUT / "lighthouse.json").write_text(json.dumps([vars(one) for one in verdicts], indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
