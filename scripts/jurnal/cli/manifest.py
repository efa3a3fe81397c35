"""Add a piece to the manifest of its issue, in the editor's own file: not a comment, not a line of it moves. Pure."""

from __future__ import annotations

import yaml


def with_piece(manifest: str, slug: str, section: str | None) -> str | None:
    """The manifest with the slug at the end of the section's last run, or in a run of its own at the end; None when the
    file is too unusual to be changed by a program."""
    root = yaml.compose(manifest, Loader=yaml.SafeLoader)
    groups = _child(root, "sections")
    if not isinstance(root, yaml.MappingNode):
        return None
    run = _last_run(groups, section)
    changed = _into_run(manifest, run, slug) if run is not None else _new_run(manifest, groups, slug, section)
    return changed if changed is not None and _is_right(manifest, changed, slug) else None


def _last_run(groups: yaml.Node | None, section: str | None) -> yaml.SequenceNode | None:
    """The slugs of the last run of that section."""
    if not isinstance(groups, yaml.SequenceNode):
        return None
    for group in reversed(groups.value):
        named = _child(group, "id")
        here = named.value if isinstance(named, yaml.ScalarNode) else None
        pieces = _child(group, "pieces")
        if here == section and isinstance(pieces, yaml.SequenceNode):
            return pieces
    return None


def _into_run(manifest: str, run: yaml.SequenceNode, slug: str) -> str:
    if run.flow_style:
        end = run.end_mark.index - 1
        return manifest[:end].rstrip() + (", " if run.value else "") + slug + manifest[end:]
    last = run.value[-1]
    indent = " " * run.start_mark.column
    line_end = manifest.find("\n", last.end_mark.index)
    at = len(manifest) if line_end < 0 else line_end
    return f"{manifest[:at]}\n{indent}- {slug}{manifest[at:]}"


def _new_run(manifest: str, groups: yaml.Node | None, slug: str, section: str | None) -> str | None:
    lines = [f"pieces: [{slug}]"] if section is None else [f"id: {section}", f"pieces: [{slug}]"]
    if groups is None:
        return manifest.rstrip("\n") + "\nsections:\n" + _item(lines, 2) + "\n"
    if isinstance(groups, yaml.ScalarNode) or (isinstance(groups, yaml.SequenceNode) and not groups.value):
        rest = manifest[groups.end_mark.index :]
        return manifest[: groups.start_mark.index].rstrip() + "\n" + _item(lines, 2) + rest
    if not isinstance(groups, yaml.SequenceNode) or groups.flow_style:
        return None
    last = groups.value[-1]
    line_end = manifest.find("\n", max(node.end_mark.index for node in _leaves(last)))
    at = len(manifest) if line_end < 0 else line_end
    return f"{manifest[:at]}\n{_item(lines, groups.start_mark.column)}{manifest[at:]}"


def _item(lines: list[str], indent: int) -> str:
    head, rest = " " * indent + "- ", " " * (indent + 2)
    return "\n".join((head if number == 0 else rest) + line for number, line in enumerate(lines))


def _leaves(node: yaml.Node) -> list[yaml.Node]:
    """The parts of a node that end where their last letter does: a block ends where the next begins."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style:
        return [leaf for _, value in node.value for leaf in _leaves(value)]
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        return [leaf for value in node.value for leaf in _leaves(value)]
    return [node]


def _child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _is_right(before: str, after: str, slug: str) -> bool:
    """Whether the change did just what it was to do: nothing but one slug more."""
    try:
        old, new = yaml.safe_load(before), yaml.safe_load(after)
    except yaml.YAMLError:
        return False
    counted = [piece for group in new["sections"] for piece in group["pieces"]]
    known = [piece for group in old.get("sections") or [] for piece in group["pieces"]]
    same = {key: value for key, value in new.items() if key != "sections"}
    return sorted(counted) == sorted([*known, slug]) and same == {k: v for k, v in old.items() if k != "sections"}
