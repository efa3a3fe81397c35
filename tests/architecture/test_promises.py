"""What the documents promise is there: commands, options, targets, words in both languages, the lock."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml

from jurnal.check import schema_files
from jurnal.cli.main import COMMANDS, jurnal

PROJECT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").glob("*.md")])
CODE = re.compile(r"```[a-z]*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
COMMAND_LINE = re.compile(r"^(?:\$ )?(make|jurnal)(?=\s|$)([^#\n]*)", re.MULTILINE)


def command_lines(tool: str) -> Iterator[tuple[str, list[str]]]:
    """Every command line of a tool in the code of the documents: document and arguments."""
    for document in DOCUMENTS:
        for block, inline in CODE.findall(document.read_text(encoding="utf-8")):
            for name, rest in COMMAND_LINE.findall(block or inline):
                if name == tool:
                    yield document.name, rest.split("\\|")[0].split()


def targets() -> set[str]:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_every_target_that_is_named_exists() -> None:
    for document, words in command_lines("make"):
        named = [word for word in words if "=" not in word]
        assert set(named[:1]) <= targets(), f"{document}: make {' '.join(words)}"


def command_of(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command a line means, and what is left of the line."""
    found: click.Command = jurnal
    context = click.Context(jurnal)
    while isinstance(found, click.Group) and words and not words[0].startswith("-"):
        inner = found.get_command(context, words[0])
        assert inner is not None, f"no command {words[0]}"
        found, words = inner, words[1:]
    return found, words


def test_every_command_and_option_that_is_named_exists() -> None:
    for document, words in command_lines("jurnal"):
        found, rest = command_of(words)
        known = {option for parameter in found.params for option in parameter.opts} | {"--help", "-h"}
        used = {re.split(r"[=\s]", word)[0] for word in rest if re.match(r"--?[a-zA-Z]", word)}
        assert used <= known, f"{document}: jurnal {' '.join(words)}"


def test_the_documents_tell_of_every_command() -> None:
    words = "\n".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    assert [name for name in COMMANDS if f"jurnal {name}" not in words] == []


def test_the_interface_has_the_same_words_in_every_language() -> None:
    labels = {path.stem: set(_leaves(yaml.safe_load(path.read_text(encoding="utf-8")))) for path in _labels()}
    assert set(labels) == {"kk", "ru"}
    assert labels["kk"] == labels["ru"]


def test_the_exported_schemas_are_those_of_the_check() -> None:
    for name, text in schema_files().items():
        assert (PROJECT / name).read_text(encoding="utf-8") == text, "run: jurnal schema"


def test_the_lock_holds_every_dependency_and_no_address() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *project["optional-dependencies"]["test"],
        *project["optional-dependencies"]["setup"],
    ]
    names = {re.split(r"[\[>=<;~! ]", line)[0].lower().replace("_", "-") for line in wanted}
    lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==", lock, re.MULTILINE))
    assert names - locked == set(), "run: make lock"
    assert "://" not in lock
    assert lock.count("--hash=sha256:") > len(locked)


@pytest.mark.parametrize(
    "workflow", sorted((PROJECT / ".github" / "workflows").glob("*.yml")), ids=lambda path: path.name
)
def test_workflows_call_the_targets_people_call(workflow: Path) -> None:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    runs = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    assert runs
    assert all(set(re.findall(r"make ([a-z-]+)", run)) & targets() for run in runs)


def _labels() -> list[Path]:
    return sorted((PROJECT / "theme" / "labels").glob("*.yml"))


def _leaves(node: object, above: str = "") -> Iterator[str]:
    if isinstance(node, dict) and not set(node) <= {"one", "few", "many", "other"}:
        for key, inside in node.items():
            yield from _leaves(inside, f"{above}.{key}")
    else:
        yield above
