"""The right side of the letters: to whom, what goes with it, what came after it, and its pages."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.case_letters import letter_pdf
from core.services.letters_list import LetterSheet
from core.services.letters_list import MailFile
from core.services.letters_list import Shelf
from gui.context import Context
from gui.letters.mail_card import mail_card
from gui.letters.words import changed_words
from gui.letters.words import due_words
from gui.letters.words import letter_words
from gui.letters.words import mail_words
from gui.letters.words import one_line
from gui.letters.words import standing_words
from gui.widgets.breaking import breakable
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import chip
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.pdf_preview import PdfPreview
from gui.widgets.scrolling import PaneWithBar
from gui.words import tr

ZOOMS = (1.0, 1.25, 1.5, 2.0)
Act = tuple[str, Callable[[], object]]


class SheetPane(PaneWithBar):
    """One letter. `show_sheet` draws it with its acts; the first one is the main act."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("letters.preview"), margins=(20, 16, 20, 16))
        self._context = context
        self._zoom = 0
        self.preview: PdfPreview | None = None
        self.sheet: LetterSheet | None = None
        self._head, self._pages = QVBoxLayout(), QVBoxLayout()
        self.body.addLayout(self._head)
        self.body.addLayout(self._pages)
        self.body.addStretch(1)

    def clear(self) -> None:
        """Nothing is chosen."""
        self.sheet = self.preview = None
        for part in (self._head, self._pages, self.row):
            clear(part)
        self.bar.hide()

    def show_sheet(self, sheet: LetterSheet, acts: Sequence[Act], *, busy: bool) -> None:
        """Draw a letter. Its pages are drawn once only: they never change."""
        other = self.sheet is None or self.sheet.id != sheet.id
        self.sheet = sheet
        clear(self._head)
        self._draw_head(sheet)
        self._draw_bar(acts, busy=busy)
        if other:
            self._draw_pages(sheet)
        self._fit()

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
        self._fit()

    def _fit(self) -> None:
        room = max(200, self.area.viewport().width() - 40)
        if self.preview is not None:
            self.preview.setMinimumWidth(round(room * ZOOMS[self._zoom]) if self._zoom else 0)

    def _draw_head(self, sheet: LetterSheet) -> None:
        line, now = sheet.line, self._context.desk.clock()
        year = now.astimezone(self._context.zone).year
        title = FlowLayout()
        title.addWidget(label(letter_words(line), "question"))
        title.addWidget(badge(tr(f"codes.language_{line.language.value}")))
        if line.due is not None:
            title.addWidget(chip(line.due, due_words(line, year).removeprefix(f"{line.due.shape} ")))
        self._head.addLayout(title)
        self._head.addWidget(label(f"{line.number} · {one_line(line.person)}", selectable=True))
        self._head.addWidget(label(standing_words(sheet, self._context.zone, now), "muted"))
        if line.mail is not None and sheet.shelf is not Shelf.SENT:
            self._head.addWidget(mail_card(self._context, line.mail))
        if line.changed:
            self._head.addWidget(label(f"▲ {changed_words(line)}", "error"))
        if sheet.mail_file in {MailFile.MISSING, MailFile.OTHER}:
            self._head.addWidget(label(f"▲ {mail_words(sheet)}", "error", selectable=True))
        self._head.addWidget(self._card(sheet))

    def _card(self, sheet: LetterSheet) -> QWidget:
        card, layout = frame("card", margins=12)
        sent_from = line.mail.sent_from if (line := sheet.line).mail is not None else sheet.sends_from
        rows = [
            *([(tr("letters.sent_from"), breakable(sent_from))] if sent_from is not None else []),
            (tr("letters.to"), breakable(sheet.line.recipient)),
            (tr("letters.subject"), one_line(sheet.subject)),
            (tr("letters.enclosed"), breakable(", ".join(sheet.enclosed))),
        ]
        if sheet.mail_file is MailFile.WHOLE or (sheet.mail_file is MailFile.NONE and line.mail is None):
            rows.append((tr("letters.mail_file"), mail_words(sheet)))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        for name, value in rows:
            form.addRow(label(name, "muted", wrap=False), label(value, selectable=True))
        layout.addLayout(form)
        return card

    def _draw_pages(self, sheet: LetterSheet) -> None:
        clear(self._pages)
        desk, letter = self._context.desk, sheet.id
        self.preview = PdfPreview(self._context.background, lambda: letter_pdf(desk, letter=letter), letter_words(sheet.line))
        row = FlowLayout(spacing=12)
        row.addWidget(link_button(tr("letters.larger"), lambda: self.zoom(1)))
        row.addWidget(link_button(tr("letters.smaller"), lambda: self.zoom(-1)))
        self._pages.addLayout(row)
        self._pages.addWidget(self.preview)
        self.area.verticalScrollBar().setValue(0)

    def _draw_bar(self, acts: Sequence[Act], *, busy: bool) -> None:
        clear(self.row)
        row = FlowLayout(spacing=8, right=True)
        for words, act in reversed(acts[1:]):
            row.addWidget(button(words, act, enabled=not busy))
        row.addWidget(primary_button(acts[0][0], acts[0][1], enabled=not busy))
        self.row.addLayout(row)
        self.bar.show()
