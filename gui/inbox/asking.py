"""Asks what an outcome needs: which kinds, until when, which case. The answer is the outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from core.services.later_times import LaterTime
from core.services.later_times import later_times
from core.services.message_card import CaseChoice
from core.services.message_card import likely_cases
from core.words import Kind
from gui.context import Context
from gui.inbox.choice_panel import Question
from gui.inbox.outcomes import Outcomes
from gui.inbox.questions import until_when
from gui.inbox.questions import which_case
from gui.inbox.questions import which_kinds
from gui.inbox.reader import Reader
from gui.inbox.reading_pane import ReadingPane

Answered = Callable[[tuple[Any, ...]], None]


class Asking(QObject):
    """One question at a time, in the reading pane. Signal: `left` when the keyboard is free again."""

    left = Signal()

    def __init__(self, context: Context, pane: ReadingPane, reader: Reader, outcomes: Outcomes) -> None:
        super().__init__(reader)
        self._context, self._pane, self._reader, self._outcomes = context, pane, reader, outcomes
        self._answered: Answered | None = None
        pane.panel.chosen.connect(self._take)
        pane.panel.left.connect(self.leave)

    def ask_kinds(self) -> None:
        """Open a case of other kinds than the suggested ones."""
        opened = self._reader.current()
        if opened is None:
            return

        def answered(values: tuple[Any, ...]) -> None:
            self._outcomes.open(opened.id, replace(opened.wish, kinds=tuple(Kind(one) for one in values)))

        self._ask(which_kinds(opened.card.view, opened.wish.kinds), answered)

    def ask_later(self, messages: tuple[int, ...]) -> None:
        """Put messages off until a working morning."""
        context, desk = self._context, self._context.desk

        def show(times: tuple[LaterTime, ...]) -> None:
            question = until_when(times, context.zone, desk.clock(), len(messages))
            self._ask(question, lambda values: self._outcomes.later(messages, values[0]))

        if messages:
            context.background.run(lambda _control: later_times(desk), owner=self, done=show, reading=True, latest="question")

    def ask_case(self) -> None:
        """File the message with an open case."""
        opened, desk = self._reader.current(), self._context.desk
        if opened is None:
            return
        message = opened.id

        def show(cases: tuple[CaseChoice, ...]) -> None:
            now = self._reader.current()
            if now is not None and now.id == message:
                self._ask(which_case(cases), lambda values: self._outcomes.link(message, values[0]))

        self._context.background.run(lambda _control: likely_cases(desk, message=message), owner=self, done=show, reading=True, latest="question")

    def leave(self) -> None:
        """Close the question without an answer."""
        self._answered = None
        self._pane.close_panel()
        self.left.emit()

    def _ask(self, question: Question, answered: Answered) -> None:
        self._answered = answered
        self._pane.ask(question)

    def _take(self, values: tuple[Any, ...]) -> None:
        answered = self._answered
        self.leave()
        if answered is not None:
            answered(values)
