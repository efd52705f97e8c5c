"""The settings: each with one line that says what it changes; kept at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.changed import Shown
from core.services.desk_settings import change_settings
from core.services.desk_settings import set_source
from core.settings import Settings
from core.words import Language
from gui.context import Context
from gui.context import Page
from gui.dates import day_words
from gui.settings.choices import Choices
from gui.settings.choices import address_of
from gui.settings.choices import read_choices
from gui.widgets.buttons import button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.words import error_words
from gui.words import language
from gui.words import tr

SCHEMES = ("light", "dark")


class SettingsPage(Page):
    """Language, look, name, company, databases, where the data lies and which laws are known."""

    shows = frozenset({Shown.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._settings = Settings()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(24, 20, 24, 20)
        self._body.setSpacing(12)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def refresh(self) -> None:
        """Read the settings and draw them."""
        desk, words = self.context.desk, language()
        self.context.background.run(lambda _control: read_choices(desk, words), owner=self, done=self._show)

    def _show(self, choices: Choices) -> None:
        clear(self._body)
        self._settings = choices.settings
        self._body.addWidget(label(tr("settings.title"), "title"))
        self._add_window(choices)
        self._add_company(choices)
        for name in choices.sources:
            self._add_source(name, choices.addresses.get(name, ""))
        if not choices.sources:
            self._card("database_none", [label(tr("settings.no_sources"), "muted")])
        self._add_facts(choices)
        self._body.addStretch(1)

    def _add_window(self, choices: Choices) -> None:
        languages = [(one.value, tr(f"settings.own_name_{one}")) for one in Language]
        self._card("language", [self._combo("language", languages, choices.settings.language.value)])
        schemes = [(scheme, tr(f"settings.{scheme}")) for scheme in SCHEMES]
        self._card("scheme", [self._combo("scheme", schemes, choices.settings.scheme)])
        name = QLineEdit(choices.settings.operator)
        name.setAccessibleName(tr("settings.operator"))
        name.setMaxLength(80)
        name.editingFinished.connect(lambda: self._name_given(name))
        self._card("operator", [name])

    def _add_company(self, choices: Choices) -> None:
        self._card("company", [self._combo("company", choices.companies, choices.settings.company)])

    def _add_source(self, name: str, address: str) -> None:
        field = QLineEdit(address)
        field.setAccessibleName(tr("settings.address_of", source=name))
        field.setPlaceholderText(tr("settings.address_example"))
        failure = label("", "error")
        failure.hide()
        field.returnPressed.connect(partial(self._set_source, name, field, failure))
        row = FlowLayout()
        row.addWidget(
            button(tr("settings.choose_file"), partial(self._choose_file, name, field, failure), name=tr("settings.choose_file_for", source=name))
        )
        row.addWidget(
            button(tr("settings.save_address"), partial(self._set_source, name, field, failure), name=tr("settings.save_address_of", source=name))
        )
        self._card("database", [failure, field, row], source=name)

    def _add_facts(self, choices: Choices) -> None:
        places = tr("settings.places", data=self.context.desk.folder, out=self.context.out)
        self._card("data", [label(places, selectable=True)])
        laws = "\n".join(tr("settings.law_line", law=tr(f"codes.regime_{regime}"), day=day_words(day)) for regime, day in choices.laws)
        self._card("law", [label(laws, selectable=True)])

    def _card(self, name: str, parts: Sequence[QWidget | QLayout], **values: object) -> None:
        card, inside = frame("card", spacing=6)
        inside.addWidget(label(tr(f"settings.{name}", **values), "heading"))
        for part in parts:
            if isinstance(part, QWidget):
                inside.addWidget(part)
            else:
                inside.addLayout(part)
        inside.addWidget(label(tr(f"settings.{name}_effect"), "small"))
        self._body.addWidget(card)

    def _combo(self, name: str, choices: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr(f"settings.{name}"))
        for code, words in choices:
            made.addItem(words, code)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        made.activated.connect(lambda _row: self._change(name, str(made.currentData())))
        return made

    def _name_given(self, field: QLineEdit) -> None:
        words = " ".join(field.text().split())
        if words:
            self._change("operator", words)
        else:
            field.setText(self._settings.operator)

    def _change(self, name: str, value: str) -> None:
        new = Settings.model_validate({**self._settings.model_dump(mode="json"), name: value})
        if new == self._settings:
            return
        self._settings = new
        desk = self.context.desk
        self.context.background.run(lambda _control: change_settings(desk, settings=new), owner=self, done=self.context.window.changed)

    def _choose_file(self, name: str, field: QLineEdit, failure: QLabel) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("settings.choose_file_for", source=name))
        if path:
            field.setText(f"sqlite:///{Path(path).as_posix()}")
            self._set_source(name, field, failure)

    def _set_source(self, name: str, field: QLineEdit, failure: QLabel) -> None:
        desk, address = self.context.desk, address_of(field.text())
        if not address:
            return
        self.context.background.run(
            lambda _control: set_source(desk, name=name, address=address),
            owner=field,
            done=self.context.window.changed,
            failed=partial(_show_failure, field, failure),
        )


def _show_failure(field: QLineEdit, failure: QLabel, error: KnownError) -> None:
    """Say it at the field; what was typed stays."""
    words = "\n".join(error_words(error))
    failure.setText(words)
    failure.setAccessibleName(words)
    failure.show()
    field.setProperty("failed", "true")
    restyle(field)
    field.setFocus()
