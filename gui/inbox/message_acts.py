"""What can be done with the message that is shown, or with those that are selected: the buttons, the commands, and the leading act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.services.inbox import Handled
from core.words import MessageState
from gui.context import Context
from gui.inbox.asking import Asking
from gui.inbox.opened import Opened
from gui.inbox.outcome_bar import Outcome
from gui.inbox.outcome_bar import OutcomeBar
from gui.inbox.outcomes import Outcomes
from gui.inbox.reader import Reader
from gui.inbox.row_words import kind_words
from gui.inbox.second_look import SecondMode
from gui.words import tr

AskMarked = Callable[[Callable[[tuple[int, ...]], None]], None]


class MessageActs(QObject):
    """Keeps the bar true. `mode` is the second look that is on; `ask_marked` gives the selected messages."""

    def __init__(self, context: Context, reader: Reader, outcomes: Outcomes, asking: Asking, bar: OutcomeBar) -> None:
        super().__init__(reader)
        self._context, self._reader, self._outcomes, self._asking, self._bar = context, reader, outcomes, asking, bar
        self.mode: SecondMode | None = None
        self.ask_marked: AskMarked = lambda _done: None
        self._marked, self._narrowed = 0, False
        reader.shown.connect(self.show_outcomes)
        outcomes.began.connect(reader.decided)
        outcomes.failed.connect(reader.not_decided)

    def lead(self) -> None:
        """Do what the leading button does."""
        leading, _ = self._outcomes_now()
        if leading is not None:
            leading.act()

    def commands(self) -> dict[str, Callable[[], object]]:
        """Name of a command → act, for what can be done now."""
        leading, others = self._outcomes_now()
        return {one.command: one.act for one in ([leading] if leading else []) + others if one.command}

    def show_marked(self, number: int, *, narrowed: bool) -> None:
        """Another number of messages is selected in a list that words or filters narrow, or not."""
        self._marked, self._narrowed = number, narrowed
        self.show_outcomes()

    def show_outcomes(self) -> None:
        """Draw the bar anew."""
        leading, others = self._outcomes_now()
        note = ""
        if self._is_several:
            note = tr("inbox.several_narrowed" if self._narrowed else "inbox.several", n=self._marked)
        self._bar.show_outcomes(leading, others, note)

    @property
    def _is_several(self) -> bool:
        return self.mode is None and self._marked > 1

    def _outcomes_now(self) -> tuple[Outcome | None, list[Outcome]]:
        if self._is_several:
            return None, self._of_several()
        opened = self._reader.current()
        if opened is None:
            return None, []
        if self.mode is SecondMode.CHECK:
            return self._of_check(opened)
        return self._leading(opened), self._others(opened)

    def _of_several(self) -> list[Outcome]:
        return [
            Outcome(tr("inbox.not_requests", n=self._marked), lambda: self.ask_marked(self._outcomes.not_requests), "inbox.not_a_request"),
            Outcome(tr("inbox.later_several", n=self._marked), lambda: self.ask_marked(self._asking.ask_later), "inbox.later"),
        ]

    def _of_check(self, opened: Opened) -> tuple[Outcome, list[Outcome]]:
        right = Outcome(tr("inbox.check_ordinary"), lambda: self._outcomes.right_ordinary(opened.id), "inbox.open")
        return right, [
            Outcome(tr("inbox.check_request"), lambda: self._outcomes.is_request(opened.id), "inbox.other"),
            Outcome(tr("inbox.link"), self._asking.ask_case, "inbox.link"),
            Outcome(tr("inbox.later"), lambda: self._asking.ask_later((opened.id,)), "inbox.later"),
        ]

    def _leading(self, opened: Opened) -> Outcome | None:
        view, case = opened.card.view, opened.reply_to
        if view.handled is Handled.CASE and view.line.case:
            return self._open_existing(view.line.case)
        if case:
            return Outcome(tr("inbox.file_with", case=case), lambda: self._outcomes.link(opened.id, case), "inbox.open")
        kinds = opened.wish.kinds
        if not kinds or opened.failure is not None:
            return None
        return Outcome(_opening_words(opened), lambda: self._outcomes.open(opened.id, opened.wish), "inbox.open")

    def _others(self, opened: Opened) -> list[Outcome]:
        view, case = opened.card.view, opened.reply_to
        back = Outcome(tr("inbox.take_back"), lambda: self._outcomes.take_back(view), "inbox.take_back")
        if view.handled is Handled.CASE:
            return [back]
        one = (opened.id,)
        is_ordinary = view.handled is Handled.NOT_A_REQUEST or view.line.state is MessageState.ORDINARY
        table = (
            (view.handled is not None, back),
            (case is None, Outcome(tr("inbox.other"), self._asking.ask_kinds, "inbox.other")),
            (case is not None, self._open_existing(case or "")),
            (not is_ordinary, Outcome(tr("inbox.not_a_request"), lambda: self._outcomes.not_requests(one), "inbox.not_a_request")),
            (True, Outcome(tr("inbox.link"), self._asking.ask_case, "inbox.link")),
            (
                bool(opened.thread.joined) and opened.thread.caused_by is None,
                Outcome(tr("thread.separate"), lambda: self._outcomes.separate(opened.id, opened.thread.joined), "inbox.separate"),
            ),
            (view.handled is not Handled.LATER, Outcome(tr("inbox.later"), lambda: self._asking.ask_later(one), "inbox.later")),
        )
        return [outcome for holds, outcome in table if holds]

    def _open_existing(self, case: str) -> Outcome:
        return Outcome(tr("inbox.open_existing", case=case), lambda: self._context.window.open_case(case))


def _opening_words(opened: Opened) -> str:
    """What the leading button says: which requests the case is opened with, and whether it takes an earlier message in."""
    kinds, kind = opened.wish.kinds, kind_words(opened.wish.kinds[0])
    joined = opened.suggestion is not None and opened.suggestion.beginning is not None
    if len(kinds) > 1:
        return tr("inbox.open_cases_joined" if joined else "inbox.open_cases", n=len(kinds))
    return tr("inbox.open_case_joined" if joined else "inbox.open_case", kind=kind[:1].lower() + kind[1:])
