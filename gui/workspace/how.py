"""How the date was worked out: every step of the leading line's clock in the window's language, with its citation."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame

from core.law.deadline import Step
from core.services.case_view import LineView
from gui.dates import day_words
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr

_DAYS = frozenset({"day", "start", "stop", "notice_by", "known_until", "checked_on"})
# The law station gives these as English words (`resources/law/steps.yaml`); here they become words of the window.
_LENGTHS = {"working day(s)": "working_days", "calendar day(s)": "calendar_days", "month(s)": "months"}
_MARKS = {"read in the source text": "source", "read in a secondary source only": "secondary", "not verified": "unverified"}
_REASONS = frozenset({"identity", "clarification"})
_COUNTS_MONTHS = frozenset({"months", "extended"})


def step_words(step: Step, this_year: int) -> str:
    """One step of the calculation as a sentence in the window's language."""
    values: dict[str, object] = {name: day_words(date.fromisoformat(text), this_year) if name in _DAYS else text for name, text in step.values}
    given = dict(step.values)
    if given.get("mark") in _MARKS:
        values["mark"] = tr(f"workspace.mark_{_MARKS[given['mark']]}")
    if given.get("reason") in _REASONS:
        values["reason"] = tr(f"workspace.reason_{given['reason']}")
    values["length"] = _length(step, given)
    # A Russian month is shortened with a point of its own; a sentence ends with one point only.
    return tr(f"workspace.how_{step.code}", **values).replace("..", ".")


def _length(step: Step, given: dict[str, str]) -> str:
    """How long, with the plural that the language wants: `3 working days`."""
    unit = _LENGTHS.get(given.get("unit", ""), "months" if step.code in _COUNTS_MONTHS else "calendar_days")
    count = given.get("number") or given.get("days")
    return tr(f"workspace.length_{unit}", n=count) if count else ""


def how_panel(line: LineView, this_year: int) -> QFrame:
    """A card with all steps of a line's clock; a badge says when nobody has checked the rule."""
    card, body = frame("card", spacing=6)
    card.setAccessibleName(tr("workspace.how_title", kind=tr(f"codes.kind_{line.kind}")))
    head = FlowLayout(spacing=10)
    head.addWidget(label(tr("workspace.how_title", kind=tr(f"codes.kind_{line.kind}")), "heading", wrap=False))
    verified = line.deadline.verified
    head.addWidget(badge(tr("workspace.how_verified" if verified else "workspace.how_unverified"), "good" if verified else "bad"))
    body.addLayout(head)
    for step in line.deadline.steps:
        body.addWidget(label(step_words(step, this_year), selectable=True))
        body.addWidget(label(step.citation, "small", selectable=True))
    return card
