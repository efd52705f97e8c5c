"""Check before sending: what the answer will be, row by row, each with the way back to where it was decided."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from core.letters.facts import LetterName
from core.services.case_search import GIVE
from core.services.case_values import CaseView
from gui.widgets.buttons import link_button
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.panels.words import category_words


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One row; `step` is where it is decided, empty where nothing can be chosen."""

    name: str
    value: str
    step: str = ""


def check_rows(case: CaseView) -> tuple[CheckRow, ...]:
    """Recipient, language, letter, archive, what is left out, and what sending means for the date."""
    proved = case.identity.gate.deliver_to
    to = tr("panels.to_proved", address=proved[0]) if proved else tr("panels.to_unproved", address=case.address)
    archive = case.answer is LetterName.ACCESS_ANSWER
    return (
        CheckRow(tr("panels.to"), to, "identity"),
        CheckRow(tr("panels.language"), tr(f"codes.language_{case.language.value}")),
        CheckRow(
            tr("panels.letter"), tr(f"codes.letter_{case.answer.value}") if case.answer else "–", "identity" if "refusal" in case.decided else ""
        ),
        CheckRow(tr("panels.archive"), tr("panels.archive_yes" if archive else "panels.archive_no")),
        CheckRow(tr("panels.left_out"), _left_out(case) if archive else tr("panels.left_out_nothing"), "review" if archive else ""),
    )


def check_card(rows: Sequence[CheckRow], go: Callable[[str], object], *, changeable: bool) -> QWidget:
    """The rows in a card; `go` is called with the step of a row whose Change was pressed."""
    card, body = frame("card")
    body.addWidget(label(tr("panels.check"), "heading"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, row in enumerate(rows):
        grid.addWidget(label(row.name, "muted", wrap=False), number, 0)
        grid.addWidget(label(row.value, selectable=True), number, 1)
        if row.step and changeable:
            link = link_button(tr("panels.change"), partial(go, row.step), name=tr("panels.change_name", what=row.name))
            grid.addWidget(link, number, 2)
    body.addLayout(grid)
    return card


def _left_out(case: CaseView) -> str:
    review = case.decided.get("review", {})
    categories = review.get("left_out")
    parts = [category_words(case.company, code) for code in categories] if isinstance(categories, dict) else []
    if case.search is not None and case.search.shared and review.get("shared") != GIVE:
        parts.append(tr("panels.shared_left_out", n=case.search.shared))
    return "\n".join(parts) or tr("panels.left_out_nothing")
