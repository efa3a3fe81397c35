"""Numbers as text writes them; the rule itself stands with the model, since drawn charts need it too."""

from jurnal.model.figures import format_number

__all__ = ["format_number"]
