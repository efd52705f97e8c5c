"""The keys of this screen (F1): what each does, its own commands first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.command_table import WINDOW
from gui.command_table import commands_of
from gui.commands import key_words
from gui.widgets.buttons import primary_button
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_whole_table
from gui.widgets.scrolling import let_scroll
from gui.words import tr

SIZE = (620, 560)
Row = tuple[str, str]


class KeysWindow(QDialog):
    """A table of commands and keys for one place, and what the place is for."""

    def __init__(self, parent: QWidget, place: str) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("palette.keys_title"))
        self.resize(*SIZE)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.addWidget(label(tr("palette.keys_title"), "title"))
        body.addWidget(label(tr(f"help.{place}")))
        for title, rows in ((tr("palette.keys_here"), key_rows(place, own=True)), (tr("palette.keys_everywhere"), key_rows(place, own=False))):
            if rows:
                body.addWidget(label(title, "heading"))
                body.addWidget(_table(title, rows))
        body.addWidget(label(tr("palette.keys_letters"), "small"))
        body.addStretch(1)
        area = QScrollArea()
        let_scroll(area, inside, name=tr("palette.keys_title"))
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        close = primary_button(tr("palette.close"), self.accept)
        close.setDefault(True)
        layout.addWidget(close)
        close.setFocus()


def key_rows(place: str, *, own: bool) -> tuple[Row, ...]:
    """Key and command, in words: those of the place itself, or those that work everywhere. Commands without a key stand in the menus only."""
    commands = [command for command in commands_of(place) if (command.place != WINDOW) is own and (command.keys or command.letter)]
    return tuple(
        (" · ".join(dict.fromkeys([*map(key_words, command.keys), *filter(None, [command.letter])])), tr(command.words)) for command in commands
    )


def _table(title: str, rows: tuple[Row, ...]) -> QWidget:
    columns: tuple[Column[Row], ...] = (Column(tr("palette.key"), lambda row: row[0]), Column(tr("palette.command"), lambda row: row[1]))
    model: RowsModel[Row] = RowsModel(columns, lambda row: f"{row[1]}: {row[0]}")
    model.set_rows(rows)
    return make_whole_table(model, title, stretch=1)
