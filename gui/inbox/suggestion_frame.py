"""What the desk would open from a message, line by line, each with a way to change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QRadioButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.cases import Suggestion
from core.services.deadline_words import explain_steps
from core.words import Kind
from core.words import Language
from core.words import Regime
from gui.inbox.row_words import kind_words
from gui.inbox.row_words import letter_language_words
from gui.inbox.row_words import regime_words
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.deadline_words import deadline_words
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr

_ROWS = ("request", "company", "law", "language", "due")


class SuggestionFrame(QFrame):
    """Signals: `kinds_changed(tuple)`, `regime_changed(Regime)`, `language_changed(Language)`. The widgets stay, so that the keyboard keeps its place."""

    kinds_changed = Signal(object)
    regime_changed = Signal(object)
    language_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "suggestion")
        self._suggestion: Suggestion | None = None
        self._kinds: tuple[Kind, ...] = ()
        self.values: dict[str, QLabel] = {name: label("", "heading") for name in _ROWS}
        self.boxes = {kind: QCheckBox(kind_words(kind)) for kind in Kind}
        self.languages = {code: QRadioButton(letter_language_words(code)) for code in Language}
        self._group = QButtonGroup(self)
        self.kinds_choice, self.languages_choice, self.steps = QWidget(), QWidget(), QWidget()
        self._steps_column = QVBoxLayout(self.steps)
        self._steps_column.setContentsMargins(0, 4, 0, 0)
        self._make_choices()
        self._lay_out()

    def show_suggestion(self, suggestion: Suggestion, kinds: tuple[Kind, ...], chosen: Language | None, this_year: int) -> None:
        """Show `suggestion`; `kinds` may be empty where nothing was recognised: then the choice stands open."""
        self._suggestion, self._kinds = suggestion, kinds
        self.values["request"].setText(", ".join(kind_words(kind) for kind in kinds) or tr("inbox.no_kind_chosen"))
        self.values["company"].setText(", ".join(suggestion.products) or suggestion.company)
        found = "" if suggestion.law_found else f" ({tr('inbox.law_assumed')})"
        self.values["law"].setText(regime_words(suggestion.regime) + found)
        self.values["language"].setText(letter_language_words(chosen or suggestion.language))
        self.values["due"].setText(deadline_words(suggestion.text, this_year) if kinds else tr("inbox.due_unknown"))
        self._check(kinds, chosen or suggestion.language)
        self._show_steps(suggestion)
        if not kinds:
            self.kinds_choice.show()

    def fold(self) -> None:
        """Close what was opened for an earlier message."""
        for part in (self.kinds_choice, self.languages_choice, self.steps):
            part.hide()

    def _check(self, kinds: tuple[Kind, ...], chosen: Language) -> None:
        for kind, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(False)
        self.languages[chosen].setChecked(True)

    def _show_steps(self, suggestion: Suggestion) -> None:
        clear(self._steps_column)
        for number, (sentence, citation) in enumerate(explain_steps(suggestion.deadline, language=language()), start=1):
            self._steps_column.addWidget(label(f"{number}. {sentence}"))
            if citation:
                self._steps_column.addWidget(label(citation, "small"))

    def _make_choices(self) -> None:
        flow = FlowLayout(self.kinds_choice, spacing=6)
        for kind, box in self.boxes.items():
            box.setAccessibleName(kind_words(kind))
            box.toggled.connect(lambda checked, kind=kind: self._toggle(kind, checked=checked))
            flow.addWidget(box)
        flow = FlowLayout(self.languages_choice, spacing=6)
        for code, button in self.languages.items():
            button.setAccessibleName(letter_language_words(code))
            button.clicked.connect(lambda _checked=False, code=code: self.language_changed.emit(code))
            self._group.addButton(button)
            flow.addWidget(button)

    def _toggle(self, kind: Kind, *, checked: bool) -> None:
        kinds = (*self._kinds, kind) if checked else tuple(one for one in self._kinds if one is not kind)
        self._kinds = kinds
        self.kinds_changed.emit(kinds)

    def _change_law(self) -> None:
        if self._suggestion:
            self.regime_changed.emit(Regime.EU if self._suggestion.regime is Regime.KZ else Regime.KZ)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 10, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        acts = {
            "request": (tr("inbox.change"), lambda: _turn(self.kinds_choice)),
            "law": (tr("inbox.change"), self._change_law),
            "language": (tr("inbox.change"), lambda: _turn(self.languages_choice)),
            "due": (tr("inbox.how"), lambda: _turn(self.steps)),
        }
        below = {"request": self.kinds_choice, "language": self.languages_choice, "due": self.steps}
        for number, name in enumerate(_ROWS):
            grid.addWidget(label(tr(f"inbox.{name}"), "muted", wrap=False), number * 2, 0)
            grid.addWidget(self.values[name], number * 2, 1)
            if name in acts:
                words, act = acts[name]
                grid.addWidget(link_button(words, act, name=f"{tr(f'inbox.{name}')}: {words}"), number * 2, 2)
            if name in below:
                grid.addWidget(below[name], number * 2 + 1, 0, 1, 3)
        self.fold()


def _turn(part: QWidget) -> None:
    part.setVisible(part.isHidden())
