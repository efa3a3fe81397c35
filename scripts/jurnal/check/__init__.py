"""Raw files -> the typed magazine, and everything that is wrong with them."""

from jurnal.check.checking import Checked, check_magazine
from jurnal.check.reserved import RESERVED
from jurnal.check.rules import RULES, Rule
from jurnal.check.schema import json_schemas, schema_files
from jurnal.check.short_ids import short_id

__all__ = ["RESERVED", "RULES", "Checked", "Rule", "check_magazine", "json_schemas", "schema_files", "short_id"]
