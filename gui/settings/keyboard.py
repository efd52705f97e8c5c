"""The table of every key, made from the table of commands, and the sheet of keys for paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from core.services.sheets import Part
from core.services.sheets import Printed
from core.services.sheets import Sheet
from core.services.sheets import print_keys
from gui.command_table import COMMANDS
from gui.command_table import MENUS
from gui.command_table import Command
from gui.commands import key_words
from gui.context import Context
from gui.settings.cards import Card
from gui.settings.cards import beside
from gui.settings.cards import make_card
from gui.widgets.buttons import button
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_whole_table
from gui.words import find
from gui.words import language
from gui.words import tr


def keys_card(context: Context) -> Card:
    """The table of keys."""
    title = tr("settings.keys")
    words = " ".join(f"{_words(command)} {_keys(command)}" for command in _rows())
    return Card("keys", "keyboard", title, f"{title} {words} {tr('settings.keys_effect')}", partial(_make, context))


def save_key_sheet(context: Context) -> None:
    """Write the sheet of keys as a PDF file, and say where it lies."""

    def done(printed: Printed) -> None:
        context.window.announce(tr("settings.keys_saved", path=printed.path))

    desk, folder, sheet = context.desk, context.out, _sheet(sample=context.desk.sample)
    context.background.run(lambda _control: print_keys(desk, sheet=sheet, folder=folder), owner=context.background, done=done, outside=True)


def _make(context: Context) -> QWidget:
    columns: tuple[Column[Command], ...] = (
        Column(tr("settings.command"), _words),
        Column(tr("settings.key"), _keys),
        Column(tr("settings.where"), _place),
    )
    model: RowsModel[Command] = RowsModel(columns, lambda command: f"{_words(command)}. {_keys(command)}. {_place(command)}")
    view = make_whole_table(model, tr("settings.keys"), stretch=0)
    model.setParent(view)
    model.set_rows(_rows())
    save = button(tr("settings.keys_save"), partial(save_key_sheet, context))
    return make_card(tr("settings.keys"), [beside(save), view], tr("settings.keys_effect"))


def _rows() -> tuple[Command, ...]:
    """Commands that have a key, by menu."""
    return tuple(sorted((one for one in COMMANDS if one.keys or one.letter), key=lambda one: MENUS.index(one.menu)))


def _words(command: Command) -> str:
    return find(command.words) or command.name


def _keys(command: Command) -> str:
    keys = dict.fromkeys(key_words(keys).replace("Num+", "") for keys in command.keys)
    return ",  ".join((*keys, *((tr("settings.in_lists", letter=command.letter),) if command.letter else ())))


def _place(command: Command) -> str:
    return tr("settings.everywhere") if command.place == "window" else find(f"window.{command.place}") or tr("settings.in_a_case")


def _sheet(*, sample: bool) -> Sheet:
    rows = tuple((_words(command), _keys(command), _place(command)) for command in _rows())
    columns = (tr("settings.command"), tr("settings.key"), tr("settings.where"))
    part = Part(words=(tr("settings.keys_effect"),), columns=columns, rows=rows, shares=(5, 3, 2))
    return Sheet(title=tr("settings.keys_sheet"), language=language(), parts=(part,), sample=sample)
