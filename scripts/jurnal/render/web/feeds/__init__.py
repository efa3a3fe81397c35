"""The magazine for those who follow it: the newest pieces of a language, and of each section, with their full text."""

from jurnal.render.web.feeds.files import feed_files
from jurnal.render.web.feeds.links import feed_links

__all__ = ["feed_files", "feed_links"]
