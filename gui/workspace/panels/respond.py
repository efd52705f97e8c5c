"""Respond: check before sending, make the answer, look at it, send it, say so."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QWidget

from core.companies.profile import load_company
from core.letters.facts import LetterName
from core.services.case_answer import prepare_answer
from core.services.case_answer import record_told
from core.services.case_letters import letter_pdf
from core.services.case_letters import record_answer_by_hand
from core.services.case_letters import record_sent
from core.services.case_values import CaseView
from core.services.case_values import LetterView
from gui.background import Control
from gui.context import Context
from gui.dates import moment_words
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.pdf_preview import PdfPreview
from gui.words import language
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.check import check_card
from gui.workspace.panels.check import check_rows
from gui.workspace.panels.letter import LetterPanel


class RespondPanel(LetterPanel):
    """Before the letter exists: the check. After: its pages, its files, the passphrase."""

    step = "respond"

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        self._words: QPlainTextEdit | None = None
        self._told: dict[str, QCheckBox] = {}
        super().__init__(context, case, drafts)

    @property
    def letter(self) -> LetterView | None:
        """The newest letter of the kind that answers this case now. One that was sent before the case was reopened answers it no more."""
        newest = next((letter for letter in reversed(self.case.letters) if letter.name is self.case.answer), None)
        return None if newest is not None and newest.sent_at is not None and self.case.answered_at is None else newest

    def draw(self) -> None:
        self._words, self._told = None, {}
        letter = self.letter
        if self.case.answered_at is not None:
            at = moment_words(self.case.answered_at, self.context.zone, self.context.desk.clock().year)
            self.add(label(f"✓ {tr('panels.answered', at=at)}", "good"))
        if letter is not None:
            self._draw_letter(letter)
        elif self.case.answer is not None:
            self.add(check_card(check_rows(self.case), self.go.emit, changeable=not (self.locked or self.closed)))
            if self.case.answer is LetterName.ERASURE_CONFIRMATION and not self.locked:
                self._draw_told()
        elif self.case.answered_at is None and not self.locked:
            self._words = self._first = words_edit()
            self.keep(self._words, "words", "respond")
            self._words.textChanged.connect(self.ready.emit)
            self.add(label(tr("panels.by_hand_why" if self.case.address else "panels.by_hand_nobody"), "muted"))
            put_field(self.body, tr("panels.by_hand_words"), self._words)

    def main_action(self) -> Primary | None:
        if self.case.answer is None:
            return None if self.case.answered_at else Primary(tr("panels.by_hand"), self._by_hand, enabled=self._has_words())
        letter = self.letter
        if letter is None:
            return Primary(tr("panels.make_answer"), self._make)
        return None if letter.sent_at is not None else self.letter_action(letter, "answer", lambda: self._record_sent(letter.id))

    def secondary(self) -> Secondary | None:
        letter = self.letter
        waits = letter is not None and letter.sent_at is None and not (self.closed or self.locked or self.working or self.leaving(letter))
        return Secondary(tr("panels.make_again"), self._make) if waits else None

    def _draw_told(self) -> None:
        """Recipients of the data who have to be told of an erasure: the operator ticks whom he told, the letter names them."""
        told = self.case.decided.get("told", {}).get("recipients", [])
        card, layout = frame("card")
        layout.addWidget(label(tr("panels.told"), "heading"))
        layout.addWidget(label(tr("panels.told_why"), "muted"))
        for code, recipient in load_company(self.case.company).recipients.items():
            box = QCheckBox(recipient.title[language()])
            box.setChecked(isinstance(told, list) and code in told)
            layout.addWidget(box)
            self._told[code] = box
        self.add(card)

    def _draw_letter(self, letter: LetterView) -> None:
        """Two tabs: the letter as it will be read, and what is sent beside it."""
        desk, number = self.context.desk, letter.id
        self.add_mail(letter)
        sealed = letter.name is LetterName.ACCESS_ANSWER and bool(self.case.archives) and self.case.archives[-1].passphrase is not None
        row, preview = (
            QWidget(),
            PdfPreview(self.context.background, lambda: letter_pdf(desk, letter=number), tr(f"codes.letter_{letter.name.value}")),
        )
        self.add(row, preview)
        first = self.body.count()
        self.add_files(letter)
        if self.case.sends_from is not None and letter.sent_at is None and not self.leaving(letter):
            self.add_secondary(Secondary(tr("panels.sent_answer"), lambda: self._record_sent(letter.id)))
        if sealed:
            self._draw_passphrase()
        added = [item.widget() for place in range(first, self.body.count()) if (item := self.body.itemAt(place)) is not None]
        files = [widget for widget in added if widget is not None]
        self._add_tabs(row, preview, files, tr("panels.files_and_passphrase" if sealed else "panels.files_tab"))

    def _add_tabs(self, row: QWidget, preview: QWidget, files: list[QWidget], files_words: str) -> None:
        flow = FlowLayout(row, spacing=4)
        tabs = (
            tab_button(tr("panels.letter"), lambda: show(of_files=False), checked=True),
            tab_button(files_words, lambda: show(of_files=True)),
        )

        def show(*, of_files: bool) -> None:
            tabs[0].setChecked(not of_files)
            tabs[1].setChecked(of_files)
            preview.setVisible(not of_files)
            for widget in files:
                widget.setVisible(of_files)

        for tab in tabs:
            flow.addWidget(tab)
        for widget in files:
            widget.hide()

    def blocked(self) -> str:
        """What is to do outside the program before it can be recorded."""
        letter = self.letter
        if letter is None or letter.sent_at is not None or self.closed or self.locked or self.leaving(letter):
            return super().blocked()
        if self.case.sends_from is not None:
            return tr("panels.look_then_send")
        if letter.saved_as is not None:
            return tr("panels.read_then_send")
        return super().blocked()

    def _draw_passphrase(self) -> None:
        archive = self.case.archives[-1]
        if archive.passphrase is None:
            return
        note, layout = frame("note")
        layout.addWidget(label(tr("panels.passphrase"), "heading"))
        shown = label(archive.passphrase, "title", selectable=True)
        shown.setAccessibleName(f"{tr('panels.passphrase')}: {archive.passphrase}")
        layout.addWidget(shown)
        layout.addWidget(label(tr("panels.passphrase_how")))
        self.add(note)

    def _has_words(self) -> bool:
        return self._words is not None and bool(self._words.toPlainText().strip())

    def _make(self) -> None:
        desk, number, folder = self.context.desk, self.number, self.context.out / self.number
        told = tuple(code for code, box in self._told.items() if box.isChecked()) if self._told else None

        def make(control: Control) -> int:
            if told is not None:
                record_told(desk, number=number, recipients=told)
            return prepare_answer(desk, number=number, folder=folder, report=control.report, stopped=control.stopped)[0]

        self.start_letter(make, tr("panels.make_answer"), "panels.answer_saved")

    def _record_sent(self, letter: int) -> None:
        self.start(lambda _: record_sent(self.context.desk, letter=letter), tr("panels.sent_answer"))

    def _by_hand(self) -> None:
        words = self._words.toPlainText() if self._words is not None else ""
        self.start(lambda _: record_answer_by_hand(self.context.desk, number=self.number, words=words), tr("panels.by_hand"), said="respond")
