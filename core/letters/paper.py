"""The paper that letters are drawn on: each page's footer with "page x of y", and the mark of a sample."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from core.letters import look
from core.letters.fonts import BOLD
from core.letters.fonts import REGULAR
from core.letters.fonts import visible
from core.letters.templates import fill

_SIZE, _HEIGHT = 7.8, 42.0


def page_canvas(footer: tuple[str, str], sample: str, page_words: str) -> Callable[..., Canvas]:
    """A canvas class that keeps its pages until their number is known. `sample`: the mark across each page, or ''."""
    left, middle = (visible(part) for part in footer)

    class PageCanvas(Canvas):
        """Pages are kept as states and finished together."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._kept: list[dict[str, Any]] = []
            self._begin()

        def _begin(self) -> None:
            if sample:
                _draw_sample(self, sample)

        def showPage(self) -> None:
            self._kept.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # the library's types leave this method out
            self._begin()

        def save(self) -> None:
            for number, page in enumerate(self._kept, start=1):
                self.__dict__.update(page)
                _draw_footer(self, left, middle, fill(page_words, {"page": str(number), "pages": str(len(self._kept))}))
                Canvas.showPage(self)
            Canvas.save(self)

    return PageCanvas


def _draw_footer(canvas: Canvas, left: str, middle: str, right: str) -> None:
    end = look.PAGE[0] - look.RIGHT
    canvas.saveState()
    canvas.setStrokeColor(look.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(look.LEFT, _HEIGHT + 13, end, _HEIGHT + 13)
    canvas.setFillColor(look.GREY)
    canvas.setFont(REGULAR, _SIZE)
    canvas.drawString(look.LEFT, _HEIGHT, _shorten(left, look.WIDTH * 0.44))
    canvas.drawCentredString(look.LEFT + look.WIDTH * 0.64, _HEIGHT, _shorten(middle, look.WIDTH * 0.36))
    canvas.drawRightString(end, _HEIGHT, right)
    canvas.restoreState()


def _draw_sample(canvas: Canvas, text: str) -> None:
    canvas.saveState()
    canvas.setFillColor(look.SAMPLE_INK)
    canvas.setFont(BOLD, 96)
    canvas.translate(look.PAGE[0] / 2, look.PAGE[1] / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -30, text)
    canvas.restoreState()


def _shorten(text: str, width: float) -> str:
    """`text` cut with an ellipsis where it is wider than `width` points; the head of the letter has it whole."""
    if stringWidth(text, REGULAR, _SIZE) <= width:
        return text
    while text and stringWidth(text + "…", REGULAR, _SIZE) > width:
        text = text[:-1]
    return text + "…"
