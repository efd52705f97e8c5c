"""The head of a message: its subject, who wrote it with what is known of them, when and in which language, and the views of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout

from core.mail.senders.findings import SenderReport
from core.services.inbox import MessageView
from core.services.message_card import Card
from gui.dates import moment_words
from gui.inbox.row_words import language_words
from gui.inbox.row_words import one_line
from gui.inbox.sender_words import level_words
from gui.inbox.sender_words import warning_words
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.words import note_words
from gui.words import tr

SHORT = 56  # characters of a sender that stand in one line with the badges
SIDE, MUCH = 20, 10_000
_GOOD = frozenset({"known_address"})
_BAD = frozenset({"child", "authority"})


class Shape(StrEnum):
    """The views of a message."""

    TEXT = "text"
    FORMATTED = "formatted"
    HEADERS = "headers"
    ORIGINAL = "original"
    SENDER = "sender"


class MessageHead(QFrame):
    """Shows one card; `choose(shape)` is called when another view is wanted."""

    def __init__(self, zone: ZoneInfo, choose: Callable[[Shape], None]) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._zone, self._choose = zone, choose
        self.title = label("", "title", selectable=True)
        self.writer, self.long_writer = label("", "heading", wrap=False, selectable=True), label("", "heading", selectable=True)
        self.writer.setMinimumWidth(1)  # it does not make the head wider; it goes over to the other one
        self._writer = self._name = self._warnings = ""
        self._short = self._unfolded = False
        self.details = link_button(tr("inbox.details"), self._turn)
        self.details.hide()
        self.facts = label("", "small", selectable=True)
        self.warnings, self.dangers = label("", "bad", selectable=True), label("", "bad", selectable=True)
        self.line = FlowLayout(spacing=8)
        self.badges: list[QLabel] = []
        self.tabs = {shape: self._tab(shape) for shape in Shape}
        self._lay_out()

    def show_card(self, card: Card, this_year: int) -> None:
        """Show `card`; the text is the view that is chosen."""
        view = card.view
        self.title.setText(one_line(view.line.subject) or tr("inbox.forgotten_subject" if view.line.forgotten else "inbox.no_subject"))
        self._writer, self._unfolded = sender_words(view), False
        self.facts.setText(facts_words(view, self._zone, this_year))
        self._name = one_line(view.sender_name)
        self._clear_badges()
        self._warnings = ""
        for code in card.badges:
            self.add_badge(tr(f"inbox.badge_{code}", case=view.line.case or "", n=len(view.line.kinds)), _tone(code))
        for note in view.notes:
            self.add_badge(note_words(note), "neutral")
        self.show_shape(Shape.TEXT)
        self._show_fold()

    def show_sender(self, report: SenderReport) -> None:
        """What was found about who sent the message: a badge, and the gravest doubts below it."""
        self.add_badge(*level_words(report))
        self._warnings = warning_words(report)
        self._show_fold()

    def show_dangers(self, *, links: bool, attachments: bool) -> None:
        """Say in one line, over every view of the message, what in it could do harm: links that mislead, attachments that run."""
        found = {"danger_links": links, "danger_attachments": attachments}
        words = " · ".join(tr(f"inbox.{key}") for key, holds in found.items() if holds)
        self.dangers.setText(f"✗ {words}" if words else "")
        self.dangers.setVisible(bool(words))

    def add_badge(self, words: str, tone: str) -> None:
        """One more badge, at the end."""
        self.badges.append(badge(words, tone))
        self.badges[-1].setMinimumWidth(1)  # as the writer: it goes on in a second line
        self._fit_badges()
        self.line.addWidget(self.badges[-1])

    def set_tight(self, *, tight: bool) -> None:
        """Less air where there is little room."""
        self._column.setContentsMargins(SIDE, 6 if tight else 12, SIDE, 2 if tight else 4)
        self._column.setSpacing(2 if tight else 4)

    def set_short(self, *, short: bool) -> None:
        """Where the text itself would have no room: a smaller title, and address and date only when they are asked for."""
        if short is not self._short:
            self._short = short
            self.title.setProperty("role", "heading" if short else "title")
            restyle(self.title)
            self._show_fold()

    def badge_words(self) -> list[str]:
        """What the badges say."""
        return [one.text() for one in self.badges]

    def show_shape(self, shape: Shape) -> None:
        """Mark the tab of `shape`."""
        for name, tab in self.tabs.items():
            tab.setChecked(name is shape)

    def _clear_badges(self) -> None:
        for one in self.badges:
            self.line.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.badges = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_writer()
        self._fit_badges()

    def _fit_badges(self) -> None:
        """Only a badge that is wider than the head goes on in a second line."""
        room = self._room()
        for one in self.badges:
            one.setWordWrap(False)
            one.setWordWrap(one.sizeHint().width() > room)

    def _room(self) -> int:
        return self.width() - 2 * SIDE if self.isVisible() else MUCH

    def _show_fold(self) -> None:
        roomy = self._unfolded or not self._short
        self.facts.setVisible(roomy)
        self.warnings.setText(
            self._warnings if roomy else self._warnings.partition("\n")[0]
        )  # the badge and the view beside the text tell of the others
        self.warnings.setVisible(bool(self._warnings))
        self.details.setVisible(self._short)
        words = tr("inbox.details_hide" if self._unfolded else "inbox.details")
        self.details.setText(words)
        self.details.setAccessibleName(words)
        self._show_writer()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show_fold()

    def _show_writer(self) -> None:
        """In one line with the badges where there is room, else in lines of its own."""
        words = self._name if self._short and not self._unfolded and self._name else self._writer
        fits = len(words) <= SHORT and self.writer.fontMetrics().horizontalAdvance(words) < self._room()
        for part, shown in ((self.writer, fits), (self.long_writer, not fits)):
            part.setText(words)
            part.setVisible(shown)

    def _tab(self, shape: Shape) -> QPushButton:
        return tab_button(tr(f"inbox.shape_{shape}"), lambda: self._choose(shape), checked=shape is Shape.TEXT)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        self.set_tight(tight=False)
        self.line.addWidget(self.writer)
        for part in (self.title, self.long_writer):
            column.addWidget(part)
        column.addLayout(self.line)
        column.addWidget(self.warnings)
        column.addWidget(self.dangers)
        self.dangers.hide()
        column.addWidget(self.facts)
        tabs = FlowLayout(spacing=2)
        for tab in self.tabs.values():
            tabs.addWidget(tab)
        tabs.addWidget(self.details)
        column.addLayout(tabs)


def sender_words(view: MessageView) -> str:
    """`Dana Kim <d.kim@mail.example>`."""
    name, address = one_line(view.sender_name), one_line(view.sender_address)
    if view.line.forgotten:
        return tr("inbox.forgotten_person")
    if not address:
        return name or tr("inbox.no_sender")
    return f"{name} <{address}>" if name else f"<{address}>"


def facts_words(view: MessageView, zone: ZoneInfo, this_year: int) -> str:
    """To whom, when, in which language, with how many attachments."""
    facts = [tr("inbox.to", to=", ".join(one_line(address) for address in view.to))] if view.to else []
    facts += [moment_words(view.line.at, zone, this_year), language_words(view.line.language)]
    if view.attachments:
        facts.append(tr("inbox.attachments", n=len(view.attachments)))
    return " · ".join(facts)


def _tone(code: str) -> str:
    return "good" if code in _GOOD else "bad" if code in _BAD else "neutral"
