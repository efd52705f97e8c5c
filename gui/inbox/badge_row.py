"""Who wrote a message, and the badges of what is known about it: all of them in as many rows as they need, or one row with the weightiest."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import label
from gui.widgets.one_line import OneLine

SHORT = 56  # characters of a sender that stand in one line with the badges
GAP = 8
MUCH = 10_000
WEIGHTS = {"bad": 0, "open": 1, "note": 1, "good": 2, "neutral": 3}
_LOOKS = {"open": "neutral", "note": "neutral"}


class BadgeRow(QWidget):
    """`badges` in the order in which they came; `hidden_badges` says how many have no room in the one row."""

    def __init__(self) -> None:
        super().__init__()
        self.writer, self.long_writer = label("", "heading", wrap=False, selectable=True), label("", "heading", selectable=True)
        self.cut_writer = OneLine("heading", keep_end=True)  # the end of an address tells who is meant
        self.writer.setMinimumWidth(1)  # it does not make the row wider; it goes over to the other one
        self.badges: list[QLabel] = []
        self._weights: dict[QLabel, int] = {}
        self._folded = False
        self._line = FlowLayout(spacing=GAP)
        self._line.addWidget(self.writer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.long_writer, self.cut_writer):
            column.addWidget(part)
        column.addLayout(self._line)

    @property
    def hidden_badges(self) -> int:
        """How many are not shown for want of room."""
        return sum(one.isHidden() for one in self.badges)

    def clear(self) -> None:
        """Another message: no badges yet."""
        for one in self.badges:
            self._line.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.badges, self._weights = [], {}

    def add(self, words: str, tone: str) -> None:
        """One more badge, at the end. `tone`: good, bad, neutral; open (nobody knows yet) or note (said of few messages): neutral, but never without room."""
        made = badge(words, _LOOKS.get(tone, tone))
        made.setMinimumWidth(1)  # as the writer: it goes on in a second line
        self.badges.append(made)
        self._weights[made] = WEIGHTS[tone]
        self._line.addWidget(made)

    def fit(self, writer: str, *, folded: bool, room: int) -> None:
        """Place everything in `room` pixels; `folded`: in one row, as far as it goes."""
        fits = len(writer) <= SHORT and self.writer.fontMetrics().horizontalAdvance(writer) < room
        for part, shown in ((self.writer, fits), (self.long_writer, not fits and not folded)):
            part.setText(writer)
            part.setVisible(shown)
        self.cut_writer.show_words(writer)
        self.cut_writer.setVisible(not fits and folded)
        used = self.writer.sizeHint().width() + GAP if fits else 0
        chosen = self._weightiest(room - used, room) if folded else set(self.badges)
        for one in self.badges:
            one.setWordWrap(False)
            one.setWordWrap(one.sizeHint().width() > room)  # only a badge that is wider than the row goes on in a second line
            one.setVisible(one in chosen)

    def _weightiest(self, left: int, room: int) -> set[QLabel]:
        """Those that fit into what is `left` of the row, the weightiest first; it is shown in any case when it is bad, open or said of few messages."""
        chosen = set[QLabel]()
        for one in sorted(self.badges, key=self._weights.__getitem__):
            one.setWordWrap(False)
            wide = one.sizeHint().width()
            if wide > left and (chosen or self._weights[one] > WEIGHTS["note"]):
                break
            chosen.add(one)
            left = (left if wide <= left else room) - wide - GAP
        return chosen
