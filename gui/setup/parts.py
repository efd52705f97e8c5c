"""Parts that the pages of the first start share: choices, fields with their own sentence, chosen files."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.widgets.buttons import link_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr


class Secret(QWidget):
    """A caption, a field whose text is not shown, and the sentence that says what is wrong with it."""

    def __init__(self, caption: str, text: str, changed: Callable[[str], object]) -> None:
        super().__init__()
        self.field, self.problem, words = QLineEdit(text), label("", "error"), label(caption)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(caption)
        self.field.textChanged.connect(changed)
        self.field.textChanged.connect(lambda _text: self.problem.hide())
        words.setBuddy(self.field)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (words, self.field, self.problem):
            layout.addWidget(widget)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, and give the field the keyboard."""
        self.problem.setText(sentence)
        self.problem.show()
        self.field.setAccessibleDescription(sentence)
        self.field.setFocus()
        self.field.selectAll()


def add_choices(
    parent: QWidget, body: QBoxLayout | FlowLayout, choices: Sequence[tuple[str, str]], chosen: str, choose: Callable[[str], object]
) -> list[QRadioButton]:
    """One radio button for each (code, words); `choose(code)` when one is taken."""
    group, made = QButtonGroup(parent), []
    for code, words in choices:
        choice = QRadioButton(words)
        choice.setAccessibleName(words)
        choice.setChecked(code == chosen)
        choice.clicked.connect(partial(_chosen, choose, code))
        group.addButton(choice)
        body.addWidget(choice)
        made.append(choice)
    return made


def add_files(body: QVBoxLayout, paths: Sequence[Path], leave_out: Callable[[Path], object]) -> None:
    """The chosen files or folders, each with a way to leave it out again."""
    for path in paths:
        row = FlowLayout()
        row.addWidget(_wide(label(f"{path.name}  ·  {path.parent}")))
        row.addWidget(link_button(tr("setup.leave_out"), partial(leave_out, path), name=tr("setup.leave_out_name", name=path.name)))
        body.addLayout(row)


def _wide(made: QLabel) -> QLabel:
    made.setWordWrap(False)
    return made


def _chosen(choose: Callable[[str], object], code: str, _checked: bool = True) -> None:
    choose(code)
