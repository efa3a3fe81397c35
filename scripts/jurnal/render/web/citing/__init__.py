"""How a piece is cited: as BibTeX and RIS for programs, and as the standard of bibliographies has it for people."""

from jurnal.render.web.citing.files import CitationView, citation, citation_files

__all__ = ["CitationView", "citation", "citation_files"]
