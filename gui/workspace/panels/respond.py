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
from core.services.case_search import GIVE
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
from gui.workspace.panel import Primary
from gui.workspace.panels.base import Secondary
from gui.workspace.panels.base import StepPanel
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.words import category_words


class RespondPanel(StepPanel):
    """Before the letter exists: the check. After: its pages, its files, the passphrase."""

    step = "respond"

    def __init__(self, context: Context, case: CaseView) -> None:
        self._words: QPlainTextEdit | None = None
        self._told: dict[str, QCheckBox] = {}
        super().__init__(context, case)

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
            self.add_card(tr("panels.check"), self._check_rows(self.case.answer))
            if self.case.answer is LetterName.ERASURE_CONFIRMATION and not self.locked:
                self._draw_told()
        elif self.case.answered_at is None and not self.locked:
            self._words = words_edit()
            self._words.textChanged.connect(self.ready.emit)
            self.add(label(tr("panels.by_hand_why"), "muted"))
            put_field(self.body, tr("panels.by_hand_words"), self._words)

    def main_action(self) -> Primary | None:
        if self.case.answer is None:
            return None if self.case.answered_at else Primary(tr("panels.by_hand"), self._by_hand, enabled=self._has_words())
        letter = self.letter
        if letter is None:
            return Primary(tr("panels.make_answer"), self._make)
        if letter.sent_at is not None:
            return None
        if letter.saved_as is None:
            return Primary(tr("panels.save_letter"), lambda: self.start_letter(lambda _: letter.id, tr("panels.save_letter"), "panels.answer_saved"))
        return Primary(tr("panels.sent_answer"), lambda: self._record_sent(letter.id))

    def _check_rows(self, name: LetterName) -> list[tuple[str, str]]:
        proved = self.case.identity.gate.deliver_to
        to = tr("panels.to_proved", address=proved[0]) if proved else tr("panels.to_unproved", address=self.case.address)
        archive = name is LetterName.ACCESS_ANSWER
        return [
            (tr("panels.to"), to),
            (tr("panels.language"), tr(f"codes.language_{self.case.language.value}")),
            (tr("panels.letter"), tr(f"codes.letter_{name.value}")),
            (tr("panels.archive"), tr("panels.archive_yes" if archive else "panels.archive_no")),
            (tr("panels.left_out"), self._left_out() if archive else tr("panels.left_out_nothing")),
        ]

    def _left_out(self) -> str:
        review = self.case.decided.get("review", {})
        categories = review.get("left_out")
        parts = [category_words(self.case.company, code) for code in categories] if isinstance(categories, dict) else []
        if self.case.search is not None and self.case.search.shared and review.get("shared") != GIVE:
            parts.append(tr("panels.shared_left_out", n=self.case.search.shared))
        return "\n".join(parts) or tr("panels.left_out_nothing")

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
        sealed = letter.name is LetterName.ACCESS_ANSWER and bool(self.case.archives) and self.case.archives[-1].passphrase is not None
        row, preview = (
            QWidget(),
            PdfPreview(self.context.background, lambda: letter_pdf(desk, letter=number), tr(f"codes.letter_{letter.name.value}")),
        )
        self.add(row, preview)
        first = self.body.count()
        self.add_files(letter)
        if sealed:
            self._draw_passphrase()
        if letter.sent_at is None:
            self.add_secondary(Secondary(tr("panels.make_again"), self._make))
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
        if letter is not None and letter.saved_as is not None and letter.sent_at is None and not self.closed and not self.locked:
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
        self.start(lambda _: record_answer_by_hand(self.context.desk, number=self.number, words=words), tr("panels.by_hand"))
