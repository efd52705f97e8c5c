"""The shapes of urgency, drawn: the fonts have none of them, and paper has no colours."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph

SIZE, GAP = 7.0, 5.0  # points


class ShapedWords(Flowable):
    """A shape, and words beside it that break into lines of their own."""

    def __init__(self, shape: str, words: Paragraph) -> None:
        super().__init__()
        self._shape = shape
        self._words = words

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803  the library's names
        width, height = self._words.wrap(aW - SIZE - GAP, aH)
        return width + SIZE + GAP, height

    def draw(self) -> None:
        style = self._words.style
        canvas: Canvas = self.canv
        bottom = self._words.height - style.fontSize * 1.06
        canvas.saveState()
        canvas.setStrokeColor(black)
        canvas.setFillColor(black)
        canvas.setLineWidth(1)
        _DRAWERS[self._shape](canvas, bottom)
        canvas.restoreState()
        self._words.drawOn(canvas, SIZE + GAP, 0)


def _lines(canvas: Canvas, points: tuple[tuple[float, float], ...], *, fill: bool, bottom: float) -> None:
    """A path through points in parts of SIZE."""
    path = canvas.beginPath()
    for place, (across, up) in enumerate(points):
        go = path.lineTo if place else path.moveTo
        go(across * SIZE, bottom + up * SIZE)
    if fill:
        path.close()
    canvas.drawPath(path, stroke=int(not fill), fill=int(fill))


def _triangle(canvas: Canvas, bottom: float) -> None:
    _lines(canvas, ((0, 0), (1, 0), (0.5, 1)), fill=True, bottom=bottom)


def _diamond(canvas: Canvas, bottom: float) -> None:
    _lines(canvas, ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)), fill=True, bottom=bottom)


def _disc(canvas: Canvas, bottom: float) -> None:
    canvas.circle(SIZE / 2, bottom + SIZE / 2, SIZE * 0.42, stroke=0, fill=1)


def _ring(canvas: Canvas, bottom: float) -> None:
    canvas.circle(SIZE / 2, bottom + SIZE / 2, SIZE * 0.4, stroke=1, fill=0)


def _bars(canvas: Canvas, bottom: float) -> None:
    _lines(canvas, ((0.3, 0), (0.3, 1)), fill=False, bottom=bottom)
    _lines(canvas, ((0.7, 0), (0.7, 1)), fill=False, bottom=bottom)


def _tick(canvas: Canvas, bottom: float) -> None:
    _lines(canvas, ((0, 0.45), (0.35, 0.08), (1, 0.95)), fill=False, bottom=bottom)


_DRAWERS: dict[str, Callable[[Canvas, float], None]] = {"▲": _triangle, "◆": _diamond, "●": _disc, "○": _ring, "‖": _bars, "✓": _tick}
SHAPES = frozenset(_DRAWERS)
