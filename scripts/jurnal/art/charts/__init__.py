"""Charts: a `Chart` and a `ChartStyle` become a Vega-Lite specification, and the shanyraq ring a drawing of our own.
Pure."""

from jurnal.art.charts.flat import flat
from jurnal.art.charts.ring import RingColours, shanyraq_ring
from jurnal.art.charts.spec import vega_spec
from jurnal.art.charts.style import ChartStyle

__all__ = ["ChartStyle", "RingColours", "flat", "shanyraq_ring", "vega_spec"]
