"""jurnal: articles in Markdown become a finished bilingual magazine, a site and a PDF."""

__version__ = "0.1.0"
__all__ = ["__version__"]
