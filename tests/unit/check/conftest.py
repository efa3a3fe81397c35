from __future__ import annotations

from pathlib import Path

import pytest

from jurnal.check import Checked, check_magazine
from jurnal.effects.disk import read_tree


@pytest.fixture(scope="session")
def checked() -> Checked:
    """The valid little magazine of tests/sites."""
    return check_magazine(read_tree(Path(__file__).parents[2] / "sites" / "valid-tiny"))
