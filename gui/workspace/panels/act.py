"""Act: the erasure itself, asked for once more by the case's number; for other kinds what was done, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit

from core.companies.profile import load_company
from core.services.case_closing import record_act
from core.services.case_erasure import DONE
from core.services.case_erasure import FAILED
from core.services.case_erasure import INTENDED
from core.services.case_erasure import erasing_kind
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_erasure import settle_erasure
from core.services.case_values import CaseView
from core.services.case_values import ErasureView
from gui.context import Context
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.base import StepPanel
from gui.workspace.panels.base import line_edit
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.plan import counts_of
from gui.workspace.panels.plan import plan_table
from gui.workspace.panels.words import table_words


class ActPanel(StepPanel):
    """Nothing is erased before the number is typed; afterwards the proof stands here."""

    step = "act"

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        self.erasing = erasing_kind([line.kind for line in case.lines]) is not None
        self._typed: QLineEdit | None = None
        self._words: QPlainTextEdit | None = None
        super().__init__(context, case, drafts)

    def draw(self) -> None:
        self._typed, self._words = None, None
        if self.locked or self.refused:
            return
        if "act" in self.case.decided:
            self.add(label(f"✓ {tr('panels.act_recorded')}", "good"), label(str(self.case.decided["act"]["words"]), selectable=True))
        elif not self.erasing:
            self._draw_words()
        if self.erasing and self.case.erasure is not None:
            self._draw_erasure(self.case.erasure)

    def main_action(self) -> Primary | None:
        if self.refused or "act" in self.case.decided:
            return None
        if not self.erasing:
            return Primary(tr("panels.record_act"), self._record, enabled=bool(self._words and self._words.toPlainText().strip()))
        plan = self.case.erasure
        if plan is None or plan.state == FAILED:
            return Primary(tr("panels.new_dry_run"), self._plan)
        if plan.state == INTENDED:
            return Primary(tr("panels.settle"), self._settle)
        if plan.state == DONE:
            return None
        typed = self._typed is not None and self._typed.text().strip() == self.number
        return Primary(tr("panels.erase", n=counts_of(plan)[0]), self._erase, enabled=typed)

    def secondary(self) -> Secondary | None:
        return Secondary(tr("panels.dry_run_again"), self._plan) if self._typed is not None and not (self.working or self.closed) else None

    def blocked(self) -> str:
        action = self.primary()
        if self._typed is not None and not self.working and action is not None and not action.enabled:
            return tr("panels.type_number", number=self.number)
        return super().blocked()

    def _draw_words(self) -> None:
        self._words = self._first = words_edit()
        self.keep(self._words, "words", "act")
        self._words.textChanged.connect(self.ready.emit)
        put_field(self.body, tr("panels.act_words"), self._words)

    def _draw_erasure(self, plan: ErasureView) -> None:
        if plan.state == DONE:
            self._draw_proof(plan)
        elif plan.state == INTENDED:
            self.add(label(tr("panels.erasure_intended"), "error"))
        elif plan.state == FAILED:
            self.add(label(tr("panels.erasure_failed"), "error"))
        else:
            self._draw_question(plan)

    def _draw_question(self, plan: ErasureView) -> None:
        gone, stays = counts_of(plan)
        note, layout = frame("note")
        layout.addWidget(
            label(
                tr(
                    "panels.erase_target",
                    company=load_company(self.case.company).letterhead.name[language()],
                    person=self.case.person or self.case.address,
                ),
                "heading",
            )
        )
        layout.addWidget(label(tr("panels.plan_total", n=gone, kept=stays)))
        layout.addWidget(label(tr("panels.erase_final")))
        self._typed = self._first = line_edit()  # never kept: it is typed anew each time
        self._typed.textChanged.connect(lambda _: self.ready.emit())
        put_field(layout, tr("panels.type_number", number=self.number), self._typed)
        self.add(note, plan_table(self.case, plan))

    def _draw_proof(self, plan: ErasureView) -> None:
        gone, stays = counts_of(plan)
        card, layout = frame("card")
        layout.addWidget(label(f"✓ {tr('panels.erasure_proved')}", "good"))
        layout.addWidget(label(tr("panels.plan_done", n=gone, kept=stays)))
        if plan.remaining:
            layout.addWidget(label(tr("panels.remains_head")))
        for table, count in plan.remaining:
            layout.addWidget(label(tr("panels.remains", table=table_words(table), n=count)))
        self.add(card)

    def _erase(self) -> None:
        desk, number = self.context.desk, self.number
        title = tr("panels.erasing", number=number)
        self.start(lambda control: execute_case_erasure(desk, number=number, stopped=control.stopped), title, outside=True)

    def _settle(self) -> None:
        self.start(lambda _: settle_erasure(self.context.desk, number=self.number), tr("panels.settle"), outside=True)

    def _plan(self) -> None:
        self.start(lambda _: plan_case_erasure(self.context.desk, number=self.number), tr("panels.new_dry_run"))

    def _record(self) -> None:
        words = self._words.toPlainText() if self._words is not None else ""
        self.start(lambda _: record_act(self.context.desk, number=self.number, words=words), tr("panels.record_act"), said="act")
