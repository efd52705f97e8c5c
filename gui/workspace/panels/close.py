"""Close: how each line ended, then the case is closed and what was found is removed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QPlainTextEdit

from core.cases.case import REFUSALS
from core.cases.steps import StepStatus
from core.letters.facts import PassphraseChannel
from core.services.archives_acts import record_passphrase_told
from core.services.case_closing import close_case
from core.services.case_closing import reopen_case
from core.services.case_closing import set_outcome
from core.services.case_values import ArchiveView
from core.services.case_values import CaseView
from core.services.case_values import LineView
from core.services.changed import Changed
from core.words import ClosingCode
from core.words import Kind
from gui.background import Control
from gui.context import Context
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.long_check import LongCheck
from gui.words import small
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Primary
from gui.workspace.panels.base import StepPanel
from gui.workspace.panels.base import combo
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.words import closing_words


@dataclass(frozen=True)
class _Line:
    """The inputs of one line."""

    kind: Kind
    outcome: QComboBox
    words: QPlainTextEdit

    @property
    def code(self) -> ClosingCode:
        return ClosingCode(str(self.outcome.currentData()))

    @property
    def owes_words(self) -> bool:
        """Something was left undone, and nothing says why."""
        return self.code in REFUSALS and not self.words.toPlainText().strip()


class ClosePanel(StepPanel):
    """One card per line; a closed case can be taken up again with a reason."""

    step = "close"
    while_locked = True  # a case may end without an answer, as when a person withdraws

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        self._lines: list[_Line] = []
        self._unanswered: QCheckBox | None = None
        super().__init__(context, case, drafts)

    def draw(self) -> None:
        self._lines, self._unanswered = [], None
        if self.closed:
            self._draw_closed()
            return
        self._draw_open_steps()
        if self._untold is not None:
            self._draw_untold(self._untold)
        for line in self.case.lines:
            self._draw_line(line)
        if self.case.answered_at is None:
            self._unanswered = LongCheck(tr("panels.ended_without_answer"))
            self._unanswered.toggled.connect(lambda _: self.ready.emit())
            self.add(self._unanswered)
        self.add(label(tr("panels.close_what"), "muted"))

    def primary(self) -> Primary | None:
        if self.closed:
            return Primary(tr("panels.back_to_today"), partial(self.context.window.show_page, "today"))
        if not self._may_end():
            return None
        if self._untold is not None:
            return Primary(tr("panels.told_by_phone"), partial(self._tell, self._untold.id, PassphraseChannel.PHONE), enabled=not self.working)
        ready = not self.working and not any(line.owes_words for line in self._lines)
        return Primary(tr("panels.close", number=self.number), self._close, enabled=ready)

    def blocked(self) -> str:
        if self.closed:
            return ""
        if not self._may_end():
            return tr("panels.locked_close")
        return tr("panels.refusal_needs_words") if any(line.owes_words for line in self._lines) else ""

    @property
    def _untold(self) -> ArchiveView | None:
        """The archive that went with the answer while nobody has told its passphrase: closing would wipe it, and nobody could open it ever again."""
        newest = self.case.archives[-1] if self.case.archives and self.case.answered_at is not None else None
        return newest if newest is not None and newest.passphrase is not None and newest.told_by is None else None

    def _draw_untold(self, archive: ArchiveView) -> None:
        card, layout = frame("note", margins=12, spacing=6)
        layout.addWidget(label(tr("panels.passphrase_untold"), "heading"))
        layout.addWidget(label(tr("panels.passphrase_words", file=Path(archive.path).name, passphrase=archive.passphrase), selectable=True))
        row = FlowLayout()
        for channel in PassphraseChannel:
            words = tr("panels.told_so", channel=small(tr(f"codes.channel_{channel}")))
            row.addWidget(button(words, partial(self._tell, archive.id, channel)))
        layout.addLayout(row)
        self.add(card)

    def _tell(self, archive: int, channel: PassphraseChannel) -> None:
        desk = self.context.desk
        self.start(lambda _: record_passphrase_told(desk, archive=archive, channel=channel), tr("panels.telling"))

    def _may_end(self) -> bool:
        return self.case.answered_at is not None or (self._unanswered is not None and self._unanswered.isChecked())

    def _draw_open_steps(self) -> None:
        """What is still open before the end, each with the way there."""
        open_steps = [one.step for one in self.case.steps if one.status is not StepStatus.COMPLETED and one.step.id != self.step]
        if not open_steps:
            return
        card, layout = frame("note", margins=12, spacing=4)
        layout.addWidget(label(tr("panels.still_open"), "heading"))
        for step in open_steps:
            name = tr(f"codes.step_{step.id}")
            words = tr("panels.open_step", number=step.number, step=name)
            layout.addWidget(link_button(words, partial(self.go.emit, step.id)))
        self.add(card)

    def _draw_line(self, line: LineView) -> None:
        card, layout = frame("card")
        kind = tr(f"codes.kind_{line.kind.value}")
        layout.addWidget(label(kind, "kind"))
        default = ClosingCode.CLAIM_NOT_COVERED if self.refused else ClosingCode.FULFILLED
        kept = f"close.outcome-{line.kind.value}"  # the draft of what is chosen
        outcome = combo([(code.value, closing_words(code)) for code in ClosingCode], self.drafts.get(kept) or (line.outcome or default).value)
        outcome.currentIndexChanged.connect(lambda _: self.drafts.say(kept, str(outcome.currentData())))
        words = words_edit(str(self.case.decided["refusal"]["text"]) if self.refused else "")
        put_field(layout, tr("panels.outcome"), outcome)
        put_field(layout, tr("panels.outcome_words"), words)
        outcome.setAccessibleName(f"{tr('panels.outcome')}: {kind}")
        words.setAccessibleName(f"{tr('panels.outcome_words')}: {kind}")
        self.keep(words, line.kind.value, "close")
        outcome.currentIndexChanged.connect(lambda _: self.ready.emit())
        words.textChanged.connect(self.ready.emit)
        self.add(card)
        self._lines.append(_Line(line.kind, outcome, words))

    def _draw_closed(self) -> None:
        card, layout = frame("card")
        layout.addWidget(label(f"✓ {tr('panels.closed', number=self.number)}", "good"))
        for line in self.case.lines:
            if line.outcome is not None:
                layout.addWidget(label(f"{tr(f'codes.kind_{line.kind.value}')}: {closing_words(line.outcome)}"))
        self.add(card, link_button(tr("panels.reopen"), lambda: self.open_form("reopen")))
        if self.form == "reopen":
            self._draw_reopen()

    def _draw_reopen(self) -> None:
        reason = words_edit()

        def act() -> None:
            why = reason.toPlainText()
            self.start(lambda _: reopen_case(self.context.desk, number=self.number, reason=why), tr("panels.reopen"), said="reopen")

        self.add_form(tr("panels.reopen"), [(tr("panels.reason"), reason)], tr("panels.reopen_act"), act)

    def _close(self) -> None:
        desk, number, unanswered = self.context.desk, self.number, self.case.answered_at is None
        outcomes = [(line.kind, line.code, line.words.toPlainText()) for line in self._lines]

        def work(_control: Control) -> Changed:
            for kind, code, words in outcomes:
                set_outcome(desk, number=number, kind=kind, outcome=code, words=words)
            return close_case(desk, number=number, ended_without_answer=unanswered)

        self.start(work, tr("panels.close", number=number), said="close")
