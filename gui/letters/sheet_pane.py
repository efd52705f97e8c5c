"""The right side of the letters: to whom, what goes with it, what came after it, and its pages."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout

from core.services.case_letters import letter_pdf
from core.services.letters_list import LetterSheet
from gui.context import Context
from gui.folds import Folds
from gui.letters.mail_card import mail_question
from gui.letters.sheet_head import SheetHead
from gui.letters.sheet_head import hidden_parts
from gui.letters.words import letter_words
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.pdf_preview import PdfPreview
from gui.widgets.scrolling import PaneWithBar
from gui.words import tr

ZOOMS = (1.0, 1.25, 1.5, 2.0)
TIGHT = 700  # pixels of height, at a text scale of 100 %, under which what is known of the letter is one line
SHORT = 480  # under which the acts beside the main one are folded
LEAST = 290  # under which the question of a mail in doubt scrolls with the letter, so that its acts stay in sight
SIDE, AIR, TIGHT_AIR = 20, 16, 6
BAR_AIR, TIGHT_BAR_AIR = 10, 5
DETAILS, ACTS = "details", "acts"
Act = tuple[str, Callable[[], object]]


class SheetPane(PaneWithBar):
    """One letter. `show_sheet` draws it with its acts; the first one is the main act."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("letters.preview"), margins=(SIDE, AIR, SIDE, AIR))
        self._context, self._folds = context, Folds(context.kept, "letters")
        self._zoom, self._tight, self._short = 0, False, False
        self._acts: Sequence[Act] = ()
        self._deciding, self._busy, self._asks_below = 0, False, True
        self.details: QPushButton | None = None
        self._turn: QPushButton | None = None
        self.preview: PdfPreview | None = None
        self.sheet: LetterSheet | None = None
        self.head, self._pages = SheetHead(context), QVBoxLayout()
        self.body.addWidget(self.head)
        self.body.addLayout(self._pages)
        self.body.addStretch(1)

    def clear(self) -> None:
        """Nothing is chosen."""
        self.sheet = self.preview = self.details = None
        self._acts = ()
        self.head.clear()
        for part in (self._pages, self.row):
            clear(part)
        self.bar.hide()

    def show_sheet(self, sheet: LetterSheet, acts: Sequence[Act], *, deciding: int, busy: bool) -> None:
        """Draw a letter, the first `deciding` acts under the question that they answer. Its pages are drawn once only: they never change."""
        other = self.sheet is None or self.sheet.id != sheet.id
        self.sheet = sheet
        self._acts, self._deciding, self._busy = acts, deciding, busy
        if other:
            self._draw_pages(sheet)
        self._draw_head()
        self._draw_bar()
        self._fit()

    @property
    def may_fold(self) -> bool:
        """Whether what is known of the letter can be one line."""
        return self._tight and self.sheet is not None

    def turn_details(self) -> None:
        """Open what is known of the letter, or fold it into one line; the keyboard stays where it is done."""
        self._folds.turn(DETAILS)
        self._draw_head()
        self._draw_bar()

    def turn(self, by: int) -> None:
        """The next or previous page."""
        if self.preview is not None:
            self.preview.turn(by)

    def zoom(self, by: int) -> None:
        """Larger or smaller pages; what does not fit is reached by scrolling."""
        self._zoom = min(max(0, self._zoom + by), len(ZOOMS) - 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = event.size().height()
        rooms = height < scaled(TIGHT), height < scaled(SHORT), height >= scaled(LEAST)
        if rooms != (self._tight, self._short, self._asks_below):
            self._tight, self._short, self._asks_below = rooms
            air, bar_air = (TIGHT_AIR, TIGHT_BAR_AIR) if self._tight else (AIR, BAR_AIR)
            self.body.setContentsMargins(SIDE, air, SIDE, air)
            self.row.setContentsMargins(BAR_AIR, bar_air, BAR_AIR, bar_air)
            self._draw_head()
            self._draw_bar()
        self._fit()

    def _fit(self) -> None:
        room = max(200, self.area.viewport().width() - 2 * SIDE)
        if self.preview is not None:
            self.preview.setMinimumWidth(round(room * ZOOMS[self._zoom]) if self._zoom else 0)

    def _draw_head(self) -> None:
        if self.sheet is None:
            return
        is_open = self._folds.is_open(DETAILS)
        self.head.show_sheet(self.sheet, tight=self._tight, is_open=is_open, asks=not self._asks_below)
        if self.details is not None:
            words = tr("inbox.details_hide") if is_open else tr("inbox.details_number", number=hidden_parts(self.sheet))
            self.details.setText(words)
            self.details.setAccessibleName(words)
            self.details.setVisible(self._tight)

    def _draw_pages(self, sheet: LetterSheet) -> None:
        clear(self._pages)
        desk, letter = self._context.desk, sheet.id
        sizes = (link_button(tr("letters.larger"), lambda: self.zoom(1)), link_button(tr("letters.smaller"), lambda: self.zoom(-1)))
        self.details = link_button("", self.turn_details)
        self.preview = PdfPreview(
            self._context.background, lambda: letter_pdf(desk, letter=letter), letter_words(sheet.line), beside=(*sizes, self.details)
        )
        self._pages.addWidget(self.preview)
        self.area.verticalScrollBar().setValue(0)

    def _draw_bar(self) -> None:
        """The main act stands last, beside it the others or, where they would take the room of the letter, the way to them.

        The acts that answer a question stand under it in every window.
        """
        clear(self.row)
        if not self._acts:
            return
        self._draw_question()
        row, free = FlowLayout(spacing=8, right=True), not self._busy
        (main, do_main), *beside = self._acts[: max(1, self._deciding)]
        others = self._acts[1 + len(beside) :]
        folds = (self._tight if self._deciding else self._short) and len(others) > 1
        is_open = self._folds.is_open(ACTS)
        for words, act in reversed(others) if is_open or not folds else ():
            row.addWidget(button(words, act, enabled=free))
        if folds:
            words = tr("letters.fewer_acts") if is_open else tr("letters.other_acts", n=len(others))
            self._turn = link_button(words, self._turn_acts)  # beside an answer it does not look like one
            row.addWidget(self._turn)
        for words, act in reversed(beside):
            row.addWidget(button(words, act, enabled=free))
        row.addWidget(primary_button(main, do_main, enabled=free))
        self.row.addLayout(row)
        self.bar.show()

    def _draw_question(self) -> None:
        if self.sheet is not None and self.sheet.line.mail is not None and self._deciding and self._asks_below:
            folded = self._tight and not self._folds.is_open(DETAILS)
            self.row.addWidget(mail_question(self._context, self.sheet.line.mail, folded=folded))

    def _turn_acts(self) -> None:
        """Show the other acts or fold them; the keyboard stays on what does it."""
        self._folds.turn(ACTS)
        self._draw_bar()
        if self._turn is not None:
            _focus(self._turn)


def _focus(made: QPushButton) -> None:
    """Give the keyboard to a button that was made a moment ago: Qt would show it on its next turn only."""
    made.show()
    made.setFocus()
