"""Put Pagefind's index in order: it writes filters as they come, so the same pages give other bytes each time.

An index is `pagefind-entry.json`, which names one meta file a language, which names the filter files. All of them are
gzipped CBOR after a signature, and named by a hash of their content. Here the lists whose order is chance are sorted,
and what changes is named anew, from the filters up to the entry.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

SIGNATURE = b"pagefind_dcd"
FILTERS, SORTS = 3, 4
"""Where in a meta file the filters stand ([name, hash] each), and the sort orders ([name, pages] each)."""

Value = int | str | list["Value"]
"""What the two kinds of file are made of."""


def put_in_order(folder: Path) -> None:
    """Sort the index in that folder (`pagefind/`). ValueError when it is of another kind than the one known here."""
    entry = json.loads((folder / "pagefind-entry.json").read_bytes())
    languages = dict(sorted(entry["languages"].items()))
    for language in languages.values():
        language["hash"] = _meta_in_order(folder, language["hash"])
    entry["languages"] = languages
    (folder / "pagefind-entry.json").write_text(json.dumps(entry, ensure_ascii=False), encoding="utf-8")


def _meta_in_order(folder: Path, name: str) -> str:
    path = folder / f"pagefind.{name}.pf_meta"
    meta = _read(path)
    filters, sorts = meta[FILTERS], meta[SORTS]
    if not isinstance(filters, list) or not isinstance(sorts, list):
        raise ValueError("not the meta file of a search index")
    meta[FILTERS] = sorted([_filter_in_order(folder, row) for row in filters], key=str)
    meta[SORTS] = sorted(sorts, key=str)
    return _rename(path, meta, name)


def _filter_in_order(folder: Path, row: Value) -> Value:
    if not isinstance(row, list) or len(row) != 2 or not isinstance(row[1], str):
        raise ValueError("not the filters of a search index")
    path = folder / "filter" / f"{row[1]}.pf_filter"
    content = _read(path)
    values = content[1]
    if not isinstance(values, list):
        raise ValueError("not a filter of a search index")
    content[1] = sorted(values, key=str)
    return [row[0], _rename(path, content, row[1])]


def _rename(path: Path, content: Value, name: str) -> str:
    """Write the content under a name of its own, in place of the file; the new name."""
    data = SIGNATURE + encode(content)
    language, _, old = name.rpartition("_")
    new = f"{language}_{hashlib.sha256(data).hexdigest()[: len(old)]}"
    path.unlink()
    path.with_name(path.name.replace(name, new)).write_bytes(gzip.compress(data, mtime=0))
    return new


def _read(path: Path) -> list[Value]:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(SIGNATURE):
        raise ValueError(f"{path.name} is not of a search index")
    value, end = decode(data, len(SIGNATURE))
    if end != len(data) or not isinstance(value, list):
        raise ValueError(f"{path.name} is not of a search index")
    return value


def decode(data: bytes, at: int = 0) -> tuple[Value, int]:
    """The CBOR value at an offset, and where the next begins. Numbers from 0, words and lists are all there is."""
    kind, size, at = _head(data, at)
    if kind == 0:
        return size, at
    if kind == 3:
        return data[at : at + size].decode(), at + size
    if kind != 4:
        raise ValueError(f"unknown kind {kind} in a search index")
    items: list[Value] = []
    for _ in range(size):
        item, at = decode(data, at)
        items.append(item)
    return items, at


def _head(data: bytes, at: int) -> tuple[int, int, int]:
    kind, small = data[at] >> 5, data[at] & 31
    if small < 24:
        return kind, small, at + 1
    if small > 27:
        raise ValueError("a search index without sizes")
    width = 1 << (small - 24)
    return kind, int.from_bytes(data[at + 1 : at + 1 + width], "big"), at + 1 + width


def encode(value: Value) -> bytes:
    """The value as CBOR, in the shortest form."""
    if isinstance(value, int):
        return _size(0, value)
    if isinstance(value, str):
        words = value.encode()
        return _size(3, len(words)) + words
    return _size(4, len(value)) + b"".join(map(encode, value))


def _size(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    for code, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if size < 1 << (8 * width):
            return bytes([kind << 5 | code]) + size.to_bytes(width, "big")
    raise ValueError("too large a number")
