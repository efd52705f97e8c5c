"""What the desk would open from a message, line by line, each with a way to change it; in little room one line with More."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.cases import Suggestion
from core.services.desk_settings import company_choices
from core.words import Kind
from core.words import Language
from core.words import Regime
from gui.dates import day_words
from gui.dates import moment_words
from gui.folds import Folds
from gui.inbox.folds import Fold
from gui.inbox.opened import Opened
from gui.inbox.opened import Wish
from gui.inbox.row_words import kind_words
from gui.inbox.row_words import language_words
from gui.inbox.row_words import letter_language_words
from gui.inbox.row_words import regime_words
from gui.inbox.suggestion_choices import KindBoxes
from gui.inbox.suggestion_choices import OneOf
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.deadline_words import deadline_words
from gui.widgets.labels import label
from gui.words import inside_sentence
from gui.words import language
from gui.words import tr

AIR, TIGHT_AIR = 8, 3
_ROWS = ("request", "company", "law", "language", "received", "due")


class SuggestionFrame(QFrame):
    """Signal: `wished(Wish)` when a person changed a line. The widgets stay, so that the keyboard keeps its place."""

    wished = Signal(object)

    def __init__(self, zone: ZoneInfo, folds: Folds) -> None:
        super().__init__()
        self.setProperty("role", "suggestion")
        self._zone, self._folds = zone, folds
        self._wish = Wish()
        self._suggestion: Suggestion | None = None
        self._tight, self._is_new, self._asks_nothing = False, True, False
        self.values: dict[str, QLabel] = {name: label("", "heading") for name in _ROWS}
        self.names = dict(company_choices(language=language()))
        self.kinds = KindBoxes(lambda kinds: self._wish_for(kinds=kinds))
        self.languages = OneOf([(code, letter_language_words(code)) for code in Language], lambda code: self._wish_for(language=code))
        self.companies = OneOf(list(self.names.items()), lambda code: self._wish_for(company=code))
        self.steps, self.summary, self.lines, self.short = QWidget(), label("", "heading"), QWidget(), QWidget()
        self.more: QPushButton = link_button(tr("inbox.more"), self.turn)
        self.less: QPushButton = link_button(tr("inbox.less"), self.turn)
        self._due_steps: tuple[tuple[str, str], ...] = ()
        self._steps_column = QVBoxLayout(self.steps)
        self._steps_column.setContentsMargins(0, 4, 0, 0)
        self._lay_out()

    @property
    def boxes(self) -> dict[Kind, object]:
        """The boxes of the kinds."""
        return dict(self.kinds.boxes)

    def show_opened(self, opened: Opened, this_year: int) -> None:
        """Show what would be opened; without kinds the choice stands open."""
        suggestion, wish = opened.suggestion, opened.wish
        self._wish, self._suggestion = wish, suggestion
        kinds = ", ".join(kind_words(kind) for kind in wish.kinds)
        self.values["request"].setText(kinds or tr("inbox.no_kind_chosen"))
        self.values["received"].setText(moment_words(opened.card.view.line.at, self._zone, this_year))
        self.kinds.show_kinds(wish.kinds)
        if suggestion is not None:
            self._show_suggestion(suggestion, opened, this_year)
        if not wish.kinds:
            self.kinds.show()
        if self._is_new:  # only then: boxes must not vanish under the keyboard when the last one is cleared
            self._is_new, self._asks_nothing = False, not wish.kinds
            self._show_fold()
        self.summary.setText(" · ".join(self.values[name].text() for name in ("request", "due")) if kinds else tr("inbox.no_kind_chosen"))

    def fold(self) -> None:
        """Close what was changed for an earlier message; whether the lines stand open stays as it is."""
        for part in (self.kinds, self.companies, self.languages, self.steps):
            part.hide()
        self._is_new = True
        self._show_fold()

    def set_tight(self, *, tight: bool) -> None:
        """One line where there is little room or nothing is asked for, until More is pressed."""
        if tight is not self._tight:
            self._tight, air = tight, TIGHT_AIR if tight else AIR
            self._column.setContentsMargins(16, air, 10, air)
            self._show_fold()

    def _show_suggestion(self, suggestion: Suggestion, opened: Opened, this_year: int) -> None:
        wish = opened.wish
        chosen = wish.language or suggestion.language
        self.values["company"].setText(self.names.get(suggestion.company, suggestion.company))
        self.values["law"].setText(f"{regime_words(suggestion.regime)} ({law_reason(opened)})")
        self.values["language"].setText(letter_language_words(chosen))
        self.values["due"].setText(self._due_words(suggestion, this_year) if wish.kinds else tr("inbox.due_unknown"))
        self.languages.show_value(chosen)
        self.companies.show_value(suggestion.company)
        self._due_steps = opened.due_steps
        if not self.steps.isHidden():
            self._draw_steps()

    def _due_words(self, suggestion: Suggestion, this_year: int) -> str:
        """The day, and from which day it counts where that is not this message's."""
        due = deadline_words(suggestion.text, this_year)
        if suggestion.beginning is None:
            return due
        day = day_words(suggestion.beginning.at.astimezone(self._zone).date(), this_year)
        return f"{due} · {tr('inbox.counts_from', day=day)}"

    def _turn_steps(self) -> None:
        self._draw_steps()
        _turn(self.steps)

    def _draw_steps(self) -> None:
        """Drawn when they are looked at: most messages are decided without."""
        clear(self._steps_column)
        for number, (sentence, citation) in enumerate(self._due_steps, start=1):
            self._steps_column.addWidget(label(f"{number}. {sentence}"))
            if citation:
                self._steps_column.addWidget(label(citation, "small"))

    def _wish_for(self, **changes: object) -> None:
        self._wish = replace(self._wish, **changes)  # type: ignore[arg-type]  # names and types are those of Wish
        self.wished.emit(self._wish)

    def _change_law(self) -> None:
        if self._suggestion is not None:
            self._wish_for(regime=Regime.EU if self._suggestion.regime is Regime.KZ else Regime.KZ)

    def turn(self) -> None:
        """Open the lines or fold them, and give what folds or opens them the keyboard."""
        is_open = self._folds.turn(Fold.SUGGESTION)
        self._show_fold()
        if not self.more.isHidden() or not self.less.isHidden():
            (self.less if is_open else self.more).setFocus()

    @property
    def may_fold(self) -> bool:
        """Whether the lines can be one."""
        return self._tight or self._asks_nothing

    def _show_fold(self) -> None:
        may_fold = self.may_fold
        is_open = self._folds.is_open(Fold.SUGGESTION)
        folded = may_fold and not is_open
        self.short.setVisible(folded)
        self.lines.setVisible(not folded)
        self.less.setVisible(may_fold and is_open)
        self.updateGeometry()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, AIR, 10, AIR)
        row = QHBoxLayout(self.short)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.summary, 1)
        row.addWidget(self.more)
        self._lay_out_lines(QGridLayout(self.lines))
        column.addWidget(self.short)
        column.addWidget(self.lines)
        self.fold()

    def _lay_out_lines(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        below: dict[str, QWidget] = {"request": self.kinds, "company": self.companies, "language": self.languages, "due": self.steps}
        acts: dict[str, Callable[[], None]] = {name: partial(_turn, part) for name, part in below.items()}
        acts |= {"law": self._change_law, "due": self._turn_steps}
        for number, name in enumerate(_ROWS):
            grid.addWidget(label(tr(f"inbox.{name}"), "muted", wrap=False), number * 2, 0)
            grid.addWidget(self.values[name], number * 2, 1)
            if name in acts:
                words = tr("inbox.how") if name == "due" else tr("inbox.change")
                grid.addWidget(link_button(words, acts[name], name=f"{tr(f'inbox.{name}')}: {words}"), number * 2, 2)
            if name in below:
                grid.addWidget(below[name], number * 2 + 1, 0, 1, 3)
            grid.setRowMinimumHeight(number * 2, self.more.sizeHint().height())  # as high as the rows that can be changed
        grid.addWidget(self.less, len(_ROWS) * 2, 2)


def _turn(part: QWidget) -> None:
    part.setVisible(part.isHidden())


def law_reason(opened: Opened) -> str:
    """Why this law: chosen by hand, what in the message or the one that the case begins with points to it, or only the company's own country."""
    suggestion = opened.suggestion
    if opened.wish.regime is not None:
        return tr("inbox.law_chosen")
    if suggestion is None or not suggestion.law_found:
        return tr("inbox.law_assumed")
    if opened.card.view.regime is None:
        return tr("inbox.law_beginning")
    return ", ".join(_clue_words(name, value) for name, value in opened.card.clues)


def _clue_words(name: str, value: str) -> str:
    if name == "named":
        return tr("inbox.law_named")
    return inside_sentence(language_words(value)) if name == "language" else value
