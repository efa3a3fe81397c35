"""`python -m jurnal.kazakh > hyph_kk_KZ.dic`: the hyphenation dictionary for programs that read hunspell's."""

from __future__ import annotations

import sys

from jurnal.kazakh.patterns import patterns

sys.stdout.buffer.write(patterns().encode())
