"""Install what jurnal needs, once: `python3 scripts/setup.py [--test]`, which the Makefile calls first of all.

Needs nothing but a Python: system libraries by apt where there is apt, then `.venv`, the packages of
`requirements.lock` with their hashes, and the project itself. Whoever has them already waits for nothing: a stamp in
`.venv` holds the hash of everything it was made from. Ends with 0 when all is there, 3 when something must be installed
by hand (and says what).
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "jurnal-setup.stamp"
PIP = [str(VENV / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-input"]
OLDEST = (3, 11)
FAILED = 3


class Need(NamedTuple):
    """A part of the system: the shared libraries, programs or files that prove it is there, and its package in each
    place."""

    name: str
    libraries: tuple[str, ...]
    programs: tuple[str, ...]
    apt: str
    dnf: str
    brew: str
    files: tuple[str, ...] = ()


PANGO = Need("Pango", ("libpango-1.0.so.0", "libpango-1.0.dylib"), (), "libpango-1.0-0", "pango", "pango")
PANGO_FT2 = Need(
    "Pango for FreeType", ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib"), (), "libpangoft2-1.0-0", "pango", "pango"
)
HARFBUZZ = Need(
    "HarfBuzz subsetting",
    ("libharfbuzz-subset.so.0", "libharfbuzz-subset.dylib"),
    (),
    "libharfbuzz-subset0",
    "harfbuzz",
    "harfbuzz",
)
CMYK_PROFILE = Need(
    "a CMYK profile (for the printer's files)",
    (),
    (),
    "libgs-common",
    "libgs",
    "ghostscript",
    (
        "/usr/share/color/icc/ghostscript/default_cmyk.icc",
        "/opt/homebrew/share/ghostscript/iccprofiles/default_cmyk.icc",
        "/usr/local/share/ghostscript/iccprofiles/default_cmyk.icc",
    ),
)
VENV_MODULE = Need("Python's venv module", (), (), "python3-venv", "python3", "python")
LIBATOMIC = Need("libatomic (for the tests)", ("libatomic.so.1",), (), "libatomic1", "libatomic", "gcc")
"""What Playwright drives the browser with needs it, on Linux."""
CHROMIUM = Need(
    "Chromium (for the tests)",
    (),
    ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "chromium",
    "chromium",
    "--cask chromium",
)
JAVA = Need("Java (for the tests)", (), ("java",), "default-jre-headless", "java-latest-openjdk-headless", "openjdk")
"""The Nu HTML checker runs on it."""

OPTIONAL = ("hunspell-kk", "hunspell-ru")
"""Dictionaries, by which `jurnal check` tells unknown words; without them it says so and does all the rest."""


def main(arguments: list[str]) -> int:
    """Make sure that everything is there; the exit code."""
    with_tests = "--test" in arguments
    if sys.version_info < OLDEST:
        return newer_python(arguments)
    if is_set_up() and all(is_there(need) for need in needs_of_tests(with_tests)):
        return 0
    missing = [need for need in needs(with_tests) if not is_there(need)]
    if missing and not (apt_install(missing) and all(is_there(need) for need in missing)):
        return tell_missing([need for need in missing if not is_there(need)])
    return 0 if is_set_up() else install() or wish()


def wish() -> int:
    """Install what is good to have where that takes no password and no question; never a reason to fail."""
    lacking = [package for package in OPTIONAL if not has_dictionary(package)]
    if lacking and shutil.which("apt-get") and os.geteuid() == 0:
        say(f"installing {', '.join(lacking)}, which can be done without")
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        if not run([*quiet, "install", "-y", "-q", "--no-install-recommends", *lacking], quiet=True):
            say("they are not to be had from here: words will not be looked up")
    return 0


def has_dictionary(package: str) -> bool:
    """Whether the dictionary of a package is there."""
    code = package.rpartition("-")[2]
    folders = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell")
    return any(next(Path(folder).glob(f"{code}_*.dic"), None) for folder in folders)


def packages_key() -> str:
    """The hash of all that the packages in `.venv` are made from."""
    here = f"{ROOT} {sys.version}".encode()
    return hashlib.sha256(here + LOCK.read_bytes() + Path(__file__).read_bytes()).hexdigest()


def project_key() -> str:
    """The hash of what the project's own installation is made from: its code is used where it stands."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()


def stamped() -> list[str]:
    """The keys `.venv` was last finished with: packages, project. Empty when there is none or it is broken."""
    try:
        return STAMP.read_text().split() if (VENV / "bin" / "python").exists() else []
    except OSError:
        return []


def is_set_up() -> bool:
    """Whether `.venv` was finished, from what stands here now."""
    return stamped() == [packages_key(), project_key()]


