"""`python -m jurnal`: the command line."""

import sys

from jurnal.cli import main

if __name__ == "__main__":
    sys.exit(main())
