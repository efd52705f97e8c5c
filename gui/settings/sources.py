"""The company's databases: where each of them lies, as an address or a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from gui.settings.cards import Card
from gui.settings.cards import beside
from gui.settings.cards import make_card
from gui.settings.choices import Choices
from gui.settings.choices import address_of
from gui.settings.keeping import Keeper
from gui.widgets.buttons import button
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.words import error_words
from gui.words import tr


def source_cards(choices: Choices, keeper: Keeper) -> list[Card]:
    """A card for every database of the data map, or one that says that there is none."""
    if not choices.sources:
        title, effect = tr("settings.database_none"), tr("settings.database_none_effect")
        words = tr("settings.no_sources")
        return [Card("database", "company", title, f"{title} {words} {effect}", lambda: make_card(title, [label(words, "muted")], effect))]
    return [_card(name, choices.addresses.get(name, ""), keeper) for name in choices.sources]


def _card(name: str, address: str, keeper: Keeper) -> Card:
    title, effect = tr("settings.database", source=name), tr("settings.database_effect")
    return Card("database", "company", title, f"{title} {effect} {address}", partial(_make, name, address, keeper))


def _make(name: str, address: str, keeper: Keeper) -> QWidget:
    field, failure = QLineEdit(address), label("", "error")
    field.setAccessibleName(tr("settings.address_of", source=name))
    field.setPlaceholderText(tr("settings.address_example"))
    failure.hide()
    save = partial(_save, name, address, field, failure, keeper)
    field.returnPressed.connect(save)
    row = beside(
        button(tr("settings.choose_file"), partial(_choose, name, field, save), name=tr("settings.choose_file_for", source=name)),
        button(tr("settings.save_address"), save, name=tr("settings.save_address_of", source=name)),
    )
    return make_card(tr("settings.database", source=name), [failure, field, row], tr("settings.database_effect"))


def _choose(name: str, field: QLineEdit, save: partial[None]) -> None:
    path, _ = QFileDialog.getOpenFileName(field.window(), tr("settings.choose_file_for", source=name))
    if path:
        field.setText(f"sqlite:///{Path(path).as_posix()}")
        save()


def _save(name: str, old: str, field: QLineEdit, failure: QLabel, keeper: Keeper) -> None:
    address = address_of(field.text())
    if address and address != old:
        words = tr("settings.source_set", source=name)
        keeper.keep_source(name, old, address, words, owner=field, failed=partial(_show_failure, field, failure))


def _show_failure(field: QLineEdit, failure: QLabel, error: KnownError) -> None:
    """Say it at the field; what was typed stays."""
    words = "\n".join(error_words(error))
    failure.setText(words)
    failure.setAccessibleName(words)
    failure.show()
    field.setProperty("failed", "true")
    restyle(field)
    field.setFocus()
