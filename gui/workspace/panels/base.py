"""What the seven panels share: one act at a time, labelled inputs, small forms that open in place, and where letters lie."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QFormLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from core.cases.steps import StepStatus
from core.errors import KnownError
from core.errors import StoppedError
from core.services.case_letters import SavedLetter
from core.services.case_letters import save_letter_files
from core.services.case_values import CaseView
from core.services.changed import Changed
from core.services.changed import Shown
from core.words import CaseState
from gui.background import Control
from gui.background import Job
from gui.context import Context
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.error_panel import ErrorPanel
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Panel
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.failure import failure_card

WORDS_HEIGHT = 84
FORM, MAIN = "form", "main"
Kept = QLineEdit | QPlainTextEdit
Answer = TypeVar("Answer")


class StepPanel(Panel):
    """A panel that draws itself by `draw`, and has no primary action while its own work runs. `step` is its id in the road."""

    step = ""

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        super().__init__(context, case, drafts)
        self.form = self.drafts.get(FORM)
        self.working = False
        self._acting = False
        self._first: QWidget | None = None
        self._failure: ErrorPanel | None = None
        self._build()

    @property
    def number(self) -> str:
        return self.case.number

    @property
    def closed(self) -> bool:
        """Nothing is done any more in a closed case, only shown."""
        return self.case.state is CaseState.CLOSED

    @property
    def refused(self) -> bool:
        """The case will be answered with a refusal."""
        return "refusal" in self.case.decided

    @property
    def locked(self) -> bool:
        """An earlier step has to be done first."""
        return any(view.step.id == self.step and view.status is StepStatus.CANNOT_START_YET for view in self.case.steps)

    def draw(self) -> None:
        """Fill the centre."""
        raise NotImplementedError

    def main_action(self) -> Primary | None:
        """The primary action while nothing runs and the case is open."""
        return None

    def primary(self) -> Primary | None:
        if self.closed or self.locked:
            return None
        action = self.main_action()
        if action is None or not self.working:
            return action
        return Primary(action.text, action.act, enabled=False)

    def blocked(self) -> str:
        return tr(f"panels.locked_{self.step}") if self.locked and not self.closed else ""

    def first(self) -> QWidget | None:
        return self._first

    def was_read(self) -> None:
        """What was begun has ended and was read: the action may be pressed again."""
        if self.working and not self._acting:
            self.working = False
            self.ready.emit()

    def keep(self, widget: Kept, field: str, form: str = MAIN) -> None:
        """Fill an input with what was typed into it before, and keep what is typed from now on. An act with `said=form` makes it forgotten."""
        name = f"{form}.{field}"
        before = self.drafts.get(name)
        if before and isinstance(widget, QLineEdit):
            widget.setText(before)
        elif before and isinstance(widget, QPlainTextEdit):
            widget.setPlainText(before)
        read = widget.text if isinstance(widget, QLineEdit) else widget.toPlainText
        widget.textChanged.connect(lambda *_: self.drafts.say(name, read()))

    def redraw(self) -> None:
        """Draw the centre anew, and let the frame look at the primary action again."""
        clear(self.body)
        self._first = self._failure = None
        self._build()
        if self.failed is not None:
            self.show_failure(self.failed)
        self.ready.emit()

    def open_form(self, name: str) -> None:
        """Open a small form in place, or close it again."""
        self.form = "" if self.form == name else name
        self.drafts.say(FORM, self.form)
        self.redraw()
        if self._first is not None:
            self._first.setFocus()

    def start(self, work: Callable[[Control], Changed], title: str, *, outside: bool = False, said: str = "") -> Job | None:
        """Do one service act; its button cannot be pressed twice. Failing may have changed the case too: it is read again.

        `said` names the form whose words the act says: when it is done they are no draft any more.
        """
        if not self._begin():
            return None

        def done(changed: Changed) -> None:
            if said:
                self.drafts.clear(said)
                self.form = self.drafts.get(FORM)
            self._done(changed)

        return self.context.background.run(work, owner=self, done=done, failed=self._failed, title=title, outside=outside)

    def start_letter(self, make: Callable[[Control], int], title: str, words: str) -> None:
        """Make a letter, save its files, and say where they lie (the message `words` gets `pdf` and `recipient`)."""
        desk, folder = self.context.desk, self.context.out / self.number

        def work(control: Control) -> tuple[SavedLetter, Changed]:
            letter = make(control)
            return save_letter_files(desk, letter=letter, folder=folder)

        def done(answer: tuple[SavedLetter, Changed]) -> None:
            saved, changed = answer
            window = self.context.window
            self._done(changed)
            said = words if self.case.sends_from is None else "panels.letter_ready"
            window.announce(tr(said, pdf=saved.pdf.name, recipient=saved.recipient))

        if self._begin():
            self.context.background.run(work, owner=self, done=done, failed=self._failed, title=title, outside=True)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets one under the other."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_secondary(self, *actions: Secondary) -> None:
        """A row of quieter actions that goes on in the next line where the room ends."""
        if self.closed:
            return
        row = QWidget()
        flow = FlowLayout(row)
        for action in actions:
            flow.addWidget(link_button(action.text, action.act))
        self.body.addWidget(row)

    def add_form(self, title: str, fields: Sequence[tuple[str, QWidget]], act_text: str, act: Callable[[], object]) -> None:
        """A card with labelled inputs, its own act and a way out."""
        card, layout = frame("card")
        layout.addWidget(label(title, "heading"))
        for place, (text, widget) in enumerate(fields):
            put_field(layout, text, widget)
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                self.keep(widget, str(place), self.form)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(button(act_text, act))
        flow.addWidget(link_button(tr("panels.do_not"), lambda: self.open_form("")))
        layout.addWidget(row)
        self.body.addWidget(card)
        self._first = fields[0][1]

    def add_card(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """A card of names and values that may be copied."""
        card, layout = frame("card")
        layout.addWidget(label(title, "heading"))
        grid = QFormLayout()
        grid.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, value in rows:
            grid.addRow(label(name, "muted", wrap=False), label(value, selectable=True))
        layout.addLayout(grid)
        self.body.addWidget(card)

    def _build(self) -> None:
        self.draw()
        self.body.addStretch(1)
        items = [self.body.itemAt(place) for place in range(self.body.count())] if self.isVisible() else []
        for added in [item.widget() for item in items if item is not None]:
            if added is not None and not added.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                added.show()  # now, and not on Qt's next turn: it may be to take the keyboard

    def _begin(self) -> bool:
        """Whether an act may begin: a second press, of a form's button as well, begins nothing."""
        begins, self.working = not self.working, True
        if begins:
            self._acting = True
            self.show_failure(None)
            self.ready.emit()
        return begins

    def _done(self, changed: Changed) -> None:
        """Have drawn anew what changed. The act can be pressed again only when the case was read after it (`was_read`)."""
        self._acting = False
        self.context.window.changed(changed)

    def _failed(self, error: KnownError) -> None:
        if not isinstance(error, StoppedError):
            self.show_failure(error)
        self._done(Changed(frozenset({Shown.CASES})))

    def show_failure(self, error: KnownError | None) -> None:
        """Above everything: what happened, what it means for the date of this case, what to do. None: nothing happened."""
        if self._failure is not None:
            self._failure.hide()
            self._failure.deleteLater()
        self.failed = error
        self._failure = None if error is None else failure_card(error, self.case, self.context)
        if self._failure is not None:
            self.body.insertWidget(0, self._failure)
            self._failure.copy_button.setFocus()


def put_field(layout: QBoxLayout, text: str, widget: QWidget) -> None:
    """An input with its visible label above it; the label is its accessible name as well."""
    above = label(text)
    above.setBuddy(widget)
    widget.setAccessibleName(text)
    layout.addWidget(above)
    layout.addWidget(widget)


def line_edit(text: str = "") -> QLineEdit:
    """One line of words."""
    return QLineEdit(text)


def words_edit(text: str = "") -> QPlainTextEdit:
    """A few lines of words; Tab leaves it."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(WORDS_HEIGHT)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setMaximumHeight(WORDS_HEIGHT)
    return made


def combo(choices: Sequence[tuple[str, str]], chosen: str = "") -> QComboBox:
    """A choice of one: (code, words) in order."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    for code, words in choices:
        made.addItem(words, code)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
