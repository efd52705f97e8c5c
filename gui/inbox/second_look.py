"""The left side in a second look: what was decided today, or five ordinary messages to check. A short list with a sentence and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtGui import QStandardItem
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.build import Desk
from core.services.triage_second_look import Check
from core.services.triage_second_look import Decision
from core.services.triage_second_look import daily_check
from core.services.triage_second_look import decided_today
from gui.inbox.row_words import one_line
from gui.inbox.row_words import short_time
from gui.inbox.second_look_delegate import SecondLookDelegate
from gui.widgets.buttons import link_button
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.short_room import ShortRoom
from gui.widgets.tips import plain_tip
from gui.words import tr

LEAST_LINES = 10  # two or three rows of three lines each, with the air between them
MESSAGE = int(Qt.ItemDataRole.UserRole)
Line = tuple[int, str]


class SecondMode(StrEnum):
    """What a second look shows."""

    DECIDED = "decided"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Look:
    """What was read for a second look: the decisions of today, or the check; `now` is aware."""

    mode: SecondMode
    decisions: tuple[Decision, ...]
    check: Check | None
    now: datetime


def read_second_look(desk: Desk, mode: SecondMode) -> Look:
    """Read it off the window's thread."""
    if mode is SecondMode.DECIDED:
        return Look(mode, decided_today(desk), None, desk.clock())
    return Look(mode, (), daily_check(desk), desk.clock())


class SecondLook(QWidget):
    """Signals: `chosen(id or -1)` when another message is to be shown, `left` when the list is wanted again."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self.title, self.sentence = label("", "question"), label("", "muted")
        self.model, self.view = QStandardItemModel(self), QListView()
        self.view.setModel(self.model)
        self.view.setProperty("flat", "true")
        self.view.setItemDelegate(SecondLookDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._choose())
        self.back = link_button(tr("inbox.back_to_list"), self.left.emit)
        self._lay_out()

    def show_look(self, look: Look) -> None:
        """Show what was read."""
        sentence, lines = check_lines(look.check) if look.check is not None else decision_lines(look.decisions, self._zone, look.now)
        self.show_lines(tr(f"inbox.{look.mode}_title"), sentence, lines)

    def show_lines(self, title: str, sentence: str, lines: Sequence[Line]) -> None:
        """Show `lines` (message, words); the message that was shown, else the one now in its place, stays chosen."""
        shown, row = self.shown(), self.view.currentIndex().row()
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.view.setAccessibleName(title)
        self.view.selectionModel().blockSignals(True)
        self.model.clear()
        for message, words in lines:
            item = QStandardItem(words)
            item.setData(message, MESSAGE)
            item.setToolTip(plain_tip(words))
            item.setData(", ".join(words.split("\n")), Qt.ItemDataRole.AccessibleTextRole)
            self.model.appendRow(item)
        ids = [message for message, _ in lines]
        place = ids.index(shown) if shown in ids else min(max(row, 0), len(ids) - 1)
        self.view.selectionModel().setCurrentIndex(self.model.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.selectionModel().blockSignals(False)
        self.view.viewport().update()
        self._choose()

    def shown(self) -> int:
        """The chosen message, or -1."""
        item = self.model.itemFromIndex(self.view.currentIndex())
        return -1 if item is None else int(item.data(MESSAGE))

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) message."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setMinimumHeight(LEAST_LINES * self.view.fontMetrics().lineSpacing())

    def _choose(self) -> None:
        self.chosen.emit(self.shown())

    def _lay_out(self) -> None:
        whole, column = frame("list", margins=0, spacing=0)
        head, head_column = frame("head", margins=14, spacing=6)
        for part in (self.back, self.title, self.sentence):
            head_column.addWidget(part)
        room = ShortRoom()
        room.column.addWidget(head)
        room.column.addWidget(self.view, 1)
        column.addWidget(room)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)


def decision_lines(decisions: Sequence[Decision], zone: ZoneInfo, now: datetime) -> tuple[str, list[Line]]:
    """The sentence over what was decided today, and its lines."""
    lines = []
    for one in decisions:
        outcome = tr(f"inbox.decided_{one.outcome}", case=one.case or "")
        person, words = one_line(one.sender) or tr("inbox.no_sender"), one_line(one.subject) or tr("inbox.no_subject")
        lines.append((one.message, f"{outcome} · {short_time(one.at, zone, now)}\n{person}\n{words}"))
    return (tr("inbox.decided_sentence", n=len(lines)) if lines else tr("inbox.decided_none")), lines


def check_lines(check: Check) -> tuple[str, list[Line]]:
    """The sentence over the daily check, and what is left of it."""
    lines = [
        (one.message, f"{one_line(one.sender) or tr('inbox.no_sender')}\n{one_line(one.subject) or tr('inbox.no_subject')}") for one in check.left
    ]
    if lines:
        return tr("inbox.check_sentence", n=check.of, left=len(lines)), lines
    return tr("inbox.check_done", n=check.done) if check.is_done else tr("inbox.check_nothing"), lines
