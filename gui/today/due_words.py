"""The words of a case that is due: its chip, its kinds, what is to be done next, and the whole as one sentence."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from core.cases.deadline_text import SHAPES
from core.cases.deadline_text import DeadlineText
from core.cases.deadline_text import Urgency
from core.services.day import DueCase
from core.words import Language
from gui.dates import day_words
from gui.widgets.deadline_words import deadline_words
from gui.words import inside_sentence
from gui.words import language
from gui.words import tr

_TITLE_DAY = {Language.EN: "EEEE d MMMM", Language.RU: "EEEE, d MMMM", Language.KK: "d MMMM, EEEE"}
_PRESSING = frozenset({Urgency.OVERDUE, Urgency.TODAY, Urgency.DONE})


def shown_deadline(due: DueCase) -> DeadlineText:
    """The clock as it is shown: a case that waits for the person says so, unless its day presses; the day itself is never hidden."""
    if due.waiting_since is None or due.deadline.urgency in _PRESSING:
        return due.deadline
    return DeadlineText("paused", due.deadline.values, Urgency.PAUSED, SHAPES[Urgency.PAUSED])


def due_words(due: DueCase, year: int) -> str:
    """`3 working days left (Thu 26 Nov)`, or since when one waits and when the answer is still due."""
    if due.waiting_since is None or shown_deadline(due).urgency is not Urgency.PAUSED:
        return deadline_words(due.deadline, year)
    return tr("today.waiting", since=short_day(due.waiting_since), due=day_words(due.due, year))


def short_day(day: date) -> str:
    """`20 Nov`: a day of these weeks."""
    return day_words(day, day.year).partition(" ")[2]


def title_day(day: date) -> str:
    """`Tuesday 24 November`, in the order of the language."""
    return format_date(day, _TITLE_DAY[language()], locale=language().value)


def kinds_words(due: DueCase) -> str:
    """`Access, Erasure`."""
    first, *more = (tr(f"codes.kind_{kind}") for kind in due.kinds)
    return ", ".join((first, *(inside_sentence(kind) for kind in more)))


def next_words(due: DueCase) -> str:
    """What is to be done, as a verb phrase."""
    return tr(f"today.next_{due.act}") if due.act else tr("today.next_none")


def sentence(due: DueCase, year: int) -> str:
    """The whole row for those who hear it."""
    return tr("today.row", due=due_words(due, year), number=due.number, kinds=kinds_words(due), person=due.person, next=next_words(due))
