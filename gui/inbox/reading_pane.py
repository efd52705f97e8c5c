"""The right side of the inbox: one message, why it was picked out, what would be opened from it, and the outcomes."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.inbox import MessageView
from gui.dates import moment_words
from gui.inbox.row_words import language_words
from gui.inbox.row_words import one_line
from gui.inbox.row_words import size_words
from gui.inbox.suggestion_frame import SuggestionFrame
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.content_area import ContentArea
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.message_text import MessageText
from gui.words import note_words
from gui.words import tr

LEAST_TEXT_HEIGHT = 110
Action = tuple[str, Callable[[], object]]


class ReadingPane(QWidget):
    """Shows one message; the page says which buttons stand below it."""

    def __init__(self, zone: ZoneInfo, link: Callable[[str], None]) -> None:
        super().__init__()
        self._zone, self._link = zone, link
        self.title = label("", "title", selectable=True)
        self.writer = label("", "heading", selectable=True)
        self.facts = label("", "small", selectable=True)
        self.attachments = label("", "small", selectable=True)
        self.badges = FlowLayout(spacing=6)
        self.text = MessageText(tr("inbox.text"))
        self.text.setMinimumHeight(LEAST_TEXT_HEIGHT)
        self.suggestion = SuggestionFrame()
        self.buttons = FlowLayout(spacing=8)
        self.number = QLineEdit()
        self.linking = self._make_linking()
        self.nothing = label(tr("inbox.nothing_chosen"), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.whole = QWidget()
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No message is chosen."""
        self.whole.hide()
        self.nothing.show()

    def show_message(self, view: MessageView, this_year: int) -> None:
        """Show `view` without its suggestion."""
        self.nothing.hide()
        self.whole.show()
        self.linking.hide()
        self.suggestion.fold()
        self.title.setText(one_line(view.line.subject) or tr("inbox.no_subject"))
        self.writer.setText(_sender_words(view))
        facts = [tr("inbox.to", to=", ".join(one_line(address) for address in view.to))] if view.to else []
        facts += [tr("inbox.arrived", at=moment_words(view.line.at, self._zone, this_year)), language_words(view.line.language)]
        if view.attachments:
            facts.append(tr("inbox.attachments", n=len(view.attachments)))
        self.facts.setText(" · ".join(facts))
        names = [tr("inbox.attachment", name=one_line(name), type=kind, size=size_words(size)) for name, kind, size in view.attachments]
        self.attachments.setText("\n".join(names))
        self.attachments.setVisible(bool(names))
        clear(self.badges)
        for note in view.notes:
            self.badges.addWidget(badge(note_words(note)))
        self.text.show_text(view.text, view.marks)

    def show_actions(self, primary: Action | None, others: list[Action]) -> None:
        """The buttons below the message: at most one primary, then the quieter ones."""
        clear(self.buttons)
        if primary:
            self.buttons.addWidget(primary_button(*primary))
        for words, act in others:
            self.buttons.addWidget(button(words, act))

    def show_linking(self) -> None:
        """Ask for the number of the case that the message belongs to."""
        self.linking.show()
        self.number.setFocus()

    def _make_linking(self) -> QWidget:
        whole = QWidget()
        flow = FlowLayout(whole)
        self.number.setPlaceholderText(tr("inbox.case_number_hint"))
        self.number.setAccessibleName(tr("inbox.case_number"))
        self.number.returnPressed.connect(self._ask_link)
        flow.addWidget(self.number)
        flow.addWidget(button(tr("inbox.link_now"), self._ask_link))
        return whole

    def _ask_link(self) -> None:
        if self.number.text().strip():
            self._link(self.number.text().strip())

    def _lay_out(self) -> None:
        head, head_column = frame("head", margins=16, spacing=4)
        head_column.setContentsMargins(20, 14, 20, 12)
        for part in (self.title, self.writer, self.facts, self.attachments):
            head_column.addWidget(part)
        head_column.addLayout(self.badges)
        bar, bar_column = frame("bar", margins=12)
        bar_column.setContentsMargins(20, 10, 20, 10)
        bar_column.addWidget(self.linking)
        bar_column.addLayout(self.buttons)
        column = _column(self.whole)
        column.addWidget(head)
        column.addWidget(self._make_body(), 1)
        column.addWidget(bar)
        outer = _column(self)
        outer.addWidget(self.whole, 1)
        outer.addWidget(self.nothing, 1)

    def _make_body(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addWidget(ContentArea(self.suggestion))
        return inner

    def first_button(self) -> QPushButton | None:
        """The leading button, for the tests and for F2."""
        item = self.buttons.itemAt(0)
        widget = item.widget() if item else None
        return widget if isinstance(widget, QPushButton) else None


def _sender_words(view: MessageView) -> str:
    name, address = one_line(view.sender_name), one_line(view.sender_address)
    if not address:
        return name or tr("inbox.no_sender")
    return f"{name} <{address}>" if name else f"<{address}>"


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
