"""How often jurnal is right about Kazakh: every report beside this file, one after another.

`python benchmarks/kazakh/run.py [part ...]`; a report is a module with `report() -> list[tuple[str, str]]`, the names
and the values of its figures, as docs/kazakh.md publishes them. A report whose material is not on this machine returns
nothing.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "scripts")]
PARTS = tuple(sorted(path.stem for path in HERE.glob("*.py") if path.stem != "run"))


def main() -> None:
    """Print the reports that are asked for, or all."""
    for part in sys.argv[1:] or PARTS:
        print(part)
        for name, value in importlib.import_module(part).report():
            print(f"  {name:<72} {value}")


if __name__ == "__main__":
    main()
