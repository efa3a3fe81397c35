"""What several parts of the suite share: the real magazine, built once however many processes run the tests."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "unhurried",  # a busy machine is no fault of what is tested
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,  # who works on a thing looks for new cases; who judges it asks the same of all
)
settings.load_profile("unhurried")

PROJECT = Path(__file__).resolve().parents[1]
"""The folder of the project, which is also the real magazine's."""


@contextmanager
def one_at_a_time(lock: Path) -> Iterator[None]:
    """Let the processes of a test run through one after the other."""
    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


Command = Callable[..., "subprocess.CompletedProcess[str]"]


def run_python(*arguments: str, folder: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    """This Python in a process of its own, with jurnal on its path."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )


def environment() -> dict[str, str]:
    """The environment of such a process."""
    path = os.pathsep.join([str(PROJECT / "scripts"), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, "PYTHONPATH": path.rstrip(os.pathsep)}


@pytest.fixture(scope="session")
def python() -> Command:
    """Run this Python: `python("-m", "jurnal", "check", folder=somewhere)`."""
    return run_python


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project."""
    return PROJECT


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The finished site of the real magazine, its PDFs under `downloads/`. Read it, never write into it."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    site = shared / "built-site"
    with one_at_a_time(shared / "built-site.lock"):
        if not (shared / "built-site.done").exists():
            done = run_python("-m", "jurnal", "build", "--site-dir", str(site))
            assert done.returncode == 0, done.stdout + done.stderr
            (shared / "built-site.done").touch()
    return site
