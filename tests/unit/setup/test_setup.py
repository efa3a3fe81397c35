"""Set-up: what it installs, what it leaves alone, and what it says where it can do nothing."""

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script in a project of its own, on a system that has everything; its commands are noted, not run."""
    (tmp_path / "scripts").mkdir()
    for name in ("requirements.lock", "pyproject.toml", "scripts/setup.py"):
        shutil.copy(PROJECT / name, tmp_path / name)
    spec = importlib.util.spec_from_file_location("project_setup", tmp_path / "scripts" / "setup.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.commands = []

    def run(command: list[str], quiet: bool = False) -> bool:
        module.commands.append(command)
        if command[1:3] == ["-m", "venv"]:
            (module.VENV / "bin").mkdir(parents=True)
            (module.VENV / "bin" / "python").touch()
            (module.VENV / "pyvenv.cfg").touch()
        return True

    monkeypatch.setattr(module, "run", run)
    monkeypatch.setattr(module, "is_there", lambda _need: True)
    monkeypatch.setattr(module, "has_program", lambda _need: True)
    monkeypatch.setattr(module, "has_dictionary", lambda _package: True)
    return module


def ran(setup: ModuleType, word: str) -> int:
    """How many commands had the word, since last asked."""
    return sum(any(word in part for part in command) for command in setup.commands)


def test_the_first_time_everything_is_installed_from_the_lock(setup: ModuleType) -> None:
    assert setup.main([]) == 0
    locked = next(command for command in setup.commands if "--require-hashes" in command)
    assert locked[-2:] == ["--requirement", str(setup.LOCK)]
    assert setup.commands[-1][-2:] == ["--editable", str(setup.ROOT)]


def test_the_second_time_nothing_is_done(setup: ModuleType) -> None:
    setup.main([])
    setup.commands.clear()
    assert setup.main([]) == setup.main(["--test"]) == 0
    assert setup.commands == []


def test_a_new_lock_makes_everything_anew(setup: ModuleType) -> None:
    setup.main([])
    (setup.VENV / "left-over").touch()
    setup.LOCK.write_text(setup.LOCK.read_text() + "\n")
    setup.commands.clear()
    assert setup.main([]) == 0
    assert ran(setup, "--require-hashes") == 1
    assert not (setup.VENV / "left-over").exists()


def test_a_changed_project_is_only_installed_again(setup: ModuleType) -> None:
    setup.main([])
    (setup.ROOT / "pyproject.toml").write_text("[project]\n")
    setup.commands.clear()
    assert setup.main([]) == 0
    assert (ran(setup, "--require-hashes"), ran(setup, "--editable")) == (0, 1)


def test_a_set_up_that_broke_off_starts_over(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = setup.run

    def broken(command: list[str], quiet: bool = False) -> bool:
        if "--editable" in command:
            raise KeyboardInterrupt
        return bool(whole(command, quiet))

    monkeypatch.setattr(setup, "run", broken)
    with pytest.raises(KeyboardInterrupt):
        setup.main([])
    monkeypatch.setattr(setup, "run", whole)
    setup.commands.clear()
    assert setup.main([]) == 0
    assert ran(setup, "--require-hashes") == 1


def test_what_is_in_the_way_is_not_deleted(setup: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    setup.VENV.mkdir()
    (setup.VENV / "my-own.txt").touch()
    assert setup.main([]) == 3
    assert (setup.VENV / "my-own.txt").exists()
    assert "is in the way" in capsys.readouterr().err


def lacking(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, programs: set[str], root: bool, apt_works: bool
) -> None:
    """A system without Pango, with these programs."""
    there = {"pango": False}

    def run(command: list[str], quiet: bool = False) -> bool:
        setup.commands.append(command)
        if command[:2] == ["sudo", "-n"]:
            return False
        if "install" in command and "apt-get" in command:
            works = apt_works or any("update" in earlier for earlier in setup.commands)
            there["pango"] = works
            return works
        return True

    which: Callable[[str], str | None] = lambda name: f"/usr/bin/{name}" if name in programs else None  # noqa: E731
    monkeypatch.setattr(setup, "run", run)
    monkeypatch.setattr(setup, "is_there", lambda need: need is not setup.PANGO or there["pango"])
    monkeypatch.setattr(setup.shutil, "which", which)
    monkeypatch.setattr(setup.os, "geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr(setup, "install", lambda: 0)


def test_root_on_debian_installs_what_lacks(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(setup, monkeypatch, {"apt-get"}, root=True, apt_works=True)
    assert setup.main([]) == 0
    [command] = setup.commands
    assert command[:4] == ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install"]
    assert command[-2:] == ["--no-install-recommends", "libpango-1.0-0"]


def test_only_the_tests_need_a_browser_what_drives_it_and_a_checker(setup: ModuleType) -> None:
    assert not {setup.CHROMIUM, setup.JAVA} & set(setup.needs(with_tests=False))
    assert {setup.CHROMIUM, setup.JAVA, setup.LIBATOMIC} <= set(setup.needs(with_tests=True))


def test_empty_package_lists_are_read_first(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(setup, monkeypatch, {"apt-get"}, root=True, apt_works=False)
    assert setup.main([]) == 0
    assert [command[3] for command in setup.commands] == ["install", "update", "install"]


@pytest.mark.parametrize("programs", [set(), {"apt-get"}, {"apt-get", "sudo"}, {"dnf"}])
def test_where_nothing_can_be_installed_one_message_says_what(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], programs: set[str]
) -> None:
    lacking(setup, monkeypatch, programs, root=False, apt_works=True)
    monkeypatch.setattr(setup.sys.stdin, "isatty", lambda: False)
    assert setup.main([]) == 3
    said = capsys.readouterr().err
    assert said.startswith("jurnal: this system lacks Pango")
    assert all(words in said for words in ("apt-get install libpango-1.0-0", "dnf install pango", "brew install pango"))


def test_an_old_python_is_told_so(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "OLDEST", (3, 99))
    monkeypatch.setattr(setup.shutil, "which", lambda _name: None)
    assert setup.main([]) == 3
    assert "needs Python 3.99 or newer" in capsys.readouterr().err


def test_no_network_is_said_in_words(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "run", lambda command, quiet=False: "--require-hashes" not in command)
    assert setup.main([]) == 3
    assert "needs the network this once" in capsys.readouterr().err
    assert not setup.is_set_up()


def test_dictionaries_are_installed_where_that_asks_nothing(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "has_dictionary", lambda _package: False)
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup.os, "geteuid", lambda: 0)
    assert setup.main([]) == 0
    assert setup.commands[-1][-2:] == ["hunspell-kk", "hunspell-ru"]


def test_without_dictionaries_set_up_does_not_fail(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "has_dictionary", lambda _package: False)
    monkeypatch.setattr(setup.os, "geteuid", lambda: 1000)
    assert setup.main([]) == 0
    assert ran(setup, "hunspell") == 0
    monkeypatch.setattr(setup.os, "geteuid", lambda: 0)
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup, "run", lambda command, quiet=False: False)
    assert setup.wish() == 0
