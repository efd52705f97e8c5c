"""What the program is: its version, its licence, and what it is made of. And which languages letters have."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from core.services.about import About
from core.services.about import Package
from gui.settings.cards import Card
from gui.settings.cards import make_card
from gui.settings.choices import Choices
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_whole_table
from gui.words import tr


def about_cards(choices: Choices) -> list[Card]:
    """The program, its parts, and the languages of letters."""
    about = choices.about
    version = tr("settings.version", version=about.version, python=about.python, qt=qVersion())
    letters = ", ".join(tr(f"codes.language_{one}") for one in choices.letters)
    parts = " ".join(package.name for package in about.packages)
    return [
        _facts("letter_languages", "languages", letters),
        _facts("about", "about", version),
        Card("parts", "about", tr("settings.parts"), f"{tr('settings.parts')} {parts}", partial(_make_parts, about)),
    ]


def _facts(name: str, section: str, words: str) -> Card:
    title, effect = tr(f"settings.{name}"), tr(f"settings.{name}_effect")
    return Card(name, section, title, f"{title} {words} {effect}", lambda: make_card(title, [label(words, selectable=True)], effect))


def _make_parts(about: About) -> QWidget:
    columns: tuple[Column[Package], ...] = (
        Column(tr("settings.part"), lambda package: package.name),
        Column(tr("settings.part_version"), lambda package: package.version),
        Column(tr("settings.part_licence"), lambda package: package.licence),
    )
    model: RowsModel[Package] = RowsModel(columns, lambda package: f"{package.name} {package.version}. {package.licence}")
    view = make_whole_table(model, tr("settings.parts"), stretch=0)
    model.setParent(view)
    model.set_rows(about.packages)
    return make_card(tr("settings.parts"), [view], tr("settings.parts_effect"))
