"""The right side of the inbox: one message with its attachments, why it was picked out, what would be opened from it, and the outcomes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.senders.findings import SenderReport
from core.services.inbox import Handled
from core.services.message_parts import MessageParts
from gui.folds import Folds
from gui.inbox.attachments_list import AttachmentsList
from gui.inbox.choice_panel import ChoicePanel
from gui.inbox.choice_panel import Question
from gui.inbox.folds import Fold
from gui.inbox.message_body import MessageBody
from gui.inbox.message_head import MessageHead
from gui.inbox.message_head import Shape
from gui.inbox.opened import Opened
from gui.inbox.outcome_bar import OutcomeBar
from gui.inbox.suggestion_frame import SuggestionFrame
from gui.inbox.thread_frame import ThreadFrame
from gui.theme.tokens import scaled
from gui.widgets.content_area import ContentArea
from gui.widgets.labels import label
from gui.widgets.short_room import ShortRoom
from gui.words import tr

TIGHT = 760  # pixels of height, at a text scale of 100 %, under which details, attachments and the suggestion are one line each
LOW = 560  # under which what the marks mean stands among the details only
SHORT = 480  # under which the outcomes stand without their keys, and heads scroll
AIR, TIGHT_AIR = 10, 4


class ReadingPane(QWidget):
    """Shows one message; the page says which outcomes stand below it. What was shown stays until the next message is there.

    Each message opens as text. `quiet`: nothing is suggested, because something else is asked about the message.
    """

    def __init__(self, zone: ZoneInfo, folds: Folds) -> None:
        super().__init__()
        self._folds = folds
        self.head = MessageHead(zone, self.show_shape, self.turn_details)
        self.body = MessageBody()
        self.attachments = AttachmentsList(folds)
        self.thread_note = ThreadFrame(zone)
        self.suggestion = SuggestionFrame(zone, folds)
        self.panel = ChoicePanel()
        self.bar = OutcomeBar()
        self.nothing = label(tr("inbox.nothing_chosen"), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.whole = QWidget()
        self._suggests = self._tight = self._short = self._asks = self.quiet = False
        self._parts: MessageParts | None = None
        self._area, self._room = ContentArea(self.suggestion), ShortRoom()
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No message is chosen."""
        self.close_panel()
        self.whole.hide()
        self.nothing.show()

    def show_opened(self, opened: Opened, this_year: int) -> None:
        """Show another message, its suggestion folded as it was."""
        self.nothing.hide()
        self.whole.show()
        self.close_panel()
        self.suggestion.fold()
        self.head.show_card(opened.card, this_year)
        self.body.show_view(opened.card.view)
        self.show_suggestion(opened, this_year)
        self._room.to_top()

    def show_suggestion(self, opened: Opened, this_year: int) -> None:
        """Show what would be opened now; a reply to a case opens nothing."""
        self._suggests = opened.suggestion is not None and not self.quiet and opened.card.view.handled is not Handled.CASE
        self._area.setVisible(self._suggests and self.panel.isHidden())
        self.suggestion.show_opened(opened, this_year)
        self.thread_note.show_note(opened.thread, this_year)
        self._fit()

    def show_parts(self, parts: MessageParts | None) -> None:
        """Show what the message holds beside its text; None: that is not known yet."""
        self._parts = parts
        self.head.show_dangers(links=parts is not None and parts.links_mislead, attachments=parts is not None and parts.may_harm)
        self.head.tabs[Shape.FORMATTED].setVisible(parts is not None and parts.has_formatted)
        self.attachments.show_attachments(parts.attachments if parts is not None and self.panel.isHidden() else ())

    def show_sender(self, report: SenderReport) -> None:
        """Show what was found about who sent the message."""
        self.head.show_sender(report)
        self.body.show_sender(report)

    def show_shape(self, shape: Shape) -> None:
        """Show the text, the formatted form, the headers or the original."""
        self.head.show_shape(shape)
        self.body.show_shape(shape)

    def turn_details(self) -> None:
        """Open what is known of the message, or fold it into one line; the keyboard goes to what turns it back."""
        is_open = self._folds.turn(Fold.DETAILS)
        had = self.head.details.hasFocus() or self.head.hide_details.hasFocus()
        self._fit()
        if had:
            (self.head.hide_details if is_open else self.head.details).setFocus()
        self._room.to_top()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What can be opened and folded by key with what is shown."""
        table: tuple[tuple[bool, str, Callable[[], object]], ...] = (
            (self._tight and not self.whole.isHidden(), "inbox.details", self.turn_details),
            (self.suggestion.may_fold and not self._area.isHidden(), "inbox.suggestion", self.suggestion.turn),
        )
        return {name: act for holds, name, act in table if holds}

    def ask(self, question: Question) -> None:
        """Ask in the place of the suggestion."""
        self._asks = True
        self._area.hide()
        self.attachments.hide()
        self.bar.hide()
        self._fit()
        self.panel.ask(question)
        QTimer.singleShot(0, self.panel, partial(self._room.ensureWidgetVisible, self.panel))  # once it has its place

    def close_panel(self) -> None:
        """Take the question away."""
        self._asks = False
        self.panel.hide()
        self._fit()
        self._area.setVisible(self._suggests)
        self.show_parts(self._parts)
        self.bar.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tight, self._short = (event.size().height() < scaled(least) for least in (TIGHT, SHORT))
        self._fit()
        for part in (self.suggestion, self.attachments, self.thread_note):
            part.set_tight(tight=self._tight)
        self.bar.set_tight(tight=self._tight, short=self._short)
        air = TIGHT_AIR if self._tight else AIR
        self._inner.setContentsMargins(20, air, 20, air)
        self._inner.setSpacing(air)

    def _fit(self) -> None:
        """Head and text say as much as has room, and what is open."""
        is_open = self._folds.is_open(Fold.DETAILS)
        self.head.set_room(tight=self._tight, short=self._short, is_open=is_open)
        self.body.set_room(
            tight=self._tight,
            asks=self._asks,
            short=self._short,
            explains=is_open or (self.height() >= scaled(LOW) and (not self._tight or self.thread_note.isHidden())),
            is_open=is_open,
        )

    def _lay_out(self) -> None:
        column, outer, self._inner = _column(self.whole), _column(self), QVBoxLayout()
        self._inner.addWidget(self.thread_note)
        self._inner.addWidget(self.body, 1)
        self._inner.addWidget(self.attachments)
        self._inner.addWidget(self._area)
        self._inner.addWidget(self.panel)
        self._room.column.addWidget(self.head)
        self._room.column.addLayout(self._inner, 1)
        column.addWidget(self._room, 1)
        column.addWidget(self.bar)  # what can be done is always in sight
        outer.addWidget(self.whole, 1)
        outer.addWidget(self.nothing, 1)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
