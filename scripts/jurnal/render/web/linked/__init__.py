"""What the pages say to machines, in the words of schema.org: JSON-LD, a data block that no policy forbids."""

from jurnal.render.web.linked.graph import data_block, illustrated
from jurnal.render.web.linked.pieces import article
from jurnal.render.web.linked.publication import issue_node, page_nodes
from jurnal.render.web.linked.somebody import person_node

__all__ = ["article", "data_block", "illustrated", "issue_node", "page_nodes", "person_node"]
