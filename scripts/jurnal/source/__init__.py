"""Bytes -> plain values that know their line and column."""

from jurnal.source.decoding import decoded
from jurnal.source.front_matter import Page, read_page
from jurnal.source.tree import Fault, SourceTree
from jurnal.source.yaml_nodes import Document, KeyPath, read_yaml

__all__ = ["Document", "Fault", "KeyPath", "Page", "SourceTree", "decoded", "read_page", "read_yaml"]
