"""The little of CBOR that a search index is made of."""

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.effects.search_order import SIGNATURE, Value, decode, encode, put_in_order

values: st.SearchStrategy[Value] = st.recursive(st.integers(0, 2**63) | st.text(), st.lists)


@given(values)
def test_what_is_written_is_read_again(value: Value) -> None:
    data = encode(value)
    assert decode(data) == (value, len(data))


@pytest.mark.parametrize("data", [b"\xa1\x01\x02", b"\x9f\x01\xff", b"\x20", b"\xf6"])
def test_what_an_index_never_holds_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="search index"):
        decode(data)


def test_the_index_stays_whole_and_loses_its_chance_order(tmp_path: Path) -> None:
    first, second = (_index(tmp_path / name, order) for name, order in (("a", ["x", "y"]), ("b", ["y", "x"])))
    put_in_order(first)
    put_in_order(second)
    assert _contents(first) == _contents(second)
    entry = json.loads((first / "pagefind-entry.json").read_text())
    meta = _read(first / f"pagefind.{entry['languages']['kk']['hash']}.pf_meta")
    assert _read(first / "filter" / f"{meta[3][0][1]}.pf_filter") == ["kind", [["x", [0]], ["y", [1]]]]


def _index(folder: Path, order: list[str]) -> Path:
    (folder / "filter").mkdir(parents=True)
    pages = {"x": [0], "y": [1]}
    _write(folder / "filter/kk_1234567.pf_filter", ["kind", [[value, pages[value]] for value in order]])
    _write(folder / "pagefind.kk_1234567890.pf_meta", ["1", [["p", 1]], [], [["kind", "kk_1234567"]], [], ["title"]])
    entry = {"version": "1", "languages": {"kk": {"hash": "kk_1234567890"}}}
    (folder / "pagefind-entry.json").write_text(json.dumps(entry))
    return folder


def _write(path: Path, value: Value) -> None:
    path.write_bytes(gzip.compress(SIGNATURE + encode(value)))


def _read(path: Path) -> list:
    return decode(gzip.decompress(path.read_bytes()), len(SIGNATURE))[0]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
