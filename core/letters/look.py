"""How letters look: measures in points, colours and paragraph styles."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from core.letters.fonts import BOLD
from core.letters.fonts import REGULAR

PAGE = A4
LEFT, RIGHT, TOP, BOTTOM = 70.0, 62.0, 62.0, 74.0
WIDTH = PAGE[0] - LEFT - RIGHT
BLUE, INK, GREY, LINE, HEAD_LINE = (HexColor(code) for code in ("#1f5fa8", "#17202a", "#5a6470", "#dfe3e8", "#aab2bb"))
SAMPLE_INK = HexColor("#e9edf2")

BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=15.4, textColor=INK, spaceAfter=7)
COMPANY = ParagraphStyle("company", parent=BODY, fontName=BOLD, fontSize=17, leading=21, textColor=BLUE, spaceAfter=0)
SIDE = ParagraphStyle("side", parent=BODY, fontSize=9, leading=13.4, textColor=GREY, alignment=TA_RIGHT, spaceAfter=0)
ADDRESS = ParagraphStyle("address", parent=BODY, spaceAfter=0)
TITLE = ParagraphStyle("title", parent=BODY, fontName=BOLD, fontSize=13.5, leading=18, spaceBefore=18, spaceAfter=12, keepWithNext=1)
HEADING = ParagraphStyle("heading", parent=BODY, fontName=BOLD, leading=15, spaceBefore=7, spaceAfter=4, keepWithNext=1)
TABLE_HEADING = ParagraphStyle("table_heading", parent=HEADING, keepWithNext=0)  # else the whole table would wait for a page of its own
TABLE_ROOM = 150.0  # points that a heading with the first rows needs below it
CELL = ParagraphStyle("cell", parent=BODY, fontSize=9.2, leading=13.2, spaceAfter=0)
CELL_SMALL = ParagraphStyle("cell_small", parent=CELL, fontSize=8.2, leading=11.6, textColor=GREY)
CELL_HEAD = ParagraphStyle("cell_head", parent=CELL, fontName=BOLD, textColor=GREY)
ITEM = ParagraphStyle("item", parent=BODY, bulletFontName=REGULAR, bulletFontSize=10.5, leftIndent=14, bulletIndent=2, spaceAfter=2)
NUMBERED = ParagraphStyle(
    "numbered", parent=BODY, bulletFontName=REGULAR, fontSize=10, leading=14, bulletFontSize=10, leftIndent=22, bulletIndent=0, spaceAfter=0
)
CITATION = ParagraphStyle("citation", parent=SIDE, alignment=0, fontSize=8.4, leading=11.6, leftIndent=22, spaceAfter=6)
REMARK = ParagraphStyle("remark", parent=CITATION, fontName=BOLD, textColor=INK, spaceAfter=0)
SMALL = ParagraphStyle("small", parent=SIDE, alignment=0, spaceBefore=8)
CODE = ParagraphStyle("code", parent=BODY, fontName=BOLD, fontSize=18, leading=26, alignment=TA_CENTER, spaceBefore=4, spaceAfter=12)
