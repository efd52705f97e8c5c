"""Scope: what exactly is asked for, in the operator's words."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QRadioButton

from core.services.case_search import confirm_scope
from core.services.case_values import CaseView
from core.words import Kind
from gui.context import Context
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.base import StepPanel
from gui.workspace.panels.base import line_edit
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit

CHOICE = "scope.choice"  # the draft of what is chosen
EVERYTHING, PART, WHETHER = "everything", "part", "whether"
_GIVING = frozenset({Kind.ACCESS, Kind.PORTABILITY})


class ScopePanel(StepPanel):
    """A choice of three, the part in words, and free words."""

    step = "scope"

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        self._chosen = (drafts.get(CHOICE) if drafts is not None else "") or EVERYTHING
        self._part, self._words = line_edit(), words_edit()
        super().__init__(context, case, drafts)

    @property
    def deciding(self) -> bool:
        """The question is open: nothing was confirmed, or it is being changed."""
        return not self.closed and ("scope" not in self.case.decided or self.form == "change")

    def draw(self) -> None:
        if "scope" in self.case.decided:
            card, layout = frame("card")
            layout.addWidget(label(f"✓ {tr('panels.scope_confirmed')}", "good"))
            layout.addWidget(label(str(self.case.decided["scope"]["words"]), selectable=True))
            self.add(card)
        if not self.deciding:
            self.add_secondary(Secondary(tr("panels.scope_change"), lambda: self.open_form("change")))
            return
        self._draw_choices()
        self._part, self._words = line_edit(self._part.text()), words_edit(self._words.toPlainText())
        put_field(self.body, tr("panels.scope_which"), self._part)
        self._part.setEnabled(self._chosen == PART)
        self._part.textChanged.connect(lambda _: self.ready.emit())
        put_field(self.body, tr("panels.scope_words"), self._words)
        self.keep(self._part, "part", "scope")
        self.keep(self._words, "words", "scope")

    def main_action(self) -> Primary | None:
        if not self.deciding:
            return None
        return Primary(tr("panels.confirm_scope"), self._confirm, enabled=self._chosen != PART or bool(self._part.text().strip()))

    def _draw_choices(self) -> None:
        giving = self.case.leading.kind in _GIVING
        group = QButtonGroup(self)
        for code in (EVERYTHING, PART, WHETHER) if giving else (EVERYTHING, PART):
            choice = QRadioButton(tr(f"panels.scope_{code}"))
            choice.setAccessibleName(choice.text())
            choice.setChecked(code == self._chosen)
            self._first = choice if code == self._chosen else self._first
            choice.toggled.connect(lambda on, code=code: self._choose(code) if on else None)
            group.addButton(choice)
            self.add(choice)

    def _choose(self, code: str) -> None:
        self._chosen = code
        self.drafts.say(CHOICE, "" if code == EVERYTHING else code)
        self._part.setEnabled(code == PART)
        if code == PART:
            self._part.setFocus()
        self.ready.emit()

    def _confirm(self) -> None:
        parts = [tr(f"panels.scope_{self._chosen}")]
        if self._chosen == PART:
            parts.append(self._part.text().strip())
        said = ": ".join(parts)
        words = "\n".join(part for part in (said, self._words.toPlainText().strip()) if part)
        self.start(lambda _: confirm_scope(self.context.desk, number=self.number, words=words), tr("panels.confirm_scope"), said="scope")