def newer_python(arguments: list[str]) -> int:
    """Go on with a newer Python when there is one beside this, or say so."""
    for minor in range(19, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            os.execv(found, [found, str(Path(__file__).resolve()), *arguments])
    return fail(
        f"jurnal needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.",
        "Debian 12 and Ubuntu 24.04 have it as python3; Fedora: sudo dnf install python3; macOS: brew install python",
    )


def needs(with_tests: bool) -> list[Need]:
    """What the system itself must bring."""
    return [VENV_MODULE, PANGO, PANGO_FT2, HARFBUZZ, CMYK_PROFILE, *needs_of_tests(with_tests)]


def needs_of_tests(with_tests: bool) -> list[Need]:
    """What only the tests need of the system."""
    on_linux = [LIBATOMIC] if sys.platform == "linux" else []
    return [CHROMIUM, JAVA, *on_linux] if with_tests else []


def is_there(need: Need) -> bool:
    """Whether the system has it."""
    if need is VENV_MODULE:
        importlib.invalidate_caches()
        return bool(importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"))
    if need.files:
        return any(Path(file).is_file() for file in need.files)
    return has_library(need) if need.libraries else has_program(need)


def has_library(need: Need) -> bool:
    """Whether one of its shared libraries can be loaded."""
    for library in need.libraries:
        for folder in ("", "/opt/homebrew/lib/", "/usr/local/lib/"):
            try:
                ctypes.CDLL(folder + library)
            except OSError:
                continue
            return True
    return False


def has_program(need: Need) -> bool:
    """Whether one of its programs is on the PATH; JURNAL_CHROMIUM may name a browser that stands elsewhere."""
    named = os.environ.get("JURNAL_CHROMIUM") if need is CHROMIUM else None
    return any(shutil.which(program) for program in (*need.programs, *([named] if named else [])))


def apt_install(missing: list[Need]) -> bool:
    """Install by apt, as root or through sudo; False when that is not possible here."""
    if not shutil.which("apt-get"):
        return False
    before = root_prefix()
    if before is None:
        return False
    packages = sorted({need.apt for need in missing})
    say(f"installing {', '.join(packages)}")
    install = [*before, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if run(install, quiet=True):
        return True
    say("reading the package lists")  # none yet, or too old
    return run([*before, "apt-get", "update", "-q"], quiet=True) and run(install)


def root_prefix() -> list[str] | None:
    """What to write before a command to run it as root: sudo where one is not root; None where neither is possible."""
    setting = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return setting
    if shutil.which("sudo") and (sys.stdin.isatty() or run(["sudo", "-n", "true"], quiet=True)):
        return ["sudo", *setting]
    return None


def install() -> int:
    """The packages where they changed, then the project; the stamp comes last, so an interrupted set-up starts over."""
    if stamped()[:1] != [packages_key()]:
        say("setting up .venv (once; about a minute)")
        failed = make_venv() or install_packages()
        if failed:
            return failed
    STAMP.unlink(missing_ok=True)
    if not run([*PIP, "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)]):
        return fail("the project itself could not be installed.", "the lines above say why")
    STAMP.write_text(f"{packages_key()}\n{project_key()}\n")
    return 0


def make_venv() -> int:
    """An empty `.venv` in place of the one there was."""
    if VENV.exists():
        if not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
            return fail(f"{VENV} is in the way and is not a Python environment.", "move it away and run this again")
        shutil.rmtree(VENV)
    if run([sys.executable, "-m", "venv", str(VENV)]):
        return 0
    return fail("Python's venv module does not work.", "Debian, Ubuntu: sudo apt-get install python3-venv")


def install_packages() -> int:
    """Exactly what the lock says, and only what its hashes vouch for."""
    locked = [*PIP, "--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(LOCK)]
    if run(locked, quiet=True) or run(locked):  # a second time for a network that dropped the first
        return 0
    return fail(
        "the packages of requirements.lock could not be installed.",
        "the lines above say why. Set-up needs the network this once: run the command again when it is there",
    )


def tell_missing(missing: list[Need]) -> int:
    """Say once what is missing and how each system gets it."""

    def packages(system: str) -> str:
        return " ".join(dict.fromkeys(getattr(need, system) for need in missing))

    return fail(
        f"this system lacks {', '.join(need.name for need in missing)}, and it cannot be installed from here.",
        f"Debian, Ubuntu: sudo apt-get install {packages('apt')}\n"
        f"  Fedora:         sudo dnf install {packages('dnf')}\n"
        f"  macOS:          brew install {packages('brew')}\n"
        "  then run the command again",
    )


def run(command: list[str], quiet: bool = False) -> bool:
    """Run a command; whether it went well. A quiet one prints nothing."""
    silent = subprocess.DEVNULL if quiet else None
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    try:
        done = subprocess.run(command, stdin=silent, stdout=silent, stderr=silent, env=environment, check=False)
        return done.returncode == 0
    except OSError:
        return False


def say(what: str) -> None:
    """One line about what goes on."""
    sys.stderr.write(f"jurnal: {what}\n")


def fail(problem: str, hint: str) -> int:
    """One clear message; the exit code for a bad environment."""
    sys.stderr.write(f"jurnal: {problem}\n  {hint}\n")
    return FAILED


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
