"""A case of the register in the window's words."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from core.services.cases import CaseLine
from gui.dates import day_words
from gui.widgets.deadline_words import deadline_words
from gui.words import tr


def kinds_words(line: CaseLine) -> str:
    """What is asked."""
    return ", ".join(tr(f"codes.kind_{kind}") for kind in line.kinds)


def state_words(line: CaseLine) -> str:
    """How far it is."""
    return tr(f"codes.case_state_{line.state}")


def due_words(line: CaseLine, year: int) -> str:
    """The shape and words of its deadline."""
    return f"{line.deadline.shape} {deadline_words(line.deadline, year)}"


def received_words(line: CaseLine, zone: ZoneInfo, year: int) -> str:
    """The day on which it came."""
    return day_words(line.received_at.astimezone(zone).date(), year)


def row_sentence(line: CaseLine, zone: ZoneInfo, year: int) -> str:
    """The whole row for those who hear it."""
    due = deadline_words(line.deadline, year)
    received = received_words(line, zone, year)
    return tr("cases.row", number=line.number, kinds=kinds_words(line), person=line.person, due=due, state=state_words(line), received=received)
