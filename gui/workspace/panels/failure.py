"""A failure where it happened: what happened, what it means for the date of this case, and what to do."""

from __future__ import annotations

from core.errors import KnownError
from core.services.case_values import CaseView
from gui.context import Context
from gui.widgets.announcer import say_at_once
from gui.widgets.deadline_words import deadline_words
from gui.widgets.error_panel import ErrorPanel
from gui.widgets.error_panel import error_panel
from gui.words import tr


def failure_card(error: KnownError, case: CaseView, context: Context) -> ErrorPanel:
    """The panel of a failure, heard at once; it stays until the next act begins."""
    made = error_panel(error, means=meaning_words(case, context))
    say_at_once(made)
    return made


def meaning_words(case: CaseView, context: Context) -> str:
    """What a failure means for the date: it runs on, unless the case was answered."""
    if case.answered_at is not None:
        return tr("panels.failed_answered", number=case.number)
    year = context.desk.clock().astimezone(context.zone).year
    return tr("panels.failed_due", number=case.number, deadline=deadline_words(case.leading.text, year))
