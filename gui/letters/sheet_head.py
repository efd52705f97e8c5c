"""What stands over the pages of a letter: its name and due date, to whom it goes, what goes with it, and what came of it. In little room most of it is one line."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.letters_list import LetterSheet
from core.services.letters_list import MailFile
from core.services.letters_list import Shelf
from core.services.outbox_states import OutState
from gui.context import Context
from gui.letters.mail_card import hidden_reasons
from gui.letters.mail_card import mail_card
from gui.letters.words import changed_words
from gui.letters.words import due_words
from gui.letters.words import letter_words
from gui.letters.words import mail_words
from gui.letters.words import one_line
from gui.letters.words import standing_words
from gui.widgets.breaking import breakable
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import chip
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr


class SheetHead(QWidget):
    """Drawn anew for each letter."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """No letter."""
        clear(self._column)

    def show_sheet(self, sheet: LetterSheet, *, tight: bool, is_open: bool, asks: bool) -> None:
        """Draw what is known of `sheet`; where it is `tight` and not open, in one line. `asks`: whether the question of a mail in doubt stands here."""
        self.clear()
        folded, line = tight and not is_open, sheet.line
        self._column.setSpacing(4 if tight else 6)
        asks_first = asks and line.mail is not None and line.mail.state is OutState.UNKNOWN and sheet.shelf is not Shelf.SENT
        if asks_first:
            self._draw_mail(sheet, folded=folded)
        self._draw_title(sheet, tight=tight, folded=folded)
        if not folded:
            self._column.addWidget(label(self._who(sheet), selectable=True))
            self._column.addWidget(label(self._standing(sheet), "muted"))
        if line.mail is not None and sheet.shelf is not Shelf.SENT and line.mail.state is not OutState.UNKNOWN:
            self._draw_mail(sheet, folded=folded)
        for words in alarm_words(sheet):
            self._column.addWidget(label(f"▲ {words}", "error", selectable=True))
        if not folded:
            self._column.addWidget(_card(sheet))

    def _draw_mail(self, sheet: LetterSheet, *, folded: bool) -> None:
        if sheet.line.mail is not None:
            self._column.addWidget(mail_card(self._context, sheet.line.mail, folded=folded))

    def _draw_title(self, sheet: LetterSheet, *, tight: bool, folded: bool) -> None:
        """To whom it goes always stands there: that is what may not be wrong."""
        line, title = sheet.line, FlowLayout()
        year = self._context.desk.clock().astimezone(self._context.zone).year
        title.addWidget(label(letter_words(line), "heading" if tight else "question"))
        if not folded:
            title.addWidget(badge(tr(f"codes.language_{line.language.value}")))
        if line.due is not None:
            title.addWidget(chip(line.due, due_words(line, year).removeprefix(f"{line.due.shape} ")))
        if folded:
            to = label(breakable(line.recipient))
            to.setAccessibleName(line.recipient)
            title.addWidget(to)
        self._column.addLayout(title)

    def _who(self, sheet: LetterSheet) -> str:
        return f"{sheet.line.number} · {one_line(sheet.line.person)}"

    def _standing(self, sheet: LetterSheet) -> str:
        return standing_words(sheet, self._context.zone, self._context.desk.clock())


def alarm_words(sheet: LetterSheet) -> list[str]:
    """What came after the letter, and a mail file that is not as it was saved."""
    changed = [changed_words(sheet.line)] if sheet.line.changed else []
    return changed + ([mail_words(sheet)] if sheet.mail_file in {MailFile.MISSING, MailFile.OTHER} else [])


def hidden_parts(sheet: LetterSheet) -> int:
    """How much is not seen while what is known of the letter is one line: of the facts all but the recipient, case, standing, language, reasons."""
    mail = sheet.line.mail if sheet.shelf is not Shelf.SENT else None
    return len(fact_rows(sheet)) - 1 + 3 + (hidden_reasons(mail) if mail is not None else 0)


def fact_rows(sheet: LetterSheet) -> list[tuple[str, str]]:
    """From whom, to whom, about what, with what: name and value."""
    line = sheet.line
    sent_from = line.mail.sent_from if line.mail is not None else sheet.sends_from
    rows = [
        *([(tr("letters.sent_from"), breakable(sent_from))] if sent_from is not None else []),
        (tr("letters.to"), breakable(line.recipient)),
        (tr("letters.subject"), one_line(sheet.subject)),
        (tr("letters.enclosed"), breakable(", ".join(sheet.enclosed))),
    ]
    if sheet.mail_file is MailFile.WHOLE or (sheet.mail_file is MailFile.NONE and line.mail is None):
        rows.append((tr("letters.mail_file"), mail_words(sheet)))
    return rows


def _card(sheet: LetterSheet) -> QWidget:
    card, layout = frame("card", margins=12)
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(16)
    for name, value in fact_rows(sheet):
        form.addRow(label(name, "muted", wrap=False), label(value, selectable=True))
    layout.addLayout(form)
    return card
