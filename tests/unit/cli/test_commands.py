"""The commands, as a person or a machine meets them: what they print and how they end."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from jurnal import __version__
from jurnal.cli import main
from jurnal.cli.main import COMMANDS, jurnal
from jurnal.effects.trouble import Trouble

SITES = Path(__file__).resolve().parents[2] / "sites"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line: its exit code, what it printed, what it said beside."""

    def running(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        said = capsys.readouterr()
        return code, said.out, said.err

    return running


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of a small magazine that is right."""
    return Path(shutil.copytree(SITES / "valid-tiny", tmp_path / "magazine"))


def spoil(magazine: Path) -> str:
    """Misspell a key of the magazine; where."""
    path = magazine / "content" / "magazine.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("\nsite:", "\nsitte:"), encoding="utf-8")
    return "content/magazine.yml"


def test_help_lists_every_command_and_the_exit_codes(run: Run) -> None:
    code, out, _ = run("--help")
    assert code == 0
    assert all(name in out for name in COMMANDS)
    assert all(f"\n    {number} " in out for number in ("0", "1", "2", "3", "130"))


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_begins_as_the_list_says_and_teaches_by_example(run: Run, name: str) -> None:
    found = jurnal.get_command(None, name)  # type: ignore[attr-defined]
    assert found.help.startswith(COMMANDS[name])
    code, out, _ = run(name, "--help")
    assert code == 0
    assert name == "schema" or re.search(rf"\n    .*\bjurnal {name} ", out)


def test_version(run: Run) -> None:
    assert run("--version")[:2] == (0, f"jurnal, version {__version__}\n")


def test_a_clean_magazine(run: Run, tiny: Path) -> None:
    assert run("check", "-C", str(tiny)) == (0, "", "Nothing is wrong.\n")
    assert run("-C", str(tiny), "check", "--json")[1] == "[]\n"


def test_findings_have_a_place_a_code_and_a_hint(run: Run, tiny: Path) -> None:
    where = spoil(tiny)
    code, out, err = run("check", "-C", str(tiny))
    assert code == 1
    assert f"{where}:" in out
    assert "error[unknown-key]" in out
    assert "\n  hint: " in out
    assert "error" in err


def test_findings_for_machines_are_one_list_of_objects(run: Run, tiny: Path) -> None:
    spoil(tiny)
    code, out, _ = run("check", "-C", str(tiny), "--json")
    found = json.loads(out)
    assert code == 1
    assert all(set(one) == {"path", "line", "column", "level", "code", "message", "hint"} for one in found)


@pytest.mark.parametrize("arguments", [("build",), ("build", "--only", "pdf"), ("build", "--json")])
def test_a_refused_build_writes_nothing(run: Run, tiny: Path, arguments: tuple[str, ...]) -> None:
    spoil(tiny)
    before = sorted(path.relative_to(tiny) for path in tiny.rglob("*") if ".cache" not in path.parts)
    code, out, err = run(*arguments, "-C", str(tiny))
    after = sorted(path.relative_to(tiny) for path in tiny.rglob("*") if ".cache" not in path.parts)
    assert (code, before) == (1, after)
    assert "unknown-key" in out
    assert "nothing was built" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "-C", "/nowhere"), "there is no folder /nowhere"),
        (("nonsense",), "No such command"),
        (("build", "--only", "paper"), "'paper' is not one of: site, pdf"),
        (("build", "--only", ""), "is not one of"),
        (("serve", "--port", "0"), "--port"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...], words: str) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert words in err


def test_a_folder_without_a_magazine(run: Run, tmp_path: Path) -> None:
    code, _, err = run("check", "-C", str(tmp_path))
    assert code == 2
    assert "there is no magazine" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("2099-01",), "there is no issue 2099-01; there are: 2031-01"), (("--lang", "de"), "no language de")],
)
def test_an_order_for_what_there_is_not(run: Run, tiny: Path, arguments: tuple[str, ...], words: str) -> None:
    code, _, err = run("build", *arguments, "-C", str(tiny))
    assert code == 2
    assert words in err
    assert not (tiny / "site").exists()


def test_status_for_machines(run: Run, tiny: Path) -> None:
    code, out, _ = run("status", "-C", str(tiny), "--json")
    rows = {(row["slug"], row["language"]): row for row in json.loads(out)}
    assert code == 0
    bridge = rows["bridge-opens", "kk"]
    assert bridge["there"]
    assert bridge["words"] > 10
    assert bridge["pictures"] == 2
    assert bridge["pages"] is None


def test_status_is_a_table(run: Run, tiny: Path) -> None:
    out = run("status", "2031-01", "-C", str(tiny))[1]
    assert "bridge-opens" in out
    assert "ru" in out
    assert run("status", "2099-01", "-C", str(tiny))[0] == 2


def test_doctor_for_machines(run: Run) -> None:
    code, out, _ = run("doctor", "--json")
    parts = {part["name"]: part for part in json.loads(out)}
    assert code == 0
    assert parts["Python"]["there"]
    assert parts["Fonts"]["there"]


def test_schema_writes_what_the_files_name(run: Run, tiny: Path) -> None:
    assert run("schema", "-C", str(tiny))[0] == 0
    assert json.loads((tiny / "docs/schema/piece.schema.json").read_text(encoding="utf-8"))["properties"]["kind"]


def trouble(*_: object, **__: object) -> None:
    raise Trouble("the disk is on fire", "call somebody")


def interrupt(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def no_pango(*_: object, **__: object) -> None:
    raise OSError("cannot load library 'libpango-1.0-0'")


@pytest.mark.parametrize(
    ("end", "code", "words"),
    [(trouble, 3, "call somebody"), (no_pango, 3, "jurnal doctor"), (interrupt, 130, "interrupted")],
)
def test_how_else_a_command_can_end(
    run: Run, tiny: Path, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None], code: int, words: str
) -> None:
    from jurnal.cli import check

    monkeypatch.setattr(_app(check), "load", end)
    ended, _, err = run("check", "-C", str(tiny))
    assert ended == code
    assert words in err


def test_a_bug_gives_a_traceback(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from jurnal.cli import check

    def bug(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(_app(check), "load", bug)
    with pytest.raises(ZeroDivisionError):
        main(["check", "-C", str(tiny)])


def _app(module: ModuleType) -> ModuleType:
    found: ModuleType = module.app
    return found
