"""Review: what is given or left out, and for an erasure what goes and what stays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QRadioButton

from core.fulfilment.findings import RowKey
from core.services.case_erasure import DONE
from core.services.case_erasure import FAILED
from core.services.case_erasure import PLANNED
from core.services.case_erasure import erasing_kind
from core.services.case_erasure import plan_case_erasure
from core.services.case_search import GIVE
from core.services.case_search import LEAVE_OUT
from core.services.case_search import decide_review
from core.services.case_values import CaseView
from core.services.case_values import ErasureView
from core.services.case_values import SearchView
from core.words import Kind
from gui.context import Context
from gui.widgets.buttons import link_button
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
from gui.workspace.panels.plan import counts_of
from gui.workspace.panels.plan import plan_table
from gui.workspace.panels.words import category_words
from gui.workspace.panels.words import table_words

_GIVING = frozenset({Kind.ACCESS, Kind.PORTABILITY})
MOST_SHARED = 8  # records that are named one by one


@dataclass(frozen=True)
class _Category:
    """The inputs of one category."""

    code: str
    leave_out: QCheckBox
    reason: QLineEdit


class ReviewPanel(StepPanel):
    """Three centres: giving, erasing, deciding in words; a case with two kinds shows both of its own."""

    step = "review"

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        kinds = [line.kind for line in case.lines]
        self.giving = any(kind in _GIVING for kind in kinds)
        self.erasing = erasing_kind(kinds) is not None
        self._categories: list[_Category] = []
        self._give_shared: QRadioButton | None = None
        self._reason: QLineEdit | None = None
        self._words: QPlainTextEdit | None = None
        super().__init__(context, case, drafts)

    @property
    def decided(self) -> bool:
        """What is given was confirmed, and is not being changed."""
        return "review" in self.case.decided and self.form != "change"

    def draw(self) -> None:
        self._categories, self._give_shared, self._reason, self._words = [], None, None, None
        if self.case.search is None:
            return
        if self.decided:
            self._draw_decided()
        if self.erasing and self.case.erasure is not None:
            self._draw_plan(self.case.erasure)
        elif self.erasing:
            self.add(label(tr("panels.dry_run_what"), "muted"))
        if self.giving and not self.decided:
            self._draw_giving(self.case.search)
        if not (self.giving or self.erasing or self.decided):
            self._words = self._first = words_edit()
            self.keep(self._words, "words", "review")
            self._words.textChanged.connect(self.ready.emit)
            put_field(self.body, tr("panels.decision_words"), self._words)

    def main_action(self) -> Primary | None:
        if self.case.search is None or self.refused:
            return None
        if self.erasing and (self.case.erasure is None or self.case.erasure.state == FAILED):
            return Primary(tr("panels.dry_run"), self._plan)
        if self.decided:
            return None
        if self.erasing and self.case.erasure is not None:
            gone, stays = counts_of(self.case.erasure)
            return Primary(tr("panels.confirm_plan", n=gone, kept=stays), self._decide, enabled=self._whole())
        words = "panels.confirm_given" if self.giving else "panels.confirm_decision"
        return Primary(tr(words), self._decide, enabled=self._whole())

    def secondary(self) -> Secondary | None:
        again = self.erasing and not self.closed and not self.working and self.case.erasure is not None and self.case.erasure.state == PLANNED
        return Secondary(tr("panels.dry_run_again"), self._plan) if again else None

    def _draw_decided(self) -> None:
        self.add(label(f"✓ {tr('panels.review_decided')}", "good"))
        review = self.case.decided["review"]
        left_out = review.get("left_out")
        for code, why in left_out.items() if isinstance(left_out, dict) else ():
            self.add(label(tr("panels.category_left_out", category=category_words(self.case.company, code), reason=why)))
        if review.get("reason"):
            self.add(label(str(review["reason"]), selectable=True))
        if self.case.answered_at is None and (self.case.erasure is None or self.case.erasure.state == PLANNED):
            self.add_secondary(Secondary(tr("panels.review_change"), lambda: self.open_form("change")))

    def _draw_plan(self, plan: ErasureView) -> None:
        gone, stays = counts_of(plan)
        key = "panels.plan_done" if plan.state == DONE else "panels.plan_total"
        self.add(label(tr(key, n=gone, kept=stays), "heading"), plan_table(self.case, plan))
        if plan.state == PLANNED:
            self.add(label(tr("panels.dry_run_nothing"), "muted"))

    def _draw_giving(self, search: SearchView) -> None:
        if search.categories:
            self.add(link_button(tr("panels.look_at_records"), partial(self.go.emit, "collect")))
        for code, count in search.categories:
            self.add_category(code, count)
        if not search.categories:
            self.add(label(tr("panels.nothing_found")))
        if search.shared:
            self._draw_shared(search)

    def add_category(self, code: str, count: int) -> None:
        """One category: what it is, how many records, and whether it is left out with a reason."""
        card, layout = frame("card", margins=12, spacing=6)
        title = category_words(self.case.company, code)
        row = QHBoxLayout()
        row.addWidget(label(tr("panels.category", category=title, n=count), "heading"), 1)
        leave_out = QCheckBox(tr("panels.leave_out"))
        leave_out.setAccessibleName(f"{tr('panels.leave_out')}: {title}")
        row.addWidget(leave_out)
        layout.addLayout(row)
        reason = line_edit()
        reason_label = label(tr("panels.reason_for_person"))
        reason_label.setBuddy(reason)
        reason.setAccessibleName(f"{tr('panels.reason_for_person')}: {title}")
        for widget in (reason_label, reason):
            widget.hide()
            layout.addWidget(widget)
            leave_out.toggled.connect(widget.setVisible)
        leave_out.toggled.connect(lambda _: self.ready.emit())
        reason.textChanged.connect(lambda _: self.ready.emit())
        self.keep(reason, code, "review")
        leave_out.setChecked(bool(reason.text()))
        self.add(card)
        self._categories.append(_Category(code, leave_out, reason))

    def _draw_shared(self, search: SearchView) -> None:
        """Which records also belong to others, and to whom, before it is asked what becomes of them."""
        card, layout = frame("note", margins=12, spacing=6)
        layout.addWidget(label(tr("panels.shared_rows", n=search.shared), "heading"))
        shared = [one for one in search.findings.records if one.shared_with]
        for one in shared[:MOST_SHARED]:
            others = ", ".join(_row_words(other) for other in one.shared_with)
            layout.addWidget(label(tr("panels.shared_record", record=_row_words(one.row), others=others), selectable=True))
        if len(shared) > MOST_SHARED:
            layout.addWidget(label(tr("panels.shared_more", n=len(shared) - MOST_SHARED), "muted"))
        keep_out, give = QRadioButton(tr("panels.shared_leave_out")), QRadioButton(tr("panels.shared_give"))
        group = QButtonGroup(card)
        for choice in (keep_out, give):
            choice.setAccessibleName(choice.text())
            group.addButton(choice)
            layout.addWidget(choice)
        keep_out.setChecked(True)
        reason = line_edit()
        reason.setEnabled(False)
        put_field(layout, tr("panels.shared_reason"), reason)
        give.toggled.connect(reason.setEnabled)
        give.toggled.connect(lambda _: self.ready.emit())
        reason.textChanged.connect(lambda _: self.ready.emit())
        self._give_shared, self._reason = give, reason
        self.keep(reason, "shared", "review")
        give.setChecked(bool(reason.text()))
        self.add(card)

    def _whole(self) -> bool:
        """Every reason that is owed is there."""
        reasons = [one.reason.text() for one in self._categories if one.leave_out.isChecked()]
        if self._give_shared is not None and self._reason is not None and self._give_shared.isChecked():
            reasons.append(self._reason.text())
        if self._words is not None:
            reasons.append(self._words.toPlainText())
        return all(reason.strip() for reason in reasons)

    def _plan(self) -> None:
        self.start(lambda _: plan_case_erasure(self.context.desk, number=self.number), tr("panels.dry_run"))

    def _decide(self) -> None:
        left_out = {one.code: one.reason.text().strip() for one in self._categories if one.leave_out.isChecked()}
        give = self._give_shared is not None and self._give_shared.isChecked()
        reason = self._reason.text() if give and self._reason is not None else ""
        words = self._words.toPlainText() if self._words is not None else reason
        desk, number, shared = self.context.desk, self.number, GIVE if give else LEAVE_OUT
        self.start(
            lambda _: decide_review(desk, number=number, shared=shared, left_out=left_out, reason=words), tr("panels.confirm_given"), said="review"
        )


def _row_words(row: RowKey) -> str:
    """A row by its table and key, as it stands in the company's database."""
    return f"{table_words(row.table)} {' '.join(str(value) for _, value in row.key)}"
