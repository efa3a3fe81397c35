"""The index that the site's search asks: which pieces have a word, whatever its form. Pure: pages in, files out."""

from jurnal.render.web.finding.index import index_files
from jurnal.render.web.finding.terms import Terms
from jurnal.render.web.finding.told import Findable, Told, told

__all__ = ["Findable", "Terms", "Told", "index_files", "told"]
