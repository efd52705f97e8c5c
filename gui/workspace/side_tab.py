"""What the tabs of the side share, and the tab of facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.audit_log import TrailEntry
from core.services.case_values import CaseView
from gui.context import Context
from gui.dates import day_words
from gui.dates import moment_words
from gui.widgets.breaking import breakable
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import tr
from gui.workspace.drafts import DraftBook

_DECIDED = frozenset({"identity", "scope", "refusal", "review", "act", "answer_by_hand"})


@dataclass(frozen=True)
class SideContent:
    """What the side shows: the case, its trail (newest first), and the year in which it is seen."""

    case: CaseView
    entries: tuple[TrailEntry, ...]
    this_year: int


class SideTab(QScrollArea):
    """One tab. `key` tells what it shows; while that is the same, it stays as it stands."""

    def __init__(self, context: Context, drafts: DraftBook) -> None:
        super().__init__()
        self.context, self.drafts = context, drafts
        self._key: object = None
        holder, body = frame("plain", margins=0)
        body.setContentsMargins(0, 0, 8, 0)
        self.body = body
        let_scroll(self, holder)
        self.setAccessibleName(tr("workspace.side_name"))

    def key(self, shown: SideContent) -> object:
        """Everything that `draw` looks at."""
        raise NotImplementedError

    def draw(self, shown: SideContent) -> Sequence[QWidget]:
        """The widgets, from the top."""
        raise NotImplementedError

    def first(self) -> QWidget | None:
        """The field that takes the keyboard."""
        return None

    def show_case(self, shown: SideContent) -> None:
        """Show a case, where anything of it has changed."""
        key = (shown.case.number, shown.this_year, self.key(shown))
        if key == self._key:
            return
        self._key = key
        clear(self.body)
        for widget in self.draw(shown):
            self.body.addWidget(widget)
        if isinstance(self.body, QVBoxLayout):
            self.body.addStretch(1)

    def moment(self, moment: datetime, shown: SideContent) -> str:
        """A moment in the company's zone."""
        return moment_words(moment, self.context.zone, shown.this_year)


class FactsTab(SideTab):
    """Person, law, proof, clocks, and what was decided."""

    def key(self, shown: SideContent) -> object:
        case = shown.case
        return case.person, case.address, case.identity.level, case.identity.gate, case.lines, tuple(case.decided)

    def draw(self, shown: SideContent) -> Sequence[QWidget]:
        case = shown.case
        gate = case.identity.gate
        levels = [tr("workspace.level", level=tr(f"codes.assurance_{int(case.identity.level)}"))]
        if gate.required is not None:
            levels.append(tr("workspace.needed", level=tr(f"codes.assurance_{int(gate.required)}")))
        decided = [_decided_words(step) for step in case.decided] or [tr("workspace.nothing_decided")]
        rows = (
            ("person", case.person),
            ("address", case.address),
            ("law", tr(f"codes.regime_{case.regime}")),
            ("language", tr(f"codes.language_{case.language}")),
            ("level", "\n".join(levels)),
            ("clock", "\n".join(_clocks(shown))),
            ("decided", "\n".join(decided)),
        )
        widgets: list[QWidget] = []
        for name, words in rows:
            widgets += [label(tr(f"workspace.fact_{name}"), "small"), label(breakable(words), selectable=True)]
        return widgets


def _decided_words(step: str) -> str:
    return tr(f"workspace.decided_{step}") if step in _DECIDED else tr("workspace.decided_other", step=step)


def _clocks(shown: SideContent) -> list[str]:
    words = []
    for line in shown.case.lines:
        kind, clock = tr(f"codes.kind_{line.kind}"), line.deadline
        words.append(tr("workspace.fact_due", kind=kind, day=day_words(clock.answer_by, shown.this_year)))
        if clock.act_by is not None:
            words.append(tr("workspace.fact_act", kind=kind, day=day_words(clock.act_by, shown.this_year)))
        if clock.paused_since is not None:
            words.append(tr("workspace.fact_pause", kind=kind, day=day_words(clock.paused_since, shown.this_year)))
    return words
