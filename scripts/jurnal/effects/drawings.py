"""Charts and scenes, drawn once each and kept by what they show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from jurnal.art.charts import ChartStyle, flat
from jurnal.effects import vega
from jurnal.effects.cache import Cache, digest
from jurnal.model import Chart, Language
from jurnal.render.tokens import Tokens
from jurnal.render.web.shelf import Drawing, draw

FAMILY = "Golos Text"
PX = 4 / 3
"""CSS pixels in a point."""
TONES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "paper": ("ink", "ink-soft", "sky", "line", "paper"),
        "night": ("on-steppe", "on-steppe-soft", "gold", "on-steppe-soft", "steppe"),
    }
)
"""The colour tokens of a chart in print, on paper and on a dark page: ink, soft, accent, muted, ground."""


@dataclass(frozen=True)
class Drawings:
    """Draws by way of the cache. `stamp` names the code that draws."""

    cache: Cache
    stamp: str

    def chart(self, chart: Chart, style: ChartStyle) -> str:
        """A chart as SVG."""
        return self.cache.text("charts", digest(self.stamp, repr(chart), repr(style)), lambda: vega.draw(chart, style))

    def art(self, drawing: Drawing) -> str:
        """A scene, an ornament tile or a medallion as SVG."""
        return self.cache.text("art", digest(self.stamp, repr(drawing)), lambda: draw(drawing))


@dataclass(frozen=True)
class PrintCharts:
    """Draws the charts of printed pages: call it with the chart, its tone ("paper" or "night"), its width in points."""

    drawings: Drawings
    tokens: Tokens
    language: Language
    enlarged: str
    """What is said of rows drawn a second time, with {factor} in it."""

    def __call__(self, chart: Chart, tone: str, width: float) -> str:
        """The chart as SVG, without transparency."""
        colours = self.tokens.colours
        ink, soft, accent, muted, ground = (colours.get(name, colours["steppe"]).light for name in TONES[tone])
        style = ChartStyle(
            round(width * PX), ink, soft, accent, muted, ground, FAMILY, self.language, enlarged=self.enlarged
        )
        return flat(self.drawings.chart(chart, style), ground)
