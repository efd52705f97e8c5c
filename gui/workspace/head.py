"""The head of the workspace: whose case it is, where it stands, and when it is due."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout

from core.services.case_values import CaseView
from core.services.case_values import LineView
from gui.dates import moment_words
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.deadline_words import deadline_words
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import chip
from gui.widgets.labels import label
from gui.words import inside_sentence
from gui.words import tr


class Head(QFrame):
    """Title, line of facts, deadline chips, and the two links (back to the register, how the date was worked out)."""

    def __init__(self, *, back: Callable[[], object], how: Callable[[], object], copy: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._back, self._how, self._copy = back, how, copy
        self._key: object = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(24, 10, 24, 12)
        self._body.setSpacing(3)
        self.how_link = link_button("", how)

    def show_case(self, case: CaseView, zone: ZoneInfo, this_year: int, *, how_shown: bool) -> None:
        """Draw the head of `case`, where anything of it has changed."""
        key = (case.number, case.person, case.state, case.answered_at, case.lines, case.leading, this_year, how_shown)
        if key == self._key:
            return
        self._key = key
        clear(self._body)
        crumbs = FlowLayout(spacing=4)
        crumbs.addWidget(link_button(f"← {tr('workspace.cases')}", self._back, name=tr("workspace.cases_name")))
        crumbs.addWidget(link_button(case.number, self._copy, name=tr("workspace.copy_number", number=case.number)))
        self._body.addLayout(crumbs)
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        kinds = ", ".join(tr(f"codes.kind_{line.kind}") for line in case.lines)
        words.addWidget(label(tr("workspace.title", kinds=kinds, person=case.person), "title"))
        words.addWidget(label(facts_line(case, zone, this_year), "muted"))
        row.addLayout(words, 1)
        row.addLayout(self._clocks(case, this_year, how_shown=how_shown), 1)
        self._body.addLayout(row)

    def _clocks(self, case: CaseView, this_year: int, *, how_shown: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        chips = FlowLayout(spacing=8, right=True)
        chips.addWidget(badge(tr(f"codes.case_state_{case.state}")))
        chips.addWidget(chip(case.leading.text, deadline_words(case.leading.text, this_year)))
        for line in case.lines:
            if line.kind != case.leading.kind:
                chips.addWidget(chip(line.text, line_words(line, this_year)))
        self.how_link = link_button(tr("workspace.how_hide" if how_shown else "workspace.how"), self._how)
        chips.addWidget(self.how_link)
        column.addLayout(chips)
        column.addStretch(1)
        return column


def line_words(line: LineView, this_year: int) -> str:
    """A further line's clock, with its kind before it."""
    return f"{tr(f'codes.kind_{line.kind}')}: {deadline_words(line.text, this_year)}"


def facts_line(case: CaseView, zone: ZoneInfo, this_year: int) -> str:
    """`received Thu 19 Nov 17:40 · clock running · Kazakhstan · in Russian`."""
    paused = case.leading.deadline.paused_since is not None
    clock = "clock_stopped" if case.answered_at else "clock_paused" if paused else "clock_running"
    parts = (
        tr("workspace.received", moment=moment_words(case.received_at, zone, this_year)),
        tr(f"workspace.{clock}"),
        tr(f"codes.regime_{case.regime}"),
        tr("workspace.in_language", language=inside_sentence(tr(f"codes.language_{case.language}"))),
    )
    return " · ".join(parts)
