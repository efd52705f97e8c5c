"""Sheets for paper: the day, a case, the register, the keys. Black on white whatever the window looks like; urgency by shape and word.

A sheet is handed in as words; the same sheet gives the same bytes.
"""

from __future__ import annotations

import io

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Spacer
from reportlab.platypus import Table
from reportlab.platypus import TableStyle
from reportlab.platypus.doctemplate import LayoutError

from core.letters import look
from core.letters.failures import LetterLayoutError
from core.letters.fonts import BOLD
from core.letters.fonts import REGULAR
from core.letters.fonts import register
from core.letters.fonts import safe
from core.letters.fonts import visible
from core.letters.paper_marks import SHAPES
from core.letters.paper_marks import ShapedWords
from core.letters.sheet_words import Cell
from core.letters.sheet_words import Due
from core.letters.sheet_words import Part
from core.letters.sheet_words import Sheet
from core.letters.templates import fill
from core.letters.templates import words_of

_SIDE, _ABOVE, _BELOW, _FOOT = 42.0, 42.0, 54.0, 30.0
_BODY = ParagraphStyle("sheet_body", fontName=REGULAR, fontSize=9.4, leading=13, textColor=black, spaceAfter=3)
_TITLE = ParagraphStyle("sheet_title", parent=_BODY, fontName=BOLD, fontSize=15, leading=20, spaceAfter=2)
_HEADING = ParagraphStyle("sheet_heading", parent=_BODY, fontName=BOLD, fontSize=11, leading=15, spaceBefore=12, spaceAfter=4, keepWithNext=1)
_TABLE_HEADING = ParagraphStyle("sheet_table_heading", parent=_HEADING, keepWithNext=0)  # else a long table would wait for a page of its own
_HEAD = ParagraphStyle("sheet_head", parent=_BODY, fontName=BOLD, fontSize=8.6, leading=11.6, spaceAfter=0)
_CELL = ParagraphStyle("sheet_cell", parent=_BODY, spaceAfter=0)
_ROOM_FOR_TABLE = 70.0
_GRID = TableStyle([
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, black),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, black),
])  # fmt: skip


def render_sheet(sheet: Sheet) -> bytes:
    """The PDF. Deadlines have the shape of their urgency drawn. Raises LetterLayoutError."""
    register()
    target = io.BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=_paper(sheet),
        leftMargin=_SIDE - 6,  # the frame has a padding of 6 points of its own
        rightMargin=_SIDE - 6,
        topMargin=_ABOVE - 6,
        bottomMargin=_BELOW - 6,
        title=visible(sheet.title),
        creator="Privacy Desk",
        lang=str(sheet.language),
        invariant=1,
    )
    try:
        document.build(_story(sheet), canvasmaker=_canvas_for(sheet))
    except LayoutError as error:
        raise LetterLayoutError from error
    return target.getvalue()


def _paper(sheet: Sheet) -> tuple[float, float]:
    size = landscape(look.PAGE) if sheet.wide else look.PAGE
    return float(size[0]), float(size[1])


def _story(sheet: Sheet) -> list[Flowable]:
    width = _paper(sheet)[0] - 2 * _SIDE
    story: list[Flowable] = [Paragraph(safe(sheet.title), _TITLE)]
    if sheet.sample:
        story.append(Paragraph(safe(words_of(sheet.language).labels.sample), _HEAD))
    if sheet.subtitle:
        story.append(Paragraph(safe(sheet.subtitle), _BODY))
    for part in sheet.parts:
        story += _part(part, width)
    return story


def _part(part: Part, width: float) -> list[Flowable]:
    drawn: list[Flowable] = []
    if part.heading:
        style = _TABLE_HEADING if part.rows and not part.words else _HEADING
        drawn += [CondPageBreak(_ROOM_FOR_TABLE), _words(part.heading, style)]
    drawn += [_words(text, _BODY) for text in part.words]
    if part.rows:
        drawn += [_table(part, width), Spacer(1, 4)]
    return drawn


def _table(part: Part, width: float) -> Table:
    count = len(part.columns) or len(part.rows[0])
    shares = part.shares or ((0.3, 0.7) if not part.columns and count == 2 else (1 / count,) * count)  # noqa: PLR2004  a name and its value
    rows: list[list[Flowable]] = [[_cell(cell, _CELL if part.columns or place else _HEAD) for place, cell in enumerate(row)] for row in part.rows]
    head: list[list[Flowable]] = [[_words(title, _HEAD) for title in part.columns]] if part.columns else []
    style = _GRID if part.columns else TableStyle(_GRID.getCommands()[:-1])
    return Table([*head, *rows], colWidths=[width * share for share in shares], repeatRows=len(head), style=style, splitInRow=1)


def _cell(cell: Cell, style: ParagraphStyle) -> Flowable:
    """Words as they are; the shape of a deadline is drawn, because the fonts have no such signs."""
    if not isinstance(cell, Due):
        return _words(cell, style)
    words = _words(cell.words, style)
    return ShapedWords(cell.shape, words) if cell.shape in SHAPES else words


def _words(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(safe(text), style)


def _canvas_for(sheet: Sheet) -> type[Canvas]:
    """A canvas that keeps its pages until their number is known, and draws the foot of each."""
    width, page_words, foot = _paper(sheet)[0], words_of(sheet.language).labels.page, visible(sheet.foot)

    class SheetCanvas(Canvas):
        """Pages are kept as states and finished together."""

        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[arg-type]  # handed through as they come
            self._kept: list[dict[str, object]] = []

        def showPage(self) -> None:
            self._kept.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # the library's types leave this method out

        def save(self) -> None:
            for number, page in enumerate(self._kept, start=1):
                self.__dict__.update(page)
                _draw_foot(self, width, foot, fill(page_words, {"page": str(number), "pages": str(len(self._kept))}))
                Canvas.showPage(self)
            Canvas.save(self)

    return SheetCanvas


def _draw_foot(canvas: Canvas, width: float, left: str, right: str) -> None:
    canvas.saveState()
    canvas.setStrokeColor(black)
    canvas.setLineWidth(0.4)
    canvas.line(_SIDE, _FOOT + 11, width - _SIDE, _FOOT + 11)
    canvas.setFillColor(black)
    canvas.setFont(REGULAR, 8)
    canvas.drawString(_SIDE, _FOOT, left)
    canvas.drawRightString(width - _SIDE, _FOOT, right)
    canvas.restoreState()
