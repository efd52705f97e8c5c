"""The internal notes of a case, and the field of a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QWidget

from core.services.case_closing import add_note
from core.services.changed import Changed
from gui.context import Context
from gui.widgets.breaking import breakable
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.drafts import DraftBook
from gui.workspace.drafts import StepDrafts
from gui.workspace.side_tab import SideContent
from gui.workspace.side_tab import SideTab

NOTE_HEIGHT = 90
PLACE, FIELD = "side", "note"  # where the draft is kept


class NotesTab(SideTab):
    """Notes on their own ground, with the words that they are never sent. An unfinished one stays."""

    def __init__(self, context: Context, drafts: DraftBook) -> None:
        super().__init__(context, drafts)
        self.field = QPlainTextEdit()

    def key(self, shown: SideContent) -> object:
        return shown.case.notes

    def first(self) -> QWidget | None:
        return self.field

    def draw(self, shown: SideContent) -> Sequence[QWidget]:
        cards = [self._note(tr("workspace.note_head", moment=self.moment(at, shown), author=author), words) for at, author, words in shown.case.notes]
        return [*(cards or [label(tr("workspace.no_notes"), "muted")]), self._new_note(shown.case.number)]

    def _note(self, head: str, words: str) -> QWidget:
        card, body = frame("note", margins=10, spacing=3)
        body.addWidget(label(head, "small"))
        body.addWidget(label(tr("workspace.internal"), "small"))
        body.addWidget(label(breakable(words), selectable=True))
        return card

    def _new_note(self, number: str) -> QWidget:
        draft = self.drafts.of(number, PLACE)
        card, body = frame("note", margins=10, spacing=6)
        body.addWidget(label(tr("workspace.note"), "heading"))
        body.addWidget(label(tr("workspace.internal"), "small"))
        field = self.field = QPlainTextEdit(draft.get(FIELD))
        field.setAccessibleName(tr("workspace.note"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(NOTE_HEIGHT)
        add = button(tr("workspace.note_add"), lambda: self._add(number, draft), enabled=bool(draft.get(FIELD).strip()))
        field.textChanged.connect(lambda: self._typed(draft, add))
        body.addWidget(field)
        row = FlowLayout()
        row.addWidget(add)
        body.addLayout(row)
        return card

    def _typed(self, draft: StepDrafts, add: QPushButton) -> None:
        draft.say(FIELD, self.field.toPlainText())
        add.setEnabled(bool(self.field.toPlainText().strip()))

    def _add(self, number: str, draft: StepDrafts) -> None:
        desk, words, field = self.context.desk, self.field.toPlainText(), self.field

        def added(changed: Changed) -> None:
            draft.say(FIELD, "")
            if self.field is field:
                field.clear()
            self.context.window.changed(changed)

        self.context.background.run(
            lambda _control: add_note(desk, number=number, words=words), owner=self, done=added, title=tr("workspace.note_adding")
        )
