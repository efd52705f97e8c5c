"""The head of a message: its subject, who wrote it with what is known of them, when and in which language, and the views of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout

from core.mail.senders.findings import SenderReport
from core.services.message_card import Card
from gui.inbox.badge_row import MUCH
from gui.inbox.badge_row import BadgeRow
from gui.inbox.head_words import BAD_SIGN
from gui.inbox.head_words import badge_tone
from gui.inbox.head_words import fact_list
from gui.inbox.head_words import sender_words
from gui.inbox.head_words import warnings_line
from gui.inbox.row_words import one_line
from gui.inbox.sender_words import level_words
from gui.inbox.sender_words import warning_words
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.widgets.one_line import OneLine
from gui.words import note_words
from gui.words import tr

SIDE = 20


class Shape(StrEnum):
    """The views of a message."""

    TEXT = "text"
    FORMATTED = "formatted"
    HEADERS = "headers"
    ORIGINAL = "original"
    SENDER = "sender"


class MessageHead(QFrame):
    """Shows one card. `choose(shape)` is called when another view is wanted, `turn()` when the details are to be opened or folded.

    Folded, what is to be told stands in one line: the warnings with their number or, without any, the facts.
    """

    def __init__(self, zone: ZoneInfo, choose: Callable[[Shape], None], turn: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._zone, self._choose = zone, choose
        self.title, self.cut_title = label("", "title", selectable=True), OneLine("heading")
        self.row = BadgeRow()
        self.writer = self.row.writer
        self._writer = self._name = ""
        self._facts: list[str] = []
        self._warnings: list[str] = []
        self._dangers: list[str] = []
        self._marks, self._tight, self._short, self._open = 0, False, False, False
        self.details, self.hide_details = link_button("", turn), link_button(tr("inbox.details_hide"), turn)
        self.summary = OneLine("small")
        self.facts = label("", "small", selectable=True)
        self.warnings, self.dangers = label("", "bad", selectable=True), label("", "bad", selectable=True)
        self.tabs = {shape: self._tab(shape) for shape in Shape}
        self._lay_out()

    @property
    def is_folded(self) -> bool:
        """Whether only one line of the details stands there."""
        return self._tight and not self._open

    def show_card(self, card: Card, this_year: int) -> None:
        """Show `card`; the text is the view that is chosen."""
        view = card.view
        subject = one_line(view.line.subject) or tr("inbox.forgotten_subject" if view.line.forgotten else "inbox.no_subject")
        self.title.setText(subject)
        self.cut_title.show_words(subject)
        self._writer, self._name = sender_words(view), one_line(view.sender_name)
        self._facts, self._warnings, self._marks = fact_list(view, self._zone, this_year), [], int(bool(view.marks))
        self.row.clear()
        for code in card.badges:
            self.row.add(tr(f"inbox.badge_{code}", case=view.line.case or "", n=len(view.line.kinds)), badge_tone(code))
        for note in view.notes:
            self.row.add(note_words(note), "note")
        self.show_shape(Shape.TEXT)
        self._show_fold()

    def show_sender(self, report: SenderReport) -> None:
        """What was found about who sent the message: a badge, and the gravest doubts below it."""
        words, tone = level_words(report)
        self.row.add(words, "open" if tone == "neutral" else tone)  # nothing good may be said of a sender without it
        self._warnings = [line.removeprefix(BAD_SIGN) for line in warning_words(report).splitlines()]
        self._show_fold()

    def show_dangers(self, *, links: bool, attachments: bool) -> None:
        """Say in one line, over every view of the message, what in it could do harm: links that mislead, attachments that run."""
        found = {"danger_links": links, "danger_attachments": attachments}
        self._dangers = [tr(f"inbox.{key}") for key, holds in found.items() if holds]
        self._show_fold()

    def add_badge(self, words: str, tone: str) -> None:
        """One more badge, at the end."""
        self.row.add(words, tone)
        self._show_fold()

    def set_room(self, *, tight: bool, short: bool, is_open: bool) -> None:
        """In little room the details are one line unless they are open; in still less address and date stand among them only."""
        self._column.setContentsMargins(SIDE, 6 if tight else 12, SIDE, 2 if tight else 4)
        self._column.setSpacing(2 if tight else 4)
        self._tight, self._open = tight, is_open
        if short is not self._short:
            self._short = short
            self.title.setProperty("role", "heading" if short else "title")
            restyle(self.title)
        self._show_fold()

    def badge_words(self) -> list[str]:
        """What the badges say, those without room as well."""
        return [one.text() for one in self.row.badges]

    def show_shape(self, shape: Shape) -> None:
        """Mark the tab of `shape`."""
        for name, tab in self.tabs.items():
            tab.setChecked(name is shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fold()

    def _show_fold(self) -> None:
        folded, doubts = self.is_folded, [*self._warnings, *self._dangers]
        self.warnings.setText("\n".join(f"{BAD_SIGN}{words}" for words in self._warnings))
        self.dangers.setText(f"{BAD_SIGN}{' · '.join(self._dangers)}" if self._dangers else "")
        self.facts.setText(" · ".join(self._facts))
        table = (
            *((self.title, not folded), (self.cut_title, folded), (self.warnings, not folded and bool(self._warnings))),
            *((self.dangers, not folded and bool(self._dangers)), (self.facts, not folded), (self.hide_details, self._tight and self._open)),
        )
        for part, shown in table:
            part.setVisible(shown)
        trusted = not doubts and "@" not in self._name  # a name may be made to look like an address of ours
        words = self._name if folded and self._short and self._name and trusted else self._writer
        self.row.fit(words, folded=folded, room=self.width() - 2 * SIDE if self.isVisible() else MUCH)
        self._show_summary(doubts, folded=folded)

    def _show_summary(self, doubts: list[str], *, folded: bool) -> None:
        """The one line, and beside it how much more there is."""
        role = "bad" if doubts else "small"
        if self.summary.property("role") != role:
            self.summary.setProperty("role", role)
            restyle(self.summary)
        self.summary.show_words(warnings_line(doubts) if doubts else " · ".join(self._facts))
        more = len(doubts[1:]) + len(self._facts) * bool(doubts) + self.row.hidden_badges + self._marks
        words = tr("inbox.details_number", number=more) if more else tr("inbox.details")
        self.details.setText(words)
        self.details.setAccessibleName(words)
        for part in (self.summary, self.details):
            part.setVisible(folded)

    def _tab(self, shape: Shape) -> QPushButton:
        return tab_button(tr(f"inbox.shape_{shape}"), lambda: self._choose(shape), checked=shape is Shape.TEXT)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        line, tabs = QHBoxLayout(), FlowLayout(spacing=2)
        line.addWidget(self.summary, 1)
        line.addWidget(self.details)
        for part in (self.title, self.cut_title, self.row):
            column.addWidget(part)
        column.addLayout(line)
        for part in (self.warnings, self.dangers, self.facts):
            column.addWidget(part)
        for tab in (*self.tabs.values(), self.hide_details):
            tabs.addWidget(tab)
        column.addLayout(tabs)
        self.set_room(tight=False, short=False, is_open=False)
