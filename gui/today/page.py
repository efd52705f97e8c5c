"""Today: what needs somebody now, this week and later, and what waits in the inbox."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Shown
from core.services.inbox import Split
from gui.context import Context
from gui.context import Page
from gui.dates import long_day_words
from gui.today.day import SECTIONS
from gui.today.day import Day
from gui.today.day import DueCase
from gui.today.day import read_day
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.deadline_words import deadline_words
from gui.widgets.labels import chip
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

Row = tuple[QLabel, QPushButton, QLabel, QLabel, QLabel]


class TodayPage(Page):
    """The start of a day. Ctrl+Enter opens the most pressing case."""

    shows = frozenset({Shown.CASES, Shown.MESSAGES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._first = ""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(24, 20, 24, 20)
        self._body.setSpacing(10)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def refresh(self) -> None:
        """Read the day and draw it."""
        self.context.background.run(lambda _control: read_day(self.context.desk), owner=self, done=self._show)

    def act(self) -> None:
        """Open the most pressing case; without one, the inbox."""
        if self._first:
            self.context.window.open_case(self._first)
        else:
            self._go_to_inbox()

    def _show(self, day: Day) -> None:
        clear(self._body)
        self._first = day.cases[0].line.number if day.cases else ""
        self._body.addLayout(self._head())
        if not day.cases:
            self._body.addWidget(self._nothing_due(day))
        self._add_sections(day)
        if day.more:
            self._body.addWidget(label(tr("today.more", n=day.more), "muted"))
        self._body.addSpacing(6)
        self._body.addLayout(self._waiting(day))
        self._body.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        today = self.context.desk.clock().astimezone(self.context.zone).date()
        row.addWidget(label(tr("today.title", day=long_day_words(today)), "title"), 1)
        words = tr("today.open_first", number=self._first) if self._first else tr("today.go_to_inbox")
        row.addWidget(primary_button(words, self.act))
        return row

    def _nothing_due(self, day: Day) -> QWidget:
        card, inside = frame("card", margins=24)
        waiting = sum(count for split, count in day.waiting.items() if split in {Split.REQUESTS, Split.UNSURE, Split.REPLIES})
        inside.addWidget(label(tr("today.nothing_due", n=waiting), "heading"))
        return card

    def _add_sections(self, day: Day) -> None:
        sections = {name: [self._row(due) for due in day.section(name)] for name in SECTIONS}
        rows = [row for section in sections.values() for row in section]
        widths = [max((row[column].sizeHint().width() for row in rows), default=0) for column in range(2)]
        for name, section in sections.items():
            if section:
                self._body.addWidget(label(tr(f"today.{name}", n=len(section)), "heading"))
                self._body.addWidget(_card(section, widths))

    def _row(self, due: DueCase) -> Row:
        line = due.line
        year = self.context.desk.clock().astimezone(self.context.zone).year
        words = deadline_words(line.deadline, year)
        kinds = ", ".join(tr(f"codes.kind_{kind}") for kind in line.kinds)
        step = tr("today.next", step=tr(f"codes.step_{due.next_step}")) if due.next_step else tr("today.nothing_left")
        name = tr("today.open_case", number=line.number, kinds=kinds, person=line.person, due=words)
        link = link_button(line.number, partial(self.context.window.open_case, line.number), name=name)
        return chip(line.deadline, words), link, label(kinds, "kind"), label(line.person), label(step, "muted")

    def _waiting(self, day: Day) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for split in (Split.REPLIES, Split.REQUESTS):
            count = day.waiting.get(split, 0)
            card, inside = frame("card")
            inside.addWidget(label(tr(f"today.{split}_title", n=count), "heading"))
            inside.addWidget(label(tr(f"today.{split}_words", n=count) if count else tr(f"today.{split}_none"), "muted"))
            if count:
                link = link_button(tr("today.open_inbox"), self._go_to_inbox, name=tr(f"today.{split}_link", n=count))
                inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addStretch(1)
            row.addWidget(card, 1)
        return row

    def _go_to_inbox(self) -> None:
        self.context.window.show_page("inbox")


def _card(rows: list[Row], widths: list[int]) -> QWidget:
    """Rows as one grid; the first columns stand under each other in every section."""
    card, inside = frame("card", margins=12)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(10)
    for column, width in enumerate(widths):
        grid.setColumnMinimumWidth(column, width)
    grid.setColumnStretch(2, 1)
    grid.setColumnStretch(3, 1)
    for place, row in enumerate(rows):
        for column, widget in enumerate(row[:2]):
            grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignVCenter)
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(row[2])
        who.addWidget(row[3])
        grid.addLayout(who, place, 2)
        grid.addWidget(row[4], place, 3, Qt.AlignmentFlag.AlignVCenter)
    inside.addLayout(grid)
    return card
