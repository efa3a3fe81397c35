from __future__ import annotations

from jurnal.check import check_magazine
from jurnal.source import SourceTree


def test_an_empty_folder_is_no_magazine():
    checked = check_magazine(SourceTree({}))
    assert [(finding.code, str(finding.span)) for finding in checked.findings] == [
        ("no-magazine", "content/magazine.yml:1:1")
    ]
    assert (checked.magazine, checked.issues, checked.has_errors) == (None, (), True)
