"""The shape of the code: who may import whom, what the pure middle never touches, how long a file gets."""

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import jurnal

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "scripts" / "jurnal"
PURE = ("diag.py", "model", "kazakh", "source", "text", "art", "copyedit", "preflight", "check", "assemble", "render")
WORLD = {
    "os",
    "pathlib",
    "shutil",
    "subprocess",
    "tempfile",
    "socket",
    "time",
    "urllib.request",
    "multiprocessing",
}
"""What reads or changes something outside: the pure middle takes values and gives values."""
LONGEST = 300


def modules(*parts: str) -> list[Path]:
    paths = [PACKAGE / part for part in parts or ("",)]
    return [file for path in paths for file in ([path] if path.suffix else sorted(path.rglob("*.py")))]


def imported(path: Path) -> set[str]:
    """The modules a file imports, by their full names."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_a_lower_layer_never_imports_a_higher_one() -> None:
    script = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    done = subprocess.run([sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", modules(*PURE), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_middle_touches_no_disk_clock_or_network(path: Path) -> None:
    assert not imported(path) & WORLD


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_file_is_too_long_to_be_read_at_once(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, f"{lines} lines: two ideas?"


def test_public_names_are_there_and_sorted() -> None:
    for found in pkgutil.walk_packages(jurnal.__path__, "jurnal."):
        if found.ispkg:
            package = importlib.import_module(found.name)
            names = list(getattr(package, "__all__", []))
            assert names == sorted(names, key=lambda name: (not name.isupper(), name[0].islower(), name)), found.name
            assert all(hasattr(package, name) for name in names), found.name


def test_the_package_itself_gives_its_version_and_nothing_else() -> None:
    assert jurnal.__all__ == ["__version__"]


def test_nothing_changes_at_module_level_but_constants() -> None:
    """A list, dict or set at module level that is not spelled as a constant would be state that everybody shares."""
    for path in modules():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.List | ast.Dict | ast.Set):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                for target in targets:
                    assert isinstance(target, ast.Name), path
                    assert target.id.lstrip("_").isupper() or target.id == "__all__", f"{path}: {target.id}"
